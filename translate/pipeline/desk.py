"""The desk: everything that a reviewer asks of the translator, on stored units, without a database or a screen."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePath

from termbase.errors import ConceptNotFoundError
from termbase.model import (
    Concept,
    ConceptId,
    Language,
    Letter,
    Span,
    TermMatch,
    TermStatus,
    TranslationUnit,
)
from termbase.recognition.forms import forms_of
from termbase.recognition.index import TermIndex
from termbase.recognition.recogniser import recognise
from translate.constraints.constraint import Constraint, Verdict
from translate.constraints.derive import derive
from translate.constraints.occurrence import meet
from translate.constraints.options import EnforcementOptions
from translate.documents.document import Block
from translate.documents.reading import read_document
from translate.documents.segment import Segment
from translate.documents.tokens import from_tokens, to_tokens, without_tokens
from translate.pipeline import stages
from translate.pipeline.account import Account, TermAccount, account_of
from translate.pipeline.alternatives import alternatives
from translate.pipeline.draft import Draft, Origin
from translate.pipeline.translate_letter import Progress, WordyEngine, translate_letter
from translate.pipeline.units import letter_of, source_of, target_of, units_of

EDITED = "edited"
"""Verdict of a term that a person's words meet."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """A snapshot of the termbase, ready to recognise with."""

    concepts: tuple[Concept, ...]
    index: TermIndex
    cased: tuple[str, ...]
    """Dutch terms whose capitals carry meaning, for lines in ALL CAPS."""

    @staticmethod
    def of(concepts: Sequence[Concept]) -> "Knowledge":
        """Build the index of some concepts."""
        index = TermIndex.build(concepts, Language.NL)
        return Knowledge(tuple(concepts), index, stages.cased_phrases(concepts))


