"""Moments as the database keeps them: UTC without a zone."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def stored(moment: datetime) -> datetime:
    """A moment with a zone, as a column takes it."""
    return moment.astimezone(UTC).replace(tzinfo=None)


def read(column: datetime) -> datetime:
    """A column's moment, in UTC."""
    return column.replace(tzinfo=UTC)
