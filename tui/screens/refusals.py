"""What may go wrong on purpose, and how it is told: in one clear line."""

from termbase.errors import TermbaseError
from translate.errors import TranslateError
from tui.widgets.literal import pictured

EXPECTED = (TermbaseError, TranslateError, ValueError, OSError)
"""Errors whose message is for the user."""

REFUSALS = (Exception,)
"""What a screen catches of its session: a mistake in the program, too, costs nobody what he is typing."""

MAX_CHARACTERS = 300


def one_line(problem: object) -> str:
    """A message in one line, long ones cut."""
    name = type(problem).__name__
    text = " ".join(pictured(str(problem) or name, line_break=" ").split())
    if isinstance(problem, Exception) and not isinstance(problem, EXPECTED):
        text = f"unexpected, please report: {name}: {text}"
    return text if len(text) <= MAX_CHARACTERS else text[: MAX_CHARACTERS - 1] + "…"
