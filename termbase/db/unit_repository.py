"""The unit repository over a SQL connection.

A write names the version that it started from, in the statement itself; so of two that started from one version
the later finds nothing to update, in whatever process it runs.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, insert, select, update

from termbase.db.letter_mapping import (
    autosave_row,
    content_row,
    dismissal_rows,
    revision_row,
    to_autosave,
    to_revision,
    to_unit,
    unit_row,
)
from termbase.db.tables import autosave_table, dismissal_table, letter_table, revision_table, unit_table
from termbase.db.times import utc_now
from termbase.db.upsert import insert_or_update
from termbase.errors import LetterNotFoundError, LockedUnitError, StaleUnitError, UnitNotFoundError
from termbase.letters import NO_COUNTS
from termbase.model import Autosave, LetterId, Revision, TranslationUnit, UnitId


class SqlUnitRepository:
    """A `UnitRepository` inside one connection's transaction; database errors come as `DatabaseError`."""

    def __init__(self, connection: Connection, *, now: Callable[[], datetime] = utc_now) -> None:
        self._connection = connection
        self._now = now

    def of_letter(self, letter_id: LetterId) -> tuple[TranslationUnit, ...]:
        """See `UnitRepository.of_letter`."""
        return self._load(unit_table.c.letter_id == letter_id)

    def get(self, unit_id: UnitId) -> TranslationUnit:
        """See `UnitRepository.get`."""
        for unit in self._load(unit_table.c.id == unit_id):
            return unit
        raise UnitNotFoundError(f"there is no segment with the id {unit_id}; it was split or merged")

    def save(
        self,
        unit: TranslationUnit,
        *,
        action: str,
        n_missed: int | None = None,
        n_issues: int | None = None,
    ) -> TranslationUnit:
        """See `UnitRepository.save`."""
        current = self.get(unit.id)
        if current.version != unit.version:
            raise StaleUnitError(current, unit)
        if current.is_locked and unit.is_locked:
            raise _locked(current)
        saved = replace(
            unit,
            letter_id=current.letter_id,
            position=current.position,
            segment_id=current.segment_id,
            block_id=current.block_id,
            version=unit.version + 1,
            changed_at=self._now(),
        )
        counts = {"n_missed": n_missed, "n_issues": n_issues}
        statement = (
            update(unit_table)
            .where(unit_table.c.id == unit.id, unit_table.c.version == unit.version)
            .values(**content_row(saved), version=saved.version)
            .values({name: count for name, count in counts.items() if count is not None})
        )
        # On a server somebody may have been quicker since the unit was read above.
        if self._connection.execute(statement).rowcount == 0:
            raise StaleUnitError(self.get(unit.id), unit)
        self._keep([(current, saved)], action)
        if current.dismissals != saved.dismissals:
            self._connection.execute(delete(dismissal_table).where(dismissal_table.c.unit_id == unit.id))
            _insert_dismissals(self._connection, [saved])
        return saved

    def replace_with(
        self,
        letter_id: LetterId,
        old: Sequence[TranslationUnit],
        new: Sequence[TranslationUnit],
        *,
        action: str,
        n_missed: Mapping[str, int] = NO_COUNTS,
        n_issues: Mapping[str, int] = NO_COUNTS,
    ) -> tuple[TranslationUnit, ...]:
        """See `UnitRepository.replace_with`."""
        if not old or not new:
            raise ValueError("segments are replaced by segments: name at least one of each")
        current = self._hold(letter_id, old)
        first, end = current[0].position, current[-1].position + 1
        known = {unit.id: unit for unit in current}
        now = self._now()
        placed = [
            replace(
                unit,
                letter_id=letter_id,
                position=position,
                version=known[unit.id].version + 1 if unit.id in known else 1,
                changed_at=now,
            )
            for position, unit in enumerate(new, start=first)
        ]
        kept = {unit.id: unit for unit in placed if unit.id in known}
        self._keep([(unit, kept.get(unit.id, placed[0])) for unit in current], action)
        gone = [unit.id for unit in current if unit.id not in kept]
        self._connection.execute(delete(unit_table).where(unit_table.c.id.in_(gone)))
        self._connection.execute(delete(dismissal_table).where(dismissal_table.c.unit_id.in_(kept)))
        self._move(letter_id, end, len(new) - len(old), park=list(kept))
        for unit in kept.values():
            counts = {
                "n_missed": n_missed.get(unit.segment_id, 0),
                "n_issues": n_issues.get(unit.segment_id, 0),
            }
            statement = update(unit_table).where(unit_table.c.id == unit.id)
            self._connection.execute(statement.values(**unit_row(unit), **counts))
        _insert_dismissals(self._connection, kept.values())
        insert_units(self._connection, [unit for unit in placed if unit.id not in known], n_missed, n_issues)
        return self._load(
            (unit_table.c.letter_id == letter_id) & unit_table.c.position.between(first, first + len(new) - 1)
        )

    def revisions(self, unit_id: UnitId) -> tuple[Revision, ...]:
        """See `UnitRepository.revisions`."""
        statement = (
            select(revision_table)
            .where(revision_table.c.unit_id == unit_id)
            .order_by(revision_table.c.version.desc())
        )
        return tuple(map(to_revision, self._connection.execute(statement).mappings()))

    def autosave(self, autosave: Autosave) -> None:
        """See `UnitRepository.autosave`."""
        known = select(unit_table.c.id).where(unit_table.c.id == autosave.unit_id)
        if self._connection.execute(known).first() is None:
            raise UnitNotFoundError(f"there is no segment with the id {autosave.unit_id}")
        row = autosave_row(autosave)
        insert_or_update(self._connection, autosave_table, row, "unit_id", "made_by")

    def autosaves(self, letter_id: LetterId, by: str) -> tuple[Autosave, ...]:
        """See `UnitRepository.autosaves`."""
        statement = (
            select(autosave_table)
            .join(unit_table, unit_table.c.id == autosave_table.c.unit_id)
            .where(unit_table.c.letter_id == letter_id, autosave_table.c.made_by == by)
            .order_by(unit_table.c.position)
        )
        return tuple(map(to_autosave, self._connection.execute(statement).mappings()))

    def forget_autosave(self, unit_id: UnitId, by: str) -> None:
        """See `UnitRepository.forget_autosave`."""
        mine = (autosave_table.c.unit_id == unit_id) & (autosave_table.c.made_by == by)
        self._connection.execute(delete(autosave_table).where(mine))

    def _load(self, wanted: ColumnElement[bool]) -> tuple[TranslationUnit, ...]:
        dismissals: dict[int, list[RowMapping]] = defaultdict(list)
        by_unit = (
            select(dismissal_table)
            .join(unit_table, unit_table.c.id == dismissal_table.c.unit_id)
            .where(wanted)
            .order_by(dismissal_table.c.unit_id, dismissal_table.c.position)
        )
        for row in self._connection.execute(by_unit).mappings():
            dismissals[row["unit_id"]].append(row)
        by_position = select(unit_table).where(wanted).order_by(unit_table.c.position)
        rows = self._connection.execute(by_position).mappings()
        return tuple(to_unit(row, dismissals.get(row["id"], ())) for row in rows)

    def _hold(self, letter_id: LetterId, old: Sequence[TranslationUnit]) -> list[TranslationUnit]:
        """The old units as they are stored, in order, once it is certain that they may be replaced."""
        # Positions change for the whole letter: on a server, one at a time (SQLite writes one at a time anyway).
        letter = select(letter_table.c.id).where(letter_table.c.id == letter_id).with_for_update()
        if self._connection.execute(letter).first() is None:
            raise LetterNotFoundError(f"there is no letter {letter_id}")
        mine = (unit_table.c.letter_id == letter_id) & unit_table.c.id.in_([unit.id for unit in old])
        self._connection.execute(select(unit_table.c.id).where(mine).with_for_update())
        current = {unit.id: unit for unit in self._load(mine)}
        for unit in old:
            if unit.id not in current:
                raise UnitNotFoundError(f"segment {unit.segment_id} is gone: it was split or merged")
            if current[unit.id].version != unit.version:
                raise StaleUnitError(current[unit.id], unit)
            if current[unit.id].is_locked:
                raise _locked(current[unit.id])
        held = sorted(current.values(), key=lambda unit: unit.position)
        if held[-1].position - held[0].position + 1 != len(old):
            raise ValueError("only neighbouring segments can be replaced")
        return held

    def _keep(self, changes: Iterable[tuple[TranslationUnit, TranslationUnit]], action: str) -> None:
        rows = [revision_row(left, change, action) for left, change in changes]
        self._connection.execute(insert(revision_table), rows)

    def _move(self, letter_id: LetterId, start: int, by: int, *, park: Sequence[UnitId]) -> None:
        """Move the units from a position on, and take `park` out of the way of their own new positions."""
        position = unit_table.c.position
        mine = update(unit_table).where(unit_table.c.letter_id == letter_id)
        # Over zero: no two units may have one position, not even while a statement runs.
        self._connection.execute(mine.where(unit_table.c.id.in_(park)).values(position=-position))
        if by:
            self._connection.execute(mine.where(position >= start).values(position=-(position + by) - _FAR))
            self._connection.execute(mine.where(position < -_FAR).values(position=-(position + _FAR)))


