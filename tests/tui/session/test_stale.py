import pytest

from termbase.errors import LockedUnitError, StaleUnitError, UnitNotFoundError
from termbase.model import SubState
from tests.tui.session.conftest import Room
from tui.session import Filter, ReviewSession


@pytest.fixture
def anna(room: Room) -> ReviewSession:
    return room.session(at=9)


@pytest.fixture
def bob(room: Room) -> ReviewSession:
    return room.session("bob", at=9)


def refused(session: ReviewSession, target: str) -> StaleUnitError:
    with pytest.raises(StaleUnitError, match=r"b7\.1 was changed by bob") as caught:
        session.edit(target)
    return caught.value


def test_a_stale_write_shows_both_and_changes_nothing(room: Room, anna: ReviewSession, bob: ReviewSession):
    bob.edit("Bob.")
    error = refused(anna, "Anna.")
    assert (error.current.target, error.attempted.target) == ("Bob.", "Anna.")
    assert room.unit(9).target == "Bob."
    assert anna.view.unit.version == 1
    assert anna.undo() is None


def test_take_theirs(room: Room, anna: ReviewSession, bob: ReviewSession):
    anna.edit("Mine.")
    bob.refresh()
    bob.edit("Bob.")
    anna.autosave("Anna.")
    error = refused(anna, "Anna.")
    anna.go_to(1)
    anna.take_theirs(error)
    assert (anna.view.unit.target, anna.view.unit.version) == ("Bob.", 3)
    assert anna.recovered() == ()
    # What Anna did before is no longer hers to undo: it would undo Bob's.
    assert anna.undo() is None
    assert anna.edit("Both.") is not None


def test_keep_mine(room: Room, anna: ReviewSession, bob: ReviewSession):
    bob.edit("Bob.")
    bob.set_note("Bob was here.")
    anna.autosave("Anna.")
    change = anna.keep_mine(refused(anna, "Anna."))
    assert (change.before[0].target, change.after[0].target) == ("Bob.", "Anna.")
    unit = room.unit(9)
    assert (unit.target, unit.note, unit.changed_by) == ("Anna.", "Bob was here.", "anna")
    assert anna.recovered() == ()
    anna.undo()
    assert room.unit(9).target == "Bob."
    anna.redo()
    assert room.unit(9).target == "Anna."


def test_keeping_a_confirmation_writes_the_memory(room: Room, anna: ReviewSession, bob: ReviewSession):
    bob.edit("Bob.")
    with pytest.raises(StaleUnitError) as caught:
        anna.confirm("The act was adopted.")
    assert room.remembered("De wet is aangenomen.") == ()
    anna.keep_mine(caught.value)
    assert room.unit(9).sub_state is SubState.CONFIRMED
    assert [one.target for one in room.remembered("De wet is aangenomen.")] == ["The act was adopted."]


def test_a_lock_of_theirs_holds(room: Room, anna: ReviewSession, bob: ReviewSession):
    bob.lock()
    error = refused(anna, "Anna.")
    with pytest.raises(LockedUnitError, match="locked by bob"):
        anna.keep_mine(error)
    assert room.unit(9).target == room.unit(9).draft


def test_it_may_be_changed_once_more(room: Room, anna: ReviewSession, bob: ReviewSession):
    bob.edit("Bob.")
    error = refused(anna, "Anna.")
    bob.edit("Bob again.")
    with pytest.raises(StaleUnitError) as caught:
        anna.keep_mine(error)
    assert caught.value.current.target == "Bob again."
    anna.keep_mine(caught.value)
    assert room.unit(9).target == "Anna."


def test_undo_does_not_overwrite_others(room: Room, anna: ReviewSession, bob: ReviewSession):
    anna.edit("Anna.")
    bob.refresh()
    bob.edit("Bob.")
    with pytest.raises(StaleUnitError):
        anna.undo()
    assert room.unit(9).target == "Bob."


def test_of_several_units_none_is_written_when_one_is_stale(
    room: Room, anna: ReviewSession, bob: ReviewSession
):
    bob.edit("the act")
    before = room.units()
    with pytest.raises(StaleUnitError):
        anna.replace(anna.preview_replace("the", "THE"))
    assert room.units() == before
    assert [view.unit.version for view in anna.views] == [1] * 12


def test_refresh_shows_what_others_changed(room: Room, anna: ReviewSession, bob: ReviewSession):
    assert anna.refresh() == ()
    anna.edit("Anna.")
    bob.go_to(4)
    bob.edit("Bob.")
    anna.set_filter(Filter(text="kamer"))
    assert anna.refresh() == (3,)
    assert anna.views[3].unit.target == "Bob."
    assert anna.views[3].n_issues > 0


def test_refresh_after_others_split_and_merged(room: Room, anna: ReviewSession, bob: ReviewSession):
    anna.edit("Anna.")
    bob.go_to(3)
    bob.merge_next()
    bob.go_to(6)
    unit = bob.view.unit
    bob.split(unit.source.index("wil"), unit.target.index("does"))
    changed = anna.refresh()
    assert changed == (2, 5, 6)
    assert [view.unit for view in anna.views] == list(room.units())
    assert anna.view.unit.target == "Anna."
    anna.undo()
    assert anna.view.unit.target == anna.view.unit.draft


def test_a_unit_that_was_merged_away(room: Room, anna: ReviewSession, bob: ReviewSession):
    bob.go_to(3)
    bob.merge_next()
    anna.go_to(4)
    with pytest.raises(UnitNotFoundError):
        anna.edit("x")
    anna.refresh()
    assert len(anna.views) == 11
    assert anna.view.unit.position == 4


def test_undoing_a_split_that_somebody_worked_on_is_refused(
    room: Room, anna: ReviewSession, bob: ReviewSession
):
    anna.go_to(3)
    anna.edit("The ⟨1⟩government⟨/1⟩ sends you a motion⟨2/⟩.")
    anna.split(anna.view.unit.source.index("stuurt"), anna.view.unit.target.index("sends"))
    bob.refresh()
    bob.go_to(4)
    bob.edit("sends a motion⟨1/⟩.")
    with pytest.raises(StaleUnitError):
        anna.undo()
    anna.refresh()
    assert anna.undo() is None
    assert room.unit(4).target == "sends a motion⟨1/⟩."
