"""Saving changes at once: the units, their history, the memory, and what can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from termbase.errors import LockedUnitError, StaleUnitError
from termbase.model import MemoryEntry, SubState, TranslationUnit
from termbase.repository import UnitOfWork
from translate.documents.tokens import without_tokens
from translate.pipeline.account import counts_of
from tui.session.history import History
from tui.session.open_letter import OpenLetter
from tui.session.values import Change, OpenWork, counts

_VOUCHED_FOR = frozenset({SubState.CONFIRMED, SubState.APPROVED, SubState.SIGNED_OFF})


class Saver:
    """Writes what one person changes in one letter; of several units all are written, or none."""

    def __init__(
        self, letter: OpenLetter, open_work: OpenWork, *, user: str, now: Callable[[], datetime]
    ) -> None:
        self._letter, self._open_work, self._user, self._now = letter, open_work, user, now
        self._history = History()

    def save(self, action: str, changed: Sequence[TranslationUnit]) -> Change:
        """Save new contents of units, and remember how to undo it.

        Args:
            action: Id of the action.
            changed: Units with the versions that they were read with. One that is as it was is left alone.

        Raises:
            UnitNotFoundError: One of them is gone.
            StaleUnitError: One of them was changed by somebody else; nothing was written.
            LockedUnitError: One of them is locked; nothing was written.
        """
        before = [self._letter.unit(unit.id) for unit in changed]
        pairs = [(old, new) for old, new in zip(before, changed, strict=True) if old != new]
        if not pairs:
            return Change(action, tuple(before), tuple(before))
        change = self._write(action, pairs)
        self._history.did(change)
        return change

    def replace(self, action: str, old: Sequence[TranslationUnit], new: Sequence[TranslationUnit]) -> Change:
        """Save other units in the place of neighbours, and remember how to undo it.

        Raises:
            UnitNotFoundError, StaleUnitError, LockedUnitError: As `save`.
        """
        change = self._write_instead(action, old, new)
        self._history.did(change)
        return change

    def undo(self) -> Change | None:
        """Make the units of the last change what they were before; None when there is nothing to undo.

        Raises:
            UnitNotFoundError, StaleUnitError, LockedUnitError: As `save`.
        """
        last = self._history.last
        if last is None:
            return None
        done = self._turn("undo", last.after, last.before)
        self._history.undid()
        self._rename(last.before, done)
        return done

    def redo(self) -> Change | None:
        """Do again what was undone last; None when there is nothing.

        Raises:
            UnitNotFoundError, StaleUnitError, LockedUnitError: As `save`.
        """
        last = self._history.last_undone
        if last is None:
            return None
        done = self._turn("redo", last.before, last.after)
        self._history.redid()
        self._rename(last.after, done)
        return done

    def take_theirs(self, error: StaleUnitError) -> None:
        """Show the unit as it is in the database; what was done to it in this session cannot be undone any more."""
        unit_id = error.current.id
        with self._open_work(read_only=True) as work:
            unit = work.units.get(unit_id)
        self._letter.put(unit)
        self._letter.go_to(self._letter.index_of(unit_id))
        self._history.forget({unit_id})

    def keep_mine(self, error: StaleUnitError) -> Change:
        """Save the unit as it was to be written over what somebody else wrote; undoing it gives theirs back.

        Their note, dismissals and lock stay where this session had not changed them.

        Raises:
            LockedUnitError: They locked it.
            StaleUnitError: It was changed once more.
            UnitNotFoundError: It is gone.
        """
        theirs, mine = error.current, error.attempted
        base = self._letter.unit(mine.id)
        if theirs.is_locked and not base.is_locked:
            raise LockedUnitError(f"segment {theirs.segment_id} was locked by {theirs.changed_by}")
        kept = replace(
            mine,
            version=theirs.version,
            note=theirs.note if mine.note == base.note else mine.note,
            dismissals=theirs.dismissals if mine.dismissals == base.dismissals else mine.dismissals,
            is_locked=theirs.is_locked if mine.is_locked == base.is_locked else mine.is_locked,
            changed_by=self._user,
            changed_at=self._now(),
        )
        change = self._write("keep-mine", [(theirs, kept)])
        self._letter.go_to(self._letter.index_of(kept.id))
        self._history.forget({kept.id})
        self._history.did(change)
        return change

    def refresh(self) -> tuple[int, ...]:
        """Show what others changed; the indices of those units."""
        old = {unit.id for unit in self._letter.views.units}
        with self._open_work(read_only=True) as work:
            units = work.units.of_letter(self._letter.letter.id)
        changed = self._letter.reload(units)
        gone = old - {unit.id for unit in units}
        self._history.forget(gone | {units[index].id for index in changed})
        return changed

    def _turn(self, action: str, now: Sequence[TranslationUnit], then: Sequence[TranslationUnit]) -> Change:
        """Give units the contents that they had at another time."""
        current = [self._letter.unit(unit.id) for unit in now]
        stamped = [replace(unit, changed_by=self._user, changed_at=self._now()) for unit in then]
        if len(now) != len(then):
            return self._write_instead(action, current, stamped)
        pairs = [
            (unit, replace(old, version=unit.version)) for unit, old in zip(current, stamped, strict=True)
        ]
        return self._write(action, pairs)

    def _rename(self, known: Sequence[TranslationUnit], done: Change) -> None:
        self._history.rename({old.id: new.id for old, new in zip(known, done.after, strict=True)})
        self._letter.go_to(self._letter.index_of(done.after[0].id))

    def _write(self, action: str, pairs: Sequence[tuple[TranslationUnit, TranslationUnit]]) -> Change:
        saved = []
        with self._open_work() as work:
            for before, after in pairs:
                n_missed, n_issues = counts_of(after.account, after.dismissals)
                unit = work.units.save(after, action=action, n_missed=n_missed, n_issues=n_issues)
                if before.target != after.target:
                    work.units.forget_autosave(after.id, self._user)
                self._remember(work, before, after)
                saved.append(unit)
            work.commit()
        for unit in saved:
            self._letter.put(unit)
        return Change(action, tuple(before for before, _ in pairs), tuple(saved))

    def _write_instead(
        self, action: str, old: Sequence[TranslationUnit], new: Sequence[TranslationUnit]
    ) -> Change:
        n_missed, n_issues = counts(new)
        with self._open_work() as work:
            saved = work.units.replace_with(
                self._letter.letter.id, old, new, action=action, n_missed=n_missed, n_issues=n_issues
            )
            work.commit()
        self._letter.put_instead(old, saved)
        return Change(action, tuple(old), saved)

    def _remember(self, work: UnitOfWork, before: TranslationUnit, after: TranslationUnit) -> None:
        """Write to the memory what a person vouches for now and did not before."""
        is_known = before.sub_state in _VOUCHED_FOR and before.target == after.target
        source, target = without_tokens(after.source).strip(), without_tokens(after.target).strip()
        if after.sub_state not in _VOUCHED_FOR or is_known or not target:
            return
        if not any(character.isalpha() for character in source):
            return  # a number by itself says nothing
        index = self._letter.index_of(after.id)
        work.memory.remember(
            MemoryEntry(
                id=0,
                source=source,
                target=target,
                letter=self._letter.letter.name,
                segment_id=after.segment_id,
                previous=self._letter.plain_source(index - 1),
                following=self._letter.plain_source(index + 1),
                by=self._user,
                at=self._now(),
            )
        )
