"""Pieces of a block's raw text on their way to plain text and inline codes, whatever the format."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from translate.documents.document import CodeKind, CodeRole, InlineCode, TaggedText
from translate.documents.spelling import Spelling, tagged


@dataclass(slots=True)
class Piece:
    """A stretch of raw text: visible text, or a code.

    The `raw` of all pieces of a block, joined, is the block as the file has it.
    """

    raw: str
    text: str | None = None
    """What a reader sees (`é` for `&eacute;`); None for a code."""
    kind: CodeKind = CodeKind.STANDALONE
    role: CodeRole = CodeRole.FORMAT
    pair: int = 0
    """Equal and positive for an OPEN and its CLOSE; 0 for a STANDALONE."""
    target: str | None = None


def plain(raw: str) -> Piece:
    """Text that the file has as it reads."""
    return Piece(raw, raw)


def with_newlines(pieces: Iterable[Piece], newlines: Sequence[str]) -> list[Piece]:
    r"""Spell the line breaks as the file does.

    Args:
        pieces: Pieces in which each line break stands as `\n`.
        newlines: What the file has for each of them, in order (`\r\n`, `\n> `).
    """
    if all(newline == "\n" for newline in newlines):
        return list(pieces)
    breaks = iter(newlines)
    result: list[Piece] = []
    for piece in pieces:
        if "\n" not in piece.raw:
            result.append(piece)
            continue
        if piece.text is None:
            first, *others = piece.raw.split("\n")
            piece.raw = first + "".join(next(breaks, "\n") + other for other in others)
            result.append(piece)
            continue
        for line in re.split(r"(\n)", piece.raw):
            if line == "\n":
                result.append(Piece(next(breaks, "\n"), "\n"))
            elif line:
                result.append(plain(line))
    return result


def assemble(pieces: Iterable[Piece]) -> TaggedText:
    """Plain text, codes with ids in reading order from 1, and the spelling of the file."""
    parts: list[str] = []
    codes: list[InlineCode] = []
    spellings: list[Spelling] = []
    ids: dict[int, int] = {}
    n_ids = position = 0
    for piece in pieces:
        if piece.text is None:
            code_id = ids.get(piece.pair) if piece.pair else None
            if code_id is None:
                n_ids += 1
                code_id = n_ids
                if piece.pair:
                    ids[piece.pair] = code_id
            codes.append(InlineCode(code_id, piece.kind, position, piece.raw, piece.role, piece.target))
            continue
        if not piece.text:
            continue
        if piece.raw != piece.text:
            spellings.append(Spelling(position, position + len(piece.text), piece.raw))
        parts.append(piece.text)
        position += len(piece.text)
    return tagged("".join(parts), codes, spellings)
