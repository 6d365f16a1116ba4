import pytest

from termbase.errors import ConceptNotFoundError, StaleUnitError
from termbase.model import ConceptId, Language, Obligation, SubState, TermStatus
from tests.tui.session.conftest import Room
from tui.session import ReviewSession

KABINET = ConceptId("kabinet")


def test_terms_of_the_current_source(session: ReviewSession):
    session.go_to(3)
    kabinet, motie = session.terms()
    assert (kabinet.number, kabinet.concept.id, kabinet.verdict) == (1, "kabinet", "free")
    assert (motie.number, motie.concept.id) == (2, "motie")
    assert [term.text for term in kabinet.english] == ["government", "executive"]
    assert kabinet.forms[0] == "government"
    assert {"governments", "government’s", "executive"} <= set(kabinet.forms)
    assert kabinet.deprecated == ("cabinet council",)
    assert kabinet.concept.definition == "The ministers and state secretaries."
    unit = session.view.unit
    assert kabinet.source.of(unit.source) == "kabinet"
    assert kabinet.target is not None
    assert kabinet.target.of(unit.target) == "government"
    assert motie.source.of(unit.source) == "motie"


def test_verdicts_follow_the_edit(session: ReviewSession):
    session.go_to(3)
    session.edit("The ⟨1⟩executive⟨/1⟩ sends it.")
    kabinet, motie = session.terms()
    assert (kabinet.verdict, motie.verdict, motie.target) == ("free", "missed", None)
    assert kabinet.target is not None
    assert kabinet.target.of(session.view.unit.target) == "executive"


def test_a_unit_without_terms(session: ReviewSession):
    session.go_to(5)
    assert session.terms() == ()


def test_a_proposed_term_is_known_at_once(room: Room):
    session = room.session(at=7)
    concept_id = session.propose_term(" begroting van\nhet Rijk ", "central budget", "As Finance has it.")
    assert concept_id == "begroting-van-het-rijk"
    with room.database.unit_of_work(read_only=True) as work:
        concept = work.concepts.get(concept_id)
    assert [(term.text, term.status) for term in concept.terms] == [
        ("begroting van het Rijk", TermStatus.PREFERRED),
        ("central budget", TermStatus.PREFERRED),
    ]
    assert (concept.obligation, concept.source) == (Obligation.RECOMMENDED, "proposed by anna")
    found = {term.concept.id: term for term in session.terms()}
    assert found[concept_id].verdict == "missed"
    assert found[concept_id].source.of(session.view.unit.source) == "begroting van het Rijk"
    assert session.term_history(concept_id) == (
        "Source: proposed by anna",
        "2026-04-01 anna: proposed: As Finance has it.",
    )
    session.edit("The government does not want to adapt the ⟨1⟩central budget⟨/1⟩.")
    assert session.view.n_missed == 0


@pytest.mark.parametrize(
    ("dutch", "english", "message"),
    [
        pytest.param("", "x", "words in both languages", id="no Dutch"),
        pytest.param("x", " ", "words in both languages", id="no English"),
        pytest.param("kabinet", "cabinet", r"a term already \(kabinet\)", id="known"),
    ],
)
def test_proposals_that_are_refused(session: ReviewSession, dutch: str, english: str, message: str):
    with pytest.raises(ValueError, match=message):
        session.propose_term(dutch, english)


def test_ids_of_proposals_are_unique(session: ReviewSession):
    assert session.propose_term("Wet", "Law") == "wet-2"
    assert session.propose_term("«»", "quotes") == "term"


