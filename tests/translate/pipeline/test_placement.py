import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.model import Span
from translate.constraints.alignment import AlignedTarget, words
from translate.documents.document import CodeKind, CodeRole, InlineCode, TaggedText
from translate.pipeline.placement import Anchor, expand, place_codes, shifted


def tagged(marked: str) -> TaggedText:
    """`<1>bold</1> x<2/>` → text and codes."""
    import re

    text, codes, end = "", [], 0
    for found in re.finditer(r"<(/?)(\d+)(/?)>", marked):
        text += marked[end : found.start()]
        kind = CodeKind.CLOSE if found[1] else CodeKind.STANDALONE if found[3] else CodeKind.OPEN
        codes.append(InlineCode(int(found[2]), kind, len(text), found[0]))
        end = found.end()
    return TaggedText(text + marked[end:], tuple(codes))


def aligned(source: str, target: str, links: dict[int, int]) -> AlignedTarget:
    """A target whose word t attends to source word links[t]."""
    own, theirs = words(target), words(source)
    mass = np.zeros((len(own), len(theirs)), np.float32)
    for row, column in links.items():
        mass[row, column] = 0.9
    return AlignedTarget(target, own, mass)


CASES = {
    "around-everything": (
        "<1>Brief van de minister</1>",
        "Letter from the minister",
        {},
        "<1>Letter from the minister</1>",
    ),
    "pair-in-the-middle": (
        "dit is <1>heel</1> goed",
        "this is very good",
        {0: 0, 1: 1, 2: 2, 3: 3},
        "this is <1>very</1> good",
    ),
    "pair-moves-with-its-words": (
        "ik heb <1>hem</1> gezien",
        "I have seen him",
        {0: 0, 1: 1, 2: 3, 3: 2},
        "I have seen <1>him</1>",
    ),
    "call-at-the-end": ("de Board.<1/>", "the Board.", {0: 0, 1: 1}, "the Board.<1/>"),
    "call-before-the-mark": ("de Board<1/>.", "the Board.", {0: 0, 1: 1}, "the Board<1/>."),
    "call-after-its-word": (
        "Rapport Wennink<1/> zie ik",
        "the Wennink report I see",
        {0: 0, 1: 1, 2: 0, 3: 3, 4: 2},
        "the Wennink<1/> report I see",
    ),
    "call-after-a-closing-code": (
        "het <1>beleid</1><2/> dat",
        "the policy that",
        {0: 0, 1: 1, 2: 2},
        "the <1>policy</1><2/> that",
    ),
    "empty-target": ("<1>x</1> y<2/>", "", {}, "<1><2/></1>"),
    "empty-source": ("<1/>", "word", {}, "word<1/>"),
}


@pytest.mark.parametrize(("source", "target", "links", "expected"), CASES.values(), ids=CASES)
def test_codes_stand_around_the_words_they_stood_around(
    source: str, target: str, links: dict[int, int], expected: str
):
    own = tagged(source)
    placed = place_codes(own.text, own.codes, aligned(own.text, target, links), [])
    assert placed.with_markup() == expected


def test_an_enforced_term_is_surer_than_attention():
    own = tagged("het <1>Industriebeleid met focus</1> dat")
    target = "the Industrial Policy with Focus that"
    anchors = [Anchor(Span(4, 29), Span(4, 32))]
    placed = place_codes(own.text, own.codes, aligned(own.text, target, {0: 1, 1: 0}), anchors)
    assert placed.with_markup() == "the <1>Industrial Policy with Focus</1> that"


def test_protected_text_comes_back_after_its_head():
    code = InlineCode(7, CodeKind.STANDALONE, 12, " 33 009, nr. 141", CodeRole.PROTECTED, " 33 009, no. 141")
    source, target = "In Kamerstuk staat dat", "It says in Parliamentary Paper that"
    anchors = [Anchor(Span(3, 12), Span(11, 30))]
    placed = place_codes(source, (code,), aligned(source, target, {}), anchors)
    text, insertions = expand(placed)
    assert text == TaggedText("It says in Parliamentary Paper 33 009, no. 141 that")
    assert shifted(Span(11, 30), insertions).of(text.text) == "Parliamentary Paper"
    assert shifted(Span(31, 35), insertions).of(text.text) == "that"


@st.composite
def marked_texts(draw: st.DrawFn) -> TaggedText:
    text = " ".join(draw(st.lists(st.sampled_from(["de", "motie", "is", "x,", "aan."]), max_size=6)))
    codes = []
    for number in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text)))
        if draw(st.booleans()):
            end = draw(st.integers(start, len(text)))
            codes += [
                (start, 2, InlineCode(number, CodeKind.OPEN, start, "<")),
                (end, 0, InlineCode(number, CodeKind.CLOSE, end, ">")),
            ]
        else:
            codes.append((start, 1, InlineCode(number, CodeKind.STANDALONE, start, "|")))
    ordered = [code for _, _, code in sorted(codes, key=lambda item: item[:2])]
    return TaggedText(text, tuple(ordered))


@settings(max_examples=150)
@given(
    marked_texts(), st.lists(st.sampled_from(["the", "motion", "is", "y,", "on."]), max_size=6), st.randoms()
)
def test_no_code_is_lost_and_pairs_stay_pairs(source: TaggedText, target_words: list[str], chance):
    target = " ".join(target_words)
    links = {}
    if words(source.text):
        links = {row: chance.randrange(len(words(source.text))) for row in range(len(words(target)))}
    placed = place_codes(source.text, source.codes, aligned(source.text, target, links), [])
    assert placed.text == target
    assert sorted((code.id, code.kind) for code in placed.codes) == sorted(
        (code.id, code.kind) for code in source.codes
    )
    assert [code.position for code in placed.codes] == sorted(code.position for code in placed.codes)
    for code in placed.codes:
        assert 0 <= code.position <= len(target)
    order = {(code.id, code.kind): index for index, code in enumerate(placed.codes)}
    for code in placed.codes:
        if code.kind is CodeKind.OPEN:
            assert order[(code.id, CodeKind.OPEN)] < order[(code.id, CodeKind.CLOSE)]


def spans(tagged: TaggedText) -> dict[int, Span]:
    opened = {code.id: code.position for code in tagged.codes if code.kind is CodeKind.OPEN}
    return {
        code.id: Span(opened[code.id], code.position) for code in tagged.codes if code.kind is CodeKind.CLOSE
    }


def crosses(one: Span, other: Span) -> bool:
    return one.start < other.start < one.end < other.end or other.start < one.start < other.end < one.end


@settings(max_examples=150)
@given(marked_texts(), st.randoms())
def test_pairs_that_do_not_cross_in_the_source_do_not_cross_in_the_target(source: TaggedText, chance):
    target = " ".join(["the", "motion", "is", "on", "it"])
    links = {row: chance.randrange(n) for row in range(5)} if (n := len(words(source.text))) else {}
    placed = spans(place_codes(source.text, source.codes, aligned(source.text, target, links), []))
    before = spans(source)
    if not any(crosses(one, other) for one in before.values() for other in before.values()):
        assert not any(crosses(one, other) for one in placed.values() for other in placed.values())
