"""From places in a text to a document: blocks where readers found them, skeleton everywhere else.

The skeleton is what is left between the blocks, so that nothing can be lost whatever a reader recognises.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from termbase.model import Span
from translate.documents.document import Block, BlockKind, Document, TaggedText
from translate.documents.footnotes import footnote_body

InlineReader = Callable[[str, Sequence[str]], TaggedText]
r"""Reads a block: its lines joined by `\n`, and what the file has for each of these line breaks."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")


def line_spans(text: str) -> list[Span]:
    r"""The lines of a text without their ends (`\n`, `\r\n` or `\r`), in order."""
    return [Span(match.start(), match.end() - _end_length(match.group())) for match in _LINE.finditer(text)]


def _end_length(line: str) -> int:
    return 2 if line.endswith("\r\n") else int(line.endswith(("\n", "\r")))


class Layout:
    """Collects the blocks of a text in reading order."""

    def __init__(self, text: str, read_inline: InlineReader) -> None:
        self._text = text
        self._read_inline = read_inline
        self._blocks: list[Block] = []
        self._skeleton: list[str | int] = []
        self._done = 0
        self._notes: list[str] = []

    def add(self, lines: Sequence[Span], kind: BlockKind, footnote: str | None = None) -> None:
        """Add a block.

        Args:
            lines: Where its lines stand in the text, what precedes each line's content left out. Space at
                the outer ends and a footnote's marker go to the skeleton; a block of space only is none.
            kind: Its kind; a paragraph or list item that begins with a footnote's marker becomes a FOOTNOTE.
            footnote: The number of the footnote that it continues, if it does.
        """
        stripped = self._stripped(lines)
        if not stripped:
            return
        if kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            first = stripped[0]
            marker = footnote_body(first.of(self._text))
            if marker:
                stripped = [Span(first.start + marker.end, first.end), *stripped[1:]]
                footnote = marker.number
            if footnote is not None:
                kind = BlockKind.FOOTNOTE
        raw = "\n".join(line.of(self._text) for line in stripped)
        newlines = [self._text[line.end : following.start] for line, following in pairwise(stripped)]
        content = self._read_inline(raw, newlines)
        self._skip_to(stripped[0].start)
        self._skeleton.append(len(self._blocks))
        self._blocks.append(Block(f"b{len(self._blocks) + 1}", kind, content, footnote))
        self._done = stripped[-1].end

    def note(self, sentence: str) -> None:
        """Say something about the reading, for the report."""
        self._notes.append(sentence)

    def document(self, format_name: str) -> Document:
        """The document of all blocks that were added."""
        self._skip_to(len(self._text))
        return Document(format_name, tuple(self._blocks), tuple(self._skeleton), tuple(self._notes))

    def _skip_to(self, position: int) -> None:
        if position > self._done:
            self._skeleton.append(self._text[self._done : position])

    def _stripped(self, lines: Sequence[Span]) -> list[Span]:
        """The lines from the first to the last with something in them, outer space left out."""
        filled = [number for number, line in enumerate(lines) if line.of(self._text).strip()]
        if not filled:
            return []
        result = list(lines[filled[0] : filled[-1] + 1])
        first = result[0].of(self._text)
        result[0] = Span(result[0].end - len(first.lstrip()), result[0].end)
        last = result[-1].of(self._text)
        result[-1] = Span(result[-1].start, result[-1].start + len(last.rstrip()))
        return result
