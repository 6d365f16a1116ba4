"""Which words of a target stand for which words of its source, by the model's attention."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from termbase.model import Span
from translate.engine.engine import Attention, Engine, Hypothesis, Pieces
from translate.rewrite import Rewrite

_WORD = re.compile(r"\w+(?:[-'’.,/]\w+)*")

INSIDE = 0.35
"""Attention on a source stretch from which a target word counts as part of its translation. Rows of the
embedded model sum to 0.7 on average, so this is half of what a word has to give."""


def words(text: str) -> tuple[Span, ...]:
    """Words as attention is summed over: letters and digits with what joins them, punctuation left out."""
    return tuple(Span(*found.span()) for found in _WORD.finditer(text))


def _overlaps(ones: Sequence[Span], others: Sequence[Span]) -> Attention:
    """1 where a span of the first shares a character with one of the second. Shape: (n_ones, n_others)."""
    left = np.array([(span.start, span.end) for span in ones], np.int64).reshape(-1, 2)
    right = np.array([(span.start, span.end) for span in others], np.int64).reshape(-1, 2)
    shared = (left[:, None, 0] < right[None, :, 1]) & (right[None, :, 0] < left[:, None, 1])
    return shared.astype(np.float32)


@dataclass(frozen=True)
class Source:
    """A source as the model sees it, perhaps rewritten (terms shown in English), with words of the original."""

    pieces: Pieces
    words: tuple[Span, ...]
    """Words of the original text."""
    weights: Attention
    """Shape: (n_pieces, n_words): the share of each piece that belongs to each word."""

    @staticmethod
    def of(engine: Engine, rewrite: Rewrite) -> "Source":
        """Encode the rewritten text and tie its pieces to the words of the original."""
        pieces = engine.encode_source(rewrite.text)
        own = words(rewrite.original)
        weights = _overlaps([rewrite.to_original(span) for span in pieces.spans], own)
        weights /= np.maximum(weights.sum(axis=1, keepdims=True), 1)
        return Source(pieces, own, weights)

    def columns(self, span: Span) -> list[int]:
        """Indices of the words that a stretch of the original touches."""
        return [index for index, word in enumerate(self.words) if word.overlaps(span)]


@dataclass(frozen=True, eq=False)
class AlignedTarget:
    """A target text and, for each of its words, the attention it gives to each source word."""

    text: str
    words: tuple[Span, ...]
    mass: Attention
    """Shape: (n_target_words, n_source_words), rows sum to at most 1."""

    @staticmethod
    def of(hypothesis: Hypothesis, source: Source) -> "AlignedTarget":
        """Sum a hypothesis' attention, which is per piece, over words."""
        own = words(hypothesis.text)
        by_piece = hypothesis.attention @ source.weights
        touched = _overlaps(own, hypothesis.pieces.spans)
        mass = touched @ by_piece / np.maximum(touched.sum(axis=1, keepdims=True), 1)
        return AlignedTarget(hypothesis.text, own, mass)

    def share(self, columns: Sequence[int]) -> Attention:
        """Attention of every target word on some source words. Shape: (n_target_words,)."""
        if not len(columns):
            return np.zeros(len(self.words), np.float32)
        return np.asarray(self.mass[:, list(columns)].sum(axis=1), np.float32)

    def stretch(self, columns: Sequence[int], *, threshold: float = INSIDE) -> Span | None:
        """The contiguous stretch of target that stands for some source words.

        The stretch with the largest sum of (attention − threshold) over its words: words in the middle that
        attend elsewhere (an article) are taken along when both sides belong.

        Returns:
            From the start of its first word to the end of its last; None when no word attends there.
        """
        gains = self.share(columns) - threshold
        best, start, total, found = 0.0, 0, 0.0, None
        for index, gain in enumerate(gains):
            if total <= 0:
                start, total = index, 0.0
            total += float(gain)
            if total > best:
                best, found = total, (start, index)
        return None if found is None else Span(self.words[found[0]].start, self.words[found[1]].end)

    def strongest(self, columns: Sequence[int], excluded: Sequence[Span | None] = ()) -> Span | None:
        """The word that attends most to some source words, outside `excluded`; None when there is no word."""
        share = self.share(columns)
        order = sorted(range(len(self.words)), key=lambda index: -share[index])
        for index in order:
            word = self.words[index]
            if not any(other is not None and word.overlaps(other) for other in excluded):
                return word
        return None

    def replaced(self, span: Span, text: str, columns: Sequence[int]) -> "AlignedTarget":
        """The target with a stretch replaced by text that stands for the source words of `columns`."""
        new_text = self.text[: span.start] + text + self.text[span.end :]
        new_words = words(new_text)
        shift = len(text) - len(span)
        rows = dict(zip(self.words, self.mass, strict=True))
        inserted = np.zeros(self.mass.shape[1], np.float32)
        if len(columns):
            inserted[list(columns)] = 1 / len(columns)
        mass = np.zeros((len(new_words), self.mass.shape[1]), np.float32)
        end = span.start + len(text)
        for index, word in enumerate(new_words):
            if word.end <= span.start and word in rows:
                mass[index] = rows[word]
            elif word.start >= end and Span(word.start - shift, word.end - shift) in rows:
                mass[index] = rows[Span(word.start - shift, word.end - shift)]
            else:
                mass[index] = inserted
        return AlignedTarget(new_text, new_words, mass)

    def recased(self, span: Span, text: str) -> "AlignedTarget":
        """The target with a stretch in other capitals; `text` is as long as the stretch."""
        return AlignedTarget(self.text[: span.start] + text + self.text[span.end :], self.words, self.mass)
