"""What storing letters, their units and the translation memory means, free of any database."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Protocol

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

NO_COUNTS: Mapping[str, int] = MappingProxyType({})
"""Nothing counted in any segment."""


class LetterRepository(Protocol):
    """Letters with their units."""

    def add(
        self,
        letter: Letter,
        units: Iterable[TranslationUnit],
        *,
        n_missed: Mapping[str, int] = NO_COUNTS,
        n_issues: Mapping[str, int] = NO_COUNTS,
    ) -> LetterId:
        """Store a letter with its units.

        Args:
            letter: The letter; its id is ignored.
            units: In order; ids are given anew, positions count from 1, and every unit begins at version 1.
            n_missed: Terms missed or overruled, by segment id, for the letter's progress; none where absent.
            n_issues: Open errors and warnings, by segment id; none where absent.

        Returns:
            The letter's id. It is never given again, as no unit's is.
        """
        ...

    def get(self, letter_id: LetterId) -> Letter:
        """A letter, its original included.

        Raises:
            LetterNotFoundError: There is none.
        """
        ...

    def progress(self, letter_id: LetterId | None = None) -> tuple[LetterProgress, ...]:
        """All letters, or one, as a list shows them; last changed first. Counted by the database, not by loading.

        A letter that does not exist gives nothing.
        """
        ...

    def remove(self, letter_id: LetterId) -> None:
        """Take a letter out with its units; the memory keeps what was confirmed.

        Raises:
            LetterNotFoundError: There is none.
        """
        ...


class UnitRepository(Protocol):
    """Units, their revisions and autosaves."""

    def of_letter(self, letter_id: LetterId) -> tuple[TranslationUnit, ...]:
        """All units of a letter in order; 10,000 in well under a second."""
        ...

    def get(self, unit_id: UnitId) -> TranslationUnit:
        """One unit.

        Raises:
            UnitNotFoundError: There is none.
        """
        ...

    def save(
        self,
        unit: TranslationUnit,
        *,
        action: str,
        n_missed: int | None = None,
        n_issues: int | None = None,
    ) -> TranslationUnit:
        """Write a changed unit and keep the old one as a revision.

        Args:
            unit: The unit with its new contents and the version that it was read with. Its place (letter, position,
                segment, block) is not changed by this, and `changed_at` is given by the storage.
            action: Id of the action, for the history.
            n_missed: Terms missed or overruled in it, for the letter's progress; None leaves the count as it is.
            n_issues: Open errors and warnings in it; None leaves the count as it is.

        Returns:
            The unit as it is stored now: its new version, the moment of the change, its place.

        Raises:
            UnitNotFoundError: There is none.
            StaleUnitError: The stored version is another; nothing was written.
            LockedUnitError: It is locked and stays so; nothing was written.
        """
        ...

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
        """Replace neighbouring units by others (split, merge); positions of those that follow are moved.

        Moving changes no version: who has a following unit open may go on.

        Args:
            letter_id: The letter.
            old: Neighbours in that letter, each with the version that it was read with.
            new: What stands in their place, in order. One with the id of an old unit is that unit, changed: its
                history goes on. The others are new, whatever id they bear. Old ones that do not come back are gone,
                with what was being typed in them; their revisions stay.
            action: Id of the action, for the history of every old unit.
            n_missed: Terms missed or overruled, by segment id of the new units; none where absent.
            n_issues: Open errors and warnings, by segment id; none where absent.

        Returns:
            The new units as they are stored now.

        Raises:
            LetterNotFoundError: There is no such letter.
            UnitNotFoundError: One of the old units is gone; nothing was written.
            StaleUnitError: One of the old units was changed meanwhile; nothing was written.
            LockedUnitError: One of the old units is locked; nothing was written.
            ValueError: The old units are no neighbours, or there are no old or no new ones.
        """
        ...

    def revisions(self, unit_id: UnitId) -> tuple[Revision, ...]:
        """What a unit was before, newest first; also of a unit that was merged into another."""
        ...

    def autosave(self, autosave: Autosave) -> None:
        """Keep what somebody is typing; the last one of each person and unit counts.

        Raises:
            UnitNotFoundError: There is no such unit (any more).
        """
        ...

    def autosaves(self, letter_id: LetterId, by: str) -> tuple[Autosave, ...]:
        """What a person had typed in a letter and not saved, in the order of the units."""
        ...

    def forget_autosave(self, unit_id: UnitId, by: str) -> None:
        """Drop an autosave; nothing happens when there is none."""
        ...


class MemoryRepository(Protocol):
    """The translation memory."""

    def remember(self, entry: MemoryEntry) -> None:
        """Store a confirmed pair; one of the same letter, segment and source is replaced.

        The source counts because two letters may bear one file name: neither takes the other's pairs away.

        Args:
            entry: The pair; its id is ignored.
        """
        ...

    def exact(self, source: str, *, limit: int = 50) -> tuple[MemoryEntry, ...]:
        """The newest entries with exactly this source, newest first; by an index, under a millisecond.

        Capitals count; the kind and width of spaces does not (*art. 5* with or without a fixed space).
        """
        ...

    def candidates(self, source: str, *, limit: int = 200) -> tuple[MemoryEntry, ...]:
        """Entries that may be like a source, for `memory.lookup` to score.

        A cheap first choice from the database: likeliest first, of each source text the newest entry only (`exact`
        gives the others), none that is less than half or more than twice as long. Numbers and dates play no part.
        """
        ...

    def search(self, phrase: str, *, limit: int = 100) -> tuple[MemoryEntry, ...]:
        """Entries that contain a phrase in source or target, whatever capitals and accents; newest first.

        Of more than `limit` those that came in last.
        """
        ...

    def count(self) -> int:
        """Number of entries."""
        ...
