from dataclasses import replace

import pytest

from termbase.errors import IllegalStateError, LockedUnitError, TermbaseError
from termbase.model import Dismissal, Revision, SubState, UnitId
from termbase.review import (
    Action,
    confirm,
    confirmer,
    copy_source,
    dismiss,
    edit,
    lock,
    may,
    redraft,
    reinstate,
    reject,
    reopen,
    restore,
    sign_off,
    unlock,
)
from tests.termbase.review.units import BY_ANNA, BY_BEN, NOON, unit_in

NEW, NEEDS_WORK, MACHINE, FUZZY, EDITED, CONFIRMED, APPROVED, SIGNED_OFF = SubState
SIMPLE = {
    Action.CONFIRM: confirm,
    Action.SIGN_OFF: sign_off,
    Action.REJECT: reject,
    Action.REOPEN: reopen,
    Action.COPY_SOURCE: copy_source,
    Action.EDIT: lambda unit, **who: edit(unit, "Another.", **who),
    Action.REDRAFT: lambda unit, **who: redraft(unit, "Drafted.", account="{1}", **who),
    Action.LOCK: lock,
    Action.DISMISS: lambda unit, **who: dismiss(unit, "numbers", "3 is lost", "on purpose", **who),
    Action.REINSTATE: lambda unit, **who: reinstate(unit, "numbers", "3 is lost", **who),
}


def _revision(unit, *, action="edit", by="anna"):
    return Revision(unit.id, unit.version, unit.target, unit.sub_state, unit.is_locked, by, NOON, action)


# One row a beginning, one column an action: where it leads, None where it is illegal.
TABLE = {
    #           confirm    sign-off    reject      reopen  copy    edit    redraft
    NEW:        (None,       None,       None,       None,   EDITED, EDITED, MACHINE),
    NEEDS_WORK: (CONFIRMED,  None,       NEEDS_WORK, None,   EDITED, EDITED, MACHINE),
    MACHINE:    (CONFIRMED,  None,       NEEDS_WORK, None,   EDITED, EDITED, MACHINE),
    FUZZY:      (CONFIRMED,  None,       NEEDS_WORK, None,   EDITED, EDITED, MACHINE),
    EDITED:     (CONFIRMED,  None,       NEEDS_WORK, None,   EDITED, EDITED, MACHINE),
    CONFIRMED:  (APPROVED,   SIGNED_OFF, NEEDS_WORK, EDITED, EDITED, EDITED, None),
    APPROVED:   (APPROVED,   SIGNED_OFF, NEEDS_WORK, EDITED, EDITED, EDITED, None),
    SIGNED_OFF: (SIGNED_OFF, SIGNED_OFF, NEEDS_WORK, EDITED, None,   None,   None),
}  # fmt: skip
CASES = [
    pytest.param(begin, action, end, id=f"{begin}-{action}")
    for begin, row in TABLE.items()
    for action, end in zip(SIMPLE, row, strict=False)
]


@pytest.mark.parametrize(("begin", "action", "end"), CASES)
def test_an_action_leads_where_the_table_says(begin, action, end):
    unit = unit_in(begin)
    assert may(action, unit) == (end is not None)
    if end is None:
        with pytest.raises(IllegalStateError, match=rf"b12\.2: {action} is not possible: .+"):
            SIMPLE[action](unit, **BY_BEN)
        return
    after = SIMPLE[action](unit, **BY_BEN)
    assert after.sub_state is end
    assert (after.id, after.version, after.source) == (unit.id, unit.version, unit.source)
    if after != unit:
        assert (after.changed_by, after.changed_at) == ("ben", NOON)


@pytest.mark.parametrize("action", SIMPLE, ids=str)
@pytest.mark.parametrize("sub_state", SubState, ids=str)
def test_a_lock_refuses_every_action(action, sub_state):
    unit = lock(unit_in(sub_state), **BY_ANNA)
    assert not may(action, unit)
    with pytest.raises(LockedUnitError, match=r"b12\.2 is locked; unlock it first"):
        SIMPLE[action](unit, **BY_ANNA)


def test_unlock_lifts_the_lock_and_nothing_else():
    unit = unit_in(EDITED)
    assert unlock(unit, **BY_ANNA) is unit
    locked = lock(unit, **BY_ANNA)
    assert may(Action.UNLOCK, locked)
    assert unlock(locked, **BY_BEN) == replace(unit, changed_by="ben", changed_at=NOON)


def test_errors_are_the_termbases_own():
    assert issubclass(IllegalStateError, TermbaseError)


@pytest.mark.parametrize("sub_state", sorted(set(SubState) - {NEW, SIGNED_OFF}), ids=str)
@pytest.mark.parametrize("target", ["", " \n"], ids=["empty", "blank"])
def test_edit_to_nothing_makes_a_unit_new(sub_state, target):
    after = edit(unit_in(sub_state), target, **BY_ANNA)
    assert (after.sub_state, after.target) == (NEW, "")


@pytest.mark.parametrize("sub_state", sorted(set(SubState) - {SIGNED_OFF}), ids=str)
def test_edit_that_changes_nothing_gives_the_unit_itself(sub_state):
    unit = unit_in(sub_state)
    assert edit(unit, unit.target, **BY_ANNA) is unit


