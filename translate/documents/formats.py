"""Which formats there are, and reading a file in one of them."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import Protocol

from translate.documents.decoding import MAX_BYTES, decode
from translate.documents.document import Document, TaggedText
from translate.documents.markdown import MarkdownFormat
from translate.documents.text import TextFormat
from translate.errors import UnsupportedFormatError

__all__ = ["FORMATS", "MAX_BYTES", "STANDARD_INPUT", "Format", "format_for", "format_named", "read_bytes"]

STANDARD_INPUT = "-"


class Format(Protocol):
    """A kind of file: from its text to a document, and back. Stateless."""

    @property
    def name(self) -> str:
        """Name of the format, as `Document.format` holds it (`markdown`)."""
        ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name suffixes in lower case with their dot, the usual one first."""
        ...

    def read(self, text: str) -> Document:
        """Read a text. Never raises, whatever the text; the same text gives the same ids."""
        ...

    def render(self, document: Document, contents: Mapping[str, TaggedText]) -> str:
        """The text of a document.

        Args:
            document: As `read` gave it.
            contents: Block id → translated content. A block that is missing is written with its own source
                content, exactly as the file had it.
        """
        ...


FORMATS: tuple[Format, ...] = (MarkdownFormat(), TextFormat())
"""All formats; ids and suffixes are unique."""


def format_named(name: str) -> Format:
    """The format of that name.

    Raises:
        UnsupportedFormatError: There is none.
    """
    for each in FORMATS:
        if each.name == name:
            return each
    raise UnsupportedFormatError(f"no format {name!r}; known: {', '.join(each.name for each in FORMATS)}")


def format_for(path: PurePath | str) -> Format:
    """The format of a file by the suffix of its name; `-`, standard input, is Markdown.

    Raises:
        UnsupportedFormatError: No format has that suffix.
    """
    if str(path) in (STANDARD_INPUT, "standard input"):
        return format_named("markdown")
    suffix = PurePath(path).suffix.lower()
    for each in FORMATS:
        if suffix in each.suffixes:
            return each
    known = ", ".join(suffix for each in FORMATS for suffix in each.suffixes)
    found = f"no reader for {suffix} files" if suffix else "the name has no suffix to tell its format"
    raise UnsupportedFormatError(
        f"{path}: {found}; known: {known}; save it as one of these, or name the format"
    )


def read_bytes(
    data: bytes,
    *,
    name: PurePath | str,
    format: Format | None = None,  # noqa: A002
    max_bytes: int = MAX_BYTES,
) -> Document:
    """Decode and read a file.

    Args:
        data: The whole file.
        name: Its name, `-` for standard input.
        format: How to read it; by its name where None.
        max_bytes: The largest file to read.

    Raises:
        UnsupportedFormatError: The name tells no format and none was given.
        UnreadableDocumentError: It is not text.
    """
    reader = format or format_for(name)
    display = "standard input" if str(name) == STANDARD_INPUT else str(name)
    text, note = decode(data, name=display, max_bytes=max_bytes)
    document = reader.read(text)
    return replace(document, notes=(note, *document.notes)) if note else document
