"""Translated letters to report on: by the real engine, by the adversary, by hand with one of everything."""

from itertools import product

from termbase.model import (
    Concept,
    ConceptId,
    GrammaticalNumber,
    Issue,
    Language,
    MatchKind,
    Obligation,
    Severity,
    Span,
    Term,
    TermMatch,
)
from termbase.recognition.index import TermIndex
from translate.constraints.constraint import Constraint, Enforcement, TargetForm, Verdict
from translate.constraints.options import EnforcementOptions
from translate.documents import read_document
from translate.documents.document import Block, BlockKind, CodeKind, CodeRole, InlineCode, TaggedText
from translate.documents.segment import Segment
from translate.house_rules.rendering import RenderingKind
from translate.pipeline.draft import Draft, Origin, TranslatedLetter
from translate.pipeline.translate_letter import WordyEngine, translate_letter

LETTER = """\
Vergaderjaar 2025–2026

**29 826** **Industriebeleid**

## **BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN**

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 1 april 2026

Het kabinet geeft opvolging aan het «Industriebeleid met focus»<sup>1</sup>, waarin € 1,5 mln. staat. De
*Kamerbrieven* over halfgeleiderbeleid en de halfgeleidersector volgen.

<sup>1</sup> Kamerstuk 29 826, nr. 277

H.G. Herbert
"""

PLAIN = "Het regent vandaag.\n\nMorgen schijnt de zon.\n"

HOSTILE = """\
De <script>alert("x")</script> & de motie van de Tweede Kamer &amp; 'enkel' "dubbel" <b onclick='x'>vet</b>

Links \u202enaar rechts\u202c en \u0645\u0631\u062d\u0628\u0627 en \u2066de Kamer\u2069 met \x01 en \x1b en \x7f.

Regel met  twee spaties en\teen tab, ]]> --> </td></table></style> href="http://example.org/?a=1&b=2"
e\u0301 🧀 \ufffe.

[een link](https://example.org/?a=1&b="2") en ![beeld](http://example.org/x.png) bij de motie
"""


def translated(
    text: str, engine: WordyEngine, concepts: tuple[Concept, ...], *, name: str = "brief.md"
) -> TranslatedLetter:
    return translate_letter(
        read_document(text.encode("utf-8"), "brief.md"),
        name=name,
        engine=engine,
        concepts=concepts,
        index=TermIndex.build(concepts, Language.NL),
        options=EnforcementOptions(),
    )


def one_of_everything() -> TranslatedLetter:
    """Every verdict, obligation, match, rule, severity, block, origin, code and sort of span."""
    source = TaggedText("De motie «over» de Kamer & meer.", tuple(_codes()))
    target = TaggedText("The motion ‘on’ the <House> & more.", tuple(_codes()))
    drafts = []
    for number, (verdict, obligation) in enumerate(product(Verdict, Obligation)):
        kind = list(MatchKind)[number % 3]
        drafts.append(
            Draft(
                _segment(number, list(BlockKind)[number % len(BlockKind)], source),
                term_matches=(_match(Span(3, 8), "motie", kind), _match(Span(19, 24), "kamer", kind)),
                target=target,
                origin=list(Origin)[number % 3],
                score=None if number % 4 == 0 else -number / 10,
                enforcements=(
                    _enforcement(verdict, obligation, _match(Span(3, 8), "motie", kind)),
                    _ruled(verdict, list(RenderingKind)[number % len(RenderingKind)]),
                ),
                issues=tuple(_issues()) if number % 2 else (),
            )
        )
    drafts.append(Draft(_segment(len(drafts), BlockKind.PARAGRAPH, TaggedText(""))))
    return TranslatedLetter("alles <&>.md", tuple(drafts), "text", "model:none|v:0", 1.5, ("A note <b>.",))


def _codes() -> list[InlineCode]:
    return [
        InlineCode(1, CodeKind.OPEN, 0, "**"),
        InlineCode(2, CodeKind.OPEN, 9, "«", CodeRole.QUOTE, "‘"),
        InlineCode(2, CodeKind.CLOSE, 15, "»", CodeRole.QUOTE, "’"),
        InlineCode(3, CodeKind.STANDALONE, 15, "<sup>1</sup>", CodeRole.FOOTNOTE_CALL),
        InlineCode(4, CodeKind.STANDALONE, 20, " 33 009", CodeRole.PROTECTED, " 33 009"),
        InlineCode(5, CodeKind.STANDALONE, 24, "\\\n"),
        InlineCode(6, CodeKind.STANDALONE, 24, "\n"),
        InlineCode(1, CodeKind.CLOSE, 32, "**"),
    ]


def _segment(number: int, kind: BlockKind, source: TaggedText) -> Segment:
    footnote = "1" if kind is BlockKind.FOOTNOTE else None
    return Segment(f"b{number}.1", Block(f"b{number}", kind, source, footnote), source, "", "")


def _match(span: Span, concept: str, kind: MatchKind) -> TermMatch:
    term = Term(concept, Language.NL)
    english = () if concept == "kamer" else (Term("motion", Language.EN),)
    return TermMatch(
        span, Concept(ConceptId(concept), (term, *english)), term, kind, GrammaticalNumber.SINGULAR
    )


def _enforcement(verdict: Verdict, obligation: Obligation, match: TermMatch) -> Enforcement:
    is_there = verdict not in (Verdict.MISSED, Verdict.OVERRULED)
    constraint = Constraint(match.span, (TargetForm("motion"),), obligation, term_match=match)
    cost = 0.25 if verdict in (Verdict.SPLICE, Verdict.PREFIX, Verdict.INLINE) else 0.0
    return Enforcement(
        constraint, verdict, cost, "motion" if is_there else None, Span(4, 10) if is_there else None
    )


def _ruled(verdict: Verdict, rule: RenderingKind) -> Enforcement:
    is_there = verdict not in (Verdict.MISSED, Verdict.OVERRULED)
    constraint = Constraint(Span(19, 24), (TargetForm("<House>"),), Obligation.MANDATORY, rendering=rule)
    return Enforcement(
        constraint, verdict, 0.0, "<House>" if is_there else None, Span(20, 27) if is_there else None
    )


def _issues() -> list[Issue]:
    places = (None, Span(0, 0), Span(2, 6), Span(32, 32))
    return [
        Issue(f"check-{severity.value}", severity, f"“{number}” <is> & lost.", source, target)
        for number, (severity, source, target) in enumerate(product(Severity, places, places))
    ]
