from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from termbase.model import Span
from tests.translate.report.pages import faults, seen
from translate.documents.document import CodeKind, InlineCode, TaggedText
from translate.report.annotation import Annotation, annotated, shown

# What a page can hold as it is; control characters have tests of their own.
_TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"), include_characters="\n\t<>&\"'")
    | st.sampled_from("<&>"),
    max_size=30,
)


@st.composite
def annotated_texts(draw: st.DrawFn) -> tuple[TaggedText, list[Annotation]]:
    text = draw(_TEXT)
    places = st.integers(0, len(text))
    positions = sorted(draw(st.lists(places, max_size=4)))
    codes = tuple(
        InlineCode(
            number,
            CodeKind.STANDALONE,
            position,
            draw(st.sampled_from(["**", "<sup>1</sup>", " ", "\n", "&"])),
        )
        for number, position in enumerate(positions)
    )
    spans = [sorted(draw(st.tuples(places, places))) for _ in range(draw(st.integers(0, 5)))]
    notes = [
        Annotation(
            Span(start, end),
            draw(st.sampled_from(["free", "error"])),
            f"hint “{number}” <b>",
            f"said{number}.",
        )
        for number, (start, end) in enumerate(spans)
    ]
    return TaggedText(text, codes), notes


@given(annotated_texts())
@settings(max_examples=150)
def test_nothing_is_lost_and_everything_is_said_once(case: tuple[TaggedText, list[Annotation]]):
    tagged, notes = case
    written = annotated(tagged, notes)
    assert faults(written) == []
    cell = html.fragment_fromstring(f"<div>{written}</div>")
    assert seen(cell) == tagged.text
    spoken = "".join(one.text_content() for one in cell.find_class("spoken"))
    hints = [mark.get("title") for mark in cell.iter("mark")]
    for note in notes:
        assert spoken.count(note.spoken) == 1
        assert any(note.hint in hint for hint in hints)
    badges = [badge.text_content() for badge in cell.find_class("code")]
    assert badges == [
        "↵" if code.markup == "\n" else code.markup for code in tagged.codes if code.markup != " "
    ]


@given(annotated_texts())
@settings(max_examples=100)
def test_a_mark_covers_exactly_what_is_annotated(case: tuple[TaggedText, list[Annotation]]):
    tagged, notes = case
    cell = html.fragment_fromstring(annotated(tagged, notes), create_parent="div")
    covered = {place for note in notes for place in range(note.span.start, note.span.end)}
    marked = "".join(seen(mark) for mark in cell.iter("mark"))
    assert marked == "".join(tagged.text[place] for place in sorted(covered))


def test_overlapping_annotations_share_a_piece():
    notes = [Annotation(Span(0, 6), "free", "one", "first"), Annotation(Span(3, 9), "error", "two", "second")]
    assert annotated(TaggedText("abcdefghi"), notes) == (
        '<mark class="free" title="one" tabindex="0">abc</mark>'
        '<mark class="free error" title="one · two" tabindex="0">def<span class="spoken"> [first]</span></mark>'
        '<mark class="error" title="two" tabindex="0">ghi<span class="spoken"> [second]</span></mark>'
    )


def test_a_place_without_text_is_marked_too():
    written = annotated(TaggedText("ab"), [Annotation(Span(1, 1), "error", "lost", "number lost")])
    assert written == (
        'a<mark class="error place" title="lost" tabindex="0"><span class="spoken">[number lost]</span></mark>b'
    )


def test_control_characters_are_pictures():
    assert shown("a\x00\x1b\x7f\r\n\tb") == "a␀␛␡␍\n\tb"
    assert shown("<&\"'>") == "&lt;&amp;&quot;&#x27;&gt;"
