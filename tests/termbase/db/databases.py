"""Databases to run a contract on: mix one in before the contract."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from shutil import copy

import pytest
from sqlalchemy import create_engine, text

from termbase.db import open_database
from termbase.db.tables import VERSION_TABLE, metadata
from tests.contracts.repository import Begin

POSTGRESQL = os.environ.get("KAMERTOLK_TEST_POSTGRESQL")

needs_postgresql = pytest.mark.skipif(
    not POSTGRESQL, reason="KAMERTOLK_TEST_POSTGRESQL names no PostgreSQL database to test on"
)


@cache
def _empty(folder: Path) -> Path:
    """A migrated database with nothing in it, to copy: migrating takes most of a test's time."""
    path = folder / "empty.sqlite3"
    open_database(path).close()
    return path


class OnSqlite:
    @pytest.fixture
    def begin(self, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Iterator[Begin]:
        path = tmp_path / "termbase.sqlite3"
        copy(_empty(tmp_path_factory.getbasetemp()), path)
        with open_database(path) as database:
            yield database.unit_of_work


class OnPostgresql:
    @pytest.fixture
    def begin(self) -> Iterator[Begin]:
        assert POSTGRESQL
        engine = create_engine(POSTGRESQL)
        try:
            with open_database(POSTGRESQL) as database:
                yield database.unit_of_work
        finally:
            metadata.drop_all(engine)
            with engine.begin() as connection:
                connection.execute(text(f"DROP TABLE IF EXISTS {VERSION_TABLE}"))
            engine.dispose()
