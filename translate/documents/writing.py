"""Writing a document again: the skeleton as it is, each block's content as its format spells it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from translate.documents.document import Block, Document, TaggedText
from translate.documents.spelling import source_spelling, spellings_of


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a writer knows about the place of a block."""

    before: str
    """The skeleton just before it; empty at the start of the file or after another block."""
    after: str
    """The skeleton just behind it."""
    newline: str
    """How a line break inside the block is written: the line end of the file and the prefix of the block's
    lines (`\\n> `); a space where the source block has one line only."""


BlockWriter = Callable[[Block, TaggedText, Surroundings], str]
"""Spells a translated content as the format does."""


def render(document: Document, contents: Mapping[str, TaggedText], write: BlockWriter) -> str:
    """The text of a document.

    Args:
        document: As it was read.
        contents: The translated content of each block by id. A block that is missing, or whose content is
            its own source, is written as the file had it.
        write: Writes a translated content.
    """
    skeleton = document.skeleton
    parts: list[str] = []
    for at, piece in enumerate(skeleton):
        if isinstance(piece, str):
            parts.append(piece)
            continue
        block = document.blocks[piece]
        content = contents.get(block.id)
        if content is None or content == block.content:
            parts.append(source_spelling(block.content))
            continue
        surroundings = Surroundings(
            before=_text(skeleton[at - 1]) if at else "",
            after=_text(skeleton[at + 1]) if at + 1 < len(skeleton) else "",
            newline=_newline(block.content),
        )
        parts.append(write(block, content, surroundings))
    return "".join(parts)


def _text(piece: str | int) -> str:
    return piece if isinstance(piece, str) else ""


def _newline(source: TaggedText) -> str:
    n_spelled = 0
    for spelling in spellings_of(source):
        if source.text[spelling.start : spelling.end] == "\n":
            if spelling.raw:
                return spelling.raw
            n_spelled += 1
    return "\n" if source.text.count("\n") > n_spelled else " "
