"""The concept repository over a SQL connection."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, delete, func, insert, or_, select

from termbase.db.mapping import concept_row, form_rows, term_rows, to_concept
from termbase.db.tables import concept_table, form_table, term_table
from termbase.errors import ConceptNotFoundError, DuplicateConceptError
from termbase.model import Concept, ConceptId, Language
from termbase.repository import SaveCounts, fold, relevance

_CHUNK = 500
"""Concepts a statement: far below the number of parameters that any SQLite or PostgreSQL takes."""


class SqlConceptRepository:
    """A `ConceptRepository` inside one connection's transaction; database errors come as `DatabaseError`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, concept: Concept) -> None:
        """See `ConceptRepository.add`."""
        if self._has(concept.id):
            raise DuplicateConceptError(f"there is a concept {concept.id} already")
        self._insert([concept])

    def update(self, concept: Concept) -> None:
        """See `ConceptRepository.update`."""
        self.remove(concept.id)
        self._insert([concept])

    def remove(self, concept_id: ConceptId) -> None:
        """See `ConceptRepository.remove`."""
        if not self._has(concept_id):
            raise ConceptNotFoundError(f"there is no concept {concept_id}")
        self._delete([concept_id])

    def save(self, concepts: Iterable[Concept]) -> SaveCounts:
        """See `ConceptRepository.save`."""
        new = updated = unchanged = 0
        remaining = iter(concepts)
        while chunk := list(islice(remaining, _CHUNK)):
            known = {concept.id: concept for concept in self._of_ids([concept.id for concept in chunk])}
            stored = set(known)
            changed: dict[ConceptId, Concept] = {}
            for concept in chunk:
                if concept.id not in known:
                    new += 1
                elif known[concept.id] != concept:
                    updated += 1
                else:
                    unchanged += 1
                    continue
                known[concept.id] = changed[concept.id] = concept
            self._delete([concept_id for concept_id in changed if concept_id in stored])
            self._insert(list(changed.values()))
        return SaveCounts(new, updated, unchanged)

    def get(self, concept_id: ConceptId) -> Concept:
        """See `ConceptRepository.get`."""
        for concept in self._of_ids([concept_id]):
            return concept
        raise ConceptNotFoundError(f"there is no concept {concept_id}")

    def all(self) -> tuple[Concept, ...]:
        """See `ConceptRepository.all`."""
        return tuple(self._load(lambda statement, _: statement))

    def find(
        self, text: str, *, language: Language | None = None, limit: int | None = None
    ) -> tuple[Concept, ...]:
        """See `ConceptRepository.find`."""
        if not (wanted := fold(text)):
            return ()
        # The database narrows down, whatever the language; `relevance` decides, alike for every repository.
        statement = (
            select(concept_table.c.id)
            .outerjoin(term_table, term_table.c.concept_id == concept_table.c.id)
            .outerjoin(
                form_table,
                (form_table.c.concept_id == term_table.c.concept_id)
                & (form_table.c.term_position == term_table.c.position),
            )
            .where(
                or_(
                    concept_table.c.folded_id.startswith(wanted, autoescape=True),
                    term_table.c.folded.contains(wanted, autoescape=True),
                    form_table.c.folded.contains(wanted, autoescape=True),
                )
            )
            .distinct()
        )
        ids = self._connection.execute(statement).scalars().all()
        ranked = [
            (rank, concept.id, concept)
            for concept in self._of_ids(ids)
            if (rank := relevance(concept, wanted, language)) is not None
        ]
        ranked.sort(key=lambda entry: entry[:2])
        return tuple(concept for _, _, concept in ranked[:limit])

    def count(self) -> int:
        """See `ConceptRepository.count`."""
        return self._connection.execute(select(func.count()).select_from(concept_table)).scalar_one()

    def _has(self, concept_id: ConceptId) -> bool:
        statement = select(concept_table.c.id).where(concept_table.c.id == concept_id)
        return self._connection.execute(statement).first() is not None

    def _of_ids(self, ids: Sequence[str]) -> Iterator[Concept]:
        for start in range(0, len(ids), _CHUNK):
            chunk = ids[start : start + _CHUNK]
            yield from self._load(lambda statement, column, chunk=chunk: statement.where(column.in_(chunk)))

    def _load(self, narrow: Callable[..., Select[*tuple[Any, ...]]]) -> Iterator[Concept]:
        forms: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
        by_position = select(form_table).order_by(*form_table.primary_key)
        for row in self._rows(narrow(by_position, form_table.c.concept_id)):
            forms[row["concept_id"]][row["term_position"]].append(row["text"])
        terms: dict[str, list[RowMapping]] = defaultdict(list)
        by_position = select(term_table).order_by(*term_table.primary_key)
        for row in self._rows(narrow(by_position, term_table.c.concept_id)):
            terms[row["concept_id"]].append(row)
        by_id = select(concept_table).order_by(concept_table.c.id)
        for row in self._rows(narrow(by_id, concept_table.c.id)):
            yield to_concept(row, terms[row["id"]], dict(forms[row["id"]]))

    def _rows(self, statement: Select[*tuple[Any, ...]]) -> Iterable[RowMapping]:
        return self._connection.execute(statement).mappings()

    def _insert(self, concepts: Sequence[Concept]) -> None:
        for table, rows_of in (
            (concept_table, lambda concept: [concept_row(concept)]),
            (term_table, term_rows),
            (form_table, form_rows),
        ):
            if rows := [row for concept in concepts for row in rows_of(concept)]:
                self._connection.execute(insert(table), rows)

    def _delete(self, ids: Sequence[ConceptId]) -> None:
        # Terms and forms go with their concept: ON DELETE CASCADE.
        if ids:
            self._connection.execute(delete(concept_table).where(concept_table.c.id.in_(ids)))
