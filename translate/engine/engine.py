"""The contract of a translation engine, in the model's own tokens."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from termbase.model import LanguagePair, Span

Attention = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text in the model's subword pieces."""

    text: str
    """The text that was encoded, NFC."""
    tokens: tuple[str, ...]
    spans: tuple[Span, ...]
    """Place of each token in `text`, space excluded. Same length as `tokens`."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """An engine's output for one source."""

    pieces: Pieces
    """The target: text, tokens, and where each token stands in the text."""
    score: float
    """Mean natural-log probability per token as decoding counted it, at most 0. Not comparable between
    different prefixes (CTranslate2 counts prefix tokens as 0): rescore with `score_batch`."""
    attention: Attention
    """Shape: (n_target_tokens, n_source_tokens), rows sum to at most 1."""

    @property
    def text(self) -> str:
        """The target as plain text."""
        return self.pieces.text

    @property
    def log_probability(self) -> float:
        """Sum of natural-log probabilities, end of sentence included. Only for a target without a prefix."""
        return self.score * (len(self.pieces.tokens) + 1)


@dataclass(frozen=True, slots=True)
class DecodingOptions:
    """How to decode."""

    beam_size: int = 4
    n_hypotheses: int = 1
    max_tokens: int = 384
    """Limit of target tokens, prefix included."""
    no_repeat_ngram_size: int = 0
    """Runs of so many pieces may not come twice; 0 for no such rule. For a hypothesis that loops."""


class Engine(Protocol):
    """Translates segments and scores targets."""

    @property
    def pair(self) -> LanguagePair:
        """The direction that the engine translates."""
        ...

    @property
    def signature(self) -> str:
        """Reproducibility line of model and decoding (`model:nl-en-v0@3f2a|tok:moses+spm`)."""
        ...

    def encode_source(self, text: str) -> Pieces:
        """The model's pieces of a source text."""
        ...

    def encode_target(self, text: str) -> Pieces:
        """The model's pieces of a target text."""
        ...

    def translate_batch(
        self,
        sources: Sequence[Pieces],
        options: DecodingOptions,
        prefixes: Sequence[str | None] | None = None,
    ) -> list[list[Hypothesis]]:
        """Translate in one call, best hypothesis first.

        Args:
            sources: Shape: (n_segments,). An empty source gives an empty hypothesis.
            options: Beam size, number of hypotheses, limits.
            prefixes: Text with which each target must begin, or None where it is free; as long as `sources`.

        Returns:
            Shape: (n_segments, 1..options.n_hypotheses).

        Raises:
            EngineError: The engine failed; the message names the model folder.
        """
        ...

    def score_batch(self, pairs: Sequence[tuple[Pieces, Pieces]]) -> list[float]:
        """Sum of natural-log probabilities of each target given its source, end of sentence included.

        Divide by a power of the length (`len(tokens) + 1`) to compare targets of different length.

        Raises:
            EngineError: The engine failed.
        """
        ...
