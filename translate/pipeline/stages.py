"""The stages of the flow, each from drafts to drafts with one more field filled; pure but for the engine."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from termbase.model import CaseRule, Concept, Language, LanguagePair, Span, TermMatch
from termbase.recognition.index import TermIndex
from termbase.recognition.recogniser import recognise
from translate.constraints.constraint import Constraint, Enforcement
from translate.constraints.derive import derive, shift
from translate.constraints.enforcement import Outcome, Request, translate
from translate.constraints.options import EnforcementOptions
from translate.documents.document import BlockKind, CodeKind, CodeRole, Document, TaggedText
from translate.documents.segment import cut
from translate.engine.engine import Engine
from translate.house_rules.caps import raise_caps
from translate.house_rules.catalogue import renderings
from translate.house_rules.fixed_lines import render_line
from translate.house_rules.quotation import british_quotes
from translate.house_rules.rendering import Rendering
from translate.pipeline.draft import Draft, Origin
from translate.pipeline.placement import Anchor, expand, place_codes, shifted
from translate.pipeline.protection import ModelSource, protect, split_name_list
from translate.qa.check import CheckInput
from translate.qa.runner import run
from translate.segmentation.splitter import split

_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")

WordTokens = Callable[[str], Sequence[Span]]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A draft that waits for the engine."""

    draft: Draft
    source: ModelSource
    constraints: tuple[Constraint, ...]
    """With spans into the segment's source text."""
    request: Request


def segment(document: Document, language: Language) -> list[Draft]:
    """Cut every block that has text to translate into segments."""
    return [
        Draft(piece)
        for block in document.blocks
        if block.kind is not BlockKind.VERBATIM
        for piece in cut(block, split(block.content.text, language, quotations=_quotations(block.content)))
    ]


def _quotations(content: TaggedText) -> list[Span]:
    """Stretches between quotation marks, which are codes here and no longer in the text."""
    opened = {
        code.id: code.position
        for code in content.codes
        if code.role is CodeRole.QUOTE and code.kind is CodeKind.OPEN
    }
    return [
        Span(opened[code.id], code.position)
        for code in content.codes
        if code.role is CodeRole.QUOTE and code.kind is CodeKind.CLOSE and code.id in opened
    ]


def recognise_terms(drafts: Sequence[Draft], index: TermIndex, words: WordTokens) -> list[Draft]:
    """Find the termbase's terms in every segment."""
    return [
        replace(
            draft,
            term_matches=tuple(recognise(draft.segment.source.text, index)),
            source_words=tuple(words(draft.segment.source.text)),
        )
        for draft in drafts
    ]


def render_by_rule(draft: Draft) -> Draft | None:
    """A draft whose whole segment a house rule renders, or that has no letters to translate; else None."""
    source = draft.segment.source
    if not any(character.isalpha() for character in source.text):
        return replace(draft, target=source, origin=Origin.COPY)
    inner = [code for code in source.codes if 0 < code.position < len(source.text)]
    rendered = None if inner else render_line(source.text, draft.segment.block.kind)
    if rendered is None:
        return None
    codes = tuple(replace(code, position=len(rendered) if code.position else 0) for code in source.codes)
    origin = Origin.COPY if rendered == source.text else Origin.HOUSE_RULE
    return replace(draft, target=TaggedText(rendered, codes), origin=origin)


def prepare(draft: Draft, cased: Sequence[str]) -> Prepared:
    """What the engine is asked for one segment: its text for the model and the constraints in it."""
    text = draft.segment.source.text
    rules = [part for rule in renderings(text) for part in split_name_list(rule, text)]
    matches = [match for match in draft.term_matches if not _is_protected(match, rules)]
    constraints = derive(text, matches, rules)
    source = protect(draft.segment.source, rules, cased)
    own = tuple(
        shift(constraint, source.rewrite.to_rewritten(constraint.source)) for constraint in constraints
    )
    return Prepared(draft, source, constraints, Request(source.text, own))


def translate_drafts(
    prepared: Sequence[Prepared], engine: Engine, options: EnforcementOptions
) -> list[Draft]:
    """Translate segments, enforce their constraints and put their codes back; equal requests go out once."""
    unique = list(dict.fromkeys(one.request for one in prepared))
    outcomes = dict(zip(unique, translate(engine, unique, options), strict=True))
    return [finish(one, outcomes[one.request]) for one in prepared]


def finish(prepared: Prepared, outcome: Outcome) -> Draft:
    """Typography, capitals, codes and protected text into the target; the account's places along with them."""
    target = outcome.target
    text = _APOSTROPHE.sub("’", british_quotes(target.text))
    text = raise_caps(text) if prepared.source.is_all_caps else text
    if len(text) == len(target.text):
        target = target.recased(Span(0, len(text)), text)
    anchors = [
        Anchor(own.source, enforcement.target)
        for own, enforcement in zip(prepared.request.constraints, outcome.enforcements, strict=True)
        if enforcement.target is not None
    ]
    tagged = place_codes(prepared.source.text, prepared.source.codes, target, anchors)
    tagged, insertions = expand(tagged)
    enforcements = tuple(
        _placed(enforcement, constraint, insertions, tagged.text)
        for enforcement, constraint in zip(outcome.enforcements, prepared.constraints, strict=True)
    )
    return replace(
        prepared.draft, target=tagged, score=outcome.score, enforcements=enforcements, origin=Origin.ENGINE
    )


def check(draft: Draft, pair: LanguagePair, words: WordTokens) -> Draft:
    """Run every QA check over a draft."""
    findings = run(
        CheckInput(
            segment_id=draft.segment.id,
            pair=pair,
            kind=draft.segment.block.kind,
            source=draft.segment.source,
            target=draft.target,
            term_matches=draft.term_matches,
            source_words=draft.source_words,
            target_words=tuple(words(draft.target.text)),
        )
    )
    return replace(draft, issues=findings)


def _is_protected(match: TermMatch, rules: Sequence[Rendering]) -> bool:
    return any(rule.is_protected and rule.span.overlaps(match.span) for rule in rules)


def _placed(
    enforcement: Enforcement, constraint: Constraint, insertions: list[tuple[int, int]], text: str
) -> Enforcement:
    """An account whose places are those of the whole source and the whole target."""
    place = None if enforcement.target is None else shifted(enforcement.target, insertions)
    form = None if place is None else place.of(text)
    return replace(enforcement, constraint=constraint, target=place, form=form)


def cased_phrases(concepts: Iterable[Concept]) -> tuple[str, ...]:
    """Dutch terms whose capitals carry meaning, for lines in ALL CAPS."""
    return tuple(
        term.text
        for concept in concepts
        for term in concept.terms_in(Language.NL)
        if term.text != term.text.lower() or term.case is CaseRule.EXACT
    )
