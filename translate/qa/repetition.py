"""The target does not go round in circles, as a translation engine sometimes does."""

import re
from collections import Counter
from itertools import pairwise
from typing import Final

from termbase.model import Issue, Severity, Span
from translate.documents.document import BlockKind
from translate.qa.check import CheckInput

_WORD = re.compile(r"[0-9]+(?:[.,:/ ][0-9]+)*|[^\W_]+(?:['’][^\W_]+)*")
_CHAIN = re.compile(r"\w+(?:-\w+){3,}")
_STUTTER = re.compile(r"([a-z]{2,12}?)\1\1|([a-z])\2\2\2")

_LONGEST_LOOP = 8
"""Words in the longest n-gram that is looked for three times in a row."""
_PHRASE = 6
"""Words in a phrase that does not stand twice unless the source repeats itself as well; in good translations
of letters a shorter one does (*the Ministry of Economic Affairs*)."""
_WINDOW = 7
"""Words within which the same two words do not stand three times (*to the to the the to the*)."""


class Repetition:
    """A stretch that comes again and again is a loop of the engine.

    * **error**: the same words three times in a row; the same two words three times close together; a long
      phrase twice where the source repeats nothing; a loop inside a word (*semisemisemi*) or inside a chain
      of hyphens (*world-to-the-to-the-the-to-the-factory*).
    """

    id: Final = "repetition"
    explanation: Final = "Looks for words or parts of words that the engine repeats in a loop."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Search the target for loops that are not the source's."""
        source, target = check_input.source.text, check_input.target.text
        if check_input.kind is BlockKind.VERBATIM or not target:
            return []
        found = _word_loop(target, source) or _chain_loop(target, source) or _letter_loop(target, source)
        if found is None:
            return []
        text = found.of(target)
        shown = text if len(text) <= 60 else f"{text[:57]}…"
        return [Issue(self.id, Severity.ERROR, f"“{shown}” repeats itself.", target=found)]


def _word_loop(target: str, source: str) -> Span | None:
    words = _words(target)
    n_words = len(words)
    if n_words < 3:
        return None
    counts = Counter(words)
    if n_words - len(counts) < 2:
        return None
    loop = _loop(words, counts)
    if loop and _loop(own := _words(source), Counter(own)):
        return None
    if loop is None and n_words - len(counts) >= _PHRASE:
        loop = _twice(words, _PHRASE)
        if loop and _twice(_words(source), _PHRASE // 2):
            return None
    return _place(loop, target) if loop else None


def _loop(words: list[str], counts: "Counter[str]") -> tuple[int, int] | None:
    """First and end index of the first loop: all its words stand three times at least."""
    begin = None
    for place, word in enumerate((*words, "")):
        if counts[word] >= 3:
            begin = place if begin is None else begin
            continue
        if begin is not None and place - begin >= 3:
            stretch = words[begin:place]
            if loop := _in_a_row(stretch) or _close_together(stretch):
                return begin + loop[0], begin + loop[1]
        begin = None
    return None


def _words(text: str) -> list[str]:
    lower = text.lower()
    return _WORD.findall(lower if len(lower) == len(text) else text)


def _place(loop: tuple[int, int], target: str) -> Span:
    spans = [match.span() for match in _WORD.finditer(target)]
    return Span(spans[loop[0]][0], spans[loop[1] - 1][1])


def _in_a_row(words: list[str]) -> tuple[int, int] | None:
    """First and end index of the first n-gram that stands three times in a row."""
    for length in range(1, min(_LONGEST_LOOP, len(words) // 3) + 1):
        run = 0
        for place, (word, later) in enumerate(zip(words, words[length:], strict=False)):
            run = run + 1 if word == later else 0
            if run >= 2 * length:
                begin = place - run + 1
                gram = words[begin : begin + length]
                if any(any(map(str.isalpha, piece)) for piece in gram):
                    return begin, place + length + 1
    return None


def _close_together(words: list[str]) -> tuple[int, int] | None:
    """The first stretch in which the same two words stand three times within `_WINDOW` words."""
    places: dict[tuple[str, str], list[int]] = {}
    for place, (first, second) in enumerate(pairwise(words)):
        if not first.isalpha():
            continue
        seen = places.setdefault((first, second), [])
        seen.append(place)
        if len(seen) >= 3 and place + 2 - seen[-3] <= _WINDOW:
            return seen[-3], place + 2
    return None


def _twice(words: list[str], length: int) -> tuple[int, int] | None:
    """The second standing of the first phrase of so many words that stands twice without overlap."""
    first: dict[tuple[str, ...], int] = {}
    for place in range(len(words) - length + 1):
        gram = tuple(words[place : place + length])
        seen = first.setdefault(gram, place)
        if place - seen >= length:
            return place, place + length
    return None


def _chain_loop(target: str, source: str) -> Span | None:
    for match in _CHAIN.finditer(target) if target.count("-") >= 3 else ():
        parts = match[0].lower().split("-")
        counts = Counter(part for part in parts if part.isalpha())
        pairs = Counter(pair for pair in pairwise(parts) if pair[0].isalpha())
        is_loop = max(counts.values(), default=0) >= 3 or max(pairs.values(), default=0) >= 2
        if is_loop and match[0] not in source:
            return Span(*match.span())
    return None


def _letter_loop(target: str, source: str) -> Span | None:
    stutter = _STUTTER.search(target)
    if stutter is None:
        return None
    word = next(word for word in re.finditer(r"\w+", target) if word.end() >= stutter.end())
    is_numeral = set(stutter[0]) <= set("ivxlcdmw")  # xxiii, www
    return None if is_numeral or word[0] in source else Span(*word.span())
