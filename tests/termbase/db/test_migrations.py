from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from termbase.db import open_database
from termbase.db.migrate import MIGRATIONS
from termbase.db.tables import SCHEMA_REVISION, VERSION_TABLE, metadata
from termbase.errors import DatabaseError
from tests.contracts.letters import LETTER, units
from tests.contracts.repository import CHIP, LID


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Connection]:
    path = tmp_path / "termbase.sqlite3"
    open_database(path).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def differences(connection: Connection) -> list[object]:
    options = {"version_table": VERSION_TABLE, "compare_type": True, "compare_server_default": True}
    return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)


def test_migrations_from_empty_reach_the_schema_of_the_code(migrated: Connection):
    assert differences(migrated) == []


def test_the_comparison_sees_a_difference(migrated: Connection):
    migrated.exec_driver_sql("ALTER TABLE term ADD COLUMN extra TEXT")
    assert len(differences(migrated)) == 1


def test_foreign_keys_and_primary_keys_are_those_of_the_code(migrated: Connection, tmp_path: Path):
    """What the comparison of metadata does not look at: the very statements, names and actions included."""
    engine = create_engine(f"sqlite:///{tmp_path / 'direct.sqlite3'}")
    metadata.create_all(engine)
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name <> ? ORDER BY name"

    def constraints(connection: Connection) -> dict[str, set[str]]:
        rows = connection.exec_driver_sql(query, (VERSION_TABLE,)).all()
        return {name: {line.strip(" \t,") for line in sql.splitlines()} for name, sql in rows}

    with engine.connect() as direct:
        assert constraints(migrated) == constraints(direct)
    engine.dispose()


def _alembic(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def test_a_database_of_the_first_schema_keeps_its_concepts_and_takes_letters(tmp_path: Path):
    path = tmp_path / "termbase.sqlite3"
    with open_database(path, seed=lambda: [CHIP, LID]) as database, database.unit_of_work() as work:
        work.letters.add(LETTER, units(2))
        work.commit()
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        command.downgrade(_alembic(connection), "0001")
        assert set(inspect(connection).get_table_names()) == {"concept", "term", "term_form", VERSION_TABLE}
    with open_database(path, seed=list) as database, database.unit_of_work() as work:
        assert not database.is_new
        assert work.concepts.all() == (CHIP, LID)
        assert work.letters.progress() == ()
        letter_id = work.letters.add(LETTER, units(2))
        work.commit()
        assert len(work.units.of_letter(letter_id)) == 2
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()


def test_a_migration_that_breaks_off_leaves_the_old_schema(tmp_path: Path):
    path = tmp_path / "termbase.sqlite3"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        command.upgrade(_alembic(connection), "0001")
        connection.exec_driver_sql("CREATE TABLE memory_word (in_the_way TEXT)")
    with pytest.raises(DatabaseError, match="memory_word"):
        open_database(path)
    with engine.begin() as connection:
        assert not inspect(connection).has_table("unit")
        connection.exec_driver_sql("DROP TABLE memory_word")
    open_database(path).close()
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()


def test_the_newest_migration_is_the_one_that_the_code_names():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [SCHEMA_REVISION]
