"""An adversary in an engine's place: loses words, swaps digits, loops, ignores terms, points anywhere."""

import random
import re
from collections.abc import Sequence

import numpy as np

from termbase.model import DUTCH_ENGLISH, LanguagePair, Span
from translate.engine.engine import DecodingOptions, Hypothesis, Pieces

_PIECE = re.compile(r"\w+|[^\w\s]")


class ScramblingEngine:
    """Deterministic for a seed; honours prefixes, as every real engine does."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed

    @property
    def pair(self) -> LanguagePair:
        return DUTCH_ENGLISH

    @property
    def signature(self) -> str:
        return f"model:scrambling@{self._seed}"

    def encode_source(self, text: str) -> Pieces:
        found = list(_PIECE.finditer(text))
        return Pieces(text, tuple(one[0] for one in found), tuple(Span(*one.span()) for one in found))

    encode_target = encode_source

    def source_words(self, text: str) -> Sequence[Span]:
        return self.encode_source(text).spans

    target_words = source_words

    def translate_batch(
        self,
        sources: Sequence[Pieces],
        options: DecodingOptions,
        prefixes: Sequence[str | None] | None = None,
    ) -> list[list[Hypothesis]]:
        results = []
        for source, prefix in zip(sources, prefixes or [None] * len(sources), strict=True):
            chance = random.Random(f"{self._seed}{source.text}{prefix}")
            tokens = [token[::-1] if token.isdigit() else token for token in source.tokens]
            chance.shuffle(tokens)
            tokens = tokens[: chance.randint(0, len(tokens))] * chance.choice((1, 1, 1, 3))
            text = f"{prefix or ''} {' '.join(tokens)}".strip()
            pieces = self.encode_target(text)
            attention = np.array(
                [[chance.random() for _ in source.tokens] for _ in pieces.tokens], np.float32
            ).reshape(len(pieces.tokens), len(source.tokens))
            if attention.size:
                attention /= attention.sum(axis=1, keepdims=True)
            results.append([Hypothesis(pieces, -chance.random(), attention)])
        return results

    def score_batch(self, pairs: Sequence[tuple[Pieces, Pieces]]) -> list[float]:
        return [
            -10 * random.Random(f"{self._seed}{source.text}{target.text}").random() * (len(target.tokens) + 1)
            for source, target in pairs
        ]
