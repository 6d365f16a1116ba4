"""What holds for every dialog."""

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from termbase.errors import StaleUnitError
from termbase.model import Issue, LetterId, LetterProgress, Severity, SubState
from tests.tui.dialogs.conftest import NASTY, NASTY_SHOWN, show, unit
from tui.screens.dialogs import (
    ConcordanceScreen,
    ConfirmScreen,
    DismissIssueScreen,
    ExportScreen,
    FilterScreen,
    FindReplaceScreen,
    GoToScreen,
    HelpScreen,
    ImportScreen,
    NoteScreen,
    PreviewScreen,
    PromptScreen,
    ProposeTermScreen,
    SplitScreen,
    StaleScreen,
    SummaryScreen,
    TermHistoryScreen,
)
from tui.screens.dialogs.dialog import Dialog
from tui.session import Filter, LetterSummary, Replacement, ReviewSession, UnitView

LONG = f"{NASTY} " + "and so on and on " * 40
AT = unit(1, "").changed_at
UNITS = [unit(number, LONG, draft="short") for number in range(1, 30)]
PROGRESS = LetterProgress(LetterId(1), NASTY, AT, AT, 29, {SubState.MACHINE: 29}, 3, 1)
SUMMARY = LetterSummary(PROGRESS, 0.5, {one.id: 0.5 for one in UNITS})

SESSIONLESS: dict[str, Callable[[], Dialog[Any]]] = {
    "help": lambda: HelpScreen(NASTY, [("Keys", [(f"F{n}", NASTY) for n in range(40)])]),
    "confirm": lambda: ConfirmScreen(NASTY, LONG * 3),
    "prompt": lambda: PromptScreen(NASTY, "Label", LONG),
    "filter": lambda: FilterScreen(Filter(text=NASTY)),
    "propose": lambda: ProposeTermScreen(NASTY, LONG),
    "history": lambda: TermHistoryScreen(NASTY, [LONG] * 5),
    "stale": lambda: StaleScreen(StaleUnitError(unit(3, LONG), unit(3, LONG + NASTY, note=NASTY))),
    "preview": lambda: PreviewScreen(NASTY, [Replacement(one, one.target + NASTY) for one in UNITS]),
    "note": lambda: NoteScreen(LONG),
    "dismiss": lambda: DismissIssueScreen(Issue("numbers", Severity.ERROR, LONG)),
    "summary": lambda: SummaryScreen(SUMMARY, [UnitView.of(one) for one in UNITS]),
    "split": lambda: SplitScreen(LONG, LONG),
    "go-to": lambda: GoToScreen(10_000),
    "import": lambda: ImportScreen(Path.cwd()),
    "export": lambda: ExportScreen(Path.cwd() / "letter.en.md"),
}
WITH_SESSION: dict[str, Callable[[ReviewSession], Dialog[Any]]] = {
    "find": lambda session: FindReplaceScreen(session, "the"),
    "concordance": lambda session: ConcordanceScreen(session, "the"),
}
SCREENS = [((80, 24), "dark"), ((160, 45), "light")]
IN_FIELDS = {"prompt", "note", "filter", "propose"}
"""Their text can be edited: private characters stand in for what a terminal would obey."""
TEXTLESS = {"go-to", "import", "export"}


async def check_frame(name: str, dialog: Dialog[Any], size: tuple[int, int], theme: str) -> None:
    async with show(dialog, size, theme) as shown:
        shown_signs = set(shown.text) - {"\n"}
        assert all(sign.isprintable() or unicodedata.category(sign) == "Co" for sign in shown_signs)
        assert name in IN_FIELDS | TEXTLESS | set(WITH_SESSION) or NASTY_SHOWN in shown.text
        frame = dialog.query_one(".dialog").region
        assert shown.app.screen.region.contains_region(frame)
        assert frame.contains_region(dialog.query_one(".heading").region)
        for key in dialog.named_keys():
            assert f"{key.name} {key.text}" in shown.text
        await shown.press("escape", "escape", "enter")
        assert shown.results == [False if isinstance(dialog, ConfirmScreen) else None]
        assert len(shown.app.screen_stack) == 1


@pytest.mark.parametrize(("size", "theme"), SCREENS, ids=str)
@pytest.mark.parametrize("name", SESSIONLESS)
async def test_dialog_fits_shows_text_literally_and_is_closed_once(
    name: str, size: tuple[int, int], theme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    await check_frame(name, SESSIONLESS[name](), size, theme)


@pytest.mark.parametrize(("size", "theme"), SCREENS, ids=str)
@pytest.mark.parametrize("name", WITH_SESSION)
async def test_dialog_with_a_session_fits_and_is_closed_once(
    name: str, size: tuple[int, int], theme: str, session: ReviewSession
) -> None:
    await check_frame(name, WITH_SESSION[name](session), size, theme)


async def test_a_click_on_a_named_key_does_what_the_key_does() -> None:
    async with show(PromptScreen("Title", "Label", "value")) as shown:
        await shown.click_on("Enter")
        assert shown.results == ["value"]


async def test_dialog_survives_a_resize() -> None:
    async with show(PreviewScreen("Title", [Replacement(unit(1, "old"), "new")])) as shown:
        for size in ((160, 45), (40, 12), (80, 24)):
            await shown.pilot.resize_terminal(*size)
            await shown.pilot.pause()
        assert "[-old-]{+new+}" in shown.text
        await shown.press("enter")
        assert len(shown.results[0]) == 1
