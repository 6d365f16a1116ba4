from contextlib import suppress
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.errors import IllegalStateError, LockedUnitError
from termbase.model import STATE_OF, Revision, SubState, UnitState
from termbase.review import (
    LEGAL,
    Action,
    confirm,
    copy_source,
    dismiss,
    edit,
    lock,
    may,
    merge,
    redraft,
    reinstate,
    reject,
    reopen,
    restore,
    sign_off,
    split,
    unlock,
)
from tests.termbase.review.units import NOON, unit_in

TEXTS = st.sampled_from(["", " ", "A motion.", "The motion.", "One. Two.", "De motie. En een."])
STEPS = st.tuples(st.sampled_from(Action), TEXTS, st.sampled_from(["anna", "ben"]), st.integers(0, 12))
BEGINNINGS = st.builds(
    lambda draft: unit_in(
        SubState.MACHINE if draft.strip() else SubState.NEW,
        source="De motie. En een.",
        target=draft.strip(),
        draft=draft.strip(),
    ),
    TEXTS,
)


def _take(unit, step, history):
    """One action on a unit; both halves of a split are tried, one goes on."""
    action, text, by, number = step
    who = {"by": by, "at": NOON}
    match action:
        case Action.EDIT:
            return edit(unit, text, **who)
        case Action.REDRAFT:
            return redraft(unit, text, account="{}", is_fuzzy=number % 2 == 0, **who)
        case Action.DISMISS:
            return dismiss(unit, "numbers", text, "fine", **who)
        case Action.REINSTATE:
            return reinstate(unit, "numbers", text, **who)
        case Action.RESTORE:
            return restore(unit, history[number % len(history)], **who) if history else unit
        case Action.SPLIT:
            return split(unit, number, number, accounts=("{}", "{}"), **who)[number % 2]
        case Action.MERGE:
            other = replace(unit_in(list(SubState)[number % 8]), position=unit.position + 1)
            return merge(unit, other, account="{}", **who)
        case _:
            simple = {
                Action.CONFIRM: confirm,
                Action.SIGN_OFF: sign_off,
                Action.REJECT: reject,
                Action.REOPEN: reopen,
                Action.COPY_SOURCE: copy_source,
                Action.LOCK: lock,
                Action.UNLOCK: unlock,
            }
            return simple[action](unit, **who)


def _assert_legal(unit):
    assert unit.state is STATE_OF[unit.sub_state]
    if unit.sub_state is SubState.NEW or unit.state is not UnitState.INITIAL:
        assert (unit.sub_state is SubState.NEW) == (not unit.target.strip())
    # What nobody changed or confirmed is no translation.
    assert unit.sub_state is not SubState.EDITED or unit.target != unit.draft


@settings(max_examples=200)
@given(BEGINNINGS, st.lists(STEPS, max_size=14))
def test_every_path_leads_to_legal_states_only(unit, steps):
    history, is_vouched_for = [], False
    for step in steps:
        action, by = step[0], step[2]
        before = unit
        try:
            unit = _take(unit, step, history)
        except LockedUnitError:
            assert before.is_locked
            assert action is not Action.UNLOCK
            continue
        except IllegalStateError:
            continue
        _assert_legal(unit)
        if action in {Action.SPLIT, Action.MERGE}:
            history = []  # another unit's from here on
        elif unit is not before:
            kept = (before.target, before.sub_state, before.is_locked)
            history.append(Revision(before.id, before.version, *kept, by, NOON, action))
        if before.is_locked and unit is not before:
            assert (unit.target, unit.sub_state) == (before.target, before.sub_state)
        assert unit.sub_state in LEGAL[action][before.sub_state] or before.is_locked
        assert may(action, before) or unit is before or before.is_locked
        is_vouched_for = is_vouched_for or action in {Action.CONFIRM, Action.MERGE}
        if unit.state is not UnitState.INITIAL and not is_vouched_for:
            assert unit.sub_state is SubState.EDITED
            assert unit.target != unit.draft


@settings(max_examples=100)
@given(TEXTS.filter(str.strip), st.lists(STEPS, max_size=14))
def test_an_unedited_draft_is_never_translated_without_a_confirmation(draft, steps):
    unit = unit_in(SubState.MACHINE, source="De motie. En een.", target=draft, draft=draft)
    for step in steps:
        if step[0] in {Action.CONFIRM, Action.MERGE, Action.RESTORE}:
            continue
        with suppress(IllegalStateError, LockedUnitError):
            unit = _take(unit, step, [])
        if unit.target == unit.draft:
            assert unit.state is UnitState.INITIAL
