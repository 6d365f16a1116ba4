"""The translation memory over a SQL connection.

Candidates are found as a library finds books by index cards: every source stands under its longest words, beside
its length. Of the words of a sentence the rarest in the memory are looked up, counted only as far as it takes to
know that a word is not rare; the sources that share most of them come first. So the work for a sentence has a bound
that does not depend on the size of the memory, and no statistics have to be kept.
"""

from sqlalchemy import Connection, Integer, bindparam, func, insert, select

from termbase.db.memory_keys import key_of, normalise, words_of
from termbase.db.memory_mapping import folded_text, memory_row, to_entry, word_rows
from termbase.db.tables import memory_source_table, memory_table, memory_text_table, memory_word_table
from termbase.db.upsert import insert_or_leave, insert_or_update
from termbase.model import MemoryEntry
from termbase.repository import fold

_COMMON = 2_000
"""A word that so many sources of like length have is common: counting stops there."""

_BUDGET = 4_000
"""Index cards read for one sentence."""

_BANDS = ((0.5, 2.0), (0.85, 1.18))
"""Shortest and longest source to consider, as parts of the sentence's length. Half or double is 67 % alike at best
(2 · common / total). The narrow band is for sentences of common words only, of which there are too many."""

_PER_STATEMENT = 500
"""Ids a statement: far below the number of parameters that any SQLite or PostgreSQL takes."""

_word = memory_word_table.c
_IN_BAND = _word.n_characters.between(bindparam("shortest"), bindparam("longest"))

_RARITY = select(func.count()).select_from(
    select(_word.source_id).where(_word.word == bindparam("word"), _IN_BAND).limit(_COMMON).subquery()
)

_cards = (
    select(_word.source_id, _word.n_characters)
    .where(_word.word.in_(bindparam("words", expanding=True)), _IN_BAND)
    .limit(_BUDGET)
    .subquery()
)
_LIKELIEST = (
    select(_cards.c.source_id)
    .group_by(_cards.c.source_id)
    .order_by(
        func.count().desc(),
        func.min(func.abs(_cards.c.n_characters - bindparam("length"))),
        _cards.c.source_id.desc(),
    )
    .limit(bindparam("limit", type_=Integer))
)

_of_source = memory_source_table.join(memory_table, memory_table.c.source_id == memory_source_table.c.id)
_newer = memory_table.alias("newer")
_newest_id = (
    select(_newer.c.id)
    .where(_newer.c.source_id == memory_source_table.c.id)
    .order_by(_newer.c.made_at.desc(), _newer.c.id.desc())
    .limit(1)
    .correlate(memory_source_table)
    .scalar_subquery()
)
_NEWEST = (
    select(memory_table)
    .select_from(_of_source)
    .where(
        memory_source_table.c.id.in_(bindparam("source_ids", expanding=True)),
        memory_table.c.id == _newest_id,
    )
)

_NEWEST_FIRST = (memory_table.c.made_at.desc(), memory_table.c.id.desc())

_EXACT = (
    select(memory_table)
    .select_from(_of_source)
    .where(memory_source_table.c.key == bindparam("key"))
    .order_by(*_NEWEST_FIRST)
    .limit(bindparam("limit", type_=Integer))
)

_ID = select(memory_table.c.id).where(
    *(memory_table.c[name] == bindparam(name) for name in ("letter", "segment_id", "source_id"))
)

_SOURCE_ID = select(memory_source_table.c.id).where(memory_source_table.c.key == bindparam("key"))

_NEW_WORDS = insert(memory_word_table)


class SqlMemoryRepository:
    """A `MemoryRepository` inside one connection's transaction; database errors come as `DatabaseError`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def remember(self, entry: MemoryEntry) -> None:
        """See `MemoryRepository.remember`."""
        source_id = self._source_id(entry.source)
        row = memory_row(entry, source_id)
        insert_or_update(self._connection, memory_table, row, "letter", "segment_id", "source_id")
        memory_id = self._connection.execute(_ID, row).scalar_one()
        text = {"memory_id": memory_id, "folded": folded_text(entry)}
        insert_or_update(self._connection, memory_text_table, text, "memory_id")

    def exact(self, source: str, *, limit: int = 50) -> tuple[MemoryEntry, ...]:
        """See `MemoryRepository.exact`."""
        wanted = {"key": key_of(source), "limit": limit}
        return tuple(map(to_entry, self._connection.execute(_EXACT, wanted).mappings()))

    def candidates(self, source: str, *, limit: int = 200) -> tuple[MemoryEntry, ...]:
        """See `MemoryRepository.candidates`."""
        if not (words := words_of(source)):
            return ()
        length = len(normalise(source))
        for shortest, longest in _BANDS:
            band = {"shortest": int(length * shortest), "longest": int(length * longest) + 1}
            rarity = self._rarity(words, band)
            if not rarity or min(rarity.values()) < _COMMON:
                break
        wanted = {"words": _rarest(rarity), "length": length, "limit": limit, **band}
        best = self._connection.execute(_LIKELIEST, wanted).scalars().all()
        found: dict[int, MemoryEntry] = {}
        for start in range(0, len(best), _PER_STATEMENT):
            some = best[start : start + _PER_STATEMENT]
            for row in self._connection.execute(_NEWEST, {"source_ids": some}).mappings():
                found[row["source_id"]] = to_entry(row)
        return tuple(found[source_id] for source_id in best if source_id in found)

    def search(self, phrase: str, *, limit: int = 100) -> tuple[MemoryEntry, ...]:
        """See `MemoryRepository.search`."""
        if not (wanted := fold(phrase)):
            return ()
        # Read from the end, which is over as soon as there are enough.
        last = (
            select(memory_text_table.c.memory_id)
            .where(memory_text_table.c.folded.contains(wanted, autoescape=True))
            .order_by(memory_text_table.c.memory_id.desc())
            .limit(limit)
        )
        statement = select(memory_table).where(memory_table.c.id.in_(last)).order_by(*_NEWEST_FIRST)
        return tuple(map(to_entry, self._connection.execute(statement).mappings()))

    def count(self) -> int:
        """See `MemoryRepository.count`."""
        n_entries: int = self._connection.execute(select(func.count()).select_from(memory_table)).scalar_one()
        return n_entries

    def _source_id(self, source: str) -> int:
        """The id of a source, which is given its index cards when it is new."""
        key = key_of(source)
        if (known := self._connection.execute(_SOURCE_ID, {"key": key}).scalar()) is not None:
            return int(known)
        is_new = insert_or_leave(self._connection, memory_source_table, {"key": key}, "key")
        source_id: int = self._connection.execute(_SOURCE_ID, {"key": key}).scalar_one()
        if is_new and (rows := word_rows(source, source_id, words_of(source))):
            self._connection.execute(_NEW_WORDS, rows)
        return source_id

    def _rarity(self, words: tuple[str, ...], band: dict[str, int]) -> dict[str, int]:
        counts: dict[str, int] = {
            word: self._connection.execute(_RARITY, {"word": word, **band}).scalar_one() for word in words
        }
        return {word: count for word, count in counts.items() if count}


def _rarest(rarity: dict[str, int]) -> list[str]:
    """The rarest words, as many as the budget allows, common ones left out; but one at least, if there is any."""
    chosen: list[str] = []
    spent = 0
    for word in sorted(rarity, key=lambda one: (rarity[one], one)):
        spent += rarity[word]
        if chosen and (spent > _BUDGET or rarity[word] >= _COMMON):
            break
        chosen.append(word)
    return chosen
