from pathlib import Path

import pytest

from termbase.errors import LetterNotFoundError, UnitNotFoundError
from termbase.memory import post_edit_distance
from termbase.model import SubState
from tests.tui.session.conftest import LETTER, Room
from translate.errors import UnreadableDocumentError, UnsupportedFormatError
from tui.session import ReviewSession


def test_import_drafts_and_stores(room: Room):
    session = room.session(at=None)
    stages: list[str] = []
    letter_id = session.import_letter(
        LETTER.encode(), "new.md", lambda stage, done, total: stages.append(stage)
    )
    assert stages[-1] == "done"
    session.open_letter(letter_id)
    assert session.letter is not None
    assert (session.letter.name, session.letter.imported_by) == ("new.md", "anna")
    assert [view.unit.position for view in session.views] == list(range(1, 13))
    assert {one.name for one in session.letters()} == {"brief.md", "new.md"}


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [
        pytest.param(b"", "empty.md", UnreadableDocumentError, id="empty"),
        pytest.param(b"x", "letter.xyz", UnsupportedFormatError, id="unknown format"),
    ],
)
def test_what_cannot_be_read_is_not_stored(room: Room, data: bytes, name: str, error: type[Exception]):
    session = room.session(at=None)
    with pytest.raises(error):
        session.import_letter(data, name)
    assert len(session.letters()) == 1


def test_letters_are_searched_by_all_words_of_their_name(room: Room):
    session = room.session(at=None)
    session.import_letter(b"Ja.", "Antwoord op motie.md")
    assert [one.name for one in session.letters("MOTIE antw")] == ["Antwoord op motie.md"]
    assert not session.letters("motie begroting")


def test_import_counts_what_is_wrong(room: Room):
    """The progress of a letter nobody has opened is that of its units."""
    session = room.session(at=None)
    (progress,) = [one for one in session.letters() if one.id == room.letter_id]
    letter_id = session.import_letter(LETTER.encode(), "new.md")
    session.open_letter(letter_id)
    (imported,) = [one for one in session.letters() if one.id == letter_id]
    assert imported.n_issues == sum(view.n_issues for view in session.views)
    assert imported.by_sub_state == progress.by_sub_state


def test_opening_goes_to_the_first_that_waits(room: Room):
    session = room.session()
    session.confirm()
    session.go_to(2)
    session.lock()
    again = room.session(at=None)
    again.open_letter(room.letter_id)
    assert again.view.unit.position == 3


def test_export_has_every_target_and_every_code(session: ReviewSession):
    session.go_to(3)
    session.edit("You receive the motion⟨2/⟩ of the ⟨1⟩government⟨/1⟩.")
    lines = session.export().splitlines()
    assert lines[0] == "# PARTICIPAL OF THE MINISTER"
    assert "You receive the motion<sup>1</sup> of the **government**. The *House* has" in lines[4]
    assert lines[-1] == "H.G. Herbert"


def test_a_removed_letter_is_closed(room: Room):
    session = room.session()
    session.remove_letter(room.letter_id)
    assert session.letter is None
    assert not session.views
    assert not session.visible
    assert not session.letters()
    with pytest.raises(LetterNotFoundError, match="no letter is open"):
        session.edit("x")
    with pytest.raises(LetterNotFoundError):
        session.open_letter(room.letter_id)


def test_a_letter_without_text_opens(room: Room):
    session = room.session(at=None)
    session.open_letter(session.import_letter(b"---\n", "rule.md"))
    assert not session.views
    assert not session.next()
    assert not session.next_issue()
    assert session.export() == "---\n"
    with pytest.raises(UnitNotFoundError, match=r"rule\.md has nothing to translate"):
        _ = session.view


def test_summary_weighs_what_people_touched_by_words(room: Room):
    session = room.session(at=5)
    assert session.summary().post_edit_distance == 0
    session.confirm()  # as drafted: 6 words, distance 0
    session.go_to(4)
    draft = session.view.unit.draft
    target = draft.replace("therefore", "for this reason")
    session.confirm(target)  # 5 words
    summary = session.summary()
    distance = post_edit_distance(draft, target)
    assert distance > 0
    assert summary.distances == {room.unit(5).id: 0.0, room.unit(4).id: distance}
    assert summary.post_edit_distance == pytest.approx(5 * distance / 11)
    assert summary.progress.by_sub_state[SubState.CONFIRMED] == 3


def test_the_seed_letter_exports_as_it_was_drafted(room: Room):
    path = Path(__file__).parents[3] / "examples" / "kamerbrief.md"
    session = room.session(at=None)
    session.open_letter(session.import_letter(path.read_bytes(), path.name))
    text = session.export()
    assert text.count("<sup>") == 12
    assert len(session.views) == 55
