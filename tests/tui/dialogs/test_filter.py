import pytest

from termbase.model import SubState
from tests.tui.dialogs.conftest import show
from tui.screens.dialogs import FilterScreen
from tui.session import Filter

FULL = Filter(frozenset({SubState.NEW, SubState.CONFIRMED}), True, "keten", "[wet]")


@pytest.mark.parametrize("wanted", [Filter(), FULL], ids=["empty", "full"])
async def test_filter_comes_back_unchanged(wanted: Filter) -> None:
    async with show(FilterScreen(wanted)) as shown:
        await shown.press("enter")
        assert shown.results == [wanted]


async def test_filter_takes_words_term_states_and_issues() -> None:
    async with show(FilterScreen(Filter())) as shown:
        await shown.type("wet")
        await shown.press("down")
        await shown.type("keten")
        await shown.press("down", "space")
        assert "[x] new" in shown.text
        await shown.click_on("[ ] edited")
        await shown.press(*["down"] * 4, "space", "enter")
        expected = Filter(frozenset({SubState.NEW, SubState.EDITED}), True, "keten", "wet")
        assert shown.results == [expected]


async def test_filter_is_cleared_and_then_shows_everything() -> None:
    async with show(FilterScreen(FULL)) as shown:
        await shown.press("f5")
        assert "[x]" not in shown.text
        assert shown.results == []
        await shown.press("enter")
        assert shown.results == [Filter()]


async def test_every_sub_state_can_be_chosen() -> None:
    async with show(FilterScreen(Filter(frozenset(SubState)))) as shown:
        assert shown.text.count("[x]") == len(SubState)
