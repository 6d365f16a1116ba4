import pytest

from termbase.errors import IllegalStateError, LockedUnitError
from termbase.model import SubState
from tests.tui.session.conftest import Room
from translate.pipeline.account import Account
from tui.session import ReviewSession


def test_an_edit_is_saved_and_checked_at_once(room: Room):
    session = room.session(at=3)
    before = session.view.unit
    change = session.edit("The ⟨1⟩cabinet⟨/1⟩ sends it.")
    assert change is not None
    assert (change.action, change.before) == ("edit", (before,))
    unit = room.unit(3)
    assert change.after == (unit,) == (session.view.unit,)
    assert (unit.target, unit.sub_state, unit.version) == (
        "The ⟨1⟩cabinet⟨/1⟩ sends it.",
        SubState.EDITED,
        2,
    )
    assert unit.changed_by == "anna"
    verdicts = {term.concept: term.verdict for term in session.view.account.terms}
    assert verdicts == {"kabinet": "missed", "motie": "missed"}
    assert session.view.n_missed == 2
    assert {"missing-term", "inline-codes"} <= {issue.check for issue in session.view.account.issues}
    (progress,) = session.letters()
    assert (progress.n_missed, progress.n_issues) == (2, session.view.n_issues)


def test_an_edit_that_changes_nothing_is_none(session: ReviewSession):
    assert session.edit(session.view.unit.target) is None
    assert session.view.unit.version == 1


def test_only_the_unit_that_changed_is_looked_at_again(session: ReviewSession):
    views = tuple(session.views)
    session.go_to(3)
    session.edit("x")
    assert [one is other for one, other in zip(views, session.views, strict=True)] == [
        number != 3 for number in range(1, 13)
    ]


def test_confirming_with_another_target_is_one_change(room: Room):
    session = room.session(at=9)
    change = session.confirm("The act was adopted.")
    assert change.before[0].sub_state is SubState.MACHINE
    assert (change.after[0].target, change.after[0].sub_state) == ("The act was adopted.", SubState.CONFIRMED)
    assert len(session.revisions()) == 1
    assert room.unit(9).sub_state is SubState.CONFIRMED


def test_confirming_twice_changes_nothing(session: ReviewSession):
    session.confirm()
    change = session.confirm()
    assert change.before == change.after
    assert session.view.unit.version == 2


def test_a_second_person_approves(room: Room):
    room.session(at=9).confirm()
    change = room.session("bob", at=9).confirm()
    assert change.after[0].sub_state is SubState.APPROVED
    assert room.unit(9).changed_by == "bob"


def test_who_confirmed_is_read_from_the_history(room: Room):
    anna = room.session(at=9)
    anna.confirm()
    room.session("bob", at=9).set_note("Seen.")
    anna.refresh()
    assert anna.confirm().after[0].sub_state is SubState.CONFIRMED


def test_editing_what_is_confirmed_takes_the_confirmation_away(session: ReviewSession):
    session.go_to(9)
    session.confirm()
    session.edit("The act was adopted.")
    assert session.view.unit.sub_state is SubState.EDITED


def test_sign_off_reopen_reject(session: ReviewSession):
    session.go_to(9)
    with pytest.raises(IllegalStateError, match="confirm it first"):
        session.sign_off()
    session.confirm("The act was adopted.")
    session.sign_off()
    assert session.view.unit.sub_state is SubState.SIGNED_OFF
    with pytest.raises(IllegalStateError, match="reopen it first"):
        session.edit("x")
    session.reopen()
    assert session.view.unit.sub_state is SubState.EDITED
    session.reject("Not a law:\n an act.")
    unit = session.view.unit
    assert unit.sub_state is SubState.NEEDS_WORK
    assert unit.note == "2026-04-01 anna: rejected: Not a law: an act."
    assert session.summary().progress.by_sub_state[SubState.NEEDS_WORK] == 1


def test_a_lock_refuses_everything_until_it_is_lifted(session: ReviewSession):
    session.go_to(5)
    session.lock()
    refused = [
        lambda: session.edit("x"),
        session.confirm,
        session.reject,
        session.copy_source,
        session.lock,
        lambda: session.set_note("x"),
        lambda: session.split(3, 3),
    ]
    for action in refused:
        with pytest.raises(LockedUnitError):
            action()
    assert session.view.unit.version == 2
    session.go_to(8)
    assert session.repeats() == ()
    session.go_to(5)
    session.unlock()
    assert session.edit("x") is not None


def test_copy_source_with_its_tokens(session: ReviewSession):
    session.go_to(4)
    session.copy_source()
    assert session.view.unit.target == session.view.unit.source
    assert "untranslated" in {issue.check for issue in session.view.account.issues}


def test_notes(room: Room):
    session = room.session(at=4)
    session.set_note("Which House?")
    assert room.unit(4).note == "Which House?"
    assert room.unit(4).target == session.view.unit.draft
    assert session.set_note("Which House?").after[0].version == 2


