"""The open letter in memory: its units, which of them show, and which one is current."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from termbase.errors import UnitNotFoundError
from termbase.model import Letter, TranslationUnit, UnitId
from translate.documents.tokens import without_tokens
from tui.session.values import UNCONFIRMED, Filter, UnitView
from tui.session.views import Views


class OpenLetter:
    """A letter that is being reviewed."""

    def __init__(self, letter: Letter, units: Sequence[TranslationUnit]) -> None:
        """Open it at its first unit that waits for a person."""
        self.letter = letter
        self.filter = Filter()
        self._load(units)
        self.current = next((index for index in range(len(units)) if self.is_unconfirmed(index)), 0)

    def _load(self, units: Sequence[TranslationUnit]) -> None:
        self.views = Views(units)
        self.visible = list(range(len(units)))
        self._index()

    def _index(self) -> None:
        self._index_of = {unit.id: index for index, unit in enumerate(self.views.units)}
        self._same_source: dict[str, list[UnitId]] | None = None

    @property
    def view(self) -> UnitView:
        """The current view.

        Raises:
            UnitNotFoundError: The letter has no units.
        """
        if not self.views:
            raise UnitNotFoundError(f"{self.letter.name} has nothing to translate")
        return self.views[self.current]

    def index_of(self, unit_id: UnitId) -> int:
        """The index of a unit.

        Raises:
            UnitNotFoundError: It is not in the letter (any more).
        """
        if unit_id not in self._index_of:
            raise UnitNotFoundError("that segment was split or merged meanwhile; refresh the letter")
        return self._index_of[unit_id]

    def unit(self, unit_id: UnitId) -> TranslationUnit:
        """A unit as the session knows it.

        Raises:
            UnitNotFoundError: It is not in the letter (any more).
        """
        return self.views.unit(self.index_of(unit_id))

    def units(self) -> list[TranslationUnit]:
        """All units in order, as they are at this moment, whatever another thread does."""
        return [
            unit if unit.position == position else replace(unit, position=position)
            for position, unit in enumerate(list(self.views.units), start=1)
        ]

    def with_source(self, source: str) -> list[TranslationUnit]:
        """The units that have a source, in order."""
        if self._same_source is None:
            self._same_source = defaultdict(list)
            for unit in self.views.units:
                self._same_source[unit.source].append(unit.id)
        return [self.unit(unit_id) for unit_id in self._same_source.get(source, ())]

    def plain_source(self, index: int) -> str:
        """The source of a unit without its codes; empty before the first and behind the last."""
        return without_tokens(self.views.units[index].source) if 0 <= index < len(self.views) else ""

    def is_unconfirmed(self, index: int) -> bool:
        """Whether a unit waits for a person: not confirmed, and not locked."""
        unit = self.views.units[index]
        return unit.sub_state in UNCONFIRMED and not unit.is_locked

    # Changes

    def put(self, unit: TranslationUnit) -> None:
        """Show a new version of a unit. What the filter let through stays visible until a filter is set."""
        self.views.put(self.index_of(unit.id), 1, [unit])

    def put_instead(self, old: Sequence[TranslationUnit], new: Sequence[TranslationUnit]) -> None:
        """Show other units in the place of neighbours, visible when one of those was."""
        first, more = self.index_of(old[0].id), len(new) - len(old)
        end = first + len(old)
        self.views.put(first, len(old), new)
        shown = range(first, first + len(new)) if any(first <= index < end for index in self.visible) else ()
        before = [index for index in self.visible if index < first]
        self.visible = [*before, *shown, *(index + more for index in self.visible if index >= end)]
        self._index()
        if self.current >= end:
            self.current += more
        elif self.current >= first:
            self.current = first

    def reload(self, units: Sequence[TranslationUnit]) -> tuple[int, ...]:
        """Show the units as the database has them now; the indices of those that differ."""
        old = {unit.id: unit.version for unit in self.views.units}
        changed = [index for index, unit in enumerate(units) if old.get(unit.id) != unit.version]
        if [unit.id for unit in units] == list(old):
            for index in changed:
                self.views.put(index, 1, [units[index]])
            self._index()
            return tuple(changed)
        here = self.views.units[self.current].id if old else None
        nearest = min(self.current, max(len(units) - 1, 0))
        self._load(units)
        self.current = nearest if here is None else self._index_of.get(here, nearest)
        self.set_filter(self.filter)
        return tuple(changed)

    # Position

    def set_filter(self, wanted: Filter) -> None:
        """Show only some units; the current one moves on to the next that shows, or back to the last."""
        self.filter = wanted
        self.visible = self.views.passing(wanted)
        if self.visible:
            place = bisect_left(self.visible, self.current)
            self.current = self.visible[min(place, len(self.visible) - 1)]

    def go_to(self, index: int) -> bool:
        """Make a unit current, and visible; false when there is none."""
        if not 0 <= index < len(self.views):
            return False
        place = bisect_left(self.visible, index)
        if place == len(self.visible) or self.visible[place] != index:
            insort(self.visible, index)
        self.current = index
        return True

    def step(self, by: int) -> bool:
        """Go one visible unit on (1) or back (-1); false when there is none."""
        place = bisect_left(self.visible, self.current)
        is_visible = place < len(self.visible) and self.visible[place] == self.current
        place += by if by < 0 or is_visible else 0
        if not 0 <= place < len(self.visible):
            return False
        self.current = self.visible[place]
        return True

    def seek(self, is_wanted: Callable[[int], bool]) -> bool:
        """Go to the next visible unit of some sort, from the top again at the end; false when there is no other."""
        place = bisect_left(self.visible, self.current)
        for index in (*self.visible[place:], *self.visible[:place]):
            if index != self.current and is_wanted(index):
                self.current = index
                return True
        return False
