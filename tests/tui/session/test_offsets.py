import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.model import Span
from translate.documents.document import CodeKind, InlineCode
from translate.documents.tokens import from_tokens, token, without_tokens
from tui.session import TokenText

CODES = (
    InlineCode(1, CodeKind.OPEN, 0, "**"),
    InlineCode(1, CodeKind.CLOSE, 0, "**"),
    InlineCode(2, CodeKind.STANDALONE, 0, "<sup>1</sup>"),
)
PIECES = st.lists(st.sampled_from(["a", "het ", "⟨", "⟨\u20601⟩", "⟨9/⟩", "⟨1⟩", "⟨/1⟩", "⟨2/⟩", "«", "\n"]))


@settings(max_examples=200)
@given(PIECES)
def test_plain_text_is_that_of_the_tokens(pieces: list[str]):
    line = TokenText("".join(pieces), CODES)
    assert line.plain == from_tokens(line.text, CODES).text
    assert [line.to_plain(span.start) for span in line.tokens] == [
        code.position for code in from_tokens(line.text, CODES).codes
    ]


@settings(max_examples=200)
@given(PIECES)
def test_offsets_go_there_and_back(pieces: list[str]):
    line = TokenText("".join(pieces), CODES)
    for offset in range(len(line.plain) + 1):
        before, after = line.to_line(offset), line.to_line(offset, is_after_tokens=True)
        assert before <= after
        assert line.to_plain(before) == line.to_plain(after) == offset
        assert not line.is_inside_token(before)
        assert not line.is_inside_token(after)
    for start in range(len(line.plain)):
        span = line.line_span(Span(start, start + 1))
        assert span.of(line.text).endswith(line.plain[start])
        assert line.plain_span(span) == Span(start, start + 1)


@settings(max_examples=200)
@given(PIECES, st.data())
def test_replacing_loses_no_token(pieces: list[str], data: st.DataObject):
    line = TokenText("".join(pieces), CODES)
    start = data.draw(st.integers(0, len(line.plain)))
    end = data.draw(st.integers(start, len(line.plain)))
    after = TokenText(line.replaced(Span(start, end), "new"), CODES)
    assert after.plain == line.plain[:start] + "new" + line.plain[end:]
    assert sorted(span.of(after.text) for span in after.tokens) == sorted(
        span.of(line.text) for span in line.tokens
    )


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param("the Second ⟨1⟩Chamber⟨/1⟩", "Second Chamber", "the ⟨1⟩X⟨/1⟩", id="opens inside"),
        pytest.param("⟨1⟩Second⟨/1⟩ Chamber said", "Second Chamber", "⟨1⟩X⟨/1⟩ said", id="closes inside"),
        pytest.param("Second⟨2/⟩ Chamber said", "Second Chamber", "X⟨2/⟩ said", id="a call inside"),
        pytest.param("⟨1⟩Second Chamber⟨/1⟩⟨2/⟩", "Second Chamber", "⟨1⟩X⟨/1⟩⟨2/⟩", id="tokens around"),
    ],
)
def test_where_tokens_go(text: str, words: str, expected: str):
    line = TokenText(text, CODES)
    start = line.plain.index(words)
    assert line.replaced(Span(start, start + len(words)), "X") == expected


def test_a_token_of_another_segment_is_text():
    assert TokenText("a⟨7/⟩b", CODES).plain == "a⟨7/⟩b"
    assert TokenText(f"a{token(CODES[2], 2)}b", CODES).plain == without_tokens("a⟨2/⟩b") == "ab"
