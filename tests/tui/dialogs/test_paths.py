import os
from pathlib import Path

import pytest

from tests.tui.dialogs.conftest import Shown, show
from tui.screens.dialogs import ExportScreen, ImportScreen
from tui.screens.dialogs.paths import PathLine, completion


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("brief.md", "Brieven/een.txt", "Brieven/twee.md", "[b]x\t.md", "plaatje.png", ".hidden.md"):
        path = tmp_path / "letters" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Tekst.")
    return tmp_path / "letters"


async def write(shown: Shown, path: str) -> None:
    line = shown.app.screen.query_one(PathLine)
    line.value = path
    line.cursor_position = len(path)
    await shown.pilot.pause()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("br", "brief.md"),
        ("Br", f"Brieven{os.sep}"),
        ("Brieven/e", "Brieven/een.txt"),
        ("pl", None),
        (".h", None),
        ("x", None),
        ("", None),
        ("Brieven/", None),
        ("nowhere/x", None),
        ("b\0", None),
    ],
)
def test_completion(typed: str, found: str | None, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert completion(typed) == found
    if typed:
        assert completion(f"{folder}/{typed}") == (found and f"{folder}/{found}")


def test_completion_keeps_the_tilde(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder))
    assert completion("~/br") == "~/brief.md"


async def test_import_completes_with_tab(folder: Path) -> None:
    async with show(ImportScreen(folder), (160, 45)) as shown:
        await shown.press("b", "r")
        await shown.until(lambda: "brief.md" in next(line for line in shown.lines if "▌" in line))
        await shown.press("tab")
        assert shown.app.screen.query_one(PathLine).value == str(folder / "brief.md")
        await shown.press("enter")
        assert shown.results == [folder / "brief.md"]


async def test_tab_moves_on_when_there_is_nothing_to_complete(folder: Path) -> None:
    async with show(ImportScreen(folder)) as shown:
        await shown.press("tab")
        assert shown.app.focused is shown.app.screen.query_one("LetterTree")


async def test_import_from_the_tree(folder: Path) -> None:
    async with show(ImportScreen(folder)) as shown:
        await shown.until(lambda: "brief.md" in shown.text)
        assert "[b]x⇥.md" in shown.text
        assert "plaatje.png" not in shown.text
        assert ".hidden.md" not in shown.text
        await shown.press("down", "down", "enter")
        await shown.until(lambda: "een.txt" in shown.text)
        await shown.press("down", "enter")
        assert shown.results == [folder / "Brieven" / "een.txt"]


async def test_the_tree_follows_the_line_and_goes_up(folder: Path) -> None:
    async with show(ImportScreen(folder)) as shown:
        await write(shown, f"{folder}/Brieven/")
        await shown.until(lambda: "twee.md" in shown.text)
        await shown.press("f4")
        await shown.until(lambda: "brief.md" in shown.text)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("nowhere.md", "There is no such file."),
        ("", "That is a folder"),
        ("Brieven", "That is a folder"),
        ("plaatje.png", "Letters end in"),
    ],
)
async def test_import_refuses(path: str, told: str, folder: Path) -> None:
    async with show(ImportScreen(folder)) as shown:
        await write(shown, f"{folder}/{path}")
        await shown.press("enter")
        assert shown.results == []
        assert told in shown.text


async def test_import_knows_the_home_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder))
    async with show(ImportScreen(Path("/"))) as shown:
        await write(shown, "~/brief.md")
        await shown.press("enter")
        assert shown.results == [folder / "brief.md"]


async def test_export_gives_a_new_file(folder: Path) -> None:
    async with show(ExportScreen(folder / "brief.en.md")) as shown:
        await shown.press("enter")
        assert shown.results == [folder / "brief.en.md"]


@pytest.mark.parametrize(("key", "is_overwritten"), [("y", True), ("n", False), ("escape", False)])
async def test_export_asks_before_it_overwrites(key: str, is_overwritten: bool, folder: Path) -> None:
    async with show(ExportScreen(folder / "brief.md")) as shown:
        await shown.press("enter")
        assert "is there already" in shown.text
        assert shown.results == []
        await shown.press(key)
        assert shown.results == ([folder / "brief.md"] if is_overwritten else [])
        if not is_overwritten:
            await shown.press(*[*"2.md", "enter"])
            assert shown.results == [folder / "brief.md2.md"]


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("nowhere/x.md", "There is no folder"),
        ("Brieven", "That is a folder"),
        ("", "That is a folder"),
        ("brief.md/x.md", "There is no folder"),
    ],
)
async def test_export_refuses(path: str, told: str, folder: Path) -> None:
    async with show(ExportScreen(folder / "brief.en.md"), (200, 40)) as shown:
        await write(shown, f"{folder}/{path}")
        await shown.press("enter")
        assert shown.results == []
        assert told in shown.text


async def test_export_into_a_folder_of_the_tree_keeps_the_name(folder: Path) -> None:
    async with show(ExportScreen(folder / "brief.en.md")) as shown:
        await shown.until(lambda: "Brieven" in shown.text)
        await shown.press("down", "down", "enter")
        assert shown.app.screen.query_one(PathLine).value == str(folder / "Brieven" / "brief.en.md")
