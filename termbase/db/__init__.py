"""The only place that knows SQLAlchemy."""

from termbase.db.session import Database, SqlUnitOfWork, default_location, open_database

__all__ = ["Database", "SqlUnitOfWork", "default_location", "open_database"]
