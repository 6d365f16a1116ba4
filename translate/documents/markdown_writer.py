"""Translated contents as Markdown: text that would turn into markup is escaped, nothing else is."""

import re
from collections.abc import Container
from dataclasses import replace
from itertools import pairwise

from translate.documents.document import Block, BlockKind, CodeKind, Document, InlineCode, TaggedText
from translate.documents.markdown_inline import normal_label, scan
from translate.documents.spelling import is_hard_break
from translate.documents.writing import Surroundings

_LABEL = re.compile(r"^[ >]{0,20}\[((?:[^\[\]\\\n]|\\.){1,999})\]:", re.MULTILINE)
_MARKUP = re.compile(r"[\\`*_\[\]<&]")
_CLOSING_HASHES = re.compile(r"(^|[ \t])(#+)$")
_SEVERAL_BREAKS = re.compile(r"[ \t]*(?:\n[ \t]*)+")
_LINE_START = re.compile(
    r"""
    (?: \#{1,6}(?=\s|$)                 # heading
      | >                               # quotation
      | [-+*](?=\s|$)                   # list
      | \d{1,9}(?=[.)](?:\s|$))         # numbered list: the mark behind the number is escaped
      | (?:`{3}|~{3})                   # code
      | =+(?=[ \t]*$) | -(?=[ \t:|-]*$) # underlined heading, rule, table
      | [*_](?=[ \t]*[*_][ \t*_]*$)     # rule
      | \|                              # table
      | \[(?=[^\]]*\]:)                 # definition
      | <                               # HTML
    )""",
    re.VERBOSE | re.MULTILINE,
)


def defined_labels(document: Document) -> frozenset[str]:
    """Labels of the link definitions that a document's skeleton holds."""
    return frozenset(
        normal_label(match[1])
        for piece in document.skeleton
        if isinstance(piece, str) and "]:" in piece
        for match in _LABEL.finditer(piece)
    )


def write(block: Block, content: TaggedText, place: Surroundings, *, labels: Container[str]) -> str:
    """A translated content as Markdown.

    Args:
        block: The source block.
        content: Its translation.
        place: What stands around it; a line break is written as a space where the source had one line.
        labels: Labels of the document's link definitions.

    Returns:
        Text that Markdown reads as the same text with the same markup.
    """
    parts = _parts(_tidied(content), place.newline != " ")
    is_cell = place.before.rstrip(" \t").endswith("|") or place.after.lstrip(" \t").startswith("|")
    parts = _escaped(parts, labels)
    parts = _escaped_at_line_starts(parts)
    written = "".join(_escape_bars(part) if is_cell and is_text else part for part, is_text in parts)
    if block.kind is not BlockKind.PARAGRAPH:
        written = _CLOSING_HASHES.sub(r"\1\\\2", written)  # `## C #` would lose its last character
    return written.replace("\n", place.newline)


def _tidied(content: TaggedText) -> TaggedText:
    """The content with emphasis moved off the space at its inner side: `** bold**` is no emphasis."""
    text = content.text
    codes: list[InlineCode] = []
    for code in content.codes:
        position = code.position
        if code.markup and not code.markup.strip("*_"):
            if code.kind is CodeKind.OPEN:
                while position < len(text) and text[position].isspace():
                    position += 1
            elif code.kind is CodeKind.CLOSE:
                while position > 0 and text[position - 1].isspace():
                    position -= 1
        codes.append(replace(code, position=position))
    if any(code.position > after.position for code, after in pairwise(codes)):
        return content  # the move would cross another code
    return TaggedText(text, tuple(codes))


def _parts(content: TaggedText, keeps_breaks: bool) -> list[tuple[str, bool]]:
    """The content as (string, is it text?) in order, hard breaks with a line break behind them."""
    parts: list[tuple[str, bool]] = []
    done = 0
    for code in (*content.codes, None):
        end = len(content.text) if code is None else code.position
        if end > done:
            parts.append((_one_break(content.text[done:end], keeps_breaks), True))
        done = max(done, end)
        if code is None:
            break
        if not is_hard_break(code):
            parts.append((code.rendered, False))
        elif keeps_breaks and end < len(content.text):
            parts.append((code.rendered + "\n", False))
            while done < len(content.text) and content.text[done].isspace():
                done += 1
    return parts


def _one_break(text: str, keeps_breaks: bool) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SEVERAL_BREAKS.sub("\n" if keeps_breaks else " ", text)


def _escaped(parts: list[tuple[str, bool]], labels: Container[str]) -> list[tuple[str, bool]]:
    """Escape markup characters in the text, if any of them would be read as markup."""
    if not any(is_text and _MARKUP.search(part) for part, is_text in parts):
        return parts
    if _reads_as_text(parts, labels):
        return parts
    return [(_MARKUP.sub(r"\\\g<0>", part) if is_text else part, is_text) for part, is_text in parts]


def _reads_as_text(parts: list[tuple[str, bool]], labels: Container[str]) -> bool:
    """True when Markdown reads every character of the text parts as itself."""
    pieces = iter(scan("".join(part for part, _ in parts), labels=labels, is_literal=True))
    start = end = 0  # of the part
    piece_end = 0
    piece = None
    for part, is_text in parts:
        start, end = end, end + len(part)
        while True:
            if piece is not None and piece_end > start and is_text and piece.raw != piece.text:
                return False
            if piece_end >= end:
                break
            piece = next(pieces)
            piece_end += len(piece.raw)
    return True


def _escaped_at_line_starts(parts: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Escape what would begin a heading, a list, a quotation … at the start of a line."""
    result: list[tuple[str, bool]] = []
    is_line_start = True
    for part, is_text in parts:
        if is_text:
            lines = part.split("\n")
            for at, line in enumerate(lines):
                if at or is_line_start:
                    lines[at] = _escape_line_start(line.lstrip(" \t"))
            part = "\n".join(lines)
        result.append((part, is_text))
        is_line_start = part.endswith("\n") if part else is_line_start
    return result


def _escape_line_start(line: str) -> str:
    match = _LINE_START.match(line)
    if match is None:
        return line
    at = match.end() if match.group().isdigit() else 0
    return f"{line[:at]}\\{line[at:]}"


def _escape_bars(text: str) -> str:
    return re.sub(r"(?<!\\)\|", r"\\|", text)
