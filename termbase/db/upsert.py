"""Insert, or else: the one statement that SQLite and PostgreSQL share and SQLAlchemy writes for each alone."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite


def insert_or_update(connection: Connection, table: Table, row: Mapping[str, Any], *keys: str) -> None:
    """Insert a row, or give its other columns to the row that has the same keys."""
    connection.execute(_update(connection.dialect.name, table, tuple(row), keys), row)


def insert_or_leave(connection: Connection, table: Table, row: Mapping[str, Any], *keys: str) -> bool:
    """Insert a row; false when one with the same keys is there."""
    return connection.execute(_leave(connection.dialect.name, table, keys), row).rowcount == 1


# Kept, because building these statements costs more than running them.


@cache
def _update(dialect: str, table: Table, columns: tuple[str, ...], keys: tuple[str, ...]) -> Executable:
    statement = _insert(dialect, table)
    others = {name: statement.excluded[name] for name in columns if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=others)


@cache
def _leave(dialect: str, table: Table, keys: tuple[str, ...]) -> Executable:
    return _insert(dialect, table).on_conflict_do_nothing(index_elements=keys)


def _insert(dialect: str, table: Table) -> "sqlite.Insert | postgresql.Insert":
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)
