from dataclasses import replace

import pytest

from tests.contracts.document_format import DocumentFormatContract
from translate.documents.document import BlockKind, CodeRole, TaggedText
from translate.documents.text import TextFormat


class TestTextFormat(DocumentFormatContract):
    @pytest.fixture
    def subject(self) -> TextFormat:
        return TextFormat()


def _blocks(text: str) -> list[tuple[BlockKind, str | None, str]]:
    return [(block.kind, block.footnote, block.content.text) for block in TextFormat().read(text).blocks]


def test_a_wrapped_paragraph_is_one_block():
    text = (
        "De internationale concurrentie staat allesbehalve stil en dat heeft\n"
        "gevolgen voor de positie van Nederland. Het kabinet neemt daarom\n"
        "maatregelen.\n"
    )
    assert _blocks(text) == [(BlockKind.PARAGRAPH, None, text.rstrip())]


def test_address_lines_stay_lines_of_their_own():
    assert [text for _, _, text in _blocks("Ministerie van Defensie\nPostbus 20701\n2500 ES Den Haag\n")] == [
        "Ministerie van Defensie",
        "Postbus 20701",
        "2500 ES Den Haag",
    ]


def test_list_items_keep_their_marks_in_the_skeleton():
    document = TextFormat().read("Ik doe dit:\n- een;\n• twee, met\n  een vervolg;\n1. drie;\na. vier.\n")
    assert [(block.kind, block.content.text) for block in document.blocks] == [
        (BlockKind.PARAGRAPH, "Ik doe dit:"),
        (BlockKind.LIST_ITEM, "een;"),
        (BlockKind.LIST_ITEM, "twee, met\neen vervolg;"),
        (BlockKind.LIST_ITEM, "drie;"),
        (BlockKind.LIST_ITEM, "vier."),
    ]
    assert document.skeleton[1::2] == ("\n- ", "\n• ", "\n1. ", "\na. ", "\n")
    assert "\n• two, with\n  more\n" in TextFormat().render(document, {"b3": TaggedText("two, with\nmore")})


def test_columns_are_blocks_of_their_own():
    assert [text for _, _, text in _blocks("29 826     Industriebeleid\n33 009\tInnovatiebeleid\n")] == [
        *("29 826", "Industriebeleid"),
        *("33 009", "Innovatiebeleid"),
    ]


def test_footnotes_are_bodies_and_calls():
    document = TextFormat().read(
        "Het beleid¹ en het plan [2] op 3 km².\n\n¹ Kamerstuk 1\n² Kamerstuk 2\n\n[2] Zie x.\n"
    )
    assert [(block.footnote, block.content.text) for block in document.blocks[1:]] == [
        ("1", "Kamerstuk 1"),
        ("2", "Kamerstuk 2"),
        ("2", "Zie x."),
    ]
    calls = [code.markup for code in document.blocks[0].content.codes if code.role is CodeRole.FOOTNOTE_CALL]
    assert calls == ["¹", "[2]"]
    assert document.blocks[0].content.text == "Het beleid en het plan  op 3 km²."


def test_a_translation_gets_british_quotation_marks():
    document = TextFormat().read("De «wet».")
    (block,) = document.blocks
    opening, closing = block.content.codes
    content = TaggedText("The act.", (replace(opening, position=4), replace(closing, position=7)))
    assert TextFormat().render(document, {block.id: content}) == "The ‘act’."
