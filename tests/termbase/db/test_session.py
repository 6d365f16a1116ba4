import os
import sqlite3
import threading
from pathlib import Path

import pytest

from termbase.db import default_location, open_database
from termbase.db.tables import VERSION_TABLE
from termbase.errors import DatabaseError, ExchangeFormatError
from termbase.model import Concept, ConceptId
from tests.contracts.repository import CHIP, LID


def execute(path: Path, *statements: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        for statement in statements:
            rows = connection.execute(statement).fetchall()
        connection.commit()
    finally:
        connection.close()
    return rows


def stored(location: str | Path) -> tuple[Concept, ...]:
    with open_database(location) as database, database.unit_of_work(read_only=True) as work:
        return work.concepts.all()


def test_creates_folder_and_file_and_seeds_once(tmp_path: Path):
    path = tmp_path / "new" / "folder" / "termbase.sqlite3"
    with open_database(path, seed=lambda: [LID]) as database:
        assert database.is_new
        assert database.location == str(path)
    with open_database(path, seed=lambda: [CHIP]) as database:
        assert not database.is_new
    assert stored(path) == (LID,)


def test_does_not_seed_again_what_a_person_emptied(tmp_path: Path):
    path = tmp_path / "termbase.sqlite3"
    with open_database(path, seed=lambda: [LID]) as database, database.unit_of_work() as work:
        work.concepts.remove(LID.id)
        work.commit()
    with open_database(path, seed=lambda: [LID]) as database, database.unit_of_work() as work:
        assert work.concepts.count() == 0


def test_a_seed_that_breaks_leaves_nothing(tmp_path: Path):
    path = tmp_path / "termbase.sqlite3"

    def broken():
        yield LID
        raise ExchangeFormatError(Path("starter.tbx"), 3, "broken")

    with pytest.raises(ExchangeFormatError):
        open_database(path, seed=broken)
    assert execute(path, "SELECT name FROM sqlite_master") == []
    open_database(path, seed=lambda: [CHIP]).close()
    assert stored(path) == (CHIP,)


def test_settings_of_sqlite(tmp_path: Path):
    path = tmp_path / "termbase.sqlite3"
    open_database(path, seed=lambda: [LID]).close()
    assert execute(path, "PRAGMA journal_mode") == [("wal",)]
    with open_database(path) as database, database.unit_of_work() as work:
        work.concepts.remove(LID.id)
        work.commit()
    # Foreign keys are on: what belongs to a concept goes with it.
    assert execute(path, "SELECT * FROM term UNION ALL SELECT *,1,1,1,1,1,1,1,1 FROM term_form") == []


def test_a_url_is_the_same_as_a_path(tmp_path: Path):
    path = tmp_path / "a 100% file.sqlite3"
    open_database(f"sqlite:///{path}", seed=lambda: [LID]).close()
    assert stored(path) == stored(str(path)) == (LID,)


def test_reading_goes_on_while_another_writes(tmp_path: Path):
    with open_database(tmp_path / "termbase.sqlite3", seed=lambda: [LID]) as database:
        with database.unit_of_work() as writer:
            writer.concepts.add(CHIP)
            with database.unit_of_work(read_only=True) as reader:
                assert reader.concepts.all() == (LID,)
            writer.commit()
        with database.unit_of_work(read_only=True) as reader:
            assert reader.concepts.count() == 2


def test_a_reader_cannot_write(tmp_path: Path):
    with open_database(tmp_path / "termbase.sqlite3") as database:
        with (
            database.unit_of_work(read_only=True) as work,
            pytest.raises(DatabaseError, match="cannot be written"),
        ):
            work.concepts.add(LID)
        with database.unit_of_work() as work:
            work.concepts.add(LID)


def test_many_may_create_it_at_once(tmp_path: Path):
    path = tmp_path / "termbase.sqlite3"
    outcomes: list[object] = []

    def create() -> None:
        try:
            with open_database(path, seed=lambda: [LID]) as database:
                outcomes.append(database.is_new)
        except DatabaseError as error:
            outcomes.append(error)

    threads = [threading.Thread(target=create) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes, key=str) == [False, False, False, True]
    assert stored(path) == (LID,)


def _folder(tmp_path: Path) -> Path:
    return tmp_path


def _text_file(tmp_path: Path) -> Path:
    path = tmp_path / "letter.md"
    path.write_text("Geachte Voorzitter, " * 100)
    return path


def _below_a_file(tmp_path: Path) -> Path:
    return _text_file(tmp_path) / "termbase.sqlite3"


def _other_program(tmp_path: Path) -> Path:
    path = tmp_path / "other.sqlite3"
    execute(path, "CREATE TABLE bookmarks (url TEXT)")
    return path


def _newer(tmp_path: Path) -> Path:
    path = tmp_path / "newer.sqlite3"
    open_database(path).close()
    execute(path, f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    return path


def _damaged(tmp_path: Path) -> Path:
    path = tmp_path / "damaged.sqlite3"
    with open_database(path) as database, database.unit_of_work() as work:
        work.concepts.save(Concept(ConceptId(f"c{n}"), LID.terms, note="x" * 900) for n in range(40))
        work.commit()
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * 8192 + content[12288:])
    return path


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        pytest.param(_folder, "cannot be opened or created", id="a folder"),
        pytest.param(_text_file, "is not a termbase database", id="a text file"),
        pytest.param(_below_a_file, "its folder cannot be created", id="below a file"),
        pytest.param(_other_program, "database of another program", id="another program's"),
        pytest.param(_newer, "written by a newer version", id="newer than the code"),
        pytest.param(_damaged, "is damaged", id="damaged"),
    ],
)
def test_refusals_are_one_line_that_names_the_file(tmp_path: Path, make, reason: str):
    path = make(tmp_path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(DatabaseError) as caught:
        stored(path)
    message = str(caught.value)
    assert message.startswith(str(path))
    assert reason in message
    assert "\n" not in message
    assert before is None or path.read_bytes() == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written(tmp_path: Path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(DatabaseError, match="cannot be opened or created"):
        open_database(folder / "termbase.sqlite3")


@pytest.mark.parametrize("url", ["nosuchthing://host/name", "://", "postgresql+nosuchdriver://host/name"])
def test_a_url_that_leads_nowhere(url: str):
    with pytest.raises(DatabaseError, match=r"URL|driver"):
        open_database(url)


def test_a_password_is_not_in_the_message():
    with pytest.raises(DatabaseError) as caught:
        open_database("postgresql+nosuchdriver://me:secret@localhost/termbase")
    assert "secret" not in str(caught.value)


def test_a_word_that_no_closed_set_knows(tmp_path: Path):
    path = tmp_path / "termbase.sqlite3"
    open_database(path, seed=lambda: [LID]).close()
    execute(path, "UPDATE term SET status = 'splendid'")
    with pytest.raises(DatabaseError, match=r"lid.*splendid"):
        stored(path)


def test_default_location(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("KAMERTOLK_DATABASE", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_location().endswith(str(Path("kamertolk") / "termbase.sqlite3"))
    monkeypatch.setenv("KAMERTOLK_DATABASE", "postgresql://here/termbase")
    assert default_location() == "postgresql://here/termbase"
