"""A termbase in memory that keeps the contract of `termbase.repository`."""

from collections.abc import Iterable
from types import TracebackType
from typing import Self

from termbase.errors import ConceptNotFoundError, DuplicateConceptError
from termbase.model import Concept, ConceptId, Language
from termbase.repository import SaveCounts, fold, relevance
from tests.fakes.letters import (
    InMemoryLetterRepository,
    InMemoryLetters,
    InMemoryMemoryRepository,
    InMemoryUnitRepository,
)


class InMemoryConceptRepository:
    def __init__(self, concepts: Iterable[Concept] = ()) -> None:
        self.by_id = {concept.id: concept for concept in concepts}

    def add(self, concept: Concept) -> None:
        if concept.id in self.by_id:
            raise DuplicateConceptError(f"there is a concept {concept.id} already")
        self.by_id[concept.id] = concept

    def update(self, concept: Concept) -> None:
        self.get(concept.id)
        self.by_id[concept.id] = concept

    def remove(self, concept_id: ConceptId) -> None:
        self.get(concept_id)
        del self.by_id[concept_id]

    def save(self, concepts: Iterable[Concept]) -> SaveCounts:
        new = updated = unchanged = 0
        for concept in concepts:
            known = self.by_id.get(concept.id)
            if known is None:
                new += 1
            elif known != concept:
                updated += 1
            else:
                unchanged += 1
            self.by_id[concept.id] = concept
        return SaveCounts(new, updated, unchanged)

    def get(self, concept_id: ConceptId) -> Concept:
        try:
            return self.by_id[concept_id]
        except KeyError:
            raise ConceptNotFoundError(f"there is no concept {concept_id}") from None

    def all(self) -> tuple[Concept, ...]:
        return tuple(self.by_id[key] for key in sorted(self.by_id))

    def find(
        self, text: str, *, language: Language | None = None, limit: int | None = None
    ) -> tuple[Concept, ...]:
        if not (wanted := fold(text)):
            return ()
        ranked = [
            (rank, concept.id)
            for concept in self.by_id.values()
            if (rank := relevance(concept, wanted, language)) is not None
        ]
        return tuple(self.by_id[concept_id] for _, concept_id in sorted(ranked)[:limit])

    def count(self) -> int:
        return len(self.by_id)


class InMemoryUnitOfWork:
    """Works on a copy of what is shared, and hands it over on commit."""

    def __init__(self, shared: InMemoryConceptRepository, letters: InMemoryLetters | None = None) -> None:
        self._shared = shared
        self._shared_letters = InMemoryLetters() if letters is None else letters
        self._own: tuple[InMemoryConceptRepository, InMemoryLetters] | None = None

    @property
    def concepts(self) -> InMemoryConceptRepository:
        return self._open()[0]

    @property
    def letters(self) -> InMemoryLetterRepository:
        return InMemoryLetterRepository(self._open()[1])

    @property
    def units(self) -> InMemoryUnitRepository:
        return InMemoryUnitRepository(self._open()[1])

    @property
    def memory(self) -> InMemoryMemoryRepository:
        return InMemoryMemoryRepository(self._open()[1])

    def commit(self) -> None:
        concepts, letters = self._open()
        self._shared.by_id = dict(concepts.by_id)
        vars(self._shared_letters).update(vars(letters.copied()))

    def _open(self) -> tuple[InMemoryConceptRepository, InMemoryLetters]:
        if self._own is None:
            raise RuntimeError("a unit of work is only of use inside its with block")
        return self._own

    def __enter__(self) -> Self:
        self._own = (InMemoryConceptRepository(self._shared.all()), self._shared_letters.copied())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._own = None
