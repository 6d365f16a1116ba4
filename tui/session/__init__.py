"""The review session: everything that reviewing a letter is, without a screen."""

from tui.session.offsets import TokenText
from tui.session.session import ReviewSession
from tui.session.values import (
    UNCONFIRMED,
    Change,
    Filter,
    LetterSummary,
    OpenWork,
    Replacement,
    TermView,
    UnitView,
)

__all__ = [
    "UNCONFIRMED",
    "Change",
    "Filter",
    "LetterSummary",
    "OpenWork",
    "Replacement",
    "ReviewSession",
    "TermView",
    "TokenText",
    "UnitView",
]
