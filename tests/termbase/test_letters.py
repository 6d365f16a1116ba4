import pytest

from tests.contracts.letters import LetterRepositoryContract
from tests.contracts.memory import MemoryRepositoryContract
from tests.contracts.repository import Begin
from tests.contracts.units import UnitRepositoryContract
from tests.fakes.letters import InMemoryLetters
from tests.fakes.repository import InMemoryConceptRepository, InMemoryUnitOfWork


class _InMemory:
    @pytest.fixture
    def begin(self) -> Begin:
        concepts, letters = InMemoryConceptRepository(), InMemoryLetters()
        return lambda: InMemoryUnitOfWork(concepts, letters)


class TestInMemoryLetters(_InMemory, LetterRepositoryContract):
    pass


class TestInMemoryUnits(_InMemory, UnitRepositoryContract):
    pass


class TestInMemoryMemory(_InMemory, MemoryRepositoryContract):
    pass
