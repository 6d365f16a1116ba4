"""All checks, in the order in which they are listed and run."""

from typing import Final

from translate.qa.agreement import Agreement
from translate.qa.check import Check
from translate.qa.citations import Citations
from translate.qa.dates import Dates
from translate.qa.doubled_words import DoubledWords
from translate.qa.empty import Empty
from translate.qa.forbidden_term import ForbiddenTerm
from translate.qa.inline_codes import InlineCodes
from translate.qa.length import Length
from translate.qa.missing_term import MissingTerm
from translate.qa.names import Names
from translate.qa.numbers import Numbers
from translate.qa.punctuation import Punctuation
from translate.qa.repetition import Repetition
from translate.qa.untranslated import Untranslated

ALL_CHECKS: Final[tuple[Check, ...]] = (
    Empty(),
    Untranslated(),
    MissingTerm(),
    ForbiddenTerm(),
    Numbers(),
    Citations(),
    Dates(),
    Names(),
    InlineCodes(),
    Repetition(),
    DoubledWords(),
    Agreement(),
    Punctuation(),
    Length(),
)
"""What is lost first, then how it reads; ids are unique."""
