import pytest
from textual.widgets import OptionList

from tests.tui.dialogs.conftest import TARGETS, Shown, show
from tui.screens.dialogs import FindReplaceScreen
from tui.session import Replacement, ReviewSession


async def find(shown: Shown, words: str, status: str) -> None:
    await shown.type(words)
    await shown.until(lambda: status in shown.text)


async def preview(shown: Shown, words: str) -> None:
    await shown.press("tab")
    await shown.type(words)
    await shown.press("enter")
    await shown.until(lambda: shown.app.screen.query_one("#preview", OptionList).has_focus)


async def test_find_counts_and_goes_to_a_hit(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session)) as shown:
        assert "Type what to find." in shown.text
        await find(shown, "house", "Found in 3 of 6 segments")
        await shown.press("down", "enter")
        assert shown.results == [1]


async def test_find_begins_with_the_given_words(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "later")) as shown:
        await shown.until(lambda: "Found in 1 of 6 segments" in shown.text)
        await shown.press("enter")
        assert shown.results == [3]


async def test_enter_before_the_search_goes_nowhere_wrong(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "house")) as shown:
        await shown.until(lambda: "Found in 3" in shown.text)
        await shown.pilot.press(*"later", "enter")
        await shown.until(lambda: "Found in 1 of 6" in shown.text)
        await shown.press("enter")
        assert shown.results == [3]


@pytest.mark.parametrize(
    ("words", "ticks", "status"),
    [
        ("house", ["match case"], "Found in 1 of 6"),
        ("kabinet", [], "Found in 0 of 6"),
        ("kabinet", ["source"], "Found in 1 of 6"),
        ("house", ["translation"], "Found in 0 of 6"),
        (r"\d+", [], "Found in 0 of 6"),
        (r"\d+", ["regex"], "Found in 2 of 6"),
        ("[vet]", [], "Found in 1 of 6"),
        ("adopted the motion on", [], "Found in 1 of 6"),
    ],
    ids=str,
)
async def test_options_of_find(words: str, ticks: list[str], status: str, session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, words)) as shown:
        for tick in ticks:
            await shown.click_on(f"] {tick}")
        await shown.until(lambda: status in shown.text)


async def test_options_are_ticked_by_key(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "kabinet")) as shown:
        await shown.press("tab", "tab", "space")
        assert "[x] source" in shown.text
        await shown.until(lambda: "Found in 1 of 6" in shown.text)
        await shown.press("enter")
        assert shown.results == [2]


async def test_a_bad_pattern_is_one_clear_line(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "(house")) as shown:
        await shown.click_on("] regex")
        await shown.until(lambda: "“(house” is no regular expression" in shown.text)
        await shown.press("shift+tab", "shift+tab", "shift+tab", "shift+tab", "shift+tab", "end", ")")
        await shown.until(lambda: "Found in 3 of 6" in shown.text)
        assert "no regular expression" not in shown.text


async def test_a_double_click_goes_to_a_hit(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "house")) as shown:
        await shown.until(lambda: "Found in 3" in shown.text)
        await shown.click_on("5 million")
        assert shown.results == []
        await shown.click_on("5 million", times=2)
        assert shown.results == [2]


async def test_replace_shows_what_would_change_and_gives_what_is_left_on(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "house")) as shown:
        await preview(shown, "Senate")
        assert "Replace in 3 of 3 segments" in shown.text
        assert "[-House-]{+Senate+}" in shown.text
        await shown.press("down", "space")
        assert "Replace in 2 of 3 segments" in shown.text
        await shown.press("enter")
        units = [session.views[index].unit for index in (0, 2)]
        assert shown.results == [
            (
                Replacement(units[0], "To the President of the Senate"),
                Replacement(units[1], "The government will invest EUR 5 million in the Senate."),
            )
        ]
        session.replace(shown.results[0])
    assert [view.unit.target for view in session.views][1] == TARGETS[1]
    assert session.views[0].unit.target == "To the President of the Senate"


async def test_replace_with_groups(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, r"(\d+) (April|million)")) as shown:
        await shown.click_on("] regex")
        await shown.press(*["shift+tab"] * 4, *r"\2", "space", *r"\1", "enter")
        await shown.until(lambda: "Replace in 2 of 2" in shown.text)
        await shown.press("f10")
        (chosen,) = shown.results
        assert [one.new_target for one in chosen] == [
            "The House adopted the ⟨1⟩motion⟨/1⟩ on April 1 2026.",
            "The government will invest EUR million 5 in the house.",
        ]


async def test_replace_with_nothing_deletes(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, " later")) as shown:
        await shown.press("tab", "enter")
        await shown.until(lambda: "Replace in 1 of 1" in shown.text)
        await shown.press("enter")
        assert [one.new_target for one in shown.results[0]] == ["I will come back to this."]


async def test_all_are_switched_off_and_on(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "house")) as shown:
        await preview(shown, "Senate")
        await shown.press("a")
        assert "[x]" not in shown.text.split("Replace in")[1]
        await shown.press("enter")
        assert shown.results == []
        assert "All are switched off" in shown.text
        await shown.press("a", "enter")
        assert len(shown.results[0]) == 3


async def test_a_click_switches_a_replacement(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "house")) as shown:
        await preview(shown, "Senate")
        await shown.click_on("[x]    3")
        assert "[ ]    3" in shown.text
        assert shown.results == []


@pytest.mark.parametrize(
    ("words", "replacement", "told"),
    [
        ("nowhere", "x", "Nothing would change"),
        ("House", "House", "Replace in 1 of 1"),
        ("", "x", "Type what to find first."),
    ],
    ids=["not found", "only other capitals", "nothing to find"],
)
async def test_replace_says_when_there_is_nothing_to_do(
    words: str, replacement: str, told: str, session: ReviewSession
) -> None:
    async with show(FindReplaceScreen(session, words)) as shown:
        await shown.press("tab", *replacement, "enter")
        await shown.until(lambda: told in shown.text)
        assert shown.results == []


async def test_a_template_that_names_no_group_is_one_clear_line(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "house")) as shown:
        await shown.click_on("] regex")
        await shown.press(*["shift+tab"] * 4, *r"\7", "enter")
        await shown.until(lambda: "cannot be put in" in shown.text)


async def test_other_words_leave_the_preview(session: ReviewSession) -> None:
    async with show(FindReplaceScreen(session, "house")) as shown:
        await preview(shown, "Senate")
        await shown.press("shift+tab", "shift+tab", "shift+tab", "shift+tab", "shift+tab", "x")
        await shown.until(lambda: "Found in 3 of 6" in shown.text)
        assert not shown.app.screen.query_one("#preview").display
