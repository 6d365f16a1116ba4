"""Word tokens with sacremoses, as spans of the text they came from."""

import re
from functools import lru_cache

from sacremoses import MosesTokenizer

from termbase.model import Language, Span


class WordTokeniser:
    """Splits a text into the tokens that matching and checks count: words and punctuation marks."""

    def __init__(self, language: Language) -> None:
        self._tokenise = MosesTokenizer(language.value).tokenize
        self.words = lru_cache(maxsize=8192)(self._words)

    def _words(self, text: str) -> tuple[Span, ...]:
        """Tokens of a text in order.

        Args:
            text: Any text.

        Returns:
            One span a token; the text between two spans is space.
        """
        spans: list[Span] = []
        end = 0
        for token in self._tokenise(text, escape=False):
            start = text.find(token, end)
            if start < 0:  # sacremoses rewrote the token (a run of dots, a control character)
                continue
            spans += _covered(text, end, start)
            spans.append(Span(start, start + len(token)))
            end = start + len(token)
        return tuple(spans + _covered(text, end, len(text)))


def _covered(text: str, start: int, end: int) -> list[Span]:
    """What stands between two tokens that were found, space left out."""
    return [
        Span(start + found.start(), start + found.end()) for found in re.finditer(r"\S+", text[start:end])
    ]
