import os
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from sqlalchemy import create_engine, text

from termbase.db import open_database
from termbase.db.tables import VERSION_TABLE, metadata
from tests.contracts.repository import Begin, ConceptRepositoryContract

POSTGRESQL = os.environ.get("KAMERTOLK_TEST_POSTGRESQL")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without concepts, to copy: migrating takes most of a test's time."""
    path = tmp_path_factory.mktemp("empty") / "termbase.sqlite3"
    open_database(path).close()
    return path


class TestSqliteRepository(ConceptRepositoryContract):
    @pytest.fixture
    def begin(self, empty: Path, tmp_path: Path) -> Iterator[Begin]:
        path = tmp_path / "termbase.sqlite3"
        copy(empty, path)
        with open_database(path) as database:
            yield database.unit_of_work


@pytest.mark.skipif(
    not POSTGRESQL, reason="KAMERTOLK_TEST_POSTGRESQL names no PostgreSQL database to test on"
)
class TestPostgresqlRepository(ConceptRepositoryContract):
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