class Desk:
    """Drafts letters and answers for single units. Thread-safe for one caller at a time."""

    def __init__(self, open_engine: Callable[[], WordyEngine], knowledge: Knowledge) -> None:
        """Set up the desk; the engine is opened when it is first needed."""
        self._open = open_engine
        self._engine: WordyEngine | None = None
        self.knowledge = knowledge

    @property
    def engine(self) -> WordyEngine:
        """The engine, opened on first use."""
        if self._engine is None:
            self._engine = self._open()
        return self._engine

    def draft_letter(
        self,
        data: bytes,
        name: str,
        *,
        by: str,
        at: datetime,
        progress: Progress = lambda stage, done, total: None,
    ) -> tuple[Letter, list[TranslationUnit]]:
        """Read and translate a letter, as it is to be stored.

        Raises:
            DocumentError: It cannot be read.
            EngineError: The engine failed.
        """
        document = read_document(data, PurePath(name))
        translated = translate_letter(
            document,
            name=name,
            engine=self.engine,
            concepts=self.knowledge.concepts,
            index=self.knowledge.index,
            options=EnforcementOptions(),
            progress=progress,
        )
        return letter_of(translated, document, data, by=by, at=at), units_of(translated, by=by, at=at)

    def recognised(self, unit: TranslationUnit) -> tuple[TermMatch, ...]:
        """Terms in a unit's source, in reading order; spans into its plain text."""
        return tuple(recognise(source_of(unit, Account.from_json(unit.account)).text, self.knowledge.index))

    def target_forms(self, match: TermMatch, text: str) -> tuple[str, ...]:
        """English forms of a term that may stand for it, those that fit the source best first.

        Args:
            match: A term recognised in `text`.
            text: The plain source.

        Returns:
            Forms of preferred terms, then of admitted ones; empty where the termbase has neither.
        """
        for constraint in derive(text, (match,), ()):
            if constraint.term_match == match:
                return tuple(form.text for form in constraint.forms)
        terms = (
            *match.concept.terms_in(Language.EN, TermStatus.PREFERRED),
            *match.concept.terms_in(Language.EN, TermStatus.ADMITTED),
        )
        return tuple(dict.fromkeys(form.text for term in terms for form in forms_of(term)))

    def holding(self, units: Iterable[TranslationUnit], concept_id: ConceptId) -> list[TranslationUnit]:
        """The units whose source holds a term of a concept, in order.

        Raises:
            ConceptNotFoundError: The snapshot of the termbase has no such concept.
        """
        own = [concept for concept in self.knowledge.concepts if concept.id == concept_id]
        if not own:
            raise ConceptNotFoundError(f"there is no concept {concept_id}")
        index = TermIndex.build(own, Language.NL)
        return [
            unit
            for unit in units
            # A term of few words first: the whole termbase looks only at what is left.
            if recognise(without_tokens(unit.source), index)
            and any(match.concept.id == concept_id for match in self.recognised(unit))
        ]

    def misses(self, unit: TranslationUnit, concept_id: ConceptId) -> bool:
        """Whether the target of a unit misses a term of a concept."""
        account = Account.from_json(self.checked(unit).account)
        return any(term.concept == concept_id and term.is_missed for term in account.terms)

    def checked(self, unit: TranslationUnit) -> TranslationUnit:
        """The unit with its account made anew for its present target: terms met or missed, issues."""
        account = Account.from_json(unit.account)
        draft = replace(_draft(unit, account), target=target_of(unit, account))
        (draft,) = stages.recognise_terms([draft], self.knowledge.index, self.engine.source_words)
        draft = stages.check(draft, self.engine.pair, self.engine.target_words)
        is_by_rule = account.origin in (Origin.COPY, Origin.HOUSE_RULE) and unit.target == unit.draft
        terms = account.terms
        if not is_by_rule:
            terms = _terms(account, stages.prepare(draft, ()).constraints, draft.target.text)
        return replace(unit, account=replace(account, terms=terms, issues=draft.issues).to_json())

    def redrafted(self, units: Sequence[TranslationUnit]) -> list[TranslationUnit]:
        """Units translated anew with the termbase as it is now; nothing else of them is changed.

        Returns:
            The same units in order, with `target`, `draft` and `account` of the new draft.
        """
        drafts = [_draft(unit, Account.from_json(unit.account)) for unit in units]
        engine = self.engine
        drafts = stages.recognise_terms(drafts, self.knowledge.index, engine.source_words)
        prepared = [stages.prepare(draft, self.knowledge.cased) for draft in drafts]
        ruled = [stages.render_by_rule(draft) for draft in drafts]
        waiting = [one for one, done in zip(prepared, ruled, strict=True) if done is None]
        translated = iter(stages.translate_drafts(waiting, engine, EnforcementOptions()))
        results = []
        for unit, done in zip(units, ruled, strict=True):
            draft = stages.check(done or next(translated), engine.pair, engine.target_words)
            target = to_tokens(draft.target, draft.segment.source.codes)
            results.append(replace(unit, target=target, draft=target, account=account_of(draft).to_json()))
        return results

    def alternatives(self, unit: TranslationUnit, prefix: str = "") -> list[str]:
        """Other ways to put a segment, likeliest first: from scratch, or going on from what was typed.

        Args:
            unit: The unit.
            prefix: What the target is to begin with, tokens included.

        Returns:
            At most five distinct lines with tokens, each beginning with the prefix (space at its end aside).

        Raises:
            EngineError: The engine failed.
        """
        account = Account.from_json(unit.account)
        (draft,) = stages.recognise_terms(
            [_draft(unit, account)], self.knowledge.index, self.engine.source_words
        )
        begin = from_tokens(prefix, account.codes)
        found = alternatives(draft, self.engine, cased=self.knowledge.cased, prefix=begin)
        return [to_tokens(tagged, account.codes) for tagged in found]


def _terms(account: Account, constraints: Sequence[Constraint], target: str) -> tuple[TermAccount, ...]:
    """What became of each constraint in a target that a person may have written."""
    before = {(term.source, term.wanted): term for term in account.terms}
    terms = []
    for constraint, place in zip(constraints, meet(target, constraints), strict=True):
        wanted = constraint.forms[0].text
        old = before.get((constraint.source, wanted))
        terms.append(
            TermAccount(
                verdict=_verdict(old, place),
                concept=constraint.concept.id if constraint.concept else None,
                rule=constraint.rendering.value if constraint.rendering else None,
                wanted=wanted,
                obligation=constraint.obligation.value,
                source=constraint.source,
                target=place,
                cost=old.cost if old and old.target and place else 0.0,
            )
        )
    return tuple(terms)


def _verdict(old: TermAccount | None, place: Span | None) -> str:
    """The verdict of the draft where it still holds: a person's words may meet or lose a term."""
    if place is None:
        return old.verdict if old and old.verdict == Verdict.OVERRULED else Verdict.MISSED
    return old.verdict if old and old.target else EDITED


def _draft(unit: TranslationUnit, account: Account) -> Draft:
    source = source_of(unit, account)
    block = Block(unit.block_id, account.kind, source)
    return Draft(Segment(unit.segment_id, block, source, unit.leading, unit.trailing))
