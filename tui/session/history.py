"""What can be undone: the changes of one person in one session, across segments."""

from collections import deque
from collections.abc import Collection, Mapping
from dataclasses import replace

from termbase.model import TranslationUnit, UnitId
from tui.session.values import Change

MAX_CHANGES = 300
"""Changes that can be undone; older ones are forgotten, so that a long day does not fill the memory."""


class History:
    """Changes to undo and to redo, the latest last."""

    def __init__(self, max_changes: int = MAX_CHANGES) -> None:
        self._undo: deque[Change] = deque(maxlen=max_changes)
        self._redo: deque[Change] = deque(maxlen=max_changes)

    def did(self, change: Change) -> None:
        """A person did something: it can be undone, and what was undone cannot be done again."""
        self._undo.append(change)
        self._redo.clear()

    @property
    def last(self) -> Change | None:
        """What is undone next."""
        return self._undo[-1] if self._undo else None

    @property
    def last_undone(self) -> Change | None:
        """What is done again next."""
        return self._redo[-1] if self._redo else None

    def undid(self) -> None:
        """The last change was undone."""
        self._redo.append(self._undo.pop())

    def redid(self) -> None:
        """The last undone change was done again."""
        self._undo.append(self._redo.pop())

    def rename(self, ids: Mapping[UnitId, UnitId]) -> None:
        """Units came back under other ids, after a split or merge was undone or done again."""
        if all(old == new for old, new in ids.items()):
            return

        def renamed(units: tuple[TranslationUnit, ...]) -> tuple[TranslationUnit, ...]:
            return tuple(replace(unit, id=ids.get(unit.id, unit.id)) for unit in units)

        for stack in (self._undo, self._redo):
            for at, change in enumerate(stack):
                stack[at] = replace(change, before=renamed(change.before), after=renamed(change.after))

    def forget(self, ids: Collection[UnitId]) -> None:
        """Units were changed by others: what was done to them before cannot be undone any more.

        Changes of several units lose these only; a split or merge is forgotten as a whole.
        """
        ids = self._bound(ids)
        for stack in (self._undo, self._redo):
            kept = [left for change in stack if (left := _without(change, ids)) is not None]
            stack.clear()
            stack.extend(kept)

    def _bound(self, ids: Collection[UnitId]) -> set[UnitId]:
        """The units and all that splits and merges bind them to: those come back only when these are undone."""
        bound = set(ids)
        structural = [
            {unit.id for unit in (*change.before, *change.after)}
            for change in (*self._undo, *self._redo)
            if change.is_structural
        ]
        while more := [own for own in structural if own & bound and not own <= bound]:
            bound = bound.union(*more)
        return bound


def _without(change: Change, ids: Collection[UnitId]) -> Change | None:
    if not any(unit.id in ids for unit in (*change.before, *change.after)):
        return change
    if change.is_structural:
        return None
    before = tuple(unit for unit in change.before if unit.id not in ids)
    after = tuple(unit for unit in change.after if unit.id not in ids)
    return Change(change.action, before, after) if before else None
