from hypothesis import given, settings
from hypothesis import strategies as st

from translate.documents.document import TaggedText
from translate.documents.markdown_inline import read_inline
from translate.documents.spelling import SpelledText, cut_at, join, source_spelling, unwrap


def test_an_entity_is_read_and_spelled_as_it_was():
    content = read_inline("caf&eacute;\nen \\*", ["\r\n> "])
    assert content.text == "café\nen *"
    assert isinstance(content, SpelledText)
    assert source_spelling(content) == "caf&eacute;\r\n> en \\*"


@settings(max_examples=60, deadline=None)
@given(
    raw=st.lists(
        st.sampled_from(["**a**", "&eacute;", " ", "  \n", "\n", "b", "«c»", "*", "\\*"]), max_size=14
    ).map("".join)
)
def test_cutting_keeps_every_character(raw: str):
    content = read_inline(raw, ["\r\n"] * raw.count("\n"))
    for place, character in enumerate(content.text):
        if character.isspace() and (cut := cut_at(content, place, place + 1)):
            first, gap, second = cut
            assert source_spelling(first) + gap + source_spelling(second) == source_spelling(content)


def test_a_cut_through_a_pair_is_refused():
    assert cut_at(read_inline("**a b**"), 1, 2) is None


def test_joining_keeps_codes_apart_and_spelling():
    joined = join(read_inline("**a** &eacute;"), " ", read_inline("*b* &amp; c"))
    assert source_spelling(joined) == "**a** &eacute; *b* &amp; c"
    assert [code.id for code in joined.codes] == [1, 1, 2, 2]


def test_unwrapping_takes_off_what_encloses_everything():
    before, inside, after = unwrap(read_inline("***a***"))
    assert (before, inside, after) == ("***", TaggedText("a"), "***")
    assert unwrap(read_inline("**a** b"))[0] == ""
