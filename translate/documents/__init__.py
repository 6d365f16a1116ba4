"""Letters as files: file ↔ blocks of text with inline codes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.documents.formats import Format, format_for, format_named
    from translate.documents.reading import read_document

__all__ = ["Format", "format_for", "format_named", "read_document"]


def __getattr__(name: str) -> object:
    # Readers are imported when the first letter is read: commands that read none start without them.
    if name == "read_document":
        from translate.documents.reading import read_document

        return read_document
    if name in ("Format", "format_for", "format_named"):
        from translate.documents import formats

        return getattr(formats, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
