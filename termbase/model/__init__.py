"""Frozen values that every layer shares; standard library only."""

from termbase.model.concept import (
    CaseRule,
    Concept,
    ConceptId,
    Gender,
    GrammaticalNumber,
    Obligation,
    PartOfSpeech,
    Term,
    TermStatus,
)
from termbase.model.issue import Issue, Severity
from termbase.model.language import DUTCH_ENGLISH, Language, LanguagePair
from termbase.model.match import MatchKind, Span, TermMatch

__all__ = [
    "DUTCH_ENGLISH",
    "CaseRule",
    "Concept",
    "ConceptId",
    "Gender",
    "GrammaticalNumber",
    "Issue",
    "Language",
    "LanguagePair",
    "MatchKind",
    "Obligation",
    "PartOfSpeech",
    "Severity",
    "Span",
    "Term",
    "TermMatch",
    "TermStatus",
]
