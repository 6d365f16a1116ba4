"""What a reviewer does with one unit: each action gives a new unit, or says why it cannot.

All of them raise `LockedUnitError` for a locked unit (but `unlock`, and a `restore` that does no more than unlock),
and `IllegalStateError` where `states.LEGAL` does not have the change. They set `changed_by` and `changed_at` and
leave `version` alone: the repository counts it. Where nothing would change, the unit itself comes back: nothing to
save.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from termbase.errors import IllegalStateError, LockedUnitError
from termbase.model import Dismissal, Revision, SubState, TranslationUnit
from termbase.review.states import LEGAL, Action, unconfirmed


def edit(
    unit: TranslationUnit, target: str, *, by: str, at: datetime, action: Action = Action.EDIT
) -> TranslationUnit:
    """Change the target; a confirmation is gone with it.

    Args:
        unit: Any unit that is not signed off.
        target: The new target; blank counts as empty.
        by: Who.
        at: When, in UTC.
        action: What is named in an error, where another action is done by an edit.

    Returns:
        EDITED; NEW if the target is empty; MACHINE if it is the bare draft again.
    """
    require(unit, action)
    if not target.strip():
        target = ""
    if target == unit.target:
        return unit
    return replace(
        unit, target=target, sub_state=unconfirmed(target, unit.draft), changed_by=by, changed_at=at
    )


def copy_source(unit: TranslationUnit, *, by: str, at: datetime) -> TranslationUnit:
    """Take the source for the target, code tokens included: names, numbers."""
    return edit(unit, unit.source, by=by, at=at, action=Action.COPY_SOURCE)


def confirm(
    unit: TranslationUnit, *, by: str, at: datetime, confirmed_by: str | None = None
) -> TranslationUnit:
    """Vouch for the target.

    Args:
        unit: One with a target.
        by: Who.
        at: When, in UTC.
        confirmed_by: Who confirmed it before, as `confirmer` reads it from the history; None: who changed it last.

    Returns:
        CONFIRMED; APPROVED if another person had confirmed it already. The unit itself if the same person confirms
        again, or if it is approved or signed off.
    """
    require(unit, Action.CONFIRM)
    if unit.sub_state is SubState.CONFIRMED:
        is_second = by != (unit.changed_by if confirmed_by is None else confirmed_by)
        return _moved(unit, SubState.APPROVED, by, at) if is_second else unit
    if unit.sub_state in {SubState.APPROVED, SubState.SIGNED_OFF}:
        return unit
    return _moved(unit, SubState.CONFIRMED, by, at)


def confirmer(revisions: Iterable[Revision]) -> str | None:
    """Who confirmed a unit last, so that somebody else's confirmation is the second.

    Args:
        revisions: The unit's history, newest first. Locking, dismissing an issue and undoing an edit are no
            confirmations: only changes whose action is `confirm` count.

    Returns:
        None if the history does not tell, as for a unit that came in confirmed.
    """
    for revision in revisions:
        is_first = revision.sub_state not in {SubState.CONFIRMED, SubState.APPROVED, SubState.SIGNED_OFF}
        if revision.action == Action.CONFIRM and is_first:
            return revision.by
    return None


def sign_off(unit: TranslationUnit, *, by: str, at: datetime) -> TranslationUnit:
    """Declare a confirmed or approved unit final."""
    require(unit, Action.SIGN_OFF)
    return _moved(unit, SubState.SIGNED_OFF, by, at)


def reject(unit: TranslationUnit, *, by: str, at: datetime) -> TranslationUnit:
    """Send a unit back to be worked on, from whatever state; the target is kept."""
    require(unit, Action.REJECT)
    return _moved(unit, SubState.NEEDS_WORK, by, at)


def reopen(unit: TranslationUnit, *, by: str, at: datetime) -> TranslationUnit:
    """Take back confirmation, approval and signature.

    Returns:
        EDITED; MACHINE if the target is the bare draft: without the confirmation it is no translation.
    """
    require(unit, Action.REOPEN)
    return _moved(unit, unconfirmed(unit.target, unit.draft), by, at)


def redraft(
    unit: TranslationUnit, target: str, *, account: str, by: str, at: datetime, is_fuzzy: bool = False
) -> TranslationUnit:
    """Replace the target of an unconfirmed unit by a new draft, which becomes what post-editing is measured from.

    Args:
        unit: One that is not confirmed.
        target: The new draft.
        account: Its account.
        by: Who asked for it.
        at: When, in UTC.
        is_fuzzy: It comes from the memory and is less than an exact match.

    Returns:
        MACHINE or FUZZY, or NEW if the draft is empty.
    """
    require(unit, Action.REDRAFT)
    sub_state = SubState.FUZZY if is_fuzzy else SubState.MACHINE
    if not target.strip():
        target, sub_state = "", SubState.NEW
    return replace(
        unit, target=target, draft=target, account=account, sub_state=sub_state, changed_by=by, changed_at=at
    )


def lock(unit: TranslationUnit, *, by: str, at: datetime) -> TranslationUnit:
    """Protect a unit from every other action."""
    require(unit, Action.LOCK)
    return replace(unit, is_locked=True, changed_by=by, changed_at=at)


def unlock(unit: TranslationUnit, *, by: str, at: datetime) -> TranslationUnit:
    """Lift the lock."""
    return replace(unit, is_locked=False, changed_by=by, changed_at=at) if unit.is_locked else unit


def dismiss(
    unit: TranslationUnit, check: str, message: str, reason: str, *, by: str, at: datetime
) -> TranslationUnit:
    """Set an issue aside; a second time, the new reason replaces the old one.

    Args:
        unit: Any unit.
        check: Id of the check.
        message: The issue's message, which another finding of the same check would not have.
        reason: Why it is none. Never blank.
        by: Who.
        at: When, in UTC.

    Raises:
        IllegalStateError: There is no reason.
    """
    require(unit, Action.DISMISS)
    if not reason.strip():
        raise IllegalStateError(f"segment {unit.segment_id}: an issue is dismissed with a reason; give one")
    others = _without(unit, check, message)
    dismissal = Dismissal(check, message, reason.strip(), by, at)
    return replace(unit, dismissals=(*others, dismissal), changed_by=by, changed_at=at)


def reinstate(unit: TranslationUnit, check: str, message: str, *, by: str, at: datetime) -> TranslationUnit:
    """Take a dismissal back."""
    require(unit, Action.REINSTATE)
    others = _without(unit, check, message)
    if len(others) == len(unit.dismissals):
        return unit
    return replace(unit, dismissals=others, changed_by=by, changed_at=at)


def restore(unit: TranslationUnit, revision: Revision, *, by: str, at: datetime) -> TranslationUnit:
    """Make a unit what it was, for undo and redo: target, sub-state and lock.

    A locked unit is restored only where that does no more than unlock it. Note, dismissals and the draft stay;
    a revision that would pass a draft made since for a person's work comes back as MACHINE.

    Raises:
        IllegalStateError: The revision is another unit's.
    """
    if revision.unit_id != unit.id:
        raise IllegalStateError(f"segment {unit.segment_id}: the revision is of another segment")
    is_unlocking = (revision.target, revision.sub_state) == (unit.target, unit.sub_state)
    if not (is_unlocking and not revision.is_locked):
        require(unit, Action.RESTORE)
    sub_state = revision.sub_state
    if sub_state is SubState.EDITED:
        sub_state = unconfirmed(revision.target, unit.draft)
    if (revision.target, sub_state, revision.is_locked) == (unit.target, unit.sub_state, unit.is_locked):
        return unit
    return replace(
        unit,
        target=revision.target,
        sub_state=sub_state,
        is_locked=revision.is_locked,
        changed_by=by,
        changed_at=at,
    )


_WAYS_OUT = {
    Action.CONFIRM: "it has no target; translate it first",
    Action.REJECT: "it has no target; there is nothing to reject",
    Action.SIGN_OFF: "it is not confirmed; confirm it first",
    Action.REOPEN: "it is not confirmed; it can be edited as it is",
    Action.REDRAFT: "it is confirmed; reopen it first",
}


def require(unit: TranslationUnit, action: Action) -> None:
    """Refuse an action that is not legal.

    Raises:
        LockedUnitError: The unit is locked.
        IllegalStateError: The action is not legal in the unit's sub-state.
    """
    if unit.is_locked:
        raise LockedUnitError(f"segment {unit.segment_id} is locked; unlock it first")
    if unit.sub_state not in LEGAL[action]:
        way_out = _WAYS_OUT.get(action, "it is signed off; reopen it first")
        raise IllegalStateError(f"segment {unit.segment_id}: {action} is not possible: {way_out}")


def _moved(unit: TranslationUnit, sub_state: SubState, by: str, at: datetime) -> TranslationUnit:
    if unit.sub_state is sub_state:
        return unit
    return replace(unit, sub_state=sub_state, changed_by=by, changed_at=at)


def _without(unit: TranslationUnit, check: str, message: str) -> tuple[Dismissal, ...]:
    return tuple(one for one in unit.dismissals if (one.check, one.text) != (check, message))
