from collections import Counter
from itertools import combinations

import pytest

from termbase.exchange import read_tbx, to_tbx
from termbase.model import Concept, Language, TermStatus
from termbase.starter import STARTER_PATH, starter_concepts


@pytest.fixture(scope="module")
def concepts() -> tuple[Concept, ...]:
    return starter_concepts()


def test_is_large_enough_and_nothing_of_it_is_lost(concepts: tuple[Concept, ...]):
    losses: Counter[str] = Counter()
    assert read_tbx(STARTER_PATH, losses=losses) == concepts
    assert len(concepts) >= 400
    assert not losses


def test_is_written_as_the_writer_writes(concepts: tuple[Concept, ...]):
    body = "<text>"
    packaged = STARTER_PATH.read_text(encoding="utf-8")
    assert packaged[packaged.index(body) :] == (text := to_tbx(concepts))[text.index(body) :]


def test_every_concept_has_a_source_and_a_preferred_term_on_both_sides(concepts: tuple[Concept, ...]):
    lacking = [
        concept.id
        for concept in concepts
        if not concept.source or not concept.domain or not all(map(concept.preferred, Language))
    ]
    assert lacking == []


def test_no_rendering_is_both_to_use_and_to_avoid(concepts: tuple[Concept, ...]):
    contradictory = []
    for concept in concepts:
        for one, other in combinations(concept.terms_in(Language.EN), 2):
            if one.text == other.text and TermStatus.DEPRECATED in (one.status, other.status):
                contradictory.append((concept.id, one.text))
    assert contradictory == []
