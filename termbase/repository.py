"""What storing concepts means: the contracts of a repository and of a unit of work, free of any database."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

from termbase.letters import LetterRepository, MemoryRepository, UnitRepository
from termbase.model import Concept, ConceptId, Language


@dataclass(frozen=True, slots=True)
class SaveCounts:
    """What saving many concepts did."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0


class ConceptRepository(Protocol):
    """The stored concepts, by id."""

    def add(self, concept: Concept) -> None:
        """Store a new concept.

        Raises:
            DuplicateConceptError: There is one with that id.
        """
        ...

    def update(self, concept: Concept) -> None:
        """Replace a stored concept as a whole, its terms included.

        Raises:
            ConceptNotFoundError: There is none with that id.
        """
        ...

    def remove(self, concept_id: ConceptId) -> None:
        """Take a concept out, its terms included.

        Raises:
            ConceptNotFoundError: There is none with that id.
        """
        ...

    def save(self, concepts: Iterable[Concept]) -> SaveCounts:
        """Add what is new, replace what differs, leave the rest alone; of two with one id the later wins."""
        ...

    def get(self, concept_id: ConceptId) -> Concept:
        """The concept with that id.

        Raises:
            ConceptNotFoundError: There is none.
        """
        ...

    def all(self) -> tuple[Concept, ...]:
        """Every concept, ordered by id (by code point); terms in the order in which they were given."""
        ...

    def find(
        self, text: str, *, language: Language | None = None, limit: int | None = None
    ) -> tuple[Concept, ...]:
        """Concepts that `text` leads to, most relevant first, then by id.

        Args:
            text: What a person types: a term, the beginning of one, a part of one, or the beginning of an id.
                Capitals and accents carry no meaning (*coordinatie* finds *coördinatie*). Empty: nothing.
            language: Look at terms of this language only; ids are looked at in any case.
            limit: At most so many; None gives all.
        """
        ...

    def count(self) -> int:
        """Number of concepts."""
        ...


class UnitOfWork(Protocol):
    """One piece of work on the termbase: all of it is kept, or nothing.

    Used as a `with` block. What was not committed when the block ends is rolled back, by an error or not.
    """

    @property
    def concepts(self) -> ConceptRepository:
        """The stored concepts. Only inside the block."""
        ...

    @property
    def letters(self) -> LetterRepository:
        """The stored letters. Only inside the block."""
        ...

    @property
    def units(self) -> UnitRepository:
        """The stored units. Only inside the block."""
        ...

    @property
    def memory(self) -> MemoryRepository:
        """The translation memory. Only inside the block."""
        ...

    def commit(self) -> None:
        """Keep what was done since the block began or since the last commit."""
        ...

    def __enter__(self) -> Self:
        """Begin."""
        ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""
        ...


def fold(text: str) -> str:
    """The text as searching compares it: no capitals, no accents (*Coördinatie*: *coordinatie*)."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(bare.split())


def relevance(concept: Concept, text: str, language: Language | None = None) -> int | None:
    """How well a concept answers a search.

    Args:
        concept: The concept.
        text: What is searched, already folded and not empty.
        language: Look at terms of this language only.

    Returns:
        0: a term, a listed form or the id is the text. 1: one begins with it. 2: a word in a term begins with
        it. 3: a term contains it (*industrie* in *halfgeleiderindustrie*). None: it does not match.
    """
    ranks = []
    if (identifier := fold(concept.id)).startswith(text):
        ranks.append(0 if identifier == text else 1)
    for term in concept.terms:
        if language is not None and term.language is not language:
            continue
        for written in map(fold, (term.text, *term.forms)):
            if written == text:
                ranks.append(0)
            elif written.startswith(text):
                ranks.append(1)
            elif f" {text}" in written:
                ranks.append(2)
            elif text in written:
                ranks.append(3)
    return min(ranks, default=None)
