"""Opens a database and gives out units of work on it."""

import os
import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import SQLAlchemyError

from termbase.db.errors import explain, translator
from termbase.db.letter_repository import SqlLetterRepository
from termbase.db.memory_repository import SqlMemoryRepository
from termbase.db.migrate import revision_of, upgrade
from termbase.db.repository import SqlConceptRepository
from termbase.db.tables import SCHEMA_REVISION
from termbase.db.times import utc_now
from termbase.db.unit_repository import SqlUnitRepository
from termbase.errors import DatabaseError
from termbase.model import Concept

LOCATION_VARIABLE = "KAMERTOLK_DATABASE"
"""Environment variable with the path or URL of the database to use by default."""

_BUSY_TIMEOUT_MS = 10_000


class SqlUnitOfWork:
    """A `UnitOfWork` on one connection: its transaction begins with the first use and ends with the block."""

    def __init__(self, engine: Engine, *, read_only: bool, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._read_only = read_only
        self._clock = clock
        self._connection: Connection | None = None

    @property
    def concepts(self) -> SqlConceptRepository:
        """The stored concepts. Only inside the block."""
        return SqlConceptRepository(self._open())

    @property
    def letters(self) -> SqlLetterRepository:
        """The stored letters. Only inside the block."""
        return SqlLetterRepository(self._open())

    @property
    def units(self) -> SqlUnitRepository:
        """The stored units. Only inside the block."""
        return SqlUnitRepository(self._open(), now=self._clock)

    @property
    def memory(self) -> SqlMemoryRepository:
        """The translation memory. Only inside the block."""
        return SqlMemoryRepository(self._open())

    def commit(self) -> None:
        """Keep what was done since the block began or since the last commit.

        Raises:
            DatabaseError: The database did not take it; nothing of it is kept.
        """
        self._open().commit()

    def _open(self) -> Connection:
        if self._connection is None:
            raise RuntimeError("a unit of work is only of use inside its with block")
        return self._connection

    def __enter__(self) -> Self:
        """Begin."""
        self._connection = self._engine.connect().execution_options(read_only=self._read_only)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""
        self._open().close()
        self._connection = None


class Database:
    """An open database of the termbase. Close it, or use it as a `with` block."""

    def __init__(
        self, engine: Engine, location: str, *, is_new: bool, clock: Callable[[], datetime] = utc_now
    ) -> None:
        self._engine = engine
        self._clock = clock
        self.location = location
        """Its path or URL, as a person knows it, without a password."""
        self.is_new = is_new
        """True when opening it created it."""

    def unit_of_work(self, *, read_only: bool = False) -> SqlUnitOfWork:
        """A piece of work on the termbase, to use as a `with` block.

        Args:
            read_only: Take no write lock, so that others may write meanwhile; writing is refused with
                `DatabaseError`. Without it, SQLite lets one unit of work at a time begin.
        """
        return SqlUnitOfWork(self._engine, read_only=read_only, clock=self._clock)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        """The open database."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()


def default_location() -> str:
    """Where the termbase of this user is: `KAMERTOLK_DATABASE`, or a file in the user's data folder."""
    if given := os.environ.get(LOCATION_VARIABLE):
        return given
    from platformdirs import user_data_path

    return str(user_data_path("kamertolk", appauthor=False) / "termbase.sqlite3")


def open_database(
    location: str | Path,
    *,
    seed: Callable[[], Iterable[Concept]] | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Database:
    """Open a termbase, creating it and bringing its schema up to date where needed.

    Args:
        location: Path of an SQLite file, or a SQLAlchemy URL (`postgresql://user@host/termbase`).
        seed: Gives the concepts that a new database begins with. Called only when it is created, in the same
            transaction: an error leaves no half-filled database.
        clock: Gives the moment, in UTC, that a change of a unit is stored with.

    Raises:
        DatabaseError: It cannot be opened or created, belongs to another program, or was written by a newer
            version of the code.
    """
    url = _url_of(location)
    name = url.database or ":memory:" if url.drivername.startswith("sqlite") else url.render_as_string()
    engine = _engine(url, name)
    try:
        return Database(engine, name, is_new=_prepare(engine, name, seed), clock=clock)
    except (SQLAlchemyError, sqlite3.Error) as error:
        engine.dispose()
        raise explain(name, error) from error
    except BaseException:
        engine.dispose()
        raise


def _url_of(location: str | Path) -> URL:
    if isinstance(location, str) and "://" in location:
        try:
            return make_url(location)
        except (SQLAlchemyError, ValueError) as error:
            raise DatabaseError(f"{location}: is no database URL; write driver://user@host/name") from error
    return URL.create("sqlite", database=str(Path(location).expanduser()))


def _engine(url: URL, name: str) -> Engine:
    is_sqlite = url.get_backend_name() == "sqlite"
    if is_sqlite and url.database and url.database != ":memory:":
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = f"its folder cannot be created: {error.strerror}"
            raise DatabaseError(f"{name}: {reason}; name another place") from error
    try:
        engine = create_engine(url)
    except (SQLAlchemyError, ImportError) as error:
        reason = f"no driver for this kind of database is installed ({error})"
        raise DatabaseError(f"{name}: {reason}; for PostgreSQL install psycopg") from error
    event.listen(engine, "handle_error", translator(name), retval=True)
    event.listen(engine, "begin", _begin_sqlite if is_sqlite else _begin_server)
    if is_sqlite:
        event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _prepare(engine: Engine, name: str, seed: Callable[[], Iterable[Concept]] | None) -> bool:
    """Migrate to the newest schema; true when the database is new."""
    with engine.connect().execution_options(read_only=True) as connection:
        if revision_of(connection, name) == SCHEMA_REVISION:
            return False
        # Readers and one writer do not wait for each other. The file remembers, so it is set once, and only
        # now that it is known to be ours; not within a transaction, which is why it goes past SQLAlchemy's.
        connection.rollback()
        if engine.dialect.name == "sqlite":
            cursor = connection.connection.cursor()
            cursor.execute("PRAGMA query_only = 0")
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.close()
    with engine.begin() as connection:
        # Looked at once more, now that nobody else can write: another process may have been quicker.
        revision = revision_of(connection, name)
        if revision != SCHEMA_REVISION:
            upgrade(connection, name, revision)
        if revision is None and seed is not None:
            SqlConceptRepository(connection).save(seed())
        return revision is None


def _set_up_sqlite(connection: sqlite3.Connection, _: object) -> None:
    # SQLAlchemy's recipe for SQLite transactions: the driver begins none by itself, `_begin_sqlite` does.
    # Only so does a migration roll back as a whole.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA synchronous = NORMAL")  # safe with WAL: https://www.sqlite.org/pragma.html
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    read_only = _is_read_only(connection)
    connection.exec_driver_sql(f"PRAGMA query_only = {int(read_only)}")
    # A transaction that begins as a reader and then writes fails at once when another one wrote meanwhile,
    # whatever the timeout; IMMEDIATE waits for its turn.
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")


def _begin_server(connection: Connection) -> None:
    if _is_read_only(connection):
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")


def _is_read_only(connection: Connection) -> bool:
    options: dict[str, Any] = dict(connection.get_execution_options())
    return bool(options.get("read_only"))
