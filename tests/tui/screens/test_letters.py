from pathlib import Path

import pytest
from textual.widgets import Input, Static

from tests.tui.conftest import LETTER, Desktop, Room
from tui.screens.dialogs import ConfirmScreen, ExportScreen, HelpScreen, ImportScreen
from tui.screens.letters import LettersScreen

SIZE = (100, 30)


@pytest.fixture
def app(room: Room):
    return room.app(is_open=False)


def shown(screen: LettersScreen) -> list[str]:
    return [str(screen.list.get_row_at(row)[0]) for row in range(screen.list.row_count)]


async def test_lists_letters_with_progress(app, room):
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.settle()
        name, done, n_units, *_ = (str(cell) for cell in desk.letters.list.get_row_at(0))
        assert (name, n_units) == ("brief.md", str(len(room.units())))
        assert done.endswith("%")


async def test_search_as_you_type(app):
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.press("/")
        await desk.type("zzz")
        assert shown(desk.letters) == []
        assert "zzz" in str(desk.letters.query_one("#empty", Static).render())
        await desk.press("escape")
        assert shown(desk.letters) == ["brief.md"]
        await desk.press("ctrl+f")
        await desk.type("bri")
        assert shown(desk.letters) == ["brief.md"]
        await desk.press("enter")
        assert desk.letters.list.has_focus


async def test_open_and_back(app):
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.settle()
        await desk.press("enter")
        await desk.opened()
        await desk.press("q")
        assert isinstance(desk.app.screen, LettersScreen)


async def test_mouse_opens(app):
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.settle()
        await pilot.click("#letters", offset=(3, 1))
        await desk.opened()


async def test_import_shows_the_new_letter(app, tmp_path):
    path = tmp_path / "nieuw [1].md"
    path.write_text("De Tweede Kamer debatteert morgen.\n", encoding="utf-8")
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.press("i")
        assert isinstance(desk.app.screen, ImportScreen)
        desk.app.screen.dismiss(path)
        await desk.until(lambda: desk.letters.list.row_count == 2)
        await desk.settle()
        assert set(shown(desk.letters)) == {"brief.md", "nieuw [1].md"}
        assert desk.letters.list.chosen is not None
        assert desk.letters.list.chosen.name == "nieuw [1].md"


async def test_unreadable_file_is_told_in_one_line(app, tmp_path):
    path = tmp_path / "kapot.md"
    path.write_bytes(b"\x00\x01\xff\xfe" * 40)
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.settle()
        assert await desk.letters.import_file(path) is None
        await desk.until(lambda: desk.told)
        (told,) = desk.told
        assert "kapot.md" in told
        assert "\n" not in told


async def test_export(app, room, tmp_path):
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.press("e")
        await desk.until(lambda: isinstance(desk.app.screen, ExportScreen))
        await desk.press("enter")
        await desk.until(lambda: (tmp_path / "brief.en.md").exists())
    written = (tmp_path / "brief.en.md").read_text(encoding="utf-8")
    assert room.unit(1).target in written
    assert written.count("\n\n") == LETTER.count("\n\n")


@pytest.mark.parametrize(("answer", "n_left"), [("y", 0), ("n", 1)])
async def test_remove_asks(app, answer, n_left):
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.press("x")
        await desk.until(lambda: isinstance(desk.app.screen, ConfirmScreen))
        await desk.press(answer)
        await desk.until(lambda: isinstance(desk.app.screen, LettersScreen))
        await desk.settle()
        assert len(shown(desk.letters)) == n_left
        if not n_left:
            assert "import" in str(desk.letters.query_one("#empty", Static).render())


async def test_help_names_the_keys(app):
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.press("?")
        assert isinstance(desk.app.screen, HelpScreen)
        await desk.press("escape", "f1")
        assert isinstance(desk.app.screen, HelpScreen)


async def test_quit(app):
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("q")
        await pilot.pause()
        assert not app.is_running


async def test_reload_shows_what_others_removed(app, room):
    async with app.run_test(size=SIZE) as pilot:
        desk = Desktop(pilot)
        await desk.settle()
        room.session().remove_letter(room.letter_id)
        await desk.press("r")
        assert shown(desk.letters) == []


async def test_file_on_the_command_line_is_imported_and_opened(room, tmp_path):
    path = Path(tmp_path / "tweede.md")
    path.write_text("Het kabinet komt terug.\n", encoding="utf-8")
    async with room.app(file=path).run_test(size=SIZE) as pilot:
        desk = await Desktop(pilot).opened()
        assert desk.review.snapshot.name == "tweede.md"
        assert not desk.letters.query_one("#search", Input).value
