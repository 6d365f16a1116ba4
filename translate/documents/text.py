"""Plain text: paragraphs by blank lines, and which line breaks in them matter."""

import re
from collections.abc import Mapping, Sequence

from termbase.model import Span
from translate.documents import writing
from translate.documents.addresses import URL_START, mail_spans, url_end
from translate.documents.document import Block, BlockKind, CodeRole, Document, TaggedText
from translate.documents.footnotes import SUPERSCRIPTS, footnote_body, footnote_call
from translate.documents.inline import Piece, assemble, plain, with_newlines
from translate.documents.layout import Layout, line_spans
from translate.documents.quotes import mark_quotes
from translate.documents.writing import Surroundings

_TRIGGER = re.compile(rf"[{SUPERSCRIPTS}]|\[[\d^]|<sup\b|{URL_START}", re.IGNORECASE)
_ITEM = re.compile(
    r"\s*(?:[-•–*·▪◦○‣]|\d{1,2}[.)]|[a-z][.)]|[ivx]{1,5}[.)]|\((?:\d{1,2}|[a-z]|[ivx]{1,5})\))\s+(?=\S)"
)
_GAP = re.compile(r"(?<=\S)(?:[ ]*\t\s*| {3,})(?=\S)")
_NARROW = 45
"""A paragraph whose longest line is shorter was not wrapped at a margin: an address, a list of names."""


class TextFormat:
    """Plain text."""

    name = "text"
    suffixes = (".txt", ".text")

    def read(self, text: str) -> Document:
        """Read plain text; see `Format.read`."""
        layout = Layout(text, read_inline)
        paragraph: list[Span] = []
        lines = line_spans(text)
        if lines and text.startswith("\ufeff"):
            lines[0] = Span(1, lines[0].end)
        for line in lines:
            content = line.of(text)
            if paragraph and (not content.strip() or content.startswith("\f")):
                _add_paragraph(layout, text, paragraph)
                paragraph = []
            if content.strip():
                paragraph.append(line)
        if paragraph:
            _add_paragraph(layout, text, paragraph)
        return layout.document(self.name)

    def render(self, document: Document, contents: Mapping[str, TaggedText]) -> str:
        """Write plain text; see `Format.render`."""
        return writing.render(document, contents, _write)


def read_inline(raw: str, newlines: Sequence[str] = ()) -> TaggedText:
    r"""Read the content of a block: footnote calls, addresses and quotation marks are codes.

    Args:
        raw: Its lines joined by `\n`.
        newlines: What the file has for each `\n`.
    """
    pieces: list[Piece] = []
    mails = iter([*mail_spans(raw).items(), (len(raw), len(raw))])
    mail, mail_end = next(mails)
    position = 0
    while position < len(raw):
        while mail < position:
            mail, mail_end = next(mails)
        match = _TRIGGER.search(raw, position, mail)
        start = match.start() if match else mail
        if start > position:
            pieces.append(plain(raw[position:start]))
        if start == mail:
            if mail_end > mail:
                pieces.append(Piece(raw[mail:mail_end]))
            position = mail_end
        elif call := footnote_call(raw, start):
            pieces.append(Piece(raw[start : call.end], role=CodeRole.FOOTNOTE_CALL))
            position = call.end
        elif end := url_end(raw, start):
            pieces.append(Piece(raw[start:end]))
            position = end
        else:
            position = start + 1
            while position < len(raw) and raw[position] in SUPERSCRIPTS:
                position += 1
            pieces.append(plain(raw[start:position]))
    return assemble(with_newlines(mark_quotes(pieces), newlines))


def _add_paragraph(layout: Layout, text: str, lines: Sequence[Span]) -> None:
    """Add a paragraph as one block, or as several where its line breaks matter."""
    width = max(len(line.of(text).rstrip()) for line in lines)
    unit: list[Span] = []
    kind = BlockKind.PARAGRAPH
    for number, line in enumerate(lines):
        content = line.of(text)
        previous = lines[number - 1].of(text) if number else ""
        is_wrapped = bool(number) and _is_wrapped(previous, content, width)
        in_list = kind is BlockKind.LIST_ITEM or (bool(unit) and footnote_body(unit[0].of(text).lstrip()))
        item = _ITEM.match(content) if in_list or not is_wrapped else None
        starts_footnote = (in_list or not is_wrapped) and footnote_body(content.lstrip()) is not None
        gaps = list(_GAP.finditer(content, item.end() if item else 0))
        if unit and (item or starts_footnote or gaps or not is_wrapped):
            layout.add(unit, kind)
            unit = []
        if item:
            kind = BlockKind.LIST_ITEM
            line = Span(line.start + item.end(), line.end)
        elif not unit:
            kind = BlockKind.PARAGRAPH
        if gaps:
            bounds = [line.start, *(line.end - len(content) + gap.end() for gap in gaps)]
            ends = [*(line.end - len(content) + gap.start() for gap in gaps), line.end]
            for start, end in zip(bounds, ends, strict=True):
                layout.add([Span(start, end)], BlockKind.TABLE_CELL)
            kind = BlockKind.PARAGRAPH
            continue
        # The indentation of a line inside a block is part of the break before it.
        indent = len(content) - len(content.lstrip()) if unit else 0
        unit.append(Span(line.start + indent, line.end))
    if unit:
        layout.add(unit, kind)


def _is_wrapped(previous: str, line: str, width: int) -> bool:
    """True when the break between two lines comes from the margin and not from the writer.

    At a margin the next word no longer fitted; an address leaves room: `Postbus 20401` / `2500 EK Den Haag`.
    """
    before, after = previous.rstrip(), line.lstrip()
    if after[:1].islower() and (before[-1:].isalnum() or before.endswith("-")):
        return True
    if width < _NARROW:
        return False
    is_full = len(before) + 1 + len(after.split(maxsplit=1)[0]) > width
    # Margins are not always kept to the letter: a long line that stops in mid-sentence goes on as well.
    is_open = before[-1:] not in ".?!:;," or (before.endswith(",") and after[:1].islower())
    return is_full or (len(before) * 10 > width * 7 and is_open)


def _write(block: Block, content: TaggedText, place: Surroundings) -> str:
    del block
    written = content.with_markup(target=True).replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"[ \t]*(?:\n[ \t]*)+", lambda _: place.newline, written)
