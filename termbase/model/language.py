"""The two languages and their pairing."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of the termbase; the value is its BCP 47 primary tag."""

    NL = "nl"
    EN = "en"


@dataclass(frozen=True, slots=True)
class LanguagePair:
    """A direction of translation."""

    source: Language
    target: Language


DUTCH_ENGLISH = LanguagePair(Language.NL, Language.EN)
