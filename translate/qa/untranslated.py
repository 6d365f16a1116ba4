"""Nothing of the target is left in Dutch."""

import re
from typing import Final

from termbase.model import Issue, Severity, Span
from translate.documents.document import BlockKind, CodeKind, CodeRole, TaggedText
from translate.qa.check import CheckInput
from translate.qa.dutch_words import (
    DUTCH_FUNCTION_WORDS,
    DUTCH_SPELLING,
    ENGLISH_FUNCTION_WORDS,
    INTERNATIONAL_ENDING,
    LONG_AND_SAME,
    SAME_IN_ENGLISH,
    STRONG_DUTCH_SPELLING,
    WEAK_DUTCH_WORDS,
)

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LOWER_WORD = re.compile(r"(?<![\w-])[a-zà-ÿ]{4,}(?![\w-])")
_QUOTED = re.compile(r"[\"“„«‘'](?=[A-Z])[^\"”“»’]{1,200}[\"”»’']")
_ADDRESS = re.compile(r"\S*(?:://|@|www\.|\.nl\b|\.eu\b)\S*")
_LOAN = re.compile(r"\b(?:de (?:facto|jure|minimis|novo)|en (?:bloc|route|masse)|per se)\b", re.IGNORECASE)
_KEPT_KINDS = frozenset({BlockKind.VERBATIM, BlockKind.SIGNATURE, BlockKind.DOSSIER_NUMBER})
_HEADINGS = frozenset({BlockKind.HEADING, BlockKind.TITLE, BlockKind.SUBJECT, BlockKind.DOSSIER_TITLE})

_MOSTLY = 0.6
"""Share of Dutch words from which the whole segment counts as untranslated."""
_SHORT_WORD = 5
"""Letters up to which a word of both texts says nothing: *water*, *plan*."""
_LONG_WORD = 9
"""Letters from which a word of both texts is Dutch unless its ending is international."""


