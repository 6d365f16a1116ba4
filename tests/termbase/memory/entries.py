from datetime import UTC, datetime, timedelta

from termbase.model import MemoryEntry

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def entry(
    source: str, target: str, *, number: int = 1, day: int = 0, previous: str = "", following: str = ""
) -> MemoryEntry:
    return MemoryEntry(
        id=number,
        source=source,
        target=target,
        letter="brief.md",
        segment_id=f"b{number}.1",
        previous=previous,
        following=following,
        by="anna",
        at=NEW_YEAR + timedelta(days=day),
    )
