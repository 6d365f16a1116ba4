import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.documents.document import CodeKind, InlineCode, TaggedText
from translate.documents.tokens import TOKEN, from_tokens, to_tokens, without_tokens

BOLD = (InlineCode(7, CodeKind.OPEN, 4, "**"), InlineCode(7, CodeKind.CLOSE, 9, "**"))
CALL = InlineCode(3, CodeKind.STANDALONE, 9, "<sup>1</sup>")
SOURCE = TaggedText("een groot huis", (*BOLD, CALL))


def test_codes_are_numbered_in_reading_order():
    assert to_tokens(SOURCE, SOURCE.codes) == "een ⟨1⟩groot⟨/1⟩⟨2/⟩ huis"


def test_tokens_become_codes_again_wherever_they_stand():
    target = from_tokens("a house ⟨2/⟩that is ⟨1⟩big⟨/1⟩", SOURCE.codes)
    assert target.text == "a house that is big"
    assert [(code.id, code.kind, code.position) for code in target.codes] == [
        (3, CodeKind.STANDALONE, 8),
        (7, CodeKind.OPEN, 16),
        (7, CodeKind.CLOSE, 19),
    ]


@pytest.mark.parametrize("text", ["⟨9⟩", "⟨/2⟩", "⟨x⟩", "⟨", "⟨/1/⟩"])
def test_what_is_no_code_of_the_source_is_text(text: str):
    assert from_tokens(text, SOURCE.codes) == TaggedText(text)


def test_a_text_with_such_characters_of_its_own_keeps_them():
    tagged = TaggedText("de reeks ⟨1⟩ en ⟨2/⟩", BOLD[:0])
    assert from_tokens(to_tokens(tagged, BOLD), BOLD) == tagged


def test_without_tokens_gives_the_plain_text():
    assert without_tokens("een ⟨1⟩groot⟨/1⟩⟨2/⟩ huis") == SOURCE.text


@given(st.text(alphabet="ab ⟨⟩/12", max_size=20), st.lists(st.integers(0, 20), max_size=4))
def test_there_and_back_is_the_identity(text: str, places: list[int]):
    codes = tuple(
        InlineCode(number, CodeKind.STANDALONE, min(place, len(text)), "x")
        for number, place in enumerate(sorted(places))
    )
    tagged = TaggedText(text, codes)
    written = to_tokens(tagged, codes)
    assert from_tokens(written, codes) == tagged
    assert len(TOKEN.findall(written)) >= len(codes)
