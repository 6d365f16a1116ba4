"""Row ↔ model, both directions, and nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import RowMapping

from termbase.errors import DatabaseError
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
from termbase.repository import fold

Row = dict[str, Any]


def concept_row(concept: Concept) -> Row:
    """The row of `concept`, terms left out."""
    return {
        "id": concept.id,
        "folded_id": fold(concept.id),
        "domain": concept.domain,
        "definition": concept.definition,
        "source": concept.source,
        "note": concept.note,
        "obligation": concept.obligation.value,
    }


def term_rows(concept: Concept) -> Iterator[Row]:
    """The rows of `term`, in order."""
    for position, term in enumerate(concept.terms):
        yield {
            "concept_id": concept.id,
            "position": position,
            "language": term.language.value,
            "text": term.text,
            "folded": fold(term.text),
            "status": term.status.value,
            "part_of_speech": term.part_of_speech and term.part_of_speech.value,
            "gender": term.gender and term.gender.value,
            "number": term.number.value,
            "case_rule": term.case.value,
            "compound_form": term.compound_form,
            "source": term.source,
            "note": term.note,
        }


def form_rows(concept: Concept) -> Iterator[Row]:
    """The rows of `term_form`, in order."""
    for term_position, term in enumerate(concept.terms):
        for position, form in enumerate(term.forms):
            yield {
                "concept_id": concept.id,
                "term_position": term_position,
                "position": position,
                "text": form,
                "folded": fold(form),
            }


def to_concept(row: RowMapping, terms: Iterable[RowMapping], forms: dict[int, Sequence[str]]) -> Concept:
    """The concept of a row of `concept`.

    Args:
        row: The row of `concept`.
        terms: Its rows of `term`, in order.
        forms: The listed forms by the term's position; a term without forms may be absent.

    Raises:
        DatabaseError: A row holds a word that no closed set knows.
    """
    try:
        return Concept(
            id=ConceptId(row["id"]),
            terms=tuple(_to_term(term, forms.get(term["position"], ())) for term in terms),
            domain=row["domain"],
            definition=row["definition"],
            source=row["source"],
            note=row["note"],
            obligation=Obligation(row["obligation"]),
        )
    except ValueError as error:
        reason = f"the stored concept {row['id']} cannot be understood: {error}"
        raise DatabaseError(f"{reason}; import it anew from its TBX file") from error


def _to_term(row: RowMapping, forms: Sequence[str]) -> Term:
    return Term(
        text=row["text"],
        language=Language(row["language"]),
        status=TermStatus(row["status"]),
        part_of_speech=PartOfSpeech(row["part_of_speech"]) if row["part_of_speech"] else None,
        gender=Gender(row["gender"]) if row["gender"] else None,
        number=GrammaticalNumber(row["number"]),
        case=CaseRule(row["case_rule"]),
        forms=tuple(forms),
        compound_form=row["compound_form"],
        source=row["source"],
        note=row["note"],
    )
