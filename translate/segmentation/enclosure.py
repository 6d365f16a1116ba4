"""Brackets and quotation marks that belong together, and whether a boundary may fall between them."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from termbase.model import Span

_CLOSER_OF = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "„": "”", "‘": "’"}
_OPENERS_OF = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“„", "’": "‘"}
_MARKS = re.compile(r"[()\[\]{}«»“”„‘’\"]")
_LONGEST = 1_000
"""Characters; a pair that is further apart is taken for a forgotten closing mark (our own guess)."""


@dataclass(frozen=True, slots=True, order=True)
class Enclosure:
    """A pair of marks; `start` and `end` are the offsets of the opening and of the closing character."""

    start: int
    end: int
    is_bracket: bool


def enclosures(text: str, start: int, end: int) -> list[Enclosure]:
    """Pair the brackets and quotation marks of `text[start:end]`; what has no partner is left out.

    A straight `"` opens after space or an opening mark and closes after anything else. `’` closes only what
    `‘` opened, and not before a letter (`‘de foto’s’`).

    Returns:
        Shape: (n_pairs,), by the offset of the closing mark.
    """
    pairs: list[Enclosure] = []
    open_marks: dict[str, list[int]] = {}
    for match in _MARKS.finditer(text, start, end):
        mark, position = match.group(), match.start()
        after = text[position + 1 : position + 2]
        if mark == '"':
            before = text[position - 1] if position > start else " "
            is_opening = before.isspace() or before in "([{«“„‘"
            opening = "" if is_opening else '"'
            if is_opening and not after.isspace():
                open_marks.setdefault(mark, []).append(position)
        elif mark in _CLOSER_OF:
            open_marks.setdefault(mark, []).append(position)
            continue
        else:
            opening = "" if mark == "’" and after.isalpha() else _OPENERS_OF[mark]
        stacks = [open_marks[kind] for kind in opening if open_marks.get(kind)]
        if stacks:
            opened = max(stacks, key=lambda stack: stack[-1]).pop()
            if position - opened <= _LONGEST:
                pairs.append(Enclosure(opened, position, mark in ")]}"))
    return pairs


class Closed:
    """The stretches in which no boundary may fall."""

    def __init__(self, stretches: Iterable[Enclosure]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for stretch in sorted(stretches):
            if self._ends and stretch.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], stretch.end)
            else:
                self._starts.append(stretch.start)
                self._ends.append(stretch.end)

    def holds(self, start: int, end: int) -> bool:
        """True when `[start, end)` lies strictly between the marks of a stretch."""
        index = bisect_left(self._starts, start) - 1
        return index >= 0 and end <= self._ends[index]


def virtual(quotations: Sequence[Span], start: int, end: int) -> list[Enclosure]:
    """Quotations whose marks were taken out of the text, as pairs around their characters."""
    return [
        Enclosure(max(span.start, start) - 1, min(span.end, end) - 1, False)
        for span in quotations
        if span.end > start and span.start < end and len(span) > 0
    ]


def closed(pairs: Iterable[Enclosure], is_open: Callable[[Enclosure], bool]) -> Closed:
    """The stretches of the pairs that `is_open` does not let a boundary into."""
    return Closed(pair for pair in pairs if not is_open(pair))
