"""How `kamertolk review` finds what it is to open, before there is a screen."""

import subprocess
import sys
from pathlib import Path
from threading import Barrier, Thread

import pytest
import typer
from typer.testing import CliRunner

from tests.tui.conftest import LETTER, Room
from tui.cli import app
from tui.review_command import ReviewJob, once


def run(*arguments: str):
    return CliRunner().invoke(app, ["review", *arguments])


def test_help_imports_no_textual():
    code = "import sys; from tui.cli import main; sys.argv = ['kamertolk', 'review', '--help']\n"
    code += "try: main()\nexcept SystemExit: pass\n"
    code += (
        "print([name for name in ('textual', 'sqlalchemy', 'ctranslate2', 'lxml') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "Review letters" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"


class TestLetter:
    def test_known_file_is_not_imported_again(self, room: Room, tmp_path: Path):
        path = tmp_path / "copy.md"
        path.write_text(LETTER, encoding="utf-8")
        assert ReviewJob(str(path))._letter_in(room.database) == (room.letter_id, None)

    def test_new_file_is_imported(self, room: Room, tmp_path: Path):
        path = tmp_path / "new.md"
        path.write_text("Nieuw.\n", encoding="utf-8")
        assert ReviewJob(str(path))._letter_in(room.database) == (None, path)

    @pytest.mark.parametrize("name", ["brief.md", "BRIEF", "rie"])
    def test_name_in_the_database(self, room: Room, name):
        assert ReviewJob(name)._letter_in(room.database) == (room.letter_id, None)

    def test_none(self, room: Room):
        assert ReviewJob()._letter_in(room.database) == (None, None)

    def test_unknown_name_is_refused(self, room: Room):
        with pytest.raises(
            typer.BadParameter, match=r"no file and no letter in the database has the name 'x\.md'"
        ):
            ReviewJob("x.md")._letter_in(room.database)

    def test_name_of_several_is_refused(self, room: Room, drafted):
        with room.database.unit_of_work() as work:
            work.letters.add(*drafted)
            work.commit()
        with pytest.raises(typer.BadParameter, match="several letters have the name"):
            ReviewJob("brief")._letter_in(room.database)


class TestRefusals:
    def test_theme(self):
        done = run("--theme", "blue")
        assert done.exit_code == 2
        assert "there are dark, light, high-contrast" in done.output

    def test_configuration(self, tmp_path, monkeypatch):
        path = tmp_path / "config.toml"
        path.write_text("[tui]\nthem = 1\n", encoding="utf-8")
        monkeypatch.setenv("KAMERTOLK_CONFIG", str(path))
        done = run("--database", str(tmp_path / "db.sqlite3"))
        assert done.exit_code == 2
        assert "did you mean theme" in done.output

    def test_keys(self, tmp_path, monkeypatch):
        path = tmp_path / "config.toml"
        path.write_text('[tui.keymap]\nconfirm-nxt = "f10"\n', encoding="utf-8")
        monkeypatch.setenv("KAMERTOLK_CONFIG", str(path))
        done = run("--database", str(tmp_path / "db.sqlite3"))
        assert done.exit_code == 2
        assert "did you mean confirm-next?" in done.output.replace("\n", " ")

    def test_database(self, tmp_path):
        path = tmp_path / "no.sqlite3"
        path.write_text("no database", encoding="utf-8")
        done = run("--database", str(path))
        assert done.exit_code == 5
        assert "Traceback" not in done.output

    def test_termbase(self, tmp_path):
        path = tmp_path / "no.tbx"
        path.write_text("<no", encoding="utf-8")
        done = run("--database", str(tmp_path / "db.sqlite3"), "--termbase", str(path))
        assert done.exit_code == 3

    def test_letter(self, tmp_path):
        done = run("nowhere.md", "--database", str(tmp_path / "db.sqlite3"))
        assert done.exit_code == 2


def test_engine_is_opened_once_whoever_asks():
    opened, barrier, got = [], Barrier(4), []

    def work():
        opened.append(1)
        return object()

    open_engine = once(work)  # type: ignore[arg-type]

    def ask():
        barrier.wait()
        got.append(open_engine())

    threads = [Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 1
    assert len(set(map(id, got))) == 1
