"""Letters, units and a translation memory in memory that keep the contracts of `termbase.letters`."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from difflib import SequenceMatcher

from termbase.errors import LetterNotFoundError, LockedUnitError, StaleUnitError, UnitNotFoundError
from termbase.letters import NO_COUNTS
from termbase.model import (
    Autosave,
    Letter,
    LetterId,
    LetterProgress,
    MemoryEntry,
    Revision,
    TranslationUnit,
    UnitId,
)
from termbase.repository import fold


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass
class InMemoryLetters:
    """All that is stored; `copied` gives one that can be changed apart."""

    letters: dict[LetterId, Letter] = field(default_factory=dict)
    units: dict[UnitId, TranslationUnit] = field(default_factory=dict)
    counts: dict[UnitId, tuple[int, int]] = field(default_factory=dict)
    revisions: dict[UnitId, list[Revision]] = field(default_factory=dict)
    autosaves: dict[tuple[UnitId, str], Autosave] = field(default_factory=dict)
    memory: list[MemoryEntry] = field(default_factory=list)
    last_id: int = 0
    now: Callable[[], datetime] = utc_now

    def copied(self) -> "InMemoryLetters":
        same = copy(self)
        for name in ("letters", "units", "counts", "autosaves", "memory"):
            setattr(same, name, copy(getattr(self, name)))
        same.revisions = {unit_id: list(revisions) for unit_id, revisions in self.revisions.items()}
        return same

    def new_id(self) -> int:
        self.last_id += 1
        return self.last_id

    def of_letter(self, letter_id: LetterId) -> list[TranslationUnit]:
        own = [unit for unit in self.units.values() if unit.letter_id == letter_id]
        return sorted(own, key=lambda unit: unit.position)

    def forget(self, unit_id: UnitId) -> None:
        del self.units[unit_id], self.counts[unit_id]
        self.autosaves = {key: one for key, one in self.autosaves.items() if key[0] != unit_id}


class InMemoryLetterRepository:
    def __init__(self, stored: InMemoryLetters) -> None:
        self._stored = stored

    def add(
        self,
        letter: Letter,
        units: Iterable[TranslationUnit],
        *,
        n_missed: Mapping[str, int] = NO_COUNTS,
        n_issues: Mapping[str, int] = NO_COUNTS,
    ) -> LetterId:
        letter_id = LetterId(self._stored.new_id())
        self._stored.letters[letter_id] = replace(letter, id=letter_id)
        for position, unit in enumerate(units, start=1):
            unit_id = UnitId(self._stored.new_id())
            placed = replace(unit, id=unit_id, letter_id=letter_id, position=position, version=1)
            self._stored.units[unit_id] = placed
            self._stored.counts[unit_id] = (
                n_missed.get(unit.segment_id, 0),
                n_issues.get(unit.segment_id, 0),
            )
        return letter_id

    def get(self, letter_id: LetterId) -> Letter:
        try:
            return self._stored.letters[letter_id]
        except KeyError:
            raise LetterNotFoundError(f"there is no letter {letter_id}") from None

    def progress(self, letter_id: LetterId | None = None) -> tuple[LetterProgress, ...]:
        found = []
        for letter in self._stored.letters.values():
            if letter_id in (None, letter.id):
                units = self._stored.of_letter(letter.id)
                counts = [self._stored.counts[unit.id] for unit in units]
                found.append(
                    LetterProgress(
                        id=letter.id,
                        name=letter.name,
                        imported_at=letter.imported_at,
                        changed_at=max([letter.imported_at, *(unit.changed_at for unit in units)]),
                        n_units=len(units),
                        by_sub_state=dict(Counter(unit.sub_state for unit in units)),
                        n_missed=sum(missed for missed, _ in counts),
                        n_issues=sum(issues for _, issues in counts),
                    )
                )
        return tuple(sorted(found, key=lambda one: (one.changed_at, one.id), reverse=True))

    def remove(self, letter_id: LetterId) -> None:
        self.get(letter_id)
        for unit in self._stored.of_letter(letter_id):
            self._stored.forget(unit.id)
            self._stored.revisions.pop(unit.id, None)
        del self._stored.letters[letter_id]


class InMemoryUnitRepository:
    def __init__(self, stored: InMemoryLetters) -> None:
        self._stored = stored

    def of_letter(self, letter_id: LetterId) -> tuple[TranslationUnit, ...]:
        return tuple(self._stored.of_letter(letter_id))

    def get(self, unit_id: UnitId) -> TranslationUnit:
        try:
            return self._stored.units[unit_id]
        except KeyError:
            raise UnitNotFoundError(f"there is no segment with the id {unit_id}") from None

    def save(
        self,
        unit: TranslationUnit,
        *,
        action: str,
        n_missed: int | None = None,
        n_issues: int | None = None,
    ) -> TranslationUnit:
        current = self.get(unit.id)
        if current.version != unit.version:
            raise StaleUnitError(current, unit)
        if current.is_locked and unit.is_locked:
            raise LockedUnitError(f"segment {unit.segment_id} is locked")
        saved = replace(
            unit,
            letter_id=current.letter_id,
            position=current.position,
            segment_id=current.segment_id,
            block_id=current.block_id,
            version=current.version + 1,
            changed_at=self._stored.now(),
        )
        missed, issues = self._stored.counts[unit.id]
        self._stored.counts[unit.id] = (
            missed if n_missed is None else n_missed,
            issues if n_issues is None else n_issues,
        )
        self._stored.units[unit.id] = saved
        self._keep(current, saved, action)
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
        if not old or not new:
            raise ValueError("nothing to replace, or nothing to replace it with")
        if letter_id not in self._stored.letters:
            raise LetterNotFoundError(f"there is no letter {letter_id}")
        known = {}
        for unit in old:
            current = known[unit.id] = self.get(unit.id)
            if current.version != unit.version:
                raise StaleUnitError(current, unit)
            if current.is_locked:
                raise LockedUnitError(f"segment {unit.segment_id} is locked")
        first = min(unit.position for unit in known.values())
        if sorted(unit.position for unit in known.values()) != list(range(first, first + len(old))):
            raise ValueError("no neighbours")
        following = [unit for unit in self._stored.of_letter(letter_id) if unit.position >= first + len(old)]
        placed = []
        for position, unit in enumerate(new, start=first):
            unit_id = unit.id if unit.id in known else UnitId(self._stored.new_id())
            version = known[unit_id].version + 1 if unit_id in known else 1
            placed.append(
                replace(
                    unit,
                    id=unit_id,
                    letter_id=letter_id,
                    position=position,
                    version=version,
                    changed_at=self._stored.now(),
                )
            )
        by_id = {unit.id: unit for unit in placed}
        for current in known.values():
            self._keep(current, by_id.get(current.id, placed[0]), action)
            if current.id not in by_id:
                self._stored.forget(current.id)
        self._stored.units |= by_id
        for unit in placed:
            self._stored.counts[unit.id] = (
                n_missed.get(unit.segment_id, 0),
                n_issues.get(unit.segment_id, 0),
            )
        for unit in following:
            moved = unit.position + len(new) - len(old)
            self._stored.units[unit.id] = replace(unit, position=moved)
        return tuple(placed)

    def revisions(self, unit_id: UnitId) -> tuple[Revision, ...]:
        return tuple(reversed(self._stored.revisions.get(unit_id, [])))

    def autosave(self, autosave: Autosave) -> None:
        self.get(autosave.unit_id)
        self._stored.autosaves[autosave.unit_id, autosave.by] = autosave

    def autosaves(self, letter_id: LetterId, by: str) -> tuple[Autosave, ...]:
        found = [self._stored.autosaves.get((unit.id, by)) for unit in self._stored.of_letter(letter_id)]
        return tuple(one for one in found if one is not None)

    def forget_autosave(self, unit_id: UnitId, by: str) -> None:
        self._stored.autosaves.pop((unit_id, by), None)

    def _keep(self, left: TranslationUnit, change: TranslationUnit, action: str) -> None:
        self._stored.revisions.setdefault(left.id, []).append(
            Revision(
                unit_id=left.id,
                version=left.version,
                target=left.target,
                sub_state=left.sub_state,
                is_locked=left.is_locked,
                by=change.changed_by,
                at=change.changed_at,
                action=action,
            )
        )


class InMemoryMemoryRepository:
    def __init__(self, stored: InMemoryLetters) -> None:
        self._stored = stored

    def remember(self, entry: MemoryEntry) -> None:
        own = (entry.letter, entry.segment_id, _same(entry.source))
        for place, known in enumerate(self._stored.memory):
            if (known.letter, known.segment_id, _same(known.source)) == own:
                self._stored.memory[place] = replace(entry, id=known.id)
                return
        self._stored.memory.append(replace(entry, id=self._stored.new_id()))

    def exact(self, source: str, *, limit: int = 50) -> tuple[MemoryEntry, ...]:
        return tuple(entry for entry in self._newest() if _same(entry.source) == _same(source))[:limit]

    def candidates(self, source: str, *, limit: int = 200) -> tuple[MemoryEntry, ...]:
        words = set(_letters(source))
        newest = {_same(entry.source): entry for entry in reversed(self._newest())}
        length = len(_same(source))
        alike = [
            entry
            for entry in newest.values()
            if words & set(_letters(entry.source)) and length // 2 <= len(_same(entry.source)) <= 2 * length
        ]
        alike.sort(key=lambda entry: -SequenceMatcher(None, source, entry.source).ratio())
        return tuple(alike[:limit])

    def search(self, phrase: str, *, limit: int = 100) -> tuple[MemoryEntry, ...]:
        if not (wanted := fold(phrase)):
            return ()
        found = [
            entry
            for entry in self._stored.memory
            if wanted in fold(entry.source) or wanted in fold(entry.target)
        ]
        last = found[-limit:] if limit else []
        return tuple(sorted(last, key=lambda entry: (entry.at, entry.id), reverse=True))

    def count(self) -> int:
        return len(self._stored.memory)

    def _newest(self) -> list[MemoryEntry]:
        return sorted(self._stored.memory, key=lambda entry: (entry.at, entry.id), reverse=True)


def _same(text: str) -> str:
    return " ".join(text.split())


def _letters(text: str) -> list[str]:
    bare = "".join(character if character.isalpha() else " " for character in fold(text))
    return bare.split()
