from pathlib import Path

import pytest

from translate.documents.formats import format_for, format_named, read_bytes
from translate.errors import UnreadableDocumentError, UnsupportedFormatError


def test_standard_input_is_markdown():
    assert format_for("-").name == "markdown"
    assert read_bytes(b"# a", name="-").format == "markdown"
    assert read_bytes(b"# a", name="-", format=format_named("text")).format == "text"


@pytest.mark.parametrize("name", ["brief.docx", "brief", "brief.md.pdf"])
def test_an_unknown_suffix_is_refused(name: str):
    with pytest.raises(UnsupportedFormatError, match=r"known: \.md"):
        format_for(Path(name))


def test_an_unknown_name_is_refused():
    with pytest.raises(UnsupportedFormatError, match="known: markdown, text"):
        format_named("docx")


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        ("één".encode(), "één", None),
        ("\ufeffeen".encode(), "een", None),
        ("één «x»".encode("cp1252"), "één x", "Windows-1252"),
        ("foto’s €".encode("cp1252"), "foto’s €", "Windows-1252"),
        (b"a\x81 \xe9", "a\x81 é", "Latin-1"),
        ("één".encode("utf-16"), "één", "UTF-16"),
        ("één".encode("utf-32"), "één", "UTF-32"),
        ("één, financiën, ".encode() + b"\xe9n meer", "één, financiën, én meer", "1 byte was not"),
    ],
    ids=[
        "UTF-8",
        "byte order mark",
        "Windows-1252",
        "Windows-1252 marks",
        "Latin-1",
        "UTF-16",
        "UTF-32",
        "mixed",
    ],
)
@pytest.mark.parametrize("name", ["brief.md", "brief.txt"])
def test_decoding(data: bytes, text: str, note: str | None, name: str):
    document = read_bytes(data, name=name)
    assert document.blocks[0].content.text == text
    assert len(document.notes) == (note is not None)
    assert note is None or note in document.notes[0]


def test_the_limit_can_be_raised():
    with pytest.raises(UnreadableDocumentError, match="split it, or raise the limit"):
        read_bytes(b"tekst", name="a.txt", max_bytes=4)
    assert read_bytes(b"tekst", name="a.txt", max_bytes=5).blocks
