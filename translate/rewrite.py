"""Rewriting a text while remembering where everything came from."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from termbase.model import Span


@dataclass(frozen=True)
class Rewrite:
    """A text and the edits that make another of it, with both directions of offsets.

    Used wherever the model must not see the text as the author wrote it: punctuation normalised, citations
    taken out, a term replaced by its translation.
    """

    original: str
    edits: tuple[tuple[Span, str], ...]
    """Stretches of the original and what stands in their stead; in order, disjoint."""

    @staticmethod
    def of(original: str, edits: Iterable[tuple[Span, str]]) -> "Rewrite":
        """Build a rewrite; edits may come in any order, and one that overlaps an earlier one is dropped."""
        kept: list[tuple[Span, str]] = []
        for span, replacement in sorted(edits, key=lambda edit: (edit[0].start, -edit[0].end)):
            if not kept or span.start >= kept[-1][0].end:
                kept.append((span, replacement))
        return Rewrite(original, tuple(kept))

    @cached_property
    def text(self) -> str:
        """The rewritten text."""
        parts: list[str] = []
        end = 0
        for span, replacement in self.edits:
            parts += self.original[end : span.start], replacement
            end = span.end
        return "".join(parts) + self.original[end:]

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        """Start of every edit in the original and in the rewritten text."""
        originals, rewritten, shift = [], [], 0
        for span, replacement in self.edits:
            originals.append(span.start)
            rewritten.append(span.start + shift)
            shift += len(replacement) - len(span)
        return originals, rewritten

    def to_original(self, span: Span) -> Span:
        """The stretch of the original behind a stretch of the rewritten text.

        A stretch that touches a replacement covers the whole of what was replaced.
        """
        return Span(self._back(span.start, is_end=False), self._back(span.end, is_end=True))

    def to_rewritten(self, span: Span) -> Span:
        """The stretch of the rewritten text that stands for a stretch of the original."""
        return Span(self._forth(span.start, is_end=False), self._forth(span.end, is_end=True))

    def _back(self, position: int, *, is_end: bool) -> int:
        _, rewritten = self._starts
        # An end that falls on the start of a replacement lies before it.
        index = bisect_right(rewritten, position - is_end) - 1
        if index < 0:
            return position
        span, replacement = self.edits[index]
        offset = position - rewritten[index]
        if offset >= len(replacement) and (offset > 0 or not replacement):
            return span.end + offset - len(replacement)
        return span.end if is_end and offset > 0 else span.start

    def _forth(self, position: int, *, is_end: bool) -> int:
        originals, rewritten = self._starts
        index = bisect_right(originals, position - is_end) - 1
        if index < 0:
            return position
        span, replacement = self.edits[index]
        offset = position - span.start
        if offset >= len(span):
            return rewritten[index] + len(replacement) + offset - len(span)
        return rewritten[index] + (len(replacement) if is_end else 0)
