from termbase.model import SubState
from tests.tui.session.conftest import Room
from tui.session import Filter, ReviewSession


def contents(room: Room) -> list[tuple[object, ...]]:
    return [
        (unit.position, unit.source, unit.target, unit.sub_state, unit.is_locked, unit.note, unit.dismissals)
        for unit in room.units()
    ]


def test_nothing_to_undo_or_redo(session: ReviewSession):
    assert session.undo() is None
    assert session.redo() is None


def test_undo_and_redo_across_segments(room: Room):
    session = room.session()
    states = [contents(room)]
    unit = session.views[6].unit
    steps = [
        (3, lambda: session.edit("The ⟨1⟩government⟨/1⟩ sends it.")),
        (3, session.confirm),
        (9, lambda: session.confirm("The act was adopted.")),
        (7, lambda: session.split(unit.source.index("wil"), unit.target.index("does"))),
        (7, lambda: session.edit("The executive")),
        (8, lambda: session.edit("does not want to adapt the ⟨1⟩budget⟨/1⟩.")),
        (8, session.lock),
        (3, session.merge_next),
        (3, lambda: session.set_note("Together.")),
        (4, lambda: session.confirm("Back later.")),
        (1, lambda: session.reject("No.")),
    ]
    for number, step in steps:
        session.go_to(number)
        step()
        states.append(contents(room))
    for state in reversed(states[:-1]):
        change = session.undo()
        assert change is not None
        assert change.action == "undo"
        assert contents(room) == state
    assert session.undo() is None
    for state in states[1:]:
        change = session.redo()
        assert change is not None
        assert contents(room) == state
        assert change.after[0].id == session.view.unit.id
    assert session.redo() is None
    for state in reversed(states[:-1]):
        session.undo()
        assert contents(room) == state
    assert [view.unit for view in session.views] == list(room.units())


def test_undo_goes_to_its_segment_though_a_filter_hides_it(session: ReviewSession):
    session.go_to(9)
    session.edit("x")
    session.set_filter(Filter(text="kom hier"))
    session.undo()
    assert session.view.unit.position == 9
    assert session.current in session.visible


def test_undo_gives_the_verdicts_back(session: ReviewSession):
    session.go_to(3)
    account = session.view.account
    session.edit("Nothing.")
    session.edit("The ⟨1⟩government⟨/1⟩ sends you a motion⟨2/⟩.")
    assert {term.verdict for term in session.view.account.terms} == {"edited"}
    session.undo()
    session.undo()
    assert session.view.account == account
    assert session.view.unit.sub_state is SubState.MACHINE


def test_a_new_change_ends_redoing(session: ReviewSession):
    session.edit("x")
    session.undo()
    session.edit("y")
    assert session.redo() is None


def test_a_change_of_many_is_one_undo(room: Room):
    session = room.session()
    before = contents(room)
    session.replace(session.preview_replace("the", "THE"))
    assert contents(room) != before
    session.undo()
    assert contents(room) == before


def test_only_ones_own_changes_are_undone(room: Room):
    anna, bob = room.session(at=3), room.session("bob", at=4)
    anna.edit("Anna.")
    bob.edit("Bob.")
    anna.refresh()
    anna.undo()
    assert anna.undo() is None
    assert room.unit(4).target == "Bob."
    assert room.unit(3).target == room.unit(3).draft


def test_opening_another_letter_begins_a_new_history(room: Room):
    session = room.session()
    session.edit("x")
    session.open_letter(room.letter_id)
    assert session.undo() is None
