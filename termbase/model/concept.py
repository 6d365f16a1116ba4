"""Concepts and their terms: what the termbase knows, free of any storage.

The model is concept-oriented as in ISO 30042 (TBX) and ISO 1087: a concept holds the terms of all languages,
and status, grammar and use belong to the term.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from termbase.model.language import Language

ConceptId = NewType("ConceptId", str)


class TermStatus(StrEnum):
    """Acceptability of a term: IATE's evaluations. TBX's `administrativeStatus` is mapped in `exchange` only."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    OBSOLETE = "obsolete"
    PROPOSED = "proposed"


class PartOfSpeech(StrEnum):
    """Part of speech, as TBX-Basic lists them; the head's for a multi-word term."""

    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    OTHER = "other"


class Gender(StrEnum):
    """Grammatical gender. Dutch *de*-words of which the dictionary gives no sex are COMMON."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NEUTER = "neuter"
    COMMON = "common"


class GrammaticalNumber(StrEnum):
    """Number. On a term: SINGULAR also inflects to a plural; PLURAL and UNCOUNTABLE have no other number."""

    SINGULAR = "singular"
    PLURAL = "plural"
    UNCOUNTABLE = "uncountable"


class CaseRule(StrEnum):
    """How the capitals of a term bind.

    ANY: capitals carry no meaning (*het Kabinet*, *het kabinet*).
    EXACT: letters must stand as the term writes them (*Kamer* is parliament, *kamer* a room); a lower-case
        initial may be a capital at the start of a sentence, and a text in ALL CAPS matches either way.
    """

    ANY = "any"
    EXACT = "exact"


class Obligation(StrEnum):
    """How strongly the concept's preferred target term binds a translation.

    MANDATORY: it is in the target always. RECOMMENDED: it is enforced unless the model finds it implausible.
    REFERENCE: it is shown to people and never enforced.
    """

    MANDATORY = "mandatory"
    RECOMMENDED = "recommended"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Term:
    """A designation of a concept in one language."""

    text: str
    """The dictionary form, NFC, without space around it, never empty."""
    language: Language
    status: TermStatus = TermStatus.PREFERRED
    part_of_speech: PartOfSpeech | None = None
    gender: Gender | None = None
    number: GrammaticalNumber = GrammaticalNumber.SINGULAR
    case: CaseRule = CaseRule.ANY
    forms: tuple[str, ...] = ()
    """Inflected forms that rules cannot know (*leden* of *lid*), beside those that are generated: a listed
    form never switches the rules off."""
    compound_form: str | None = None
    """English side only: how the concept reads inside a translated compound (*semiconductor* for
    *halfgeleidersector* → “semiconductor sector”). None: the termbase does not say, so a compound hit is
    reported and never enforced."""
    source: str | None = None
    """Who uses or laid down this term, where it differs from the concept's source."""
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Concept:
    """A unit of meaning with its terms in both languages."""

    id: ConceptId
    terms: tuple[Term, ...]
    """Most important first within each language. At least one."""
    domain: str | None = None
    """Subject field, in English (*parliament*, *industrial policy*)."""
    definition: str | None = None
    source: str | None = None
    """Where the equivalence was taken from (an official glossary, a treaty, a ministry's English site)."""
    note: str | None = None
    obligation: Obligation = Obligation.MANDATORY

    def terms_in(self, language: Language, *statuses: TermStatus) -> tuple[Term, ...]:
        """The concept's terms of one language, in order; only those with one of `statuses` when any is given."""
        return tuple(
            term
            for term in self.terms
            if term.language is language and (not statuses or term.status in statuses)
        )

    def preferred(self, language: Language) -> Term | None:
        """The first preferred term of a language, or None when there is none."""
        return next(iter(self.terms_in(language, TermStatus.PREFERRED)), None)