class Untranslated:
    """The target is English, but for names and for titles in quotation marks.

    A stretch is Dutch when it has Dutch function words (*worden*, *niet*), Dutch spellings (*tijdelijk*,
    *veiligheid*) or lower-case words of the source, two in a row at least, one of them a sure sign.

    * **error**: the target is the source; most of the target is Dutch.
    * **warning**: a run of Dutch words; one Dutch word of the source; *Den Haag*; a heading of one
      unknown word that stayed as it was.
    """

    id: Final = "untranslated"
    explanation: Final = "Looks for segments and stretches that are still in Dutch."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Compare the words of both texts and look for Dutch ones in the target."""
        source, target = check_input.source.text, check_input.target.text
        if not target or check_input.kind in _KEPT_KINDS:
            return []
        words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(target)]
        if not words:
            return []
        whole = Span(0, len(target))
        if _is_copy(source, target):
            severity = _copied([word for word, _, _ in words], check_input.kind)
            message = "The translation is the same as the source."
            return [Issue(self.id, severity, message, Span(0, len(source)), whole)] if severity else []
        runs, n_dutch = _dutch_runs(words, source, check_input.target)
        if len(words) >= 3 and n_dutch >= _MOSTLY * len(words):
            return [Issue(self.id, Severity.ERROR, "Most of the translation is in Dutch.", target=whole)]
        if "Den Haag" in target and "Den Haag" in source:
            place = target.index("Den Haag")
            runs.append(Span(place, place + len("Den Haag")))
        return [
            Issue(self.id, Severity.WARNING, f"“{run.of(target)}” is in Dutch.", target=run)
            for run in sorted(runs)
        ]


def _is_copy(source: str, target: str) -> bool:
    if len(source) != len(target) and abs(len(source) - len(target)) > 10:
        return False
    return source == target or _WORD.findall(source.casefold()) == _WORD.findall(target.casefold())


def _copied(words: list[str], kind: BlockKind) -> Severity | None:
    """How bad it is that these words stayed as they were; None for names, numbers and English."""
    lower = [word.lower() for word in words]
    if not ENGLISH_FUNCTION_WORDS.isdisjoint(lower):
        return None
    if not DUTCH_FUNCTION_WORDS.isdisjoint(lower) or any(map(STRONG_DUTCH_SPELLING.fullmatch, lower)):
        return Severity.ERROR
    is_title = kind in _HEADINGS
    all_capitals = all(word.isupper() for word in words)
    plain = [word for word in words if word.islower() and len(word) > 3]
    suspects = (
        lower if is_title and len(words) == 1 and not all_capitals else [word.lower() for word in plain]
    )
    suspects = [word for word in suspects if word not in SAME_IN_ENGLISH]
    if len(words) == 1 and not all_capitals and words[0][1:].islower():
        # A heading of one word, *Industriebeleid*; *Rotterdam* in a table is a name.
        is_dutch = DUTCH_SPELLING.fullmatch(lower[0]) and lower[0] not in SAME_IN_ENGLISH
        if is_dutch and (is_title or words[0].islower()):
            return Severity.ERROR
        return Severity.WARNING if suspects else None
    if any(map(DUTCH_SPELLING.fullmatch, suspects)) or len(suspects) >= 3:
        return Severity.ERROR
    if len(words) > 1 and not WEAK_DUTCH_WORDS.isdisjoint(words) and all_capitals is False and suspects:
        return Severity.ERROR
    return Severity.WARNING if suspects else None


def _is_dutch(word: str) -> bool:
    """Whether a lower-case word that stands in both texts was left in Dutch."""
    if len(word) <= _SHORT_WORD or word in LONG_AND_SAME:
        return False
    if STRONG_DUTCH_SPELLING.fullmatch(word) or DUTCH_SPELLING.fullmatch(word):
        return True
    return len(word) >= _LONG_WORD and not INTERNATIONAL_ENDING.fullmatch(word)


def _dutch_runs(words: list[tuple[str, int, int]], source: str, tagged: TaggedText) -> tuple[list[Span], int]:
    """Runs of Dutch words in the target, and how many of its words are Dutch."""
    shared = frozenset(_LOWER_WORD.findall(source[:1].lower() + source[1:]))
    forms = {word for word, _, _ in words}
    # The first word has its capital from the sentence; unless it is a function word, it may be a name.
    signs = (forms | {words[0][0].lower()}) & DUTCH_FUNCTION_WORDS
    signs |= {word for word in forms & shared if _is_dutch(word)}
    if not signs:
        return [], 0
    text = tagged.text
    # A capital inside the sentence makes a word part of a name: *Autoriteit Persoonsgegevens*.
    sure = [
        word in signs or (place == 0 and word.lower() in signs) for place, (word, _, _) in enumerate(words)
    ]
    hidden = [match.span() for pattern in (_QUOTED, _LOAN, _ADDRESS) for match in pattern.finditer(text)]
    hidden += _quoted_by_codes(tagged)
    dutch = [
        (sure[place] or word.lower() in WEAK_DUTCH_WORDS or word in shared)
        and not any(begin <= start and end <= stop for begin, stop in hidden)
        for place, (word, start, end) in enumerate(words)
    ]
    runs, begin = [], 0
    for place in range(len(words) + 1):
        if place < len(words) and dutch[place] and _adjoins(words, place, text, begin):
            continue
        runs += _run(words, sure, shared, begin, place, text)
        begin = place if place < len(words) and dutch[place] else place + 1
    return runs, sum(dutch)


def _adjoins(words: list[tuple[str, int, int]], place: int, text: str, begin: int) -> bool:
    return place == begin or text[words[place - 1][2] : words[place][1]].isspace()


def _run(
    words: list[tuple[str, int, int]],
    sure: list[bool],
    shared: frozenset[str],
    begin: int,
    end: int,
    text: str,
) -> list[Span]:
    if begin >= end or not any(sure[begin:end]):
        return []
    span = Span(words[begin][1], words[end - 1][2])
    if end - begin == 1:
        word = words[begin][0]
        is_first = (
            begin == 0 and len(word) > _SHORT_WORD and word.lower() in DUTCH_FUNCTION_WORDS
        )  # Nergens is …
        return [span] if word.lower() in shared and (is_first or _is_dutch(word)) else []
    inside = [word for word, _, _ in words[begin:end]]
    follows = words[end][0] if end < len(words) else ""
    before = words[begin - 1][0] if begin else ""
    is_particle = all(word.lower() in WEAK_DUTCH_WORDS | {"het", "een", "voor"} for word in inside)
    if is_particle and (follows[:1].isupper() or before[:1].isupper()):
        return []  # Rijksdienst voor het Cultureel Erfgoed
    return [span]


def _quoted_by_codes(tagged: TaggedText) -> list[tuple[int, int]]:
    """Stretches between quotation marks that are codes, where they begin with a capital as titles do."""
    opened: dict[int, int] = {}
    stretches = []
    for code in tagged.codes:
        if code.role is not CodeRole.QUOTE:
            continue
        if code.kind is CodeKind.OPEN:
            opened[code.id] = code.position
        elif code.id in opened and tagged.text[opened[code.id] : opened[code.id] + 1].isupper():
            stretches.append((opened[code.id], code.position))
    return stretches
