import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.screens.dialogs.marked_difference import Side, marked

OLD, NEW = "De grote hond blaft.", "De kleine hond blaft niet."


@pytest.mark.parametrize(
    ("side", "shown"),
    [
        (Side.BOTH, "De [-grote-]{+kleine+} hond blaft {+niet+}."),
        (Side.OLD, "De [-grote-] hond blaft."),
        (Side.NEW, "De {+kleine+} hond blaft {+niet+}."),
    ],
)
def test_marked_sides(side: Side, shown: str) -> None:
    assert marked(OLD, NEW, side=side).plain == shown


def test_marks_are_seen_without_colours() -> None:
    spans = marked(OLD, NEW).spans
    assert {str(span.style) for span in spans} == {"strike", "underline bold"}


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("a b c d e f X", "a b c d e f Y", "… e f [-X-]{+Y+}"),
        ("X a b c d e f g", "Y a b c d e f g", "[-X-]{+Y+} a b …"),
        ("X a b c d e f g X", "Y a b c d e f g Y", "[-X-]{+Y+} a b … f g [-X-]{+Y+}"),
        ("X a b c X", "Y a b c Y", "[-X-]{+Y+} a b c [-X-]{+Y+}"),
        ("a b c d e f g h", "a b c d e f g h", "a b c d e f g h"),
    ],
)
def test_kept_words_are_left_out(old: str, new: str, shown: str) -> None:
    assert marked(old, new, n_context=2).plain == shown


@given(st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=100)
def test_any_texts_are_shown_on_one_line(old: str, new: str) -> None:
    for side in Side:
        plain = marked(old, new, side=side).plain
        assert not any(character < " " for character in plain)
    kept_only = marked(new, new).plain
    assert len(kept_only) == len(new)
