"""The engine over CTranslate2."""

from collections.abc import Iterable, Sequence

import ctranslate2
import numpy as np

from termbase.model import LanguagePair
from translate.engine.engine import Attention, DecodingOptions, Hypothesis, Pieces
from translate.engine.normaliser import PunctuationNormaliser
from translate.engine.subwords import Subwords
from translate.engine.words import WordTokeniser
from translate.errors import EngineError, ModelMismatchError
from translate.models.folder import ModelFolder
from translate.rewrite import Rewrite

_BATCH_TOKENS = 2048
"""Padded tokens in one sub-batch, at most: a letter of 56 segments takes 20 % less than with 512."""
_END = "</s>"


class CTranslate2Engine:
    """Translates with a CTranslate2 model folder; one instance serves a whole process."""

    def __init__(self, folder: ModelFolder, *, threads: int = 2) -> None:
        """Load the model.

        Args:
            folder: A folder that `open_model_folder` has looked at.
            threads: Processor cores to use, at least 1.

        Raises:
            ModelMismatchError: CTranslate2 cannot load the folder.
        """
        self._folder = folder
        self._threads = threads
        self._source, self._target = Subwords(folder.source_pieces), Subwords(folder.target_pieces)
        self._normaliser = PunctuationNormaliser(folder.pair.source)
        self.source_words = WordTokeniser(folder.pair.source).words
        self.target_words = WordTokeniser(folder.pair.target).words
        try:
            # Whole documents come in one call: sub-batches side by side beat one sub-batch on all cores.
            self._translator = ctranslate2.Translator(
                str(folder.path), device="cpu", compute_type="int8", inter_threads=threads, intra_threads=1
            )
        except (RuntimeError, ValueError) as error:
            raise ModelMismatchError(f"{folder.path}: CTranslate2 cannot load it ({_line(error)})") from error

    @property
    def pair(self) -> LanguagePair:
        """The direction that the model translates."""
        return self._folder.pair

    @property
    def signature(self) -> str:
        """Model and tokenisation, for the reproducibility line."""
        return f"model:{self._folder.name}|tok:moses+spm|ct2:{ctranslate2.__version__}"

    def encode_source(self, text: str) -> Pieces:
        """Pieces of a source text after punctuation normalisation, placed in the text as given."""
        return self._source.encode(self._normaliser.normalise(text))

    def encode_target(self, text: str) -> Pieces:
        """Pieces of a target text."""
        return self._target.encode(Rewrite(text, ()))

    def translate_batch(
        self,
        sources: Sequence[Pieces],
        options: DecodingOptions,
        prefixes: Sequence[str | None] | None = None,
    ) -> list[list[Hypothesis]]:
        """Translate in one call, as the protocol says."""
        if not sources:
            return []
        targets = [
            list(self.encode_target(prefix).tokens) if prefix else None
            for prefix in prefixes or [None] * len(sources)
        ]
        try:
            results = self._translator.translate_batch(
                [self._source_tokens(source) for source in sources],
                target_prefix=targets,
                beam_size=options.beam_size,
                num_hypotheses=options.n_hypotheses,
                max_decoding_length=options.max_tokens,
                no_repeat_ngram_size=options.no_repeat_ngram_size,
                max_batch_size=self._batch_tokens(len(source.tokens) for source in sources),
                batch_type="tokens",
                disable_unk=True,
                return_scores=True,
                return_attention=True,
            )
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"{self._folder.path}: the model failed ({_line(error)})") from error
        return [
            [
                Hypothesis(self._target.decode(tokens), float(score), _matrix(rows, len(source.tokens)))
                for tokens, score, rows in zip(
                    result.hypotheses, result.scores, result.attention, strict=True
                )
            ]
            for source, result in zip(sources, results, strict=True)
        ]

    def score_batch(self, pairs: Sequence[tuple[Pieces, Pieces]]) -> list[float]:
        """Log-probabilities of targets, as the protocol says."""
        if not pairs:
            return []
        try:
            results = self._translator.score_batch(
                [self._source_tokens(source) for source, _ in pairs],
                [list(target.tokens) for _, target in pairs],
                max_batch_size=self._batch_tokens(len(target.tokens) for _, target in pairs),
                batch_type="tokens",
            )
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"{self._folder.path}: the model failed ({_line(error)})") from error
        return [float(sum(result.log_probs)) for result in results]

    def _batch_tokens(self, lengths: Iterable[int]) -> int:
        """A sub-batch size that gives every core a share of a small call, and is not too large for a big one."""
        known = list(lengths)
        return min(_BATCH_TOKENS, sum(known) // self._threads + max(known) + 1)

    def _source_tokens(self, source: Pieces) -> list[str]:
        return [*source.tokens] if self._folder.adds_source_end else [*source.tokens, _END]


def _matrix(rows: list[list[float]], n_source_tokens: int) -> Attention:
    """Attention as an array; the column of an end mark that we added ourselves is cut off."""
    if not rows:
        return np.zeros((0, n_source_tokens), np.float32)
    return np.asarray(rows, np.float32)[:, :n_source_tokens]


def _line(error: Exception) -> str:
    return " ".join(str(error).split())