def test_a_dismissed_issue_is_gone_until_it_says_something_else(room: Room):
    session = room.session(at=6)
    session.edit("The motion costs €1.5 million.")
    (issue,) = session.view.account.open_issues(session.view.unit.dismissals)
    assert session.view.n_issues == 1
    with pytest.raises(IllegalStateError, match="reason"):
        session.dismiss(issue, " ")
    session.dismiss(issue, "The year is in the heading.")
    assert session.view.n_issues == 0
    assert session.letters()[0].n_issues == 0
    assert not session.next_issue()
    session.edit("It costs €1.5 million, this motion.")
    assert session.view.n_issues == 0
    session.edit("The motion costs €1.6 million.")
    assert session.view.n_issues > 0
    session.undo()
    session.reinstate(issue)
    assert session.view.n_issues == 1
    assert room.session(at=6).view.n_issues == 1


def test_repeats_are_offered_and_taken_along(room: Room):
    session = room.session(at=5)
    assert session.repeats() == ()
    session.confirm("I will come back to this later.")
    (other,) = session.repeats()
    assert other.position == 8
    session.propagate([other])
    assert (room.unit(8).target, room.unit(8).sub_state) == (room.unit(5).target, SubState.CONFIRMED)
    assert session.view.unit.position == 5
    assert session.repeats() == ()
    session.undo()
    assert room.unit(8).sub_state is SubState.MACHINE


def test_an_edit_is_taken_along_unconfirmed(room: Room):
    session = room.session(at=8)
    session.edit("Later.")
    session.propagate(session.repeats())
    assert room.unit(5).sub_state is SubState.EDITED


def test_split_and_merge_keep_everything(room: Room):
    session = room.session(at=3)
    text = session.export()
    unit = session.view.unit
    change = session.split(unit.source.index("stuurt"), unit.target.index("sends"))
    assert [one.target for one in change.after] == ["The ⟨1⟩government⟨/1⟩", "sends you the motion⟨1/⟩."]
    assert [view.unit.position for view in session.views] == list(range(1, 14))
    assert [unit.position for unit in room.units()] == list(range(1, 14))
    assert session.view.unit.position == 3
    assert session.export() == text
    first, second = session.views[2:4]
    assert [code.markup for code in first.account.codes] == ["**", "**"]
    assert [code.markup for code in second.account.codes] == ["<sup>1</sup>"]
    assert (first.n_missed, second.n_missed) == (0, 0)
    assert room.session(at=None).letters()[0].n_units == 13
    session.merge_next()
    whole = session.view
    assert (whole.unit.source, whole.unit.target, whole.unit.draft) == (unit.source, unit.target, unit.draft)
    assert whole.account.terms == Account.from_json(unit.account).terms
    assert session.export() == text
    assert [view.unit.position for view in session.views] == list(range(1, 13))


def test_merged_sentences_export_as_they_were(session: ReviewSession):
    text = session.export()
    session.go_to(3)
    session.merge_next()
    assert session.view.unit.source.endswith("⟨2/⟩ toe. De ⟨3⟩Kamer⟨/3⟩ heeft daarom gevraagd.")
    assert session.export() == text
    assert session.view.n_issues == 0
    session.edit(session.view.unit.target.replace("therefore", "thus"))
    assert session.export() == text.replace("therefore", "thus")


def test_a_pair_that_is_cut_goes_on_in_the_next_half(session: ReviewSession):
    session.go_to(7)
    text, unit = session.export(), session.view.unit
    session.split(unit.source.index("van het Rijk"), unit.target.index("of central"))
    assert session.export() == text
    assert [view.n_issues for view in session.views[6:8]] == [0, 0]


@pytest.mark.parametrize(
    ("source_at", "target_at", "message"),
    [
        pytest.param(0, 0, "both halves need some text", id="at the start"),
        pytest.param(99, 3, "outside the text", id="outside"),
        pytest.param(5, 3, "within a code", id="in a token"),
        pytest.param(18, 7, "source of one half and the target of the other", id="code on the wrong side"),
    ],
)
def test_cuts_that_are_refused(session: ReviewSession, source_at: int, target_at: int, message: str):
    session.go_to(3)
    with pytest.raises(IllegalStateError, match=message):
        session.split(source_at, target_at)
    assert len(session.views) == 12


@pytest.mark.parametrize(
    ("number", "message"),
    [(4, "no neighbours in one paragraph"), (12, "the last segment")],
    ids=["next", "last"],
)
def test_merges_that_are_refused(session: ReviewSession, number: int, message: str):
    session.go_to(number)
    with pytest.raises(IllegalStateError, match=message):
        session.merge_next()


def test_what_is_typed_is_kept_and_offered_until_it_is_saved(room: Room):
    session = room.session(at=9)
    session.autosave("The act was a")
    session.autosave("The act was adop")
    again = room.session(at=1)
    (typed,) = again.recovered()
    assert (typed.unit_id, typed.target) == (room.unit(9).id, "The act was adop")
    assert room.session("bob").recovered() == ()
    session.confirm("The act was adopted.")
    assert again.recovered() == ()
    session.autosave("x")
    session.edit(session.view.unit.target)  # typed, and taken back
    assert again.recovered() == ()
    session.autosave("x")
    session.discard_autosave(session.view.unit.id)
    assert again.recovered() == ()
    session.autosave("y")
    session.set_note("Another thing.")
    assert [one.target for one in again.recovered()] == ["y"]
