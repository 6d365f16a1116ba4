from tests.tui.dialogs.conftest import show, unit
from tui.screens.dialogs import PreviewScreen
from tui.screens.dialogs.replacement_list import N_BATCH, ReplacementList
from tui.session import Replacement

ROWS = [
    Replacement(unit(number, f"The old text {number}."), f"The new text {number}.") for number in (2, 5, 9)
]


async def test_preview_shows_both_texts_of_the_highlighted_row() -> None:
    async with show(PreviewScreen("Redraft", ROWS)) as shown:
        assert "3 of 3 segments will change" in shown.text
        assert "before The [-old-] text 2." in shown.text
        assert "after  The {+new+} text 2." in shown.text
        await shown.press("down")
        assert "after  The {+new+} text 5." in shown.text


async def test_preview_gives_what_is_left_on() -> None:
    async with show(PreviewScreen("Redraft", ROWS)) as shown:
        await shown.press("down", "space")
        assert "[ ]    5" in shown.text
        assert "2 of 3 segments will change" in shown.text
        await shown.press("enter")
        assert shown.results == [(ROWS[0], ROWS[2])]


async def test_preview_refuses_to_apply_nothing() -> None:
    async with show(PreviewScreen("Redraft", ROWS)) as shown:
        await shown.press("a", "enter")
        assert shown.results == []
        assert "All are switched off" in shown.text
        await shown.press("space", "f10")
        assert shown.results == [(ROWS[0],)]


async def test_preview_is_worked_with_the_mouse() -> None:
    async with show(PreviewScreen("Redraft", ROWS)) as shown:
        await shown.click_on("[x]    9")
        await shown.click_on("Enter apply")
        assert shown.results == [tuple(ROWS[:2])]


async def test_an_empty_preview_says_so() -> None:
    async with show(PreviewScreen("Redraft", [])) as shown:
        assert "Nothing would change." in shown.text
        await shown.press("space", "a", "escape")
        assert shown.results == [None]


async def test_a_thousand_rows_can_be_switched_at_once() -> None:
    rows = [Replacement(unit(number, "The old text."), "The new text.") for number in range(1, 1001)]
    async with show(PreviewScreen("Redraft", rows)) as shown:
        rows_shown = shown.app.screen.query_one(ReplacementList)
        await shown.until(lambda: rows_shown.option_count == 1000)
        await shown.press("a", "space", "end", "space", "enter")
        assert shown.results == [(rows[0], rows[-1])]


def test_rows_that_are_not_listed_yet_count() -> None:
    rows = [Replacement(unit(number, "The old text."), "The new text.") for number in range(1, 301)]
    listed = ReplacementList(rows)
    assert listed.option_count == N_BATCH
    assert listed.chosen == tuple(rows)
