"""Offsets between a line with tokens, as people edit it, and its plain text, as accounts and issues count it."""

from collections.abc import Sequence

from termbase.model import Span
from translate.documents.document import InlineCode
from translate.documents.tokens import GUARD, tokens_in


class TokenText:
    """A line with tokens, its plain text, and the way between their offsets.

    `⟨1⟩Het kabinet⟨/1⟩ wil.` stands for the plain text “Het kabinet wil.”.
    """

    __slots__ = ("_hidden", "plain", "text", "tokens")

    def __init__(self, text: str, codes: Sequence[InlineCode]) -> None:
        """Find the tokens of a line.

        Args:
            text: A source or target with tokens.
            codes: The codes of the source.
        """
        self.text = text
        """The line with its tokens."""
        placed = tokens_in(text, codes)
        self.tokens: tuple[Span, ...] = tuple(span for span, _ in placed)
        """Places of the tokens in `text`, in order."""
        hidden = list(self.tokens)
        at = text.find(f"⟨{GUARD}")
        while at >= 0:
            hidden.append(Span(at + 1, at + 2))
            at = text.find(f"⟨{GUARD}", at + 2)
        parts: list[str] = []
        end = length = 0
        self._hidden: list[tuple[Span, int]] = []
        for span in sorted(hidden):
            length += span.start - end
            parts.append(text[end : span.start])
            self._hidden.append((span, length))
            end = span.end
        self.plain = "".join(parts) + text[end:]
        """The text without them."""

    def to_plain(self, offset: int) -> int:
        """The plain offset of an offset into the line; inside a token, that of the token's place."""
        shift = 0
        for span, plain in self._hidden:
            if span.start >= offset:
                break
            if offset < span.end:
                return plain
            shift += len(span)
        return min(offset - shift, len(self.plain))

    def to_line(self, offset: int, *, is_after_tokens: bool = False) -> int:
        """The offset into the line of a plain offset.

        Args:
            offset: Into the plain text.
            is_after_tokens: Where tokens stand at that place, behind the last of them, not before the first.
        """
        shift = 0
        for span, plain in self._hidden:
            if plain > offset or (plain == offset and not is_after_tokens):
                break
            shift += len(span)
        return min(offset + shift, len(self.text))

    def line_span(self, plain: Span) -> Span:
        """The stretch of the line of a stretch of plain text, tokens at its edges left out."""
        if not len(plain):
            at = self.to_line(plain.start)
            return Span(at, at)
        return Span(self.to_line(plain.start, is_after_tokens=True), self.to_line(plain.end))

    def plain_span(self, span: Span) -> Span:
        """The stretch of plain text of a stretch of the line."""
        return Span(self.to_plain(span.start), self.to_plain(span.end))

    def is_inside_token(self, offset: int) -> bool:
        """True when an offset into the line cuts a token in two."""
        return any(span.start < offset < span.end for span in self.tokens)

    def replaced(self, plain: Span, words: str) -> str:
        """The line with other words for a stretch of plain text; no token is lost.

        Tokens inside the stretch go to its edges, what opens before the words, all else behind them: replacing
        *Second Chamber* in `the Second ⟨1⟩Chamber⟨/1⟩` gives `the ⟨1⟩House⟨/1⟩`.
        """
        span = self.line_span(plain)
        inside = [own.of(self.text) for own in self.tokens if span.start <= own.start and own.end <= span.end]
        opening = "".join(token for token in inside if "/" not in token)
        others = "".join(token for token in inside if "/" in token)
        head, tail = self.text[: span.start], self.text[span.end :]
        if tail.startswith(GUARD) and any(own.start == span.end for own, _ in self._hidden):
            tail = tail[1:]  # it guarded a bracket that is gone, or is no longer before it
        if head.endswith("⟨"):
            head += GUARD
        return head + opening + words + others + tail
