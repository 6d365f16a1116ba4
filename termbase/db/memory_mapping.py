"""Row ↔ model for the translation memory, and nothing else."""

from typing import Any

from sqlalchemy import RowMapping

from termbase.db.memory_keys import normalise
from termbase.db.times import read, stored
from termbase.model import MemoryEntry
from termbase.repository import fold

Row = dict[str, Any]


def memory_row(entry: MemoryEntry, source_id: int) -> Row:
    """The row of `memory`, without its id."""
    return {
        "source_id": source_id,
        "letter": entry.letter,
        "segment_id": entry.segment_id,
        "made_by": entry.by,
        "made_at": stored(entry.at),
        "source": entry.source,
        "target": entry.target,
        "previous": entry.previous,
        "following": entry.following,
    }


def folded_text(entry: MemoryEntry) -> str:
    """What is searched: both sides folded, a line end between, which no folded phrase reaches over."""
    return f"{fold(entry.source)}\n{fold(entry.target)}"


def word_rows(source: str, source_id: int, words: tuple[str, ...]) -> list[Row]:
    """The rows of `memory_word` for a source with these words."""
    length = len(normalise(source))
    return [{"word": word, "n_characters": length, "source_id": source_id} for word in words]


def to_entry(row: RowMapping) -> MemoryEntry:
    """The entry of a row of `memory`."""
    return MemoryEntry(
        id=row["id"],
        source=row["source"],
        target=row["target"],
        letter=row["letter"],
        segment_id=row["segment_id"],
        previous=row["previous"],
        following=row["following"],
        by=row["made_by"],
        at=read(row["made_at"]),
    )
