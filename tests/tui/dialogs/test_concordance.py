import pytest

from termbase.errors import DatabaseError
from tests.tui.conftest import Room
from tests.tui.dialogs.conftest import NASTY, NASTY_SHOWN, TARGETS, show
from tui.screens.dialogs import ConcordanceScreen
from tui.screens.dialogs.concordance import DEBOUNCE
from tui.screens.dialogs.pick_list import in_context
from tui.session import ReviewSession


async def test_concordance_searches_as_one_types(session: ReviewSession) -> None:
    async with show(ConcordanceScreen(session)) as shown:
        assert "Type at least 2 characters." in shown.text
        await shown.type("kabinet")
        await shown.until(lambda: "1 hit" in shown.text)
        assert "Het kabinet investeert" in shown.text
        assert TARGETS[2] in shown.text
        await shown.press("enter")
        assert shown.results == [TARGETS[2]]


async def test_concordance_searches_both_sides_and_the_memory(session: ReviewSession) -> None:
    session.go_to(6)
    session.confirm()
    async with show(ConcordanceScreen(session, "return")) as shown:
        await shown.until(lambda: "hit" in shown.text)
        await shown.press("enter")
        assert shown.results == ["I will return to this."]


async def test_concordance_picks_another_hit(session: ReviewSession) -> None:
    async with show(ConcordanceScreen(session, "Ik kom hier")) as shown:
        await shown.until(lambda: "2 hits" in shown.text)
        await shown.press("down")
        await shown.pilot.pause(2 * DEBOUNCE)  # nothing that comes later takes the choice back
        await shown.press("enter")
        assert shown.results == [TARGETS[5]]


async def test_enter_never_takes_a_hit_of_an_older_phrase(session: ReviewSession) -> None:
    async with show(ConcordanceScreen(session, "kabinet")) as shown:
        await shown.until(lambda: "1 hit" in shown.text)
        await shown.pilot.press(*"industry", "enter")
        await shown.until(lambda: "industry" in shown.text and "1 hit" in shown.text)
        assert shown.results == []
        await shown.press("enter")
        assert shown.results == [TARGETS[4]]


async def test_concordance_says_that_nothing_is_found(session: ReviewSession) -> None:
    async with show(ConcordanceScreen(session, "xyzzy")) as shown:
        await shown.until(lambda: "Not found." in shown.text)
        await shown.press("enter")
        assert shown.results == []


async def test_a_double_click_takes_a_hit(session: ReviewSession) -> None:
    async with show(ConcordanceScreen(session, "kabinet")) as shown:
        await shown.until(lambda: "1 hit" in shown.text)
        await shown.click_on("investeert", times=2)
        assert shown.results == [TARGETS[2]]


async def test_concordance_fits_its_rows_to_the_screen(session: ReviewSession) -> None:
    async with show(ConcordanceScreen(session, "kabinet")) as shown:
        await shown.until(lambda: "1 hit" in shown.text)
        before = next(line.index("kabinet") for line in shown.lines if "nl " in line)
        await shown.pilot.resize_terminal(160, 45)
        await shown.until(lambda: next(x.index("kabinet") for x in shown.lines if "nl " in x) > before)
        await shown.press("enter")
        assert shown.results == [TARGETS[2]]


async def test_a_database_that_fails_is_one_clear_line(room: Room) -> None:
    async def fail(work: object) -> None:
        raise DatabaseError("letters.sqlite3 cannot be read; is the disk there?")

    async with show(ConcordanceScreen(room.session(), "kabinet", ask=fail)) as shown:  # type: ignore[arg-type]
        await shown.until(lambda: "letters.sqlite3 cannot be read" in shown.text)


@pytest.mark.parametrize(
    ("text", "start", "shown"),
    [
        ("het kabinet is", 4, "            het kabinet is"),
        ("kabinet", 0, "                kabinet"),
        ("a" * 40 + "kabinet" + "b" * 40, 40, "…" + "a" * 15 + "kabinet" + "b" * 16 + "…"),
    ],
)
def test_words_in_context_stand_in_one_column(text: str, start: int, shown: str) -> None:
    assert in_context(text, start, start + 7, 40).plain == shown


def test_words_in_context_are_shown_literally() -> None:
    assert in_context(NASTY, 0, 6, 200).plain.strip() == NASTY_SHOWN
