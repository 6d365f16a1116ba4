import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.widgets.literal import pictured, sheltered, unsheltered


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[bold]vet[/bold]", "[bold]vet[/bold]"),
        ("a\tb", "a⇥b"),
        ("a\x1b[31mb", "a␛[31mb"),
        ("a\x07\x00\x7f", "a␇␀␡"),
        ("a\u202eb\u200f", "a◊b◊"),
        ("שלום", "שלום"),
        ("29\u00a0826", "29\u00a0826"),
        ("a\nb", "a\nb"),
    ],
    ids=["markup", "tab", "escape", "controls", "direction", "right-to-left", "no-break", "line"],
)
def test_pictured(text, shown):
    assert pictured(text) == shown


def test_line_break_may_have_a_sign():
    assert pictured("a\nb", line_break="↵") == "a↵b"


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(TEXTS)
@settings(max_examples=200)
def test_length_stays(text):
    assert len(pictured(text)) == len(text) == len(sheltered(text))


@given(TEXTS)
@settings(max_examples=200)
def test_nothing_a_terminal_obeys_is_left(text):
    assert not any(
        character < " " or "\x7f" <= character < "\xa0" for character in pictured(text, line_break="↵")
    )


@given(TEXTS)
@settings(max_examples=200)
def test_shelter_gives_everything_back(text):
    if not any(ord(character) >= 0xF0000 for character in text):
        assert unsheltered(sheltered(text)) == text


def test_shelter_leaves_private_characters_alone():
    assert sheltered("\t\U000f0041") == "\t\U000f0041"
