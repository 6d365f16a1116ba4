"""The views of a letter's units, each built when somebody first looks at it and kept until its unit changes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import overload

from termbase.model import TranslationUnit
from translate.documents.tokens import without_tokens
from translate.pipeline.account import counts_of
from translate.pipeline.units import source_of
from tui.session.values import Filter, UnitView


class Views(Sequence[UnitView]):
    """All views of a letter by position; reads like a tuple.

    A letter may have 10,000 units: building a view, or putting right the positions behind a split, is done for
    those units only that somebody looks at.
    """

    def __init__(self, units: Iterable[TranslationUnit]) -> None:
        self.units = list(units)
        """In order; the `position` of a unit may be out of date."""
        self._views: list[UnitView | None] = [None] * len(self.units)
        self._has_problem: list[bool | None] = [None] * len(self.units)
        self._folded: list[str | None] = [None] * len(self.units)

    def __len__(self) -> int:
        return len(self.units)

    @overload
    def __getitem__(self, index: int) -> UnitView: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[UnitView, ...]: ...

    def __getitem__(self, index: int | slice) -> UnitView | tuple[UnitView, ...]:
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(len(self))))
        number = index if index >= 0 else index + len(self.units)
        view = self._views[number]
        if view is None or view.unit.position != number + 1:
            unit = self.unit(number)
            view = UnitView.of(unit) if view is None else replace(view, unit=unit)
            self._views[number] = view
        return view

    def __iter__(self) -> Iterator[UnitView]:
        # Another thread may put units in their places meanwhile: then this goes on with as many as are left.
        number = 0
        while number < len(self.units):
            yield self[number]
            number += 1

    def unit(self, index: int) -> TranslationUnit:
        """A unit with the position that it has now."""
        unit = self.units[index]
        if unit.position != index + 1:
            unit = self.units[index] = replace(unit, position=index + 1)
        return unit

    def put(self, index: int, n_old: int, units: Sequence[TranslationUnit]) -> None:
        """Put some units in the place of others."""
        end = index + n_old
        self.units[index:end] = units
        self._views[index:end] = [None] * len(units)
        self._has_problem[index:end] = [None] * len(units)
        self._folded[index:end] = [None] * len(units)

    def has_problem(self, index: int) -> bool:
        """Open errors or warnings, or missed terms."""
        known = self._has_problem[index]
        if known is None:
            unit = self.units[index]
            known = self._has_problem[index] = any(counts_of(unit.account, unit.dismissals))
        return known

    def passing(self, wanted: Filter) -> list[int]:
        """Indices of the units that a filter lets through, in order."""
        text, term = wanted.text.casefold(), wanted.term.casefold()
        return [
            index
            for index, unit in enumerate(self.units)
            if (not wanted.sub_states or unit.sub_state in wanted.sub_states)
            and (not wanted.only_issues or self.has_problem(index))
            and (not text or text in self._folded_text(index))
            and (not term or self._holds(index, term))
        ]

    def _folded_text(self, index: int) -> str:
        folded = self._folded[index]
        if folded is None:
            unit = self.units[index]
            # A line break between both: no search finds the end of one with the start of the other.
            folded = f"{without_tokens(unit.source)}\n{without_tokens(unit.target)}".casefold()
            self._folded[index] = folded
        return folded

    def _holds(self, index: int, term: str) -> bool:
        """True when a unit holds a term: by its concept's id, its English or its Dutch words."""
        if term not in self._folded_text(index) and term not in self.units[index].account.casefold():
            return False
        view = self[index]
        terms = [one for one in view.account.terms if one.concept]
        if any(term == str(one.concept).casefold() or term in one.wanted.casefold() for one in terms):
            return True
        source = source_of(view.unit, view.account).text
        return any(term in one.source.of(source).casefold() for one in terms)
