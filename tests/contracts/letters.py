"""What every repository of letters must do. Inherit, and give a `begin` fixture."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from termbase.errors import LetterNotFoundError, UnitNotFoundError
from termbase.model import (
    Autosave,
    Dismissal,
    Letter,
    LetterId,
    MemoryEntry,
    SubState,
    TranslationUnit,
    UnitId,
)
from tests.contracts.repository import Begin

IMPORTED = datetime(2026, 4, 1, 9, 30, 0, 123456, tzinfo=UTC)

LETTER = Letter(
    id=LetterId(0),
    name="kamerbrief [1].md",
    format="markdown",
    digest="ab" * 32,
    original=b"Geachte Voorzitter,\r\n\x00\xff",
    signature="model:embedded|v:0.2.0",
    imported_by="an",
    imported_at=IMPORTED,
)

DISMISSAL = Dismissal("numbers", "3 is missing", "it is “three” here", "an", IMPORTED)


def unit(segment_id: str, source: str = "De motie.", target: str = "The motion.") -> TranslationUnit:
    return TranslationUnit(
        id=UnitId(0),
        letter_id=LetterId(0),
        position=0,
        segment_id=segment_id,
        block_id=segment_id.partition(".")[0],
        leading="",
        trailing=" ",
        source=source,
        target=target,
        draft=target,
        sub_state=SubState.MACHINE,
        is_locked=False,
        version=7,
        account='{"kind": "paragraph"}',
        note="",
        dismissals=(),
        changed_by="import",
        changed_at=IMPORTED,
    )


def units(n: int) -> list[TranslationUnit]:
    return [unit(f"b{number}.1", f"Zin {number}.", f"Sentence {number}.") for number in range(1, n + 1)]


def store(begin: Begin, *contents: TranslationUnit, letter: Letter = LETTER) -> tuple[TranslationUnit, ...]:
    """The units of a new letter, as they are stored."""
    with begin() as work:
        letter_id = work.letters.add(letter, contents)
        work.commit()
        return work.units.of_letter(letter_id)


class LetterRepositoryContract:
    @pytest.fixture
    def begin(self) -> Begin:
        raise NotImplementedError

    def test_begins_empty(self, begin: Begin):
        with begin() as work:
            assert work.letters.progress() == ()
            assert work.letters.progress(LetterId(1)) == ()

    def test_gives_back_what_was_added(self, begin: Begin):
        with begin() as work:
            first = work.letters.add(replace(LETTER, id=LetterId(99)), units(2))
            second = work.letters.add(LETTER, [])
            work.commit()
        assert first != second
        with begin() as work:
            assert work.letters.get(first) == replace(LETTER, id=first)
            assert work.letters.get(second) == replace(LETTER, id=second)
            assert work.units.of_letter(second) == ()

    def test_units_are_numbered_and_begin_at_version_one(self, begin: Begin):
        given = [
            replace(unit("b1.1", "⟨1⟩Let\top⟨/1⟩ [b]\n", "\u202eשלום"), note="n", is_locked=True),
            replace(unit("b1.2"), dismissals=(DISMISSAL, replace(DISMISSAL, reason=""))),
            replace(unit("b2.1"), sub_state=SubState.CONFIRMED, dismissals=(DISMISSAL,)),
        ]
        stored = store(begin, *given)
        assert len({one.id for one in stored}) == 3
        assert stored == tuple(
            replace(one, id=kept.id, letter_id=kept.letter_id, position=position, version=1)
            for position, (one, kept) in enumerate(zip(given, stored, strict=True), start=1)
        )

    def test_any_zone_is_kept_as_utc(self, begin: Begin):
        elsewhere = IMPORTED.astimezone(timezone(timedelta(hours=2)))
        with begin() as work:
            letter_id = work.letters.add(replace(LETTER, imported_at=elsewhere), [])
            assert work.letters.get(letter_id).imported_at == IMPORTED

    def test_progress_counts(self, begin: Begin):
        later = IMPORTED + timedelta(minutes=5)
        contents = [
            unit("b1.1"),
            replace(unit("b1.2"), sub_state=SubState.CONFIRMED, changed_at=later),
            unit("b2.1"),
        ]
        with begin() as work:
            letter_id = work.letters.add(
                LETTER, contents, n_missed={"b1.1": 2, "b2.1": 1, "b9.9": 5}, n_issues={"b1.2": 4}
            )
            work.commit()
        with begin() as work:
            (progress,) = work.letters.progress(letter_id)
            assert progress.id == letter_id
            assert progress.name == LETTER.name
            assert progress.imported_at == IMPORTED
            assert progress.changed_at == later
            assert progress.n_units == 3
            assert progress.by_sub_state == {SubState.MACHINE: 2, SubState.CONFIRMED: 1}
            assert (progress.n_missed, progress.n_issues) == (3, 4)

    def test_progress_follows_what_is_saved(self, begin: Begin):
        first, second = store(begin, *units(2))
        with begin() as work:
            changed = replace(first, sub_state=SubState.CONFIRMED)
            first = work.units.save(changed, action="confirm", n_missed=3, n_issues=2)
            work.units.save(replace(first, note="x"), action="note")  # leaves the counts as they are
            work.units.save(second, action="edit", n_issues=1)
            work.commit()
        with begin() as work:
            (progress,) = work.letters.progress(first.letter_id)
            assert progress.by_sub_state == {SubState.MACHINE: 1, SubState.CONFIRMED: 1}
            assert (progress.n_missed, progress.n_issues) == (3, 3)
            assert progress.changed_at == work.units.get(second.id).changed_at > IMPORTED

    def test_progress_lists_the_last_changed_first(self, begin: Begin):
        with begin() as work:
            old = work.letters.add(replace(LETTER, name="old"), units(1))
            new = work.letters.add(replace(LETTER, name="new", imported_at=IMPORTED + timedelta(days=1)), [])
            work.commit()
            assert [one.id for one in work.letters.progress()] == [new, old]
            work.units.save(work.units.of_letter(old)[0], action="edit")
            assert [one.id for one in work.letters.progress()] == [old, new]
            empty = work.letters.progress(new)[0]
            assert (empty.n_units, empty.by_sub_state, empty.n_issues) == (0, {}, 0)

    def test_remove_takes_along_what_belongs_to_it_but_not_the_memory(self, begin: Begin):
        (kept,) = store(begin, unit("b1.1"))
        (gone,) = store(begin, replace(unit("b1.1"), dismissals=(DISMISSAL,)))
        entry = MemoryEntry(0, "De motie.", "The motion.", LETTER.name, "b1.1", "", "", "an", IMPORTED)
        with begin() as work:
            work.memory.remember(entry)
            for one in (kept, gone):
                saved = work.units.save(one, action="edit")
                work.units.autosave(Autosave(saved.id, saved.version, "typing", "an", IMPORTED))
            work.letters.remove(gone.letter_id)
            work.commit()
        with begin() as work:
            assert work.units.of_letter(gone.letter_id) == ()
            assert work.units.revisions(gone.id) == ()
            assert work.units.autosaves(gone.letter_id, "an") == ()
            with pytest.raises(UnitNotFoundError):
                work.units.get(gone.id)
            assert [one.id for one in work.letters.progress()] == [kept.letter_id]
            assert len(work.units.autosaves(kept.letter_id, "an")) == 1
            assert len(work.units.revisions(kept.id)) == 1
            assert work.memory.count() == 1

    def test_an_id_is_never_given_again(self, begin: Begin):
        (gone,) = store(begin, unit("b1.1"))
        with begin() as work:
            work.letters.remove(gone.letter_id)
            work.commit()
        (new,) = store(begin, unit("b1.1"))
        assert new.letter_id != gone.letter_id
        assert new.id != gone.id

    @pytest.mark.parametrize("operation", ["get", "remove"])
    def test_unknown_id(self, begin: Begin, operation: str):
        with begin() as work, pytest.raises(LetterNotFoundError, match="4711"):
            getattr(work.letters, operation)(LetterId(4711))

    def test_uncommitted_work_is_rolled_back(self, begin: Begin):
        with begin() as work:
            work.letters.add(LETTER, units(3))
        with begin() as work:
            assert work.letters.progress() == ()
