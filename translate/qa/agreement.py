"""*A* and *an* agree with the sound that follows."""

import re
from typing import Final

from termbase.model import Issue, Language, Severity, Span
from translate.documents.document import BlockKind
from translate.qa.check import CheckInput

_ARTICLE = re.compile(r"(?<![\w'’.-])(a|an|A|An)\s+[\"'“‘«(*_]*([A-Za-z0-9][\w’'.,-]*)")
_SENTENCE_START = re.compile(r"(?:^|[.?!:;]\s)[\s\"'“‘«(]*$")

# Written with a vowel, spoken with a consonant: a unit, a European, a one-off.
_CONSONANT_SOUND = re.compile(
    r"(?:unan|uni(?:$|t|f|v|on|q|c|d(?!ent)|p(?!er)|lat|sex|-)|us(?:e|a|u|ing)|ut(?:il|op|er|en)"
    r"|ub(?:iq)|ur(?:an|in[ae]|ol)"
    r"|uku|ukrain|ugand|urugu|eu(?!$)|ew|one$|one-|one[’']|ones|once|oui)"
)
# Written with a consonant, spoken with a vowel: an hour, an heir.
_VOWEL_SOUND = re.compile(r"(?:hour|honest|honour|honor|heir)")
_EITHER = re.compile(
    r"(?:histor|hotel|habitual|heredit|herb|hallucin|hyster|utrecht|uber|url|ij|uu|yttr|ypr|yv)"
)
# an 8, an 80 km zone, an 11th, an 18-month term, an 11,000
_NUMBER_WITH_VOWEL = re.compile(r"8|(?:11|18)(?![0-9])")
# 1850 as a year has a vowel (an 1850 law), as a number it has not.
_NUMBER_EITHER = re.compile(r"1[18][0-9]{2}(?![0-9])")
_SPOKEN_WITH_VOWEL = frozenset("AEFHILMNORSX")
_SPOKEN_AS_WORDS = frozenset({
    "FAIR", "FAQ", "FATF", "FIFA", "FOMO", "HAVO", "HORIZON", "LAN", "LEADER", "LED", "LIFE", "LULUCF",
    "MAVO", "MERS", "MIRT", "MOOC", "MOU", "NASA", "NATO", "NIMBY", "NIS", "RACI", "RAM", "REACH", "RED",
    "RES", "RIS", "ROM", "SAFE", "SARS", "SCADA", "SEPA", "SIM", "SIRIUS", "SMART", "SOLVIT", "SQL",
    "STEM", "SURE", "SWOT",
})  # fmt: skip
_NOT_A_NOUN_PHRASE = frozenset({
    "above", "after", "and", "applies", "are", "as", "at", "if", "in", "into", "is", "it", "of", "on",
    "or", "to", "under", "until",
})  # fmt: skip


class Agreement:
    """The indefinite article goes by sound: *an apple*, *a company*, *an hour*, *a European*, *a unit*, *an
    MP*.

    Numbers are read out (*an 8*, *an 18-month*, *a 100*); initials by the name of their first letter (*a UN*,
    *an SME*). Words that are said both ways (*historic*, *FAQ*) and letters of a list (*under a of*) are let
    be.

    * **warning**: *a* where *an* belongs, or the other way round.
    """

    id: Final = "agreement"
    explanation: Final = "Looks for “a” and “an” that do not suit the word that follows."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Look at each indefinite article of an English target."""
        if check_input.pair.target is not Language.EN or check_input.kind is BlockKind.VERBATIM:
            return []
        target = check_input.target.text
        issues = []
        for match in _ARTICLE.finditer(target):
            article, word = match[1], match[2].rstrip(".,'’")
            if article == "A" and not _SENTENCE_START.search(
                target, max(0, match.start() - 6), match.start()
            ):
                continue  # category A areas
            if article in {"a", "A"} and word in _NOT_A_NOUN_PHRASE:
                continue  # under a of the first paragraph
            is_vowel = begins_with_vowel_sound(word)
            if is_vowel is None or is_vowel == (article.lower() == "an"):
                continue
            right = "an" if is_vowel else "a"
            message = f"“{article} {word}” should be “{right} {word}”."
            issues.append(
                Issue(self.id, Severity.WARNING, message, target=Span(match.start(1), match.end(2)))
            )
        return issues


def begins_with_vowel_sound(word: str) -> bool | None:
    """Whether a word begins with a vowel when it is said; None when it may go either way or is not known."""
    if not word.isascii() or not word:
        return None
    if word[0].isdigit():
        return None if _NUMBER_EITHER.match(word) else _NUMBER_WITH_VOWEL.match(word) is not None
    head = re.split("[-'’.]", word, maxsplit=1)[0]
    if len(head) == 1 and head.isalpha() and (head.isupper() or len(word) > 1):
        return head.upper() in _SPOKEN_WITH_VOWEL  # an X, a U-turn, an e-mail
    if head[:2].isupper():
        return _initials(re.sub("s$", "", head))
    if sum(map(str.isupper, head)) > 1:
        return None  # RvIG
    lower = word.lower()
    if _EITHER.match(lower):
        return None
    if _VOWEL_SOUND.match(lower):
        return True
    return lower[0] in "aeiou" and not _CONSONANT_SOUND.match(lower)


def _initials(word: str) -> bool | None:
    """Initials read letter by letter (*an MP*, *a UN*), unless they may be said as a word (*NATO*)."""
    if word in _SPOKEN_AS_WORDS or not word.isupper():
        return None  # NATO; GRiT
    if any(letter in "AEIOUY" for letter in word[1:]) and len(word) > 3:
        # UNESCO may be said as a word: sure only when both ways of saying it agree.
        as_word = word[0] in "AEIO"
        return as_word if as_word == (word[0] in _SPOKEN_WITH_VOWEL) and word[0] != "U" else None
    return word[0] in _SPOKEN_WITH_VOWEL
