"""The target does not go round in circles, as a translation engine sometimes does."""

import re
from collections import Counter
from collections.abc import Iterator
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
_PHRASE = 5
"""Words in a phrase that does not stand twice unless the source repeats itself as well. In 18,354 good pairs
of letters one does; four words (*the Council of Ministers*) do in 17."""
_WINDOW = 7
"""Words within which the same two words do not stand three times (*to the to the the to the*)."""


_IDIOM = frozenset({"by", "to", "in", "and", "on", "upon", "after"})
"""Words between which a word may stand twice: *step by step by …*, *one to one to …*."""
_COMPOUNDS = re.compile(
    r"(?:state-of-the-art|up-to-the-minute|out-of-the-box|run-of-the-mill|middle-of-the-road|top-of-the-range"
    r"|spur-of-the-moment|end-of-the-(?:year|line)|\w+-off-the-shelf|over-the-counter-\w+)",
    re.IGNORECASE,
)


class Repetition:
    """A stretch that comes again and again is a loop of the engine.

    * **error**: the same words three times in a row, or three words and more twice in a row; the same two
      words three times close together; five words twice where the source repeats nothing; a loop inside a
      word (*semisemisemi*) or inside a chain of hyphens (*world-to-the-to-the-the-to-the-factory*).
    * **warning**: two words twice in a row (*of the of the*), a chain of hyphens with *the* in it that is no
      English compound (*world-to-the-factory*).
    """

    id: Final = "repetition"
    explanation: Final = "Looks for words or parts of words that the engine repeats in a loop."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Search the target for loops that are not the source's."""
        source, target = check_input.source.text, check_input.target.text
        if check_input.kind is BlockKind.VERBATIM or not target:
            return []
        words = _words(target)
        counts = Counter(words)
        is_varied = len(words) - len(counts) < 2
        severity = Severity.ERROR
        found = None if is_varied else _word_loop(words, counts, target, source)
        found = found or _chain_loop(target, source) or _letter_loop(target, source)
        if found is None:
            severity = Severity.WARNING
            found = None if is_varied else _pair_twice(words, counts, target, source)
            found = found or _strange_chain(target, source)
        if found is None:
            return []
        text = found.of(target)
        shown = text if len(text) <= 60 else f"{text[:57]}…"
        return [Issue(self.id, severity, f"“{shown}” repeats itself.", target=found)]


def _word_loop(words: list[str], counts: "Counter[str]", target: str, source: str) -> Span | None:
    loop = _loop(words, counts)
    if loop and _loop(own := _words(source), Counter(own)):
        return None
    if loop is None and len(words) - len(counts) >= _PHRASE:
        loop = _twice(words, _PHRASE)
        if loop and _twice(_words(source), _PHRASE // 2):
            return None
    return _place(loop, target) if loop else None


def _loop(words: list[str], counts: "Counter[str]") -> tuple[int, int] | None:
    """First and end index of the first loop: all its words stand twice at least."""
    for begin, stretch in _stretches(words, counts, 3):
        if loop := _in_a_row(stretch, 1, 3) or _close_together(stretch) or _in_a_row(stretch, 3, 2):
            return begin + loop[0], begin + loop[1]
    return None


def _stretches(words: list[str], counts: "Counter[str]", shortest: int) -> Iterator[tuple[int, list[str]]]:
    """Stretches of words that stand more than once, with the index of their first."""
    begin = None
    for place, word in enumerate((*words, "")):
        if counts[word] >= 2:
            begin = place if begin is None else begin
            continue
        if begin is not None and place - begin >= shortest:
            yield begin, words[begin:place]
        begin = None


def _pair_twice(words: list[str], counts: "Counter[str]", target: str, source: str) -> Span | None:
    for begin, stretch in _stretches(words, counts, 4):
        loop = _in_a_row(stretch, 2, 2)
        if loop and stretch[loop[0] + 1] not in _IDIOM and not _in_a_row(_words(source), 2, 2):
            return _place((begin + loop[0], begin + loop[1]), target)
    return None


def _words(text: str) -> list[str]:
    lower = text.lower()
    return _WORD.findall(lower if len(lower) == len(text) else text)


def _place(loop: tuple[int, int], target: str) -> Span:
    spans = [match.span() for match in _WORD.finditer(target)]
    return Span(spans[loop[0]][0], spans[loop[1] - 1][1])


def _in_a_row(words: list[str], shortest: int, times: int) -> tuple[int, int] | None:
    """First and end index of the first n-gram of at least so many words that stands so many times in a
    row.
    """
    for length in range(shortest, min(_LONGEST_LOOP, len(words) // times) + 1):
        run = 0
        for place, (word, later) in enumerate(zip(words, words[length:], strict=False)):
            run = run + 1 if word == later else 0
            if run >= (times - 1) * length:
                begin = place - run + 1
                if any(any(map(str.isalpha, piece)) for piece in words[begin : begin + length]):
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


def _strange_chain(target: str, source: str) -> Span | None:
    for match in _CHAIN.finditer(target) if target.count("-") >= 3 else ():
        has_article = "the" in match[0].lower().split("-")
        if has_article and not _COMPOUNDS.fullmatch(match[0]) and match[0] not in source:
            return Span(*match.span())
    return None


def _letter_loop(target: str, source: str) -> Span | None:
    stutter = _STUTTER.search(target)
    if stutter is None:
        return None
    word = next(word for word in re.finditer(r"\w+", target) if word.end() >= stutter.end())
    is_numeral = set(stutter[0]) <= set("ivxlcdmw")  # xxiii, www
    return None if is_numeral or word[0] in source else Span(*word.span())