@pytest.mark.parametrize(
    ("deprecates", "status"),
    [(False, TermStatus.ADMITTED), (True, TermStatus.DEPRECATED)],
    ids=["admit", "drop"],
)
def test_a_corrected_term(room: Room, deprecates: bool, status: TermStatus):
    session = room.session(at=3)
    assert session.correct_term(KABINET, "cabinet", note="Style guide.", deprecates=deprecates) == KABINET
    with room.database.unit_of_work(read_only=True) as work:
        concept = work.concepts.get(KABINET)
    english = [(term.text, term.status) for term in concept.terms_in(Language.EN)]
    assert english[:2] == [("cabinet", TermStatus.PREFERRED), ("government", status)]
    assert session.terms()[0].english[0].text == "cabinet"
    assert session.term_history(KABINET) == (
        "Source: government.nl",
        "2026-01-05 carla: preferred “government”",
        "2026-04-01 anna: preferred “cabinet” to “government”: Style guide.",
    )
    with pytest.raises(ValueError, match="preferred term already"):
        session.correct_term(KABINET, "cabinet")


def test_correcting_to_a_term_that_is_admitted(session: ReviewSession):
    session.correct_term(KABINET, "executive")
    session.go_to(3)
    assert [term.text for term in session.terms()[0].english] == ["executive", "government"]


def test_history_tells_the_sources_of_terms(session: ReviewSession):
    assert session.term_history(ConceptId("motie")) == ("en “motion” (preferred): source: Handelingen",)


@pytest.mark.parametrize("ask", ["correct_term", "term_history", "preview_redraft"])
def test_no_such_concept(session: ReviewSession, ask: str):
    with pytest.raises(ConceptNotFoundError):
        getattr(session, ask)(ConceptId("nowhere"), *(["x"] if ask == "correct_term" else []))


def test_redrafting_touches_only_what_waits_and_holds_the_term(room: Room):
    session = room.session(at=3)
    session.correct_term(ConceptId("motie"), "grid box", deprecates=True)
    rows = session.preview_redraft(ConceptId("motie"))
    assert [row.unit.position for row in rows] == [3, 6]
    assert all("grid box" in row.new_target for row in rows)
    assert "⟨2/⟩" in rows[0].new_target
    assert all(unit.version == 1 for unit in room.units())
    session.redraft(rows[1:])
    unit = room.unit(6)
    assert unit.target == unit.draft == rows[1].new_target
    assert unit.sub_state is SubState.MACHINE
    assert [unit.version for unit in room.units()] == [1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1]
    verdicts = {term.concept: term.verdict for term in session.views[5].account.terms if term.concept}
    assert verdicts["motie"] in ("free", "inline", "prefix", "splice")
    session.undo()
    assert "motion" in room.unit(6).target


def test_confirmed_and_locked_units_and_good_edits_are_left_alone(room: Room):
    session = room.session(at=3)
    session.confirm()
    session.correct_term(ConceptId("motie"), "grid box", deprecates=True)
    assert [row.unit.position for row in session.preview_redraft(ConceptId("motie"))] == [6]
    session.go_to(6)
    session.lock()
    assert session.preview_redraft(ConceptId("motie")) == ()
    session.unlock()
    session.edit("The grid box costs €1.5 million in 2025.")
    assert session.preview_redraft(ConceptId("motie")) == ()
    session.edit("The motion costs €1.5 million in 2025.")
    assert [row.unit.position for row in session.preview_redraft(ConceptId("motie"))] == [6]


def test_a_preview_that_was_overtaken_is_refused(room: Room):
    session, bob = room.session(), room.session("bob", at=6)
    session.correct_term(ConceptId("motie"), "grid box", deprecates=True)
    rows = session.preview_redraft(ConceptId("motie"))
    bob.edit("Bob.")
    with pytest.raises(StaleUnitError):
        session.redraft(rows)
    assert room.unit(6).target == "Bob."
    assert room.unit(3).version == 1


def test_alternatives_go_on_from_what_was_typed(session: ReviewSession):
    session.go_to(4)
    free = session.alternatives()
    assert len(set(free)) == len(free) > 1
    assert all("⟨1⟩" in text and "⟨/1⟩" in text for text in free)
    begun = session.alternatives("That is why ⟨1⟩the")
    assert begun
    assert all(text.startswith("That is why ⟨1⟩the") for text in begun)
