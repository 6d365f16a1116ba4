"""Punctuation normalisation with sacremoses, keeping account of offsets."""

import re
import unicodedata
from functools import lru_cache

from sacremoses import MosesPunctNormalizer

from termbase.model import Language, Span
from translate.rewrite import Rewrite

# Only runs without letters and digits are given to sacremoses, one by one: its rules for numbers would turn
# the dossier number `33 009`, when it holds a no-break space, into `33.009`.
_RUN = re.compile(r"[^\w]+")
_SPACE = re.compile(r"\s+")


class PunctuationNormaliser:
    """Writes typographic punctuation as the plain marks that models are trained on (`«` → `"`, `’` → `'`)."""

    def __init__(self, language: Language) -> None:
        self._normaliser = MosesPunctNormalizer(language.value)
        self._run = lru_cache(maxsize=4096)(self._normalise_run)

    def normalise(self, text: str) -> Rewrite:
        """Normalise a text; composes accents (NFC) as well.

        Args:
            text: Any text.

        Returns:
            The rewrite from `text` to its normal form.
        """
        edits = [
            edit
            for found in _RUN.finditer(text)
            for edit in _smallest(found.start(), found[0], self._run(found[0]))
        ]
        if not unicodedata.is_normalized("NFC", text):
            edits += _composed(text)
        return Rewrite.of(text, edits)

    def _normalise_run(self, run: str) -> str:
        # Letters around the run keep sacremoses from stripping the space at its ends.
        normal = str(self._normaliser.normalize(f"a{_SPACE.sub(' ', run)}a"))[1:-1]
        return normal or " "


def _smallest(start: int, run: str, normal: str) -> list[tuple[Span, str]]:
    """The fewest characters to change: mark by mark where the length stays, else the run at once."""
    if run == normal:
        return []
    if len(run) != len(normal):
        return [(Span(start, start + len(run)), normal)]
    pairs = enumerate(zip(run, normal, strict=True), start)
    return [(Span(at, at + 1), new) for at, (old, new) in pairs if old != new]


def _composed(text: str) -> list[tuple[Span, str]]:
    """Edits that compose a letter with the marks that follow it: `e` + U+0301 → `é`."""
    edits = []
    for found in re.finditer(r"\w(?:[\u0300-\u036f])+", text):
        edits.append((Span(*found.span()), unicodedata.normalize("NFC", found[0])))
    return edits
