import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.contracts.document_format import ANY_TEXT, DocumentFormatContract
from translate.documents.document import BlockKind, CodeKind, InlineCode, TaggedText
from translate.documents.markdown import MarkdownFormat


class TestMarkdownFormat(DocumentFormatContract):
    @pytest.fixture
    def subject(self) -> MarkdownFormat:
        return MarkdownFormat()


def _read(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.content.text) for block in MarkdownFormat().read(text).blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("## **TITEL** ##\n", [(BlockKind.HEADING, "TITEL")]),
        ("Titel\n=====\n", [(BlockKind.HEADING, "Titel")]),
        ("> - # kop\n", [(BlockKind.HEADING, "kop")]),
        (
            "- een\n- twee\n\n  verder\n",
            [
                (BlockKind.LIST_ITEM, "een"),
                (BlockKind.LIST_ITEM, "twee"),
                (BlockKind.PARAGRAPH, "verder"),
            ],
        ),
        ("> citaat\n> verder\n", [(BlockKind.PARAGRAPH, "citaat\nverder")]),
        (
            "a | b\n--|--\nc\\|d | e\n| f\n",
            [(BlockKind.TABLE_CELL, each) for each in ("a", "b", "c|d", "e", "f")],
        ),
        ("> | a | b |\n> |---|---|\n> | c |  |\n", [(BlockKind.TABLE_CELL, each) for each in "abc"]),
        ("---\ntitle: x\n---\ntekst\n", [(BlockKind.PARAGRAPH, "tekst")]),
        (
            "---\nEerst tekst.\n\n---\nen meer\n",
            [(BlockKind.PARAGRAPH, "Eerst tekst."), (BlockKind.PARAGRAPH, "en meer")],
        ),
        ("```\ncode\n```\n\n    code\n\n[a]: b\n\n***\n", []),
        (
            "[^1]: TZ202509-008\n[^2]: twee\n",
            [(BlockKind.FOOTNOTE, "TZ202509-008"), (BlockKind.FOOTNOTE, "twee")],
        ),
        (
            "[^1]: een\n\n    twee\n\n    drie\n\nvier",
            [
                (BlockKind.FOOTNOTE, "een"),
                (BlockKind.FOOTNOTE, "twee"),
                (BlockKind.FOOTNOTE, "drie"),
                (BlockKind.PARAGRAPH, "vier"),
            ],
        ),
        (
            "<sup>1</sup> een\n<sup>2</sup> twee\n",
            [(BlockKind.FOOTNOTE, "een"), (BlockKind.FOOTNOTE, "twee")],
        ),
        ("<sup>1</sup>\n", [(BlockKind.PARAGRAPH, "")]),
        ("\u00a0\ntekst\n", [(BlockKind.PARAGRAPH, "tekst")]),
    ],
    ids=[
        "closed heading",
        "underlined heading",
        "nested heading",
        "list",
        "quotation",
        "table",
        "nested table",
        "front matter",
        "rule is no front matter",
        "copied",
        "definitions of footnotes",
        "footnote of several paragraphs",
        "adjacent footnotes",
        "call alone",
        "no-break space",
    ],
)
def test_blocks(text: str, blocks: list[tuple[BlockKind, str]]):
    assert _read(text) == blocks


def test_words_in_html_are_reported():
    document = MarkdownFormat().read("Tekst\n\n<p>\nwoorden\n</p>\n\n<hr>\n")
    assert document.notes == ("Line 3: a block of HTML was copied as it is, its words too.",)


def test_a_translation_keeps_the_prefix_of_its_lines():
    document = MarkdownFormat().read("> De een\n> de ander\n")
    written = MarkdownFormat().render(document, {"b1": TaggedText("One\nother")})
    assert written == "> One\n> other\n"


def test_a_hard_break_keeps_its_line_break():
    document = MarkdownFormat().read("Een  \ntwee\\\ndrie\n")
    (block,) = document.blocks
    codes = block.content.codes
    assert [code.markup for code in codes] == ["  ", "\\"]
    moved = TaggedText(
        "One two three",
        tuple(InlineCode(c.id, c.kind, p, c.markup) for c, p in zip(codes, (3, 7), strict=True)),
    )
    assert MarkdownFormat().render(document, {block.id: moved}) == "One  \ntwo\\\nthree\n"


def test_emphasis_is_moved_off_spaces():
    document = MarkdownFormat().read("Dit is **vet** hier.\n")
    (block,) = document.blocks
    opening, closing = block.content.codes
    target = TaggedText(
        "This is bold here.",
        (InlineCode(1, CodeKind.OPEN, 7, opening.markup), InlineCode(1, CodeKind.CLOSE, 13, closing.markup)),
    )
    assert MarkdownFormat().render(document, {block.id: target}) == "This is **bold** here.\n"


@pytest.mark.parametrize(
    ("source", "target", "written"),
    [
        ("Tekst", "snake_case and 2 * 3 [sic] AT&T 5 < 6", "snake_case and 2 * 3 [sic] AT&T 5 < 6"),
        ("Tekst", "a *b* c", "a \\*b\\* c"),
        ("Tekst", "1. First", "1\\. First"),
        ("Tekst", "- no list", "\\- no list"),
        ("Tekst", "# no heading", "\\# no heading"),
        ("Tekst", "&lt;b&gt;", "\\&lt;b\\&gt;"),
        ("Tekst", "one\n\ntwo", "one two"),
        ("## Tekst", "C #", "## C \\#"),
        ("| a |\n|---|", "x | y\nz", "| x \\| y z |\n|---|"),
        ("[a]\n\n[a]: b", "[a]", "\\[a\\]\n\n[a]: b"),
    ],
    ids=[
        "nothing",
        "star",
        "number",
        "dash",
        "hash",
        "entity",
        "blank line",
        "closing hash",
        "cell",
        "reference",
    ],
)
def test_text_that_would_be_markup_is_escaped(source: str, target: str, written: str):
    document = MarkdownFormat().read(source)
    assert MarkdownFormat().render(document, {"b1": TaggedText(target)}) == written


def _shown(markdown: str) -> list[str]:
    """What a Markdown processor shows, block by block."""
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    shown = []
    for token in tokens:
        if token.type == "inline":
            children = token.children or []
            assert {child.type for child in children} <= {"text", "text_special", "softbreak"}
            shown.append("".join("\n" if child.type == "softbreak" else child.content for child in children))
    return shown


@ANY_TEXT
@given(target=st.text("*_`[]()<>!&;#+-=~|\\:^ab1.) \n\"'/©é", min_size=1, max_size=40))
def test_a_markdown_processor_shows_what_was_written(target: str):
    document = MarkdownFormat().read("een\ntwee\n")
    written = MarkdownFormat().render(document, {"b1": TaggedText(target)})
    lines = [line.strip() for line in target.strip().split("\n") if line.strip()]
    assert _shown(written) == (["\n".join(lines)] if lines else [])
