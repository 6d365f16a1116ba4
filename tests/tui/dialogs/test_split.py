import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.dialogs.conftest import show
from translate.documents.tokens import TOKEN
from tui.screens.dialogs import SplitScreen
from tui.screens.dialogs.split import cuts, likely_cut

SOURCE = "Dat ⟨1⟩is⟨/1⟩ zo.⟨2/⟩ Het blijft zo."
TARGET = "That ⟨1⟩is⟨/1⟩ so.⟨2/⟩ It will stay so."


@given(st.lists(st.sampled_from(["a", "⟨1⟩", "⟨/1⟩", "⟨2/⟩", " ", "\n", "\u00a0", ".", "é"]), max_size=30))
@settings(max_examples=100)
def test_cuts_leave_tokens_whole_and_something_on_both_sides(parts: list[str]) -> None:
    text = "".join(parts)
    spans = [found.span() for found in TOKEN.finditer(text)]
    for at in cuts(text):
        assert text[:at].strip()
        assert text[at:].strip()
        assert not any(start < at < end for start, end in spans)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Dat is zo. Het blijft zo.", "Dat is zo. "),
        ("a b c d e f g h. i", "a b c d e f g h. "),
        ("een twee drie vier", "een twee "),
        (SOURCE, "Dat ⟨1⟩is⟨/1⟩ zo.⟨2/⟩ "),
        ("Hij zei: “Nee.” Toen ging hij.", "Hij zei: “Nee.” "),
    ],
)
def test_likely_cut(text: str, after: str) -> None:
    offsets = cuts(text)
    assert text[: offsets[likely_cut(text, offsets)]] == after


async def test_split_offers_the_end_of_a_sentence() -> None:
    async with show(SplitScreen(SOURCE, TARGET)) as shown:
        assert "zo.⟨2/⟩ ┃ Het" in shown.text
        await shown.press("enter")
        assert shown.results == [(SOURCE.index("Het"), TARGET.index("It"))]


@pytest.mark.parametrize(
    ("keys", "source", "target"),
    [
        (["right"], "blijft", "It"),
        (["left", "left"], "⟨1⟩is", "It"),
        (["end"], "zo.", "It"),
        (["home"], "⟨1⟩is", "It"),
        (["home", "left"], "⟨1⟩is", "It"),
        (["tab", "right"], "Het", "will"),
        (["down", "left"], "Het", "so.⟨2"),
    ],
    ids=str,
)
async def test_split_moves_by_word(keys: list[str], source: str, target: str) -> None:
    async with show(SplitScreen(SOURCE, TARGET)) as shown:
        await shown.press(*keys, "enter")
        ((source_at, target_at),) = shown.results
        assert SOURCE[source_at:].startswith(source)
        assert TARGET[target_at:].startswith(target)


@pytest.mark.parametrize(("key", "at"), [("home", 0), ("end", len(TARGET))])
async def test_all_of_the_target_may_go_to_one_half(key: str, at: int) -> None:
    async with show(SplitScreen(SOURCE, TARGET)) as shown:
        await shown.press("down", key, "enter")
        assert shown.results == [(SOURCE.index("Het"), at)]


async def test_split_is_set_by_a_click_on_a_word() -> None:
    async with show(SplitScreen(SOURCE, TARGET)) as shown:
        await shown.click_on("blijft")
        await shown.press("enter")
        assert shown.results[0][0] == SOURCE.index("blijft")


async def test_split_of_an_untranslated_segment() -> None:
    async with show(SplitScreen(SOURCE, "")) as shown:
        await shown.press("down", "right", "left", "enter")
        assert shown.results == [(SOURCE.index("Het"), 0)]


async def test_one_word_cannot_be_split() -> None:
    async with show(SplitScreen("⟨1⟩Woord⟨/1⟩", "Word")) as shown:
        assert "cannot be split" in shown.text
        await shown.press("enter")
        assert shown.results == [None]
