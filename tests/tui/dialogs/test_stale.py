import pytest

from termbase.errors import StaleUnitError
from termbase.model import SubState
from tests.tui.dialogs.conftest import show, unit
from tui.screens.dialogs import StaleScreen

ERROR = StaleUnitError(
    unit(
        7,
        "The Minister agreed.",
        changed_by="bert",
        sub_state=SubState.CONFIRMED,
        note="see IATE",
        is_locked=True,
    ),
    unit(7, "The State Secretary agreed."),
)


async def test_stale_shows_both_versions_who_and_when() -> None:
    async with show(StaleScreen(ERROR), (120, 30)) as shown:
        when = f"{ERROR.current.changed_at.astimezone():%d-%m-%Y %H:%M}"
        assert f"Theirs · saved by bert, {when}" in shown.text
        assert "Mine · not saved" in shown.text
        line = next(line for line in shown.lines if "agreed" in line)
        assert line.index("{+State Secretary+}") < line.index("{+Minister+}")
        assert "state: confirmed, locked" in shown.text
        assert "note: {+see IATE+}" in shown.text
        assert "Segment 7" in shown.text


@pytest.mark.parametrize(
    ("keys", "choice"),
    [
        (["m"], "mine"),
        (["t"], "theirs"),
        (["enter"], "mine"),
        (["right", "enter"], "theirs"),
        (["right", "left", "space"], "mine"),
        (["tab", "enter"], "theirs"),
        (["escape"], None),
    ],
    ids=str,
)
async def test_stale_choices(keys: list[str], choice: str | None) -> None:
    async with show(StaleScreen(ERROR)) as shown:
        await shown.press(*keys)
        assert shown.results == [choice]


async def test_stale_is_clicked() -> None:
    async with show(StaleScreen(ERROR)) as shown:
        await shown.click_on("Take theirs")
        assert shown.results == ["theirs"]


async def test_long_versions_scroll() -> None:
    long = "word " * 400
    async with show(StaleScreen(StaleUnitError(unit(1, long + "end"), unit(1, long + "finish")))) as shown:
        assert "{+finish+}" not in shown.text
        await shown.press(*["down"] * 80)
        assert "{+finish+}" in shown.text
        assert "{+end+}" in shown.text