_FAR = 1_000_000_000
"""Further than any letter has segments: where units wait while positions change."""


def insert_units(
    connection: Connection,
    units: Sequence[TranslationUnit],
    n_missed: Mapping[str, int],
    n_issues: Mapping[str, int],
) -> None:
    """Store new units, their dismissals included; their ids are given.

    Args:
        connection: In a transaction that the caller commits.
        units: With their letter, positions and versions.
        n_missed: Terms missed or overruled, by segment id; none where absent.
        n_issues: Open errors and warnings, by segment id; none where absent.
    """
    rows = [
        {
            **unit_row(unit),
            "n_missed": n_missed.get(unit.segment_id, 0),
            "n_issues": n_issues.get(unit.segment_id, 0),
        }
        for unit in units
    ]
    if rows:
        connection.execute(insert(unit_table), rows)
    for unit in units:
        if unit.dismissals:
            own = (unit_table.c.letter_id == unit.letter_id) & (unit_table.c.position == unit.position)
            unit_id = connection.execute(select(unit_table.c.id).where(own)).scalar_one()
            _insert_dismissals(connection, [replace(unit, id=UnitId(unit_id))])


def _insert_dismissals(connection: Connection, units: Iterable[TranslationUnit]) -> None:
    if rows := [row for unit in units for row in dismissal_rows(unit.id, unit.dismissals)]:
        connection.execute(insert(dismissal_table), rows)


def _locked(unit: TranslationUnit) -> LockedUnitError:
    return LockedUnitError(f"segment {unit.segment_id} is locked; unlock it first")
