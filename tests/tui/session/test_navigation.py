import pytest

from termbase.model import SubState
from tests.tui.session.conftest import Room
from tui.session import Filter, ReviewSession


def positions(session: ReviewSession) -> list[int]:
    return [session.views[index].unit.position for index in session.visible]


def test_next_and_previous_stop_at_the_ends(session: ReviewSession):
    assert not session.previous()
    assert session.next()
    assert session.current == 1
    assert session.go_to(12)
    assert not session.next()
    assert session.previous()
    assert session.view.unit.position == 11


@pytest.mark.parametrize("number", [0, -3, 13])
def test_there_is_no_such_number(session: ReviewSession, number: int):
    assert not session.go_to(number)
    assert session.current == 0


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        pytest.param(Filter(), list(range(1, 13)), id="everything"),
        pytest.param(Filter(sub_states=frozenset({SubState.CONFIRMED})), [12], id="state"),
        pytest.param(Filter(only_issues=True), [4, 9], id="issues"),
        pytest.param(Filter(term="motie"), [3, 6], id="concept id"),
        pytest.param(Filter(term="GOVERN"), [3, 7], id="English of a term"),
        pytest.param(Filter(term="Kabinet"), [3, 7], id="Dutch of a term"),
        pytest.param(Filter(term="kamerstuk"), [], id="no term of the termbase"),
        pytest.param(Filter(text="KOM HIER"), [5, 8], id="text of the source"),
        pytest.param(Filter(text="the government"), [3, 7], id="text of the target, across a token"),
        pytest.param(Filter(text="terug.i"), [], id="text of neither side"),
        pytest.param(Filter(text="kabinet", term="motie"), [3], id="both"),
        pytest.param(Filter(text="nowhere"), [], id="nothing"),
    ],
)
def test_filter(room: Room, wanted: Filter, expected: list[int]):
    session = room.session(at=4)
    session.edit("⟨1⟩Nothing⟨/1⟩ like 42 it.")
    session.go_to(9)
    session.edit("A law.")
    session.set_filter(wanted)
    assert positions(session) == expected
    assert session.filter == wanted


def test_the_current_unit_follows_the_filter(session: ReviewSession):
    session.go_to(6)
    session.set_filter(Filter(text="kom hier"))
    assert session.view.unit.position == 8
    assert not session.next()
    assert session.previous()
    assert session.view.unit.position == 5
    session.set_filter(Filter(term="motie"))
    assert session.view.unit.position == 6
    session.go_to(12)
    session.set_filter(Filter(text="kom hier"))
    assert session.view.unit.position == 8


def test_going_to_a_hidden_unit_shows_it(session: ReviewSession):
    session.set_filter(Filter(text="kom hier"))
    assert session.go_to(7)
    assert positions(session) == [5, 7, 8]


def test_a_change_does_not_take_a_unit_from_under_the_hands(session: ReviewSession):
    session.set_filter(Filter(sub_states=frozenset({SubState.MACHINE})))
    session.confirm()
    assert 1 in positions(session)
    session.set_filter(session.filter)
    assert 1 not in positions(session)
    assert session.view.unit.position == 2


def test_next_unconfirmed_goes_round_and_leaves_out_locked_ones(session: ReviewSession):
    for number in range(1, 12):
        session.go_to(number)
        if number == 4:
            session.lock()
        elif number not in (2, 7):
            session.confirm()
    session.go_to(2)
    assert session.next_unconfirmed()
    assert session.view.unit.position == 7
    assert session.next_unconfirmed()
    assert session.view.unit.position == 2
    session.confirm()
    assert session.next_unconfirmed()
    session.confirm()
    assert not session.next_unconfirmed()
    assert session.view.unit.position == 7


def test_next_issue_goes_round(session: ReviewSession):
    assert not session.next_issue()
    for number in (4, 9):
        session.go_to(number)
        session.edit("42")
    assert session.view.has_problem
    assert session.next_issue()
    assert session.view.unit.position == 4
    assert session.next_issue()
    assert session.view.unit.position == 9
    session.edit("The act has been adopted.")
    assert session.next_issue()
    assert not session.next_issue()


def test_next_issue_stays_within_the_filter(session: ReviewSession):
    for number in (4, 9):
        session.go_to(number)
        session.edit("42")
    session.go_to(5)
    session.set_filter(Filter(text="kom hier"))
    assert not session.next_issue()
