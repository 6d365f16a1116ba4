import pytest

from tests.tui.session.conftest import LETTER, Room
from translate.documents.document import CodeKind, InlineCode, TaggedText
from tui.session import ReviewSession
from tui.session.remembering import dressed


def test_confirming_remembers_with_context(room: Room):
    session = room.session(at=4)
    session.confirm("That is why the ⟨1⟩House⟨/1⟩ asked for it.")
    (entry,) = room.remembered("De Kamer heeft daarom gevraagd.")
    assert entry.target == "That is why the House asked for it."
    assert entry.previous == "Het kabinet stuurt u de motie toe."
    assert entry.following == "Ik kom hier later op terug."
    assert (entry.letter, entry.segment_id, entry.by) == ("brief.md", "b3.2", "anna")


def test_confirming_anew_replaces_what_was_remembered(room: Room):
    session = room.session(at=9)
    session.confirm("One.")
    session.confirm("Two.")
    assert [one.target for one in room.remembered("De wet is aangenomen.")] == ["Two."]
    session.undo()
    assert [one.target for one in room.remembered("De wet is aangenomen.")] == ["One."]


def test_numbers_alone_are_not_worth_remembering(room: Room):
    session = room.session(at=None)
    session.open_letter(session.import_letter(b"29 826\n\nDe wet.\n", "numbers.md"))
    for number in (1, 2):
        session.go_to(number)
        session.confirm()
    assert room.remembered("29 826") == ()
    assert room.remembered("De wet.") != ()


def test_matches_for_the_same_text_and_for_one_that_is_alike(room: Room):
    session = room.session(at=9)
    assert session.memory_matches() == ()
    session.confirm("The act was adopted.")
    (own,) = session.memory_matches()
    assert (own.score, own.target) == (101, "The act was adopted.")
    session.open_letter(
        session.import_letter(b"De wet is niet aangenomen.\n\nDe wet is aangenomen.\n", "b.md")
    )
    session.go_to(1)
    (fuzzy,) = session.memory_matches()
    assert 70 <= fuzzy.score < 99
    session.go_to(2)
    (exact,) = session.memory_matches()
    assert exact.score == 100


def test_the_next_letter_uses_what_was_confirmed(room: Room):
    session = room.session()
    for number, target in (
        (4, "That is why the ⟨1⟩House⟨/1⟩ asked for it."),
        (5, "I will return to this later."),
        (9, "A law was adopted."),
        (11, "Paper 29 826, 277"),
    ):
        session.go_to(number)
        session.confirm(target)
    letter_id = session.import_letter(LETTER.encode(), "next.md")
    session.open_letter(letter_id)
    session.go_to(5)
    assert session.memory_matches()[0].score == 101
    assert session.view.unit.target == session.view.unit.draft == "I will return to this later."
    assert (session.view.account.origin, session.view.unit.sub_state.value) == ("memory", "mt")
    assert session.views[7].unit.target == "I will return to this later."
    # Codes inside, a missed term, a rule: there the draft stays.
    for number in (4, 9, 11):
        assert session.views[number - 1].unit.target == room.unit(number).draft
    session.go_to(4)
    assert session.memory_matches()[0].score == 101


CODES = (
    InlineCode(1, CodeKind.OPEN, 0, "**"),
    InlineCode(1, CodeKind.CLOSE, 12, "**"),
    InlineCode(2, CodeKind.STANDALONE, 12, "<sup>1</sup>"),
)


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        pytest.param(TaggedText("Dit is nieuw"), "This is new", ("This is new", True), id="no codes"),
        pytest.param(
            TaggedText("Dit is nieuw", CODES), "This is new", ("⟨1⟩This is new⟨/1⟩⟨2/⟩", True), id="around"
        ),
        pytest.param(
            TaggedText("Dit is nieuw.", CODES), "This is new.", ("⟨1⟩This is new⟨/1⟩⟨2/⟩.", True), id="stop"
        ),
        pytest.param(
            TaggedText("Dit is nieuw.", CODES), "This is new!", ("This is new!", False), id="another mark"
        ),
        pytest.param(
            TaggedText("Dit is nieuw voor ons", CODES), "New to us", ("New to us", False), id="inside"
        ),
    ],
)
def test_codes_at_the_edges_are_put_on(source: TaggedText, text: str, expected: tuple[str, bool]):
    assert dressed(text, source) == expected


def test_concordance_over_memory_and_letters(room: Room):
    session = room.session(at=5)
    session.confirm("I will return to this later.")
    session.import_letter(b"Het kabinet is demissionair.\n", "other.md")
    hits = session.concordance("later op terug")
    assert [(hit.where, hit.in_target) for hit in hits] == [
        ("brief.md", False),
        ("brief.md, segment 8", False),
    ]
    assert all(hit.source[hit.start : hit.end] == "later op terug" for hit in hits)
    assert [hit.where for hit in session.concordance("HET KABINET")] == [
        "brief.md, segment 3",
        "brief.md, segment 7",
        "other.md, segment 1",
    ]
    assert len(session.concordance("e", limit=4)) == 4
    assert session.concordance(" ") == ()
    assert [hit.where for hit in room.session(at=None).concordance("demissionair")] == ["other.md, segment 1"]


def test_concordance_sees_what_changed_in_another_letter(room: Room):
    session = room.session(at=None)
    letter_id = session.import_letter(b"Het weer is mooi.\n", "other.md")
    session.open_letter(room.letter_id)
    assert session.concordance("blissful") == ()
    other: ReviewSession = room.session("bob", at=None)
    other.open_letter(letter_id)
    other.edit("The weather is blissful.")
    assert [hit.in_target for hit in session.concordance("blissful")] == [True]
