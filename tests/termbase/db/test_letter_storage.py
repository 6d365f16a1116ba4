"""What the contracts do not say: how the database answers, and what it does with damage."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from termbase.db import Database, memory_repository, open_database
from termbase.db.memory_keys import MAX_WORDS, key_of, normalise, words_of
from termbase.errors import DatabaseError, StaleUnitError
from termbase.model import LetterId
from tests.contracts.letters import LETTER, unit, units
from tests.contracts.memory import MOTION, entry

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "termbase.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with open_database(path, clock=lambda: NOW) as database:
        yield database


@pytest.fixture
def letter_id(database: Database) -> LetterId:
    with database.unit_of_work() as work:
        letter_id = work.letters.add(LETTER, units(3))
        work.commit()
        return letter_id


class Statements:
    """What is sent to the database."""

    def __init__(self, engine: Engine) -> None:
        self.sent: list[tuple[str, object]] = []
        event.listen(engine, "after_cursor_execute", self._hear)

    def _hear(self, _connection: object, _cursor: object, statement: str, parameters: object, *_: object):
        self.sent.append((statement, parameters))

    def plans(self, path: Path) -> list[str]:
        """How SQLite answers each SELECT."""
        connection = sqlite3.connect(path)
        try:
            return [
                " | ".join(
                    row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
                )
                for statement, parameters in self.sent
                if statement.startswith("SELECT")
            ]
        finally:
            connection.close()


@pytest.fixture
def statements(database: Database) -> Statements:
    return Statements(database._engine)


def test_a_save_is_one_update_that_names_the_version(
    database: Database, letter_id: LetterId, statements: Statements
):
    with database.unit_of_work() as work:
        (first, *_) = work.units.of_letter(letter_id)
        saved = work.units.save(replace(first, target="x"), action="edit")
    assert saved.changed_at == NOW
    (update,) = [statement for statement, _ in statements.sent if statement.startswith("UPDATE")]
    assert "version = ?" in update.partition("WHERE")[2]


def test_a_change_between_reading_and_writing_is_stale(database: Database, letter_id: LetterId):
    """As on a server, where others write while this transaction is open."""

    def come_between(_connection: object, cursor: sqlite3.Cursor, statement: str, *_: object) -> None:
        if statement.startswith("UPDATE"):
            cursor.execute("UPDATE unit SET version = version + 1, target = 'theirs', changed_by = 'bo'")

    with database.unit_of_work() as work:
        (first, *_) = work.units.of_letter(letter_id)
        event.listen(database._engine, "before_cursor_execute", come_between)
        with pytest.raises(StaleUnitError, match="bo") as caught:
            work.units.save(replace(first, target="mine"), action="edit")
        assert (caught.value.current.target, caught.value.current.version) == ("theirs", 2)
        assert work.units.get(first.id).target == "theirs"
        assert work.units.revisions(first.id) == ()


def test_progress_is_counted_from_the_index_alone(
    database: Database, path: Path, letter_id: LetterId, statements: Statements
):
    with database.unit_of_work(read_only=True) as work:
        work.letters.progress()
        work.letters.progress(letter_id)
    counting = [plan for plan in statements.plans(path) if "unit" in plan]
    assert len(counting) == 2
    assert all("COVERING INDEX ix_unit_progress" in plan and "TEMP" not in plan for plan in counting)
    assert not [statement for statement, _ in statements.sent if "original" in statement]


def test_the_memory_is_asked_by_index(database: Database, path: Path, statements: Statements):
    with database.unit_of_work() as work:
        work.memory.remember(MOTION)
        work.commit()
        statements.sent.clear()
        assert work.memory.exact(MOTION.source)
        assert work.memory.candidates(MOTION.source)
    plans = statements.plans(path)
    assert len(plans) > 3
    for plan in plans:
        assert "SCAN memory" not in plan, plan


@pytest.mark.parametrize(
    "common", [pytest.param(100, id="common words"), pytest.param(2000, id="rare words")]
)
def test_the_number_of_candidates_is_bounded(
    database: Database, common: int, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(memory_repository, "_COMMON", common)
    letters = "abcdefghijklmnopqrstuvwxyz"
    with database.unit_of_work() as work:
        for number in range(250):
            name = "".join(letters[number // 26**place % 26] for place in range(3))
            work.memory.remember(entry(f"Beleid voor {name}", segment_id=str(number)))
        work.memory.remember(entry("Beleid voor halfgeleiders", segment_id="x"))
        found = work.memory.candidates("Beleid voor halfgeleider")
        assert found[0].source == "Beleid voor halfgeleiders"
        assert len(found) == (200 if common > 250 else 1)  # a rare word does without the common ones
        found = work.memory.candidates("Beleid voor xyz")
        assert len(found) == 200
        assert len(work.memory.candidates("Beleid voor xyz", limit=50)) == 50


def test_a_sub_state_that_nobody_knows(database: Database, path: Path, letter_id: LetterId):
    connection = sqlite3.connect(path)
    connection.execute("UPDATE unit SET sub_state = 'splendid'")
    connection.commit()
    connection.close()
    with database.unit_of_work(read_only=True) as work:
        with pytest.raises(DatabaseError, match="splendid"):
            work.units.of_letter(letter_id)
        with pytest.raises(DatabaseError, match="splendid"):
            work.letters.progress()


def test_a_segment_id_stands_once_in_a_letter(database: Database):
    with database.unit_of_work() as work, pytest.raises(DatabaseError, match="UNIQUE"):
        work.letters.add(LETTER, [unit("b1.1"), unit("b1.1")])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "De maatregelen voor halfgeleiders",
            ("halfge", "maatre", "voor", "de"),
            id="few: all, longest first",
        ),
        pytest.param(
            "De Maatregel van het nieuwe kabinet geldt", ("maatre", "kabine", "nieuwe", "geldt"), id="many"
        ),
        pytest.param("Coördinatie COORDINATIE", ("coordi",), id="once"),
        pytest.param("Op 3 mei 2024: art5", ("art", "mei", "op"), id="no digits"),
        pytest.param("€ 5", (), id="none"),
    ],
)
def test_words_of(text: str, words: tuple[str, ...]):
    assert words_of(text) == words


def test_words_of_a_long_text_are_limited():
    assert (
        len(words_of(" ".join(f"woord{chr(97 + n % 26)}{chr(97 + n // 26)}" * 2 for n in range(500))))
        <= MAX_WORDS
    )


def test_the_key_is_of_the_normalised_text():
    assert normalise(" a\u00a0\n b e\u0301 ") == "a b é"
    assert key_of(" a\u00a0 b") == key_of("a b") != key_of("A b")