def test_edit_back_to_the_draft_is_machine_translation_again():
    edited = edit(unit_in(MACHINE), "The motion.", **BY_ANNA)
    assert edited.sub_state is EDITED
    assert edit(edited, "A motion.", **BY_ANNA).sub_state is MACHINE


def test_copy_source_keeps_code_tokens():
    unit = unit_in(source="⟨1⟩ASML⟨/1⟩")
    assert copy_source(unit, **BY_ANNA).target == "⟨1⟩ASML⟨/1⟩"


def test_confirm_by_the_same_person_is_no_approval():
    once = confirm(unit_in(), **BY_ANNA)
    assert confirm(once, **BY_ANNA) is once
    assert confirm(once, **BY_BEN).sub_state is APPROVED


def test_confirm_takes_the_first_confirmer_from_the_history():
    # Ben has dismissed an issue since, and so changed the unit last.
    touched = dismiss(confirm(unit_in(), **BY_ANNA), "numbers", "3", "fine", **BY_BEN)
    assert confirm(touched, confirmed_by="anna", **BY_ANNA) is touched
    assert confirm(touched, confirmed_by="anna", **BY_BEN).sub_state is APPROVED


def test_confirmer_reads_past_edits_that_were_undone():
    drafted, confirmed = unit_in(MACHINE), unit_in(CONFIRMED)
    history = [
        _revision(unit_in(EDITED), action="undo", by="ben"),
        _revision(confirmed, action="edit", by="ben"),
        _revision(drafted, action="confirm", by="anna"),
    ]
    assert confirmer(history) == "anna"


def test_confirmer_is_who_confirmed_last_and_no_approver():
    history = [
        _revision(unit_in(CONFIRMED), action="confirm", by="carla"),
        _revision(unit_in(EDITED), action="confirm", by="ben"),
        _revision(unit_in(MACHINE), action="confirm", by="anna"),
    ]
    assert confirmer(history) == "ben"
    assert confirmer([]) is None


def test_reopen_of_an_unedited_draft_is_machine_translation_again():
    assert reopen(confirm(unit_in(MACHINE), **BY_ANNA), **BY_ANNA).sub_state is MACHINE


@pytest.mark.parametrize(
    ("target", "is_fuzzy", "sub_state"),
    [("Drafted.", False, MACHINE), ("Drafted.", True, FUZZY), (" ", True, NEW)],
    ids=["mt", "fuzzy", "empty"],
)
def test_redraft_sets_what_post_editing_is_measured_from(target, is_fuzzy, sub_state):
    after = redraft(unit_in(EDITED), target, account="{1}", is_fuzzy=is_fuzzy, **BY_ANNA)
    assert (after.target, after.draft) == (target.strip(), target.strip())
    assert (after.account, after.sub_state) == ("{1}", sub_state)


def test_dismiss_keeps_reason_and_person_and_replaces_an_older_reason():
    unit = dismiss(unit_in(), "numbers", "3 is lost", " on purpose ", **BY_ANNA)
    unit = dismiss(unit, "numbers", "4 is lost", "other", **BY_ANNA)
    unit = dismiss(unit, "numbers", "3 is lost", "rounded", **BY_BEN)
    assert unit.dismissals == (
        Dismissal("numbers", "4 is lost", "other", "anna", NOON),
        Dismissal("numbers", "3 is lost", "rounded", "ben", NOON),
    )
    assert unit.sub_state is MACHINE


def test_dismiss_wants_a_reason():
    with pytest.raises(IllegalStateError, match="give one"):
        dismiss(unit_in(), "numbers", "3 is lost", " ", **BY_ANNA)


def test_reinstate_takes_one_dismissal_back():
    unit = dismiss(unit_in(), "numbers", "3 is lost", "on purpose", **BY_ANNA)
    assert reinstate(unit, "numbers", "4 is lost", **BY_ANNA) is unit
    assert reinstate(unit, "numbers", "3 is lost", **BY_ANNA).dismissals == ()


@pytest.mark.parametrize("sub_state", SubState, ids=str)
def test_restore_undoes_any_change(sub_state):
    before = unit_in(sub_state)
    now = replace(unit_in(EDITED), target="Quite different.", version=9)
    after = restore(now, _revision(before), **BY_BEN)
    assert (after.target, after.sub_state, after.version) == (before.target, sub_state, 9)
    assert restore(after, _revision(before), **BY_BEN) is after


def test_restore_undoes_and_redoes_a_lock():
    unit = unit_in(CONFIRMED)
    locked = lock(unit, **BY_ANNA)
    assert not restore(locked, _revision(unit), **BY_ANNA).is_locked
    assert restore(unit, _revision(locked), **BY_ANNA).is_locked


def test_restore_is_no_way_around_a_lock():
    locked = lock(unit_in(CONFIRMED), **BY_ANNA)
    with pytest.raises(LockedUnitError):
        restore(locked, _revision(unit_in(EDITED, target="Other.")), **BY_ANNA)


def test_restore_never_passes_a_later_draft_for_a_persons_work():
    edited = unit_in(EDITED)
    redrafted = redraft(edited, "The motion.", account="{}", **BY_ANNA)
    assert restore(edit(redrafted, "x", **BY_ANNA), _revision(edited), **BY_ANNA).sub_state is MACHINE


def test_restore_refuses_a_revision_of_another_unit():
    with pytest.raises(IllegalStateError, match="another segment"):
        restore(unit_in(), _revision(unit_in(id=UnitId(8))), **BY_ANNA)
