"""Words cut short by a hyphen that a neighbour completes: *onderwijs- en kennisinstellingen*.

The cut word is read as the term that it is when completed (*onderwijsinstellingen*), or else as a term that
is a part of a compound whose rest stands in the neighbour (*beleids- en uitvoeringsagenda*).
"""

import re
from collections.abc import Iterator

from termbase.model import GrammaticalNumber, MatchKind, Span, TermMatch
from termbase.recognition.casing import fits_inside_word
from termbase.recognition.entry import Entry
from termbase.recognition.folding import FoldedText
from termbase.recognition.index import TermIndex

# A word cut at its end, others like it, a conjunction, and the word that has the missing part.
_CUT_END = re.compile(
    r"(?<!\w)(?P<cut>[^\W\d_]{3,80}+)-(?=(?:,\s+[^\W_]+-){0,4}(?:,|\s+(?:en|of|als|en/of|dan|tot|naar|noch|maar))\s+"
    r"(?:(?!\w+-\W)[^\W_]+\s+){0,2}?(?P<whole>[^\W\d_][\w-]{5,80}))"
)
# A whole word, a conjunction, and a word cut at its start: brancheverenigingen en -organisaties.
_CUT_START = re.compile(
    r"(?<![\w-])(?P<whole>[^\W\d_][\w-]{5,80}+)\s+(?:en|of|en/of|noch)\s+-(?P<cut>[^\W\d_]{3,})"
)
_MIN_HEAD = 4


def elided_matches(text: str, folded: FoldedText, index: TermIndex) -> Iterator[TermMatch]:
    """Terms of which a text writes only a part, the rest standing in a word beside it.

    Args:
        text: The text that was given.
        folded: The same, folded.
        index: Terms.

    Yields:
        Compound matches; the span is the cut word with its hyphen, `part` its letters.
    """
    for found in _CUT_END.finditer(folded.text):
        start, end = found.span("cut")
        entry = _completed(found["cut"], found["whole"], index) or _part(found["cut"], index)
        if entry is not None:
            yield from _match(text, folded, entry, start, end, start, end + 1)
    for found in _CUT_START.finditer(folded.text):
        start, end = found.span("cut")
        entry = _completed_behind(found["whole"], found["cut"], index)
        if entry is not None:
            yield from _match(text, folded, entry, start, end, start - 1, end)


def _completed(cut: str, whole: str, index: TermIndex) -> Entry | None:
    """The term that the cut word is with the longest possible end of the whole word."""
    for position in range(1, len(whole) - _MIN_HEAD + 1):
        entries = index.phrases.get(cut + whole[position:])
        if entries and whole[position - 1] != "-":
            return entries[0]
    return None


def _completed_behind(whole: str, cut: str, index: TermIndex) -> Entry | None:
    for position in range(len(whole) - _MIN_HEAD, _MIN_HEAD - 2, -1):
        entries = index.phrases.get(whole[:position] + cut)
        if entries:
            return entries[0]
    return None


def _part(cut: str, index: TermIndex) -> Entry | None:
    """The term that the cut word is by itself, a linking -s- taken off."""
    entries = index.compounds.entries(cut) or (index.compounds.entries(cut[:-1]) if cut.endswith("s") else ())
    return entries[0] if entries else None


def _match(
    text: str, folded: FoldedText, entry: Entry, start: int, end: int, span_start: int, span_end: int
) -> Iterator[TermMatch]:
    part = Span(*folded.original(start, end))
    if entry.letters is not None and not fits_inside_word(text, part.start, part.end, entry):
        return
    span = Span(*folded.original(span_start, span_end))
    number = entry.number if entry.kind is MatchKind.INFLECTED else GrammaticalNumber.UNCOUNTABLE
    yield TermMatch(span, entry.concept, entry.term, MatchKind.COMPOUND, number, part=part)
