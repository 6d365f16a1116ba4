"""SentencePiece: texts to pieces and back, with the place of every piece."""

from collections.abc import Sequence
from pathlib import Path

from sentencepiece import SentencePieceProcessor

from termbase.model import Span
from translate.engine.engine import Pieces
from translate.errors import ModelMismatchError
from translate.rewrite import Rewrite

_SPACE = "\u2581"


class Subwords:
    """A SentencePiece model."""

    def __init__(self, path: Path) -> None:
        """Load the model.

        Raises:
            ModelMismatchError: The file is no SentencePiece model.
        """
        try:
            self._processor = SentencePieceProcessor(model_file=str(path))
        except (OSError, RuntimeError) as error:
            raise ModelMismatchError(f"{path}: not a SentencePiece model; copy it again") from error

    def encode(self, rewrite: Rewrite) -> Pieces:
        """Pieces of a rewritten text, placed in its original."""
        mapping = self._processor.encode_as_offset_mapping(rewrite.text)
        spans = [_without_space(rewrite, Span(*offsets)) for offsets in mapping["offsets"]]
        return Pieces(rewrite.original, tuple(mapping["pieces"]), tuple(spans))

    def decode(self, tokens: Sequence[str]) -> Pieces:
        """The text of pieces that a model produced, with the place of each in it."""
        text = ""
        spans = []
        pending = b""
        for token in tokens:
            start = len(text)
            if _is_byte(token):
                # Bytes of one character come as several pieces; the character stands at the last of them.
                pending += bytes([int(token[3:5], 16)])
                character = _decoded(pending)
                if character is not None:
                    text, pending = text + character, b""
            else:
                text += pending.decode("utf-8", "ignore")
                pending = b""
                piece = token.replace(_SPACE, " ")
                piece = piece.lstrip(" ") if not text else piece
                start = len(text) + len(piece) - len(piece.lstrip(" "))
                text += piece
            spans.append(Span(min(start, len(text)), len(text)))
        text += pending.decode("utf-8", "ignore")
        return Pieces(text, tuple(tokens), tuple(spans))


def _without_space(rewrite: Rewrite, span: Span) -> Span:
    """The place in the original of a piece, without the space that SentencePiece counts to its start."""
    piece = span.of(rewrite.text)
    return rewrite.to_original(Span(span.end - len(piece.lstrip()), span.end))


def _is_byte(token: str) -> bool:
    return len(token) == 6 and token.startswith("<0x") and token.endswith(">")


def _decoded(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None
