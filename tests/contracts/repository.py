"""What every repository of concepts and its unit of work must do. Inherit, and give a `begin` fixture."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from termbase.errors import ConceptNotFoundError, DuplicateConceptError
from termbase.model import (
    CaseRule,
    Concept,
    ConceptId,
    Gender,
    GrammaticalNumber,
    Language,
    Obligation,
    PartOfSpeech,
    Term,
    TermStatus,
)
from termbase.repository import SaveCounts, UnitOfWork, fold
from tests.strategies import termbases

Begin = Callable[[], UnitOfWork]

LID = Concept(
    id=ConceptId("lid"),
    terms=(
        Term(
            "lid",
            Language.NL,
            part_of_speech=PartOfSpeech.NOUN,
            gender=Gender.NEUTER,
            case=CaseRule.EXACT,
            forms=("leden", "ledens"),
            source="Reglement van Orde",
            note="ook: Kamerlid",
        ),
        Term("member", Language.EN, compound_form="member"),
        Term("fellow", Language.EN, TermStatus.DEPRECATED, number=GrammaticalNumber.UNCOUNTABLE),
        Term("lidmaat", Language.NL, TermStatus.OBSOLETE),  # languages may alternate
    ),
    domain="parliament",
    definition="Someone who sits in a House.",
    source="houseofrepresentatives.nl",
    note="line one\nline two",
    obligation=Obligation.RECOMMENDED,
)


def simple(concept_id: str, dutch: str, english: str, *forms: str) -> Concept:
    return Concept(ConceptId(concept_id), (Term(dutch, Language.NL, forms=forms), Term(english, Language.EN)))


CHIP = simple("halfgeleider", "halfgeleider", "semiconductor")
INDUSTRY = simple("halfgeleiderindustrie", "halfgeleiderindustrie", "semiconductor industry")
COORDINATION = simple("coordinatie", "Coördinatie", "co-ordination")
POLICY = simple("x-beleid", "beleid", "policy 100%", "beleiden")


class ConceptRepositoryContract:
    @pytest.fixture
    def begin(self) -> Begin:
        raise NotImplementedError

    def _fill(self, begin: Begin, *concepts: Concept) -> None:
        with begin() as work:
            work.concepts.save(concepts)
            work.commit()

    def test_begins_empty(self, begin: Begin):
        with begin() as work:
            assert work.concepts.count() == 0
            assert work.concepts.all() == ()

    def test_gives_back_what_was_added(self, begin: Begin):
        with begin() as work:
            work.concepts.add(LID)
            assert work.concepts.get(LID.id) == LID
            work.commit()
        with begin() as work:
            assert work.concepts.get(LID.id) == LID
            assert work.concepts.count() == 1

    def test_refuses_a_known_id(self, begin: Begin):
        self._fill(begin, LID)
        with begin() as work, pytest.raises(DuplicateConceptError, match="lid"):
            work.concepts.add(replace(CHIP, id=LID.id))

    def test_update_replaces_everything(self, begin: Begin):
        self._fill(begin, LID, CHIP)
        changed = replace(CHIP, id=LID.id, note="new")
        with begin() as work:
            work.concepts.update(changed)
            work.commit()
        with begin() as work:
            assert work.concepts.all() == (CHIP, changed)
            assert work.concepts.find("leden") == ()

    def test_remove_takes_the_terms_along(self, begin: Begin):
        self._fill(begin, LID, CHIP)
        with begin() as work:
            work.concepts.remove(LID.id)
            work.commit()
        with begin() as work:
            assert work.concepts.all() == (CHIP,)
            assert work.concepts.find("leden") == ()
            work.concepts.add(LID)
            assert work.concepts.get(LID.id) == LID

    @pytest.mark.parametrize("operation", ["get", "update", "remove"])
    def test_unknown_id(self, begin: Begin, operation: str):
        argument = LID if operation == "update" else LID.id
        with begin() as work, pytest.raises(ConceptNotFoundError, match="lid"):
            getattr(work.concepts, operation)(argument)

    def test_save_counts_and_is_idempotent(self, begin: Begin):
        with begin() as work:
            assert work.concepts.save([LID, CHIP]) == SaveCounts(new=2)
            assert work.concepts.save([CHIP, LID]) == SaveCounts(unchanged=2)
            newer = replace(LID, domain="other")
            assert work.concepts.save(iter([newer, INDUSTRY, CHIP])) == SaveCounts(1, 1, 1)
            assert work.concepts.all() == (CHIP, INDUSTRY, newer)

    def test_save_takes_the_later_of_two(self, begin: Begin):
        later = replace(CHIP, note="later")
        with begin() as work:
            assert work.concepts.save([CHIP, later, later]) == SaveCounts(1, 1, 1)
            assert work.concepts.all() == (later,)

    def test_save_takes_more_than_one_statement_holds(self, begin: Begin):
        many = [simple(f"c{number:04}", f"woord{number}", "word") for number in range(1203)]
        with begin() as work:
            assert work.concepts.save(reversed(many)) == SaveCounts(new=1203)
            assert list(work.concepts.all()) == many
            assert len(work.concepts.find("woord1")) == sum(
                str(number).startswith("1") for number in range(1203)
            )

    def test_all_is_ordered_by_code_point(self, begin: Begin):
        ids = ["Z", "a", "a-b", "aB", "ab", "é", "z", "10", "9"]
        with begin() as work:
            work.concepts.save(simple(concept_id, "t", "t") for concept_id in ids)
            assert [concept.id for concept in work.concepts.all()] == sorted(ids)

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            pytest.param("halfgeleider", [CHIP, INDUSTRY], id="exact before beginning"),
            pytest.param("HALF", [CHIP, INDUSTRY], id="beginning, capitals"),
            pytest.param("industr", [INDUSTRY], id="beginning of a later word"),
            pytest.param("geleiderindus", [INDUSTRY], id="inside a word"),
            pytest.param("coordinatie", [COORDINATION], id="without accent"),
            pytest.param("COÖRDINATIE", [COORDINATION], id="with accent"),
            pytest.param("leden", [LID], id="listed form"),
            pytest.param("x-bel", [POLICY], id="beginning of an id"),
            pytest.param("%", [POLICY], id="a wildcard is a character"),
            pytest.param("_", [], id="a wildcard finds nothing by itself"),
            pytest.param("\\", [], id="an escape is a character"),
            pytest.param("'; drop table concept; --", [], id="SQL is text"),
            pytest.param("", [], id="empty"),
            pytest.param("  ", [], id="blank"),
        ],
    )
    def test_find(self, begin: Begin, text: str, found: list[Concept]):
        self._fill(begin, LID, CHIP, INDUSTRY, COORDINATION, POLICY)
        with begin() as work:
            assert list(work.concepts.find(text)) == found

    def test_find_in_one_language_and_limited(self, begin: Begin):
        self._fill(begin, CHIP, INDUSTRY)
        with begin() as work:
            assert work.concepts.find("semi", language=Language.NL) == ()
            assert work.concepts.find("semi", language=Language.EN) == (CHIP, INDUSTRY)
            assert work.concepts.find("semi", limit=1) == (CHIP,)

    def test_uncommitted_work_is_rolled_back(self, begin: Begin):
        with begin() as work:
            work.concepts.add(LID)
        with begin() as work:
            assert work.concepts.count() == 0

    def test_an_error_rolls_back_what_follows_the_last_commit(self, begin: Begin):
        def break_off() -> None:
            with begin() as work:
                work.concepts.add(LID)
                work.commit()
                work.concepts.add(CHIP)
                raise KeyError

        with pytest.raises(KeyError):
            break_off()
        with begin() as work:
            assert work.concepts.all() == (LID,)

    def test_an_error_while_saving_keeps_nothing(self, begin: Begin):
        def broken():
            yield from (simple(f"c{number}", "t", "t") for number in range(600))
            raise KeyError

        with pytest.raises(KeyError), begin() as work:
            work.concepts.save(broken())
        with begin() as work:
            assert work.concepts.count() == 0

    def test_outside_its_block_it_is_of_no_use(self, begin: Begin):
        with pytest.raises(RuntimeError, match="with block"):
            _ = begin().concepts

    @settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)
    @given(stored=termbases())
    def test_keeps_every_concept_as_it_is(self, begin: Begin, stored: list[Concept]):
        with begin() as work:
            work.concepts.save(stored)
            assert list(work.concepts.all()) == sorted(stored, key=lambda concept: concept.id)
            for concept in stored:
                assert work.concepts.get(concept.id) == concept
                # A term of combining marks alone folds to nothing, and nothing is what it finds.
                if fold(written := concept.terms[0].text):
                    assert concept in work.concepts.find(written)
