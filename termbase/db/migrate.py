"""Brings the schema of a database up to what the code knows. Loads Alembic only when there is work to do."""

from pathlib import Path

from sqlalchemy import Connection, String, column, inspect, select, table

from termbase.db.tables import VERSION_TABLE
from termbase.errors import DatabaseError

MIGRATIONS = Path(__file__).parent / "migrations"


def revision_of(connection: Connection, location: str) -> str | None:
    """The revision at which a database stands; None when it is new.

    Args:
        connection: To the database.
        location: Its name, for the message.

    Raises:
        DatabaseError: It is an SQLite file of another program.
    """
    names = inspect(connection).get_table_names()
    if VERSION_TABLE in names:
        version = select(column("version_num", String)).select_from(table(VERSION_TABLE))
        return connection.execute(version).scalar()
    if names and connection.dialect.name == "sqlite":
        raise DatabaseError(f"{location}: is a database of another program; name another file")
    return None


def upgrade(connection: Connection, location: str, revision: str | None) -> None:
    """Run the migrations that a database lacks, inside the connection's transaction.

    Args:
        connection: To the database, in a transaction that the caller commits.
        location: Its name, for the message.
        revision: Where it stands, as `revision_of` says.

    Raises:
        DatabaseError: The database was written by a newer version of the code.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        reason = f"was written by a newer version of Kamertolk (schema {revision}); update Kamertolk"
        raise DatabaseError(f"{location}: {reason}")
    command.upgrade(config, "head")
