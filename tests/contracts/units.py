"""What every repository of units must do. Inherit, and give a `begin` fixture."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from termbase.errors import LetterNotFoundError, LockedUnitError, StaleUnitError, UnitNotFoundError
from termbase.model import Autosave, LetterId, Revision, SubState, TranslationUnit, UnitId
from tests.contracts.letters import DISMISSAL, IMPORTED, store, unit, units
from tests.contracts.repository import Begin


def state_of(begin: Begin, letter_id: LetterId) -> object:
    """All that is stored of a letter's units, to see that nothing was written."""
    with begin() as work:
        stored = work.units.of_letter(letter_id)
        return stored, [work.units.revisions(one.id) for one in stored], work.letters.progress()


class UnitRepositoryContract:
    @pytest.fixture
    def begin(self) -> Begin:
        raise NotImplementedError

    def test_of_letter_and_get(self, begin: Begin):
        stored = store(begin, *units(12))
        store(begin, *units(2))
        assert [one.segment_id for one in stored] == [f"b{number}.1" for number in range(1, 13)]
        with begin() as work:
            assert work.units.get(stored[4].id) == stored[4]
            assert work.units.of_letter(LetterId(4711)) == ()

    def test_unknown_id(self, begin: Begin):
        with begin() as work:
            with pytest.raises(UnitNotFoundError):
                work.units.get(UnitId(4711))
            with pytest.raises(UnitNotFoundError):
                work.units.save(replace(unit("b1.1"), id=UnitId(4711)), action="edit")

    def test_save_writes_the_contents_and_not_the_place(self, begin: Begin):
        _, stored = store(begin, *units(2))
        changed = replace(
            stored,
            leading=" ",
            trailing="",
            source="Andere zin.",
            target="Other [b]sentence[/b].",
            draft="Other draft.",
            sub_state=SubState.EDITED,
            account="{}",
            note="ask the ministry",
            dismissals=(DISMISSAL,),
            changed_by="bo",
        )
        elsewhere = replace(
            changed, letter_id=LetterId(99), position=1, segment_id="b9.9", block_id="b9", changed_at=IMPORTED
        )
        before = datetime.now(UTC)
        with begin() as work:
            saved = work.units.save(elsewhere, action="edit")
            work.commit()
        assert before - timedelta(seconds=1) < saved.changed_at <= datetime.now(UTC)
        assert saved == replace(changed, version=2, changed_at=saved.changed_at)
        with begin() as work:
            assert work.units.get(stored.id) == saved

    def test_dismissals_come_and_go(self, begin: Begin):
        (stored,) = store(begin, unit("b1.1"))
        other = replace(DISMISSAL, check="names", reason="")
        with begin() as work:
            for dismissals in [(DISMISSAL,), (other, DISMISSAL), (other,), ()]:
                stored = work.units.save(replace(stored, dismissals=dismissals), action="dismiss")
                assert stored.dismissals == dismissals
                assert work.units.get(stored.id) == stored

    def test_every_save_keeps_what_was_before(self, begin: Begin):
        (first,) = store(begin, unit("b1.1"))
        with begin() as work:
            edited = replace(first, target="Two", sub_state=SubState.EDITED, changed_by="an")
            second = work.units.save(edited, action="edit")
            confirmed = replace(second, sub_state=SubState.CONFIRMED, is_locked=True, changed_by="bo")
            third = work.units.save(confirmed, action="confirm")
            fourth = work.units.save(replace(third, is_locked=False), action="unlock")
            work.commit()
        with begin() as work:
            assert work.units.revisions(first.id) == (
                Revision(first.id, 3, "Two", SubState.CONFIRMED, True, "bo", fourth.changed_at, "unlock"),
                Revision(first.id, 2, "Two", SubState.EDITED, False, "bo", third.changed_at, "confirm"),
                Revision(
                    first.id, 1, "The motion.", SubState.MACHINE, False, "an", second.changed_at, "edit"
                ),
            )
            assert work.units.revisions(UnitId(4711)) == ()

    def test_a_stale_save_writes_nothing_and_shows_both(self, begin: Begin):
        (read,) = store(begin, unit("b1.1"))
        with begin() as work:
            current = work.units.save(replace(read, target="mine", changed_by="an"), action="edit")
            work.commit()
        before = state_of(begin, read.letter_id)
        attempted = replace(read, target="yours", dismissals=(DISMISSAL,), changed_by="bo")
        with begin() as work:
            with pytest.raises(StaleUnitError, match=r"b1\.1.*an") as caught:
                work.units.save(attempted, action="edit", n_missed=9, n_issues=9)
            work.commit()  # whoever goes on with the unit of work keeps nothing of it either
        assert caught.value.current == current
        assert caught.value.attempted == attempted
        assert state_of(begin, read.letter_id) == before

    def test_a_version_from_the_future_is_stale_too(self, begin: Begin):
        (stored,) = store(begin, unit("b1.1"))
        with begin() as work, pytest.raises(StaleUnitError):
            work.units.save(replace(stored, version=5), action="edit")

    def test_a_locked_unit_is_refused_until_it_is_unlocked(self, begin: Begin):
        (stored,) = store(begin, unit("b1.1"))
        with begin() as work:
            locked = work.units.save(replace(stored, is_locked=True, target="locked"), action="lock")
            work.commit()
        before = state_of(begin, stored.letter_id)
        with begin() as work:
            with pytest.raises(LockedUnitError, match=r"b1\.1"):
                work.units.save(replace(locked, target="other"), action="edit")
            work.commit()
        assert state_of(begin, stored.letter_id) == before
        with begin() as work:
            with pytest.raises(StaleUnitError):  # who read it before it was locked sees what changed
                work.units.save(replace(stored, target="other"), action="edit")
            unlocked = work.units.save(replace(locked, is_locked=False), action="unlock")
            assert work.units.save(replace(unlocked, target="other"), action="edit").target == "other"

    def test_split(self, begin: Begin):
        first, second, third = store(begin, *units(3))
        halves = [
            replace(second, source="Zin", target="Sentence", changed_by="an"),
            replace(unit("b2.1b", "2.", "2."), dismissals=(DISMISSAL,)),
        ]
        with begin() as work:
            new = work.units.replace_with(
                first.letter_id, [second], halves, action="split", n_issues={"b2.1b": 2}
            )
            work.commit()
        with begin() as work:
            stored = work.units.of_letter(first.letter_id)
            assert [one.source for one in stored] == ["Zin 1.", "Zin", "2.", "Zin 3."]
            assert [one.position for one in stored] == [1, 2, 3, 4]
            assert stored[1:3] == new
            assert (new[0].id, new[0].version) == (second.id, 2)
            assert new[1].version == 1
            assert new[1].id not in {first.id, second.id, third.id}
            assert new[1].dismissals == (DISMISSAL,)
            assert (stored[0], stored[3]) == (first, replace(third, position=4))
            assert [one.action for one in work.units.revisions(second.id)] == ["split"]
            assert work.letters.progress()[0].n_issues == 2

    def test_merge_and_take_it_back(self, begin: Begin):
        stored = store(begin, *units(5))
        letter_id = stored[0].letter_id
        _, left, right, _, last = stored
        with begin() as work:
            work.units.autosave(Autosave(right.id, 1, "typing", "an", IMPORTED))
            whole = replace(left, source="Zin 2. Zin 3.", target="Both.", changed_by="an")
            (merged,) = work.units.replace_with(letter_id, [right, left], [whole], action="merge")
            work.commit()
        with begin() as work:
            assert [one.position for one in work.units.of_letter(letter_id)] == [1, 2, 3, 4]
            assert work.units.get(last.id) == replace(last, position=4)
            assert work.units.autosaves(letter_id, "an") == ()
            with pytest.raises(UnitNotFoundError):
                work.units.save(right, action="edit")
            (revision,) = work.units.revisions(right.id)
            assert (revision.target, revision.action, revision.by) == (right.target, "merge", "an")
            assert revision.at == merged.changed_at
            assert [one.target for one in work.units.revisions(left.id)] == [left.target]
            again = work.units.replace_with(
                letter_id, [merged], [replace(left, version=1), right], action="undo"
            )
            work.commit()
        with begin() as work:
            found = work.units.of_letter(letter_id)
            assert found[1:3] == again
            assert [(one.position, one.segment_id, one.source, one.target) for one in found] == [
                (one.position, one.segment_id, one.source, one.target) for one in stored
            ]
            assert again[0].id == left.id
            assert again[1].id != right.id

    def test_moving_makes_nobody_stale(self, begin: Begin):
        first, _, third = store(begin, *units(3))
        with begin() as work:
            work.units.replace_with(first.letter_id, [first], [first, unit("b1.1b")], action="split")
            saved = work.units.save(replace(third, target="mine"), action="edit")
            assert saved.position == 4
            assert [one.position for one in work.units.of_letter(first.letter_id)] == [1, 2, 3, 4]

    def test_several_for_several_in_a_new_order(self, begin: Begin):
        stored = store(begin, *units(4))
        letter_id = stored[0].letter_id
        with begin() as work:
            new = [stored[2], unit("n.1"), stored[1]]
            work.units.replace_with(letter_id, stored[1:3], new, action="move")
            found = work.units.of_letter(letter_id)
            assert [one.segment_id for one in found] == ["b1.1", "b3.1", "n.1", "b2.1", "b4.1"]
            assert [one.position for one in found] == [1, 2, 3, 4, 5]
            assert [found[1].id, found[3].id] == [stored[2].id, stored[1].id]

    @pytest.mark.parametrize(
        ("spoil", "error"),
        [
            pytest.param("change", StaleUnitError, id="changed meanwhile"),
            pytest.param("lock", LockedUnitError, id="locked"),
            pytest.param("merge", UnitNotFoundError, id="merged away meanwhile"),
            pytest.param("letter", LetterNotFoundError, id="no such letter"),
            pytest.param("apart", ValueError, id="no neighbours"),
            pytest.param("none", ValueError, id="nothing to replace"),
            pytest.param("empty", ValueError, id="nothing instead"),
        ],
    )
    def test_replacing_is_refused_as_a_whole(self, begin: Begin, spoil: str, error: type[Exception]):
        stored = list(store(begin, *units(4)))
        letter_id = stored[0].letter_id
        old = stored[1:3]
        with begin() as work:
            if spoil == "change":
                work.units.save(stored[2], action="edit")
            elif spoil == "lock":
                old[1] = work.units.save(replace(stored[2], is_locked=True), action="lock")
            elif spoil == "merge":
                work.units.replace_with(letter_id, stored[2:], [stored[3]], action="merge")
            work.commit()
        if spoil == "apart":
            old = [stored[0], stored[2]]
        elif spoil == "none":
            old = []
        new = [] if spoil == "empty" else [unit("n.1")]
        target = LetterId(4711) if spoil == "letter" else letter_id
        before = state_of(begin, letter_id)
        with begin() as work:
            with pytest.raises(error) as caught:
                work.units.replace_with(target, old, new, action="merge")
            work.commit()
        if isinstance(caught.value, StaleUnitError):
            assert caught.value.attempted == old[1]
            assert caught.value.current.version == 2
        assert state_of(begin, letter_id) == before

    def test_autosave_keeps_the_last_of_each_person(self, begin: Begin):
        first, second = store(begin, *units(2))
        letter_id = first.letter_id
        (other,) = store(begin, unit("b1.1"))
        mine = Autosave(second.id, 1, "a", "an", IMPORTED)
        last = replace(mine, target="abc", version=2, at=IMPORTED + timedelta(seconds=1))
        with begin() as work:
            for autosave in (
                mine,
                last,
                replace(mine, by="bo", target="x"),
                replace(mine, unit_id=first.id),
                replace(mine, unit_id=other.id),
            ):
                work.units.autosave(autosave)
            work.commit()
        with begin() as work:
            assert work.units.autosaves(letter_id, "an") == (replace(mine, unit_id=first.id), last)
            work.units.forget_autosave(second.id, "an")
            work.units.forget_autosave(second.id, "an")
            work.commit()
        with begin() as work:
            assert work.units.autosaves(letter_id, "an") == (replace(mine, unit_id=first.id),)
            assert work.units.autosaves(letter_id, "bo") == (replace(mine, by="bo", target="x"),)
            assert work.units.of_letter(letter_id) == (first, second)
            with pytest.raises(UnitNotFoundError):
                work.units.autosave(replace(mine, unit_id=UnitId(4711)))

    @settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
    @given(steps=st.lists(st.tuples(st.integers(0, 30), st.integers(1, 3), st.integers(1, 3)), max_size=6))
    def test_positions_stay_without_gaps(self, begin: Begin, steps: list[tuple[int, int, int]]):
        expected = list(store(begin, *units(6)))
        letter_id = expected[0].letter_id
        with begin() as work:
            for number, (start, n_old, n_new) in enumerate(steps):
                start %= len(expected)
                old = expected[start : start + n_old]
                new: list[TranslationUnit] = [unit(f"s{number}.{part}") for part in range(n_new)]
                expected[start : start + n_old] = work.units.replace_with(letter_id, old, new, action="x")
            found = work.units.of_letter(letter_id)
            assert [one.segment_id for one in found] == [one.segment_id for one in expected]
            assert [one.position for one in found] == list(range(1, len(expected) + 1))
