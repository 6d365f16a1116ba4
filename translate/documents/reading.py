"""A letter from its bytes: decoded, read, its parts recognised, its cut paragraphs joined."""

from pathlib import PurePath

from translate.documents.decoding import MAX_BYTES
from translate.documents.document import Document
from translate.documents.formats import Format, read_bytes
from translate.documents.rejoin import rejoin
from translate.documents.structure import recognise_structure


def read_document(
    data: bytes,
    name: PurePath | str,
    *,
    format: Format | None = None,  # noqa: A002
    max_bytes: int = MAX_BYTES,
) -> Document:
    """Read a letter.

    Args:
        data: The whole file.
        name: Its name (for its format and for messages); `-` is standard input and Markdown.
        format: How to read it, whatever its name.
        max_bytes: The largest file to read.

    Returns:
        The document; the same bytes give the same blocks with the same ids. `notes` tells what differs from
        the file: its encoding, paragraphs joined across a page break.

    Raises:
        UnsupportedFormatError: The name tells no format and none was given.
        UnreadableDocumentError: The file is empty, too large, binary or broken off.
    """
    return rejoin(recognise_structure(read_bytes(data, name=name, format=format, max_bytes=max_bytes)))
