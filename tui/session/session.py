"""The session: everything that a reviewer does with a letter."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from termbase import review
from termbase.errors import IllegalStateError, LockedUnitError, StaleUnitError
from termbase.model import (
    ConceptId,
    Issue,
    SubState,
    TranslationUnit,
    UnitId,
)
from translate.pipeline.desk import Desk
from translate.pipeline.division import divided, joined
from tui.session.knowing import Knowing
from tui.session.values import UNCONFIRMED, Change, OpenWork, Replacement, utc_now

_VOUCHED_FOR = frozenset(SubState) - UNCONFIRMED


class ReviewSession(Knowing):
    """One person's work on letters: position, changes, undo, terms, memory. Knows no screen.

    Every change is saved at once. Methods that change units raise, and then have changed nothing:

    - `LockedUnitError`: the unit is locked;
    - `IllegalStateError`: the change is not legal for the unit as it is; the message says what to do first;
    - `StaleUnitError`: somebody else changed it meanwhile; `take_theirs` or `keep_mine` settles it;
    - `UnitNotFoundError`: somebody else split or merged it; `refresh` shows the letter as it is;
    - `LetterNotFoundError`: no letter is open.

    Methods may be called from any thread, those that change something one at a time; `alternatives` and
    `preview_redraft`, which wait for the engine, and `find` may run beside them.
    """

    def __init__(
        self, open_work: OpenWork, desk: Desk, *, user: str, now: Callable[[], datetime] = utc_now
    ) -> None:
        """Set up a session without a letter; see `Browsing`."""
        super().__init__(open_work, desk, user=user, now=now)
        self._redrafted: dict[UnitId, TranslationUnit] = {}

    # Changes

    def edit(self, target: str) -> Change | None:
        """Change the current target, tokens included; None when it is that already. A confirmation is gone."""
        unit = self.view.unit
        edited = self._edited(unit, target)
        if edited == unit:
            self.discard_autosave(unit.id)
            return None
        return self._saver.save("edit", [edited])

    def confirm(self, target: str | None = None) -> Change:
        """Vouch for the current unit, with another target where one is given: one change.

        A second person's confirmation approves. What is confirmed goes into the memory.

        Returns:
            The change; `before` and `after` are equal where there was nothing to do.
        """
        unit = self.view.unit
        ready = unit if target is None else self._edited(unit, target)
        confirmed_by = None
        if ready.sub_state is SubState.CONFIRMED:
            with self._open_work(read_only=True) as work:
                confirmed_by = review.confirmer(work.units.revisions(unit.id))
        by, at = self._user, self._now()
        ready = review.confirm(ready, by=by, at=at, confirmed_by=confirmed_by)
        change = self._saver.save("confirm", [ready])
        if ready.target == unit.target:
            self.discard_autosave(unit.id)
        return change

    def sign_off(self) -> Change:
        """Declare the current unit final; it is confirmed first."""
        return self._save("sign-off", review.sign_off)

    def reject(self, reason: str = "") -> Change:
        """Send the current unit back to be worked on; a reason is added to its note."""
        rejected = review.reject(self.view.unit, by=self._user, at=self._now())
        if reason := " ".join(reason.split()):
            line = f"{self._now():%Y-%m-%d} {self._user}: rejected: {reason}"
            rejected = replace(rejected, note="\n".join(filter(None, (rejected.note, line))))
        return self._saver.save("reject", [self._stamped(rejected)])

    def reopen(self) -> Change:
        """Take back confirmation, approval and signature of the current unit."""
        return self._save("reopen", review.reopen)

    def lock(self) -> Change:
        """Protect the current unit from every change."""
        return self._save("lock", review.lock)

    def unlock(self) -> Change:
        """Lift the lock of the current unit."""
        return self._save("unlock", review.unlock)

    def copy_source(self) -> Change:
        """Take the source for the target, tokens included."""
        copied = review.copy_source(self.view.unit, by=self._user, at=self._now())
        return self._saver.save("copy-source", [self._desk.checked(copied)])

    def set_note(self, note: str) -> Change:
        """Write the current unit's note anew."""
        unit = self.view.unit
        if unit.is_locked:
            raise LockedUnitError(f"segment {unit.segment_id} is locked; unlock it first")
        noted = unit if note == unit.note else self._stamped(replace(unit, note=note))
        return self._saver.save("note", [noted])

    def dismiss(self, issue: Issue, reason: str) -> Change:
        """Set an issue of the current unit aside; it is back when the check says something else.

        Raises:
            IllegalStateError: There is no reason.
        """
        by, at = self._user, self._now()
        dismissed = review.dismiss(self.view.unit, issue.check, issue.message, reason, by=by, at=at)
        return self._saver.save("dismiss", [dismissed])

    def reinstate(self, issue: Issue) -> Change:
        """Take the dismissal of an issue back."""
        by, at = self._user, self._now()
        unit = review.reinstate(self.view.unit, issue.check, issue.message, by=by, at=at)
        return self._saver.save("reinstate", [unit])

    def split(self, source_at: int, target_at: int) -> Change:
        """Cut the current unit in two; the first half is current.

        Args:
            source_at: Where its source is cut, an offset into the line with tokens.
            target_at: Where its target is cut, likewise.

        Raises:
            IllegalStateError: A half would have no text; a token would be cut, or be in the source of one half and
                the target of the other.
        """
        unit, by, at = self.view.unit, self._user, self._now()
        # Without accounts first: it says whether the cut is legal.
        review.split(unit, source_at, target_at, accounts=(unit.account, unit.account), by=by, at=at)
        first, second = (one.to_json() for one in divided(unit, source_at, target_at))
        halves = review.split(unit, source_at, target_at, accounts=(first, second), by=by, at=at)
        return self._saver.replace("split", [unit], [self._desk.checked(half) for half in halves])

    def merge_next(self) -> Change:
        """Join the current unit and the next one of its paragraph.

        Raises:
            IllegalStateError: The next one belongs to another paragraph, or there is none.
        """
        unit, index = self.view.unit, self.current
        if index + 1 == len(self.views):
            raise IllegalStateError("the last segment has none behind it to be merged with")
        following = self.views[index + 1].unit
        account = joined(unit, following).to_json()
        whole = review.merge(unit, following, account=account, by=self._user, at=self._now())
        return self._saver.replace("merge", [unit, following], [self._desk.checked(whole)])

    def repeats(self) -> tuple[TranslationUnit, ...]:
        """Other units with the source of the current one, not locked nor signed off, with another target."""
        unit = self.view.unit
        return tuple(
            other
            for other in self._opened.with_source(unit.source)
            if other.id != unit.id and other.target != unit.target and review.may(review.Action.EDIT, other)
        )

    def propagate(self, units: Sequence[TranslationUnit]) -> Change:
        """Give units the current target; where that is confirmed, they are, too."""
        current, by, at = self.view.unit, self._user, self._now()
        changed = []
        for unit in units:
            edited = self._edited(unit, current.target)
            if current.sub_state in _VOUCHED_FOR and edited.sub_state in UNCONFIRMED:
                edited = review.confirm(edited, by=by, at=at)
            changed.append(edited)
        return self._saver.save("propagate", changed)

    def replace(self, replacements: Sequence[Replacement]) -> Change:
        """Put the new targets of a preview in; one undo takes all of them back."""
        return self._saver.save("replace", [self._edited(one.unit, one.new_target) for one in replacements])

    def undo(self) -> Change | None:
        """Take back the last change of this session, and go to its segment; None when there is none.

        What is in the memory stays there; confirming anew replaces it.
        """
        return self._saver.undo()

    def redo(self) -> Change | None:
        """Do again what was taken back last, and go to its segment; None when there is none."""
        return self._saver.redo()

    # Stale writes

    def take_theirs(self, error: StaleUnitError) -> None:
        """Go on with what somebody else wrote; own changes of the unit cannot be undone any more."""
        self._saver.take_theirs(error)
        self.discard_autosave(error.current.id)

    def keep_mine(self, error: StaleUnitError) -> Change:
        """Save what was refused over what somebody else wrote; undoing it gives theirs back.

        Raises:
            LockedUnitError: They locked it.
            StaleUnitError: It was changed once more.
        """
        change = self._saver.keep_mine(error)
        self.discard_autosave(error.current.id)
        return change

    def refresh(self) -> tuple[int, ...]:
        """Take over what others changed in the open letter; the indices of those units."""
        return self._saver.refresh()

    # Drafting anew

    def preview_redraft(self, concept_id: ConceptId) -> tuple[Replacement, ...]:
        """What drafting anew with the termbase as it is now would change in the units that hold a concept.

        Confirmed and locked units are left out, and what a person has edited where the term is met in it.

        Raises:
            ConceptNotFoundError: The termbase has no such concept.
            EngineError: The engine failed.
        """
        waiting = [
            unit for unit in self._opened.units() if unit.sub_state in UNCONFIRMED and not unit.is_locked
        ]
        units = [
            unit
            for unit in self._desk.holding(waiting, concept_id)
            if unit.sub_state is not SubState.EDITED or self._desk.misses(unit, concept_id)
        ]
        redrafted = self._desk.redrafted(units)
        self._redrafted = {unit.id: unit for unit in redrafted}
        return tuple(
            Replacement(old, new.target)
            for old, new in zip(units, redrafted, strict=True)
            if old.target != new.target
        )

    def redraft(self, replacements: Sequence[Replacement]) -> Change:
        """Put the drafts of a preview in; one undo takes all of them back."""
        by, at = self._user, self._now()
        changed = []
        for one in replacements:
            made = self._redrafted.get(one.unit.id)
            is_made = made is not None and (made.version, made.target) == (one.unit.version, one.new_target)
            account = made.account if made is not None and is_made else one.unit.account
            unit = review.redraft(one.unit, one.new_target, account=account, by=by, at=at)
            changed.append(unit if is_made else self._desk.checked(unit))
        return self._saver.save("redraft", changed)

    # Steps that actions share

    def _edited(self, unit: TranslationUnit, target: str) -> TranslationUnit:
        edited = review.edit(unit, target, by=self._user, at=self._now())
        return unit if edited is unit else self._desk.checked(edited)

    def _stamped(self, unit: TranslationUnit) -> TranslationUnit:
        return replace(unit, changed_by=self._user, changed_at=self._now())

    def _save(self, action: str, step: Callable[..., TranslationUnit]) -> Change:
        return self._saver.save(action, [step(self.view.unit, by=self._user, at=self._now())])
