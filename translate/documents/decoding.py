"""From bytes to text: encodings, and refusing what is no text."""

import codecs
import re

from translate.errors import UnreadableDocumentError

MAX_BYTES = 10_000_000
"""A letter has some ten thousand bytes; what is a thousand times larger is no letter."""

_SIGNATURES = (
    (b"%PDF", "a PDF; save or convert it to text or Markdown first (`pdftotext letter.pdf`)"),
    (
        b"PK\x03\x04",
        "a zip archive, as Word (.docx) and OpenDocument (.odt) files are; save it as text or Markdown first",
    ),
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc); save it as text or Markdown first"),
    (b"{\\rtf", "a rich text file (.rtf); save it as text or Markdown first"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"\x89PNG", "an image; letters are read from text, not from pictures of it"),
    (b"\xff\xd8\xff", "an image; letters are read from text, not from pictures of it"),
)
_MARKED = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_STRAY = re.compile("[\udc80-\udcff]")
_NOT_ASCII = re.compile("[^\x00-\x7f]")


def decode(data: bytes, *, name: str, max_bytes: int = MAX_BYTES) -> tuple[str, str | None]:
    """Decode a file.

    UTF-8, and UTF-16 or UTF-32 with a byte order mark, are read strictly; anything else is taken for
    Windows-1252, with a note. A byte order mark stays in the text, as U+FEFF.

    Args:
        data: The whole file.
        name: Its name, for messages.
        max_bytes: The largest file to read.

    Returns:
        The text, and a sentence for the reader when it was not UTF-8.

    Raises:
        UnreadableDocumentError: The file is empty, too large, binary, or broken off in a character.
    """
    if len(data) > max_bytes:
        raise UnreadableDocumentError(
            name,
            f"{len(data):,} bytes are more than the limit of {max_bytes:,}; split it, or raise the limit",
        )
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableDocumentError(name, f"byte 0: not text but {what}")
    text, note = _decoded(data, name)
    if not text.strip("\ufeff \t\r\n\v\f") or text.isspace():
        raise UnreadableDocumentError(name, "there is no text in it; is this the right file?")
    _refuse_binary(text, name)
    return text, note


def _decoded(data: bytes, name: str) -> tuple[str, str | None]:
    for mark, encoding, label in _MARKED:
        if data.startswith(mark):
            try:
                return data.decode(encoding), f"The file was {label}; it is written as UTF-8."
            except UnicodeDecodeError as error:
                raise UnreadableDocumentError(
                    name,
                    f"byte {error.start}: the {label} text is broken ({error.reason}); get a complete copy, "
                    "or save it as UTF-8",
                ) from error
    if 0 in data:
        place = data.index(0)
        is_utf16 = data[1::2].count(0) * 3 > len(data) or data[0::2].count(0) * 3 > len(data)
        looks = "looks like UTF-16 without a byte order mark" if is_utf16 else "looks binary"
        raise UnreadableDocumentError(
            name, f"byte {place}: NUL byte: the file {looks}; save it as UTF-8 text"
        )
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        broken = error
    mixed = data.decode("utf-8", "surrogateescape")
    n_stray = len(_STRAY.findall(mixed))
    n_good = len(_NOT_ASCII.findall(mixed)) - n_stray
    if n_good == 0 or n_good < n_stray:
        return _windows_1252(data)
    if broken.reason == "unexpected end of data":
        raise UnreadableDocumentError(
            name,
            f"byte {broken.start}: the file breaks off in the middle of a character; get a complete copy",
        ) from broken
    text = _STRAY.sub(lambda match: _windows_1252(bytes([ord(match.group()) - 0xDC00]))[0], mixed)
    places = "1 byte was" if n_stray == 1 else f"{n_stray} bytes were"
    return text, f"The file is UTF-8, but {places} not (the first at {broken.start}); read as Windows-1252."


def _windows_1252(data: bytes) -> tuple[str, str]:
    try:
        return data.decode("cp1252"), "The file was not UTF-8; read as Windows-1252, written as UTF-8."
    except UnicodeDecodeError:
        return data.decode("latin-1"), "The file was not UTF-8; read as Latin-1, written as UTF-8."


def _refuse_binary(text: str, name: str) -> None:
    controls = _CONTROLS.findall(text)
    if len(controls) > 3 and len(controls) * 100 > len(text):
        place = _CONTROLS.search(text)
        raise UnreadableDocumentError(
            name,
            f"character {place.start() if place else 0}: {len(controls)} control characters: the file looks "
            "binary; is this the right file?",
        )
