import pytest
from hypothesis import given
from hypothesis import strategies as st

from termbase.model import Span
from translate.rewrite import Rewrite


@st.composite
def rewrites(draw: st.DrawFn) -> Rewrite:
    text = draw(st.text(alphabet="abc «»", max_size=30))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False)]
    return Rewrite.of(text, [(span, draw(st.text(alphabet="xy", max_size=4))) for span in pairs])


@pytest.mark.parametrize(
    ("text", "edits", "expected"),
    [
        ("", [], ""),
        ("het Kabinet heeft", [(Span(4, 11), "government")], "het government heeft"),
        ("Kamerstuk 33 009, nr. 141 meldt", [(Span(9, 25), "")], "Kamerstuk meldt"),
        ("a «b» c", [(Span(2, 3), '"'), (Span(4, 5), '"')], 'a "b" c'),
        ("abc", [(Span(0, 2), "x"), (Span(1, 3), "y")], "xc"),
        ("abc", [(Span(0, 0), "x"), (Span(3, 3), "y")], "xabcy"),
    ],
    ids=["empty", "replace", "remove", "two", "overlap-dropped", "insert-at-both-ends"],
)
def test_text_is_rewritten(text: str, edits: list[tuple[Span, str]], expected: str):
    assert Rewrite.of(text, edits).text == expected


@pytest.mark.parametrize(
    ("rewritten", "original"),
    [
        (Span(0, 3), Span(0, 3)),
        (Span(4, 14), Span(4, 11)),
        (Span(6, 9), Span(4, 11)),
        (Span(15, 20), Span(12, 17)),
    ],
    ids=["before", "whole-replacement", "inside-replacement", "after"],
)
def test_to_original_finds_what_a_stretch_came_from(rewritten: Span, original: Span):
    rewrite = Rewrite.of("het Kabinet heeft", [(Span(4, 11), "government")])
    assert rewrite.to_original(rewritten) == original


def test_to_rewritten_closes_over_what_was_removed():
    rewrite = Rewrite.of("Kamerstuk 33 009, nr. 141 meldt", [(Span(9, 25), "")])
    assert rewrite.to_rewritten(Span(0, 9)) == Span(0, 9)
    assert rewrite.to_rewritten(Span(26, 31)) == Span(10, 15)
    assert rewrite.to_rewritten(Span(10, 16)) == Span(9, 9)


@given(rewrites())
def test_what_no_edit_touches_keeps_its_text_in_both_directions(rewrite: Rewrite):
    end = 0
    for span, _ in (*rewrite.edits, (Span(len(rewrite.original), len(rewrite.original)), "")):
        gap = Span(end, span.start)
        if len(gap):
            there = rewrite.to_rewritten(gap)
            assert there.of(rewrite.text) == gap.of(rewrite.original)
            assert rewrite.to_original(there) == gap
        end = span.end


@given(rewrites(), st.data())
def test_spans_stay_within_the_texts(rewrite: Rewrite, data: st.DataObject):
    start = data.draw(st.integers(0, len(rewrite.text)))
    span = Span(start, data.draw(st.integers(start, len(rewrite.text))))
    back = rewrite.to_original(span)
    assert 0 <= back.start <= len(rewrite.original)
    assert 0 <= back.end <= len(rewrite.original)
    start = data.draw(st.integers(0, len(rewrite.original)))
    span = Span(start, data.draw(st.integers(start, len(rewrite.original))))
    forth = rewrite.to_rewritten(span)
    assert 0 <= forth.start <= forth.end <= len(rewrite.text)
