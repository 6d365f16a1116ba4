import pytest

from termbase.model import Language
from termbase.repository import fold, relevance
from tests.contracts.repository import LID, Begin, ConceptRepositoryContract
from tests.fakes.repository import InMemoryConceptRepository, InMemoryUnitOfWork


class TestInMemoryRepository(ConceptRepositoryContract):
    @pytest.fixture
    def begin(self) -> Begin:
        shared = InMemoryConceptRepository()
        return lambda: InMemoryUnitOfWork(shared)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Coördinatie", "coordinatie"), ("  AMvB\u00a0x ", "amvb x"), ("ﬁnanciën", "financien"), ("", "")],
)
def test_fold(text: str, folded: str):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "language", "rank"),
    [
        ("lid", None, 0),
        ("leden", None, 0),
        ("mem", None, 1),
        ("mem", Language.NL, None),
        ("ember", None, 3),
        ("nothing", None, None),
    ],
)
def test_relevance(text: str, language: Language | None, rank: int | None):
    assert relevance(LID, text, language) == rank
