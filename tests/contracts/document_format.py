"""What every document format must do; test classes inherit `DocumentFormatContract`."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translate.documents.document import BlockKind, CodeKind, Document, TaggedText
from translate.documents.formats import FORMATS, Format, format_for, read_bytes
from translate.documents.reading import read_document
from translate.documents.rejoin import rejoin
from translate.documents.structure import recognise_structure
from translate.errors import UnreadableDocumentError

ROOT = Path(__file__).parents[2]
LETTERS = [
    path
    for folder in (ROOT / "tests/data/letters", ROOT / "examples")
    for path in sorted(folder.glob("*.*"))
    if path.suffix in (".md", ".txt") and path.name != "README.md" and ".blocks" not in path.name
]

ANY_TEXT = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.differing_executors,
        HealthCheck.too_slow,
    ],
)

_FRAGMENTS = st.sampled_from(
    [
        *(
            "Kamerstuk 29 826, nr. 277",
            "foto’s",
            "’s avonds",
            "snake_case",
            "2 * 3",
            "H.G. Herbert",
            "a",
            "é",
            "Den Haag, ",
        ),
        *("«", "»", "“", "”", "„", "‘", "’", '"', "‹", "›"),
        *(
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "](http://a.nl/b)",
            "![",
            "[x]",
            "<b>",
            "</b>",
            "<br>",
            "<",
        ),
        *(
            "<sup>1</sup>",
            "<sup>2</sup> ",
            "[^1]",
            "[^1]: ",
            "¹",
            "² ",
            "[1] ",
            "m²",
            "&amp;",
            "&eacute;",
            "&",
            "\\",
            "\\*",
        ),
        *(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "  \n",
            "\\\n",
            "\n    ",
            "\n> ",
            "\n- ",
            "\n1. ",
            "\n## ",
            "\n| a | b |\n|---|---|\n",
            "|",
        ),
        *(
            "\n---\n",
            "\n===\n",
            "\n```\n",
            "\n<div>\n",
            "\n<!-- x -->\n",
            "[x]: http://a.nl\n",
            "\t",
            "   ",
            " ",
            "\u00a0",
            "\f",
        ),
        *("https://a.nl/b_c.", "info@a.nl", "www.a.nl", "\ufeff", "\0", "\u2028", "---\ntitle: x\n---\n"),
        *(
            "Vergaderjaar 2025–2026",
            "29 826",
            "Betreft: x",
            "Geachte Voorzitter,",
            "Hoogachtend,",
            "de Minister van Defensie,",
        ),
    ]
)
DOCUMENTS = st.one_of(st.text(max_size=200), st.lists(_FRAGMENTS, max_size=40).map("".join))
"""Any text, and text that is full of what formats look for."""


def assert_sound(document: Document) -> None:
    """Ids unique, every block in its place once, codes in range, in order and in pairs."""
    ids = [block.id for block in document.blocks]
    assert len(set(ids)) == len(ids)
    assert [piece for piece in document.skeleton if isinstance(piece, int)] == list(range(len(ids)))
    for block in document.blocks:
        content = block.content
        positions = [code.position for code in content.codes]
        assert positions == sorted(positions)
        assert all(0 <= position <= len(content.text) for position in positions)
        kinds: dict[int, list[CodeKind]] = {}
        for code in content.codes:
            kinds.setdefault(code.id, []).append(code.kind)
        assert all(
            each in ([CodeKind.OPEN, CodeKind.CLOSE], [CodeKind.STANDALONE]) for each in kinds.values()
        )
        assert (block.footnote is not None) == (block.kind is BlockKind.FOOTNOTE)


def footnote_bodies(document: Document) -> Counter[tuple[str | None, str]]:
    return Counter((block.footnote, block.content.text) for block in document.blocks if block.footnote)


class DocumentFormatContract:
    """Inherit and give `subject` as a fixture."""

    @pytest.fixture
    def subject(self) -> Format:
        raise NotImplementedError

    def test_is_registered_under_its_name_and_suffixes(self, subject: Format):
        assert [each.name for each in FORMATS].count(subject.name) == 1
        assert all(format_for(f"brief{suffix}").name == subject.name for suffix in subject.suffixes)
        assert format_for(f"BRIEF{subject.suffixes[0].upper()}").name == subject.name

    @ANY_TEXT
    @given(text=DOCUMENTS)
    def test_any_text_comes_back_as_it_was(self, subject: Format, text: str):
        document = subject.read(text)
        assert_sound(document)
        assert subject.render(document, {}) == text
        assert subject.render(document, {block.id: block.content for block in document.blocks}) == text
        assert subject.read(text) == document

    @ANY_TEXT
    @given(text=DOCUMENTS)
    def test_recognising_structure_moves_nothing(self, subject: Format, text: str):
        document = recognise_structure(subject.read(text))
        assert_sound(document)
        assert subject.render(document, {}) == text

    @ANY_TEXT
    @given(text=DOCUMENTS)
    def test_rejoining_loses_nothing(self, subject: Format, text: str):
        before = recognise_structure(subject.read(text))
        after = rejoin(before)
        assert_sound(after)
        assert footnote_bodies(after) == footnote_bodies(before)
        characters = [Counter(subject.render(each, {})) for each in (before, after)]
        changed = {*(characters[0] - characters[1]), *(characters[1] - characters[0])}
        assert all(character.isspace() or character in "-\u00ad" for character in changed)
        assert bool(after.notes[len(before.notes) :]) == (after != before)

    @ANY_TEXT
    @given(text=DOCUMENTS, target=DOCUMENTS)
    def test_any_translation_can_be_written(self, subject: Format, text: str, target: str):
        document = recognise_structure(subject.read(text))
        contents = {block.id: TaggedText(target, block.content.codes[:0]) for block in document.blocks}
        written = subject.render(document, contents)
        for piece in document.skeleton:
            assert isinstance(piece, int) or piece in written

    @pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.name)
    def test_letters_come_back_byte_for_byte(self, subject: Format, path: Path):
        data = path.read_bytes()
        document = recognise_structure(read_bytes(data, name=path.name, format=subject))
        assert_sound(document)
        assert subject.render(document, {}).encode() == data

    @pytest.mark.parametrize("prefix", [b"", b"\xef\xbb\xbf"], ids=["no byte order mark", "byte order mark"])
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
    def test_line_ends_and_byte_order_mark_are_kept_in_a_translation(
        self, subject: Format, prefix: bytes, end: str
    ):
        line = "De regering heeft vandaag een besluit genomen over de lange termijn"
        data = prefix + f"{line}{end}en over de korte.{end}{end}Slot".encode()
        document = read_document(data, f"brief{subject.suffixes[0]}")
        assert [block.content.text.count("\n") for block in document.blocks] == [1, 0]
        target = TaggedText("One\ntwo")
        written = subject.render(document, {block.id: target for block in document.blocks}).encode()
        assert written == prefix + f"One{end}two{end}{end}One two".encode()

    @pytest.mark.parametrize(
        ("data", "says"),
        [
            (b"", "no text"),
            (b" \r\n\t\n", "no text"),
            (b"\xef\xbb\xbf\n", "no text"),
            (b"%PDF-1.7\n1 0 obj", "PDF"),
            (b"PK\x03\x04\x14\x00", "Word"),
            (b"abc\x00def", "NUL"),
            ("brief".encode("utf-16-le"), "UTF-16 without"),
            (b"\xff\xfeb\x00r", "broken"),
            (b"\x01\x02\x03\x04\x05\x06 tekst", "binary"),
            ("de financiële één é".encode()[:-1], "breaks off"),
            (b"a" * 10_000_001, "limit"),
        ],
        ids=lambda value: value if isinstance(value, str) else None,
    )
    def test_refuses_what_is_no_text_in_one_line(self, subject: Format, data: bytes, says: str):
        with pytest.raises(UnreadableDocumentError, match=says) as error:
            read_bytes(data, name=f"brief{subject.suffixes[0]}")
        assert "\n" not in str(error.value)
        assert str(error.value).startswith(f"brief{subject.suffixes[0]}: ")
