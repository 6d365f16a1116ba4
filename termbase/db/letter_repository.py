"""The letter repository over a SQL connection."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, delete, func, insert, select

from termbase.db.letter_mapping import letter_row, to_letter, to_sub_state
from termbase.db.tables import letter_table, unit_table
from termbase.db.times import read
from termbase.db.unit_repository import insert_units
from termbase.errors import LetterNotFoundError
from termbase.letters import NO_COUNTS
from termbase.model import Letter, LetterId, LetterProgress, TranslationUnit

_COUNTED = select(
    unit_table.c.letter_id,
    unit_table.c.sub_state,
    func.count().label("n_units"),
    func.sum(unit_table.c.n_missed).label("n_missed"),
    func.sum(unit_table.c.n_issues).label("n_issues"),
    func.max(unit_table.c.changed_at).label("changed_at"),
).group_by(unit_table.c.letter_id, unit_table.c.sub_state)
"""Answered from `ix_unit_progress` alone."""

_LISTED = select(letter_table.c.id, letter_table.c.name, letter_table.c.imported_at)


class SqlLetterRepository:
    """A `LetterRepository` inside one connection's transaction; database errors come as `DatabaseError`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        letter: Letter,
        units: Iterable[TranslationUnit],
        *,
        n_missed: Mapping[str, int] = NO_COUNTS,
        n_issues: Mapping[str, int] = NO_COUNTS,
    ) -> LetterId:
        """See `LetterRepository.add`."""
        inserted = self._connection.execute(insert(letter_table).values(letter_row(letter)))
        key = inserted.inserted_primary_key
        assert key is not None  # as after any insert of one row
        letter_id = LetterId(key[0])
        placed = [
            replace(unit, letter_id=letter_id, position=position, version=1)
            for position, unit in enumerate(units, start=1)
        ]
        insert_units(self._connection, placed, n_missed, n_issues)
        return letter_id

    def get(self, letter_id: LetterId) -> Letter:
        """See `LetterRepository.get`."""
        statement = select(letter_table).where(letter_table.c.id == letter_id)
        row = self._connection.execute(statement).mappings().first()
        if row is None:
            raise LetterNotFoundError(f"there is no letter {letter_id}")
        return to_letter(row)

    def progress(self, letter_id: LetterId | None = None) -> tuple[LetterProgress, ...]:
        """See `LetterRepository.progress`."""
        counted, listed = _COUNTED, _LISTED
        if letter_id is not None:
            counted = counted.where(unit_table.c.letter_id == letter_id)
            listed = listed.where(letter_table.c.id == letter_id)
        groups: dict[int, list[RowMapping]] = defaultdict(list)
        for row in self._connection.execute(counted).mappings():
            groups[row["letter_id"]].append(row)
        found = [_to_progress(row, groups[row["id"]]) for row in self._connection.execute(listed).mappings()]
        return tuple(sorted(found, key=lambda one: (one.changed_at, one.id), reverse=True))

    def remove(self, letter_id: LetterId) -> None:
        """See `LetterRepository.remove`."""
        # Units and all that belongs to them go along: ON DELETE CASCADE.
        statement = delete(letter_table).where(letter_table.c.id == letter_id)
        if self._connection.execute(statement).rowcount == 0:
            raise LetterNotFoundError(f"there is no letter {letter_id}")


def _to_progress(letter: RowMapping, groups: Iterable[RowMapping]) -> LetterProgress:
    groups = list(groups)
    moments = [letter["imported_at"], *(group["changed_at"] for group in groups)]
    return LetterProgress(
        id=LetterId(letter["id"]),
        name=letter["name"],
        imported_at=read(letter["imported_at"]),
        changed_at=read(max(moments)),
        n_units=sum(group["n_units"] for group in groups),
        by_sub_state={to_sub_state(group["sub_state"]): group["n_units"] for group in groups},
        n_issues=sum(group["n_issues"] for group in groups),
        n_missed=sum(group["n_missed"] for group in groups),
    )
