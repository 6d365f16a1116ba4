"""What every QA check must do; test classes inherit `CheckContract` and name their check."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from termbase.model import (
    DUTCH_ENGLISH,
    CaseRule,
    Concept,
    ConceptId,
    GrammaticalNumber,
    Issue,
    Language,
    MatchKind,
    Obligation,
    PartOfSpeech,
    Severity,
    Span,
    Term,
    TermMatch,
    TermStatus,
)
from translate.documents.document import BlockKind, CodeKind, CodeRole, InlineCode, TaggedText
from translate.qa.catalogue import ALL_CHECKS
from translate.qa.check import Check, CheckInput

CHECKS_PAGE = Path(__file__).parents[2] / "docs/checks.md"

GOOD_PAIRS = (
    ("Nee.", "No."),
    ("Geachte Voorzitter,", "Dear President,"),
    ("Vergaderjaar 2025–2026", "Parliamentary year 2025–2026"),
    ("Nr. 281", "No. 281"),
    ("Den Haag, 1 april 2026", "The Hague, 1 April 2026"),
    (
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
        "To the President of the House of Representatives",
    ),
    (
        "BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN EN KLIMAAT",
        "LETTER FROM THE MINISTER OF ECONOMIC AFFAIRS AND CLIMATE POLICY",
    ),
    (
        "Hierbij bied ik uw Kamer, mede namens de staatssecretaris, het jaarverslag over 2025 aan.",
        "On behalf also of the State Secretary, I hereby present to your House the annual report for 2025.",
    ),
    (
        "De regeling kost € 1,5 mln. per jaar en bereikt 1.250.000 huishoudens, ofwel 14,5% van het totaal.",
        "The scheme costs €1.5 million a year and reaches 1,250,000 households, or 14.5% of the total.",
    ),
    (
        "Ik verwijs naar mijn brief van 12 december 2025 (Kamerstuk 33 009, nr. 141).",
        "I refer to my letter of 12 December 2025 (Parliamentary Paper 33 009, no. 141).",
    ),
    (
        "Kamerstukken II 2025/26, 36 800 XIII, nrs. 12 en 14; Stb. 2024, 318; Stcrt. 2025, 21407.",
        "Parliamentary Papers II 2025/26, 36 800 XIII, nos. 12 and 14; Bulletin of Acts and Decrees 2024, "
        "318; Government Gazette 2025, 21407.",
    ),
    (
        "Op grond van artikel 4:48, eerste lid, van de Algemene wet bestuursrecht kan dit worden herzien.",
        "Under section 4:48, subsection 1, of the General Administrative Law Act, this may be revised.",
    ),
    (
        "Het commissiedebat is op donderdag 11 december van 13.30 tot 17.30 uur.",
        "The committee debate is on Thursday 11 December from 1.30 p.m. to 5.30 p.m.",
    ),
    (
        "Het lid Van Kerkhof (D66) heeft daarover drie vragen gesteld.",
        "Member Van Kerkhof (D66) has put three questions about this.",
    ),
    (
        "ASML, NXP en VDL ETG werken samen met het UWV en de NAVO aan eHerkenning.",
        "ASML, NXP and VDL ETG are working with the Employee Insurance Agency and NATO on eHerkenning.",
    ),
    (
        "Nederland trekt op met Duitsland, Oostenrijk, Italië en Zuid-Afrika.",
        "The Netherlands is working together with Germany, Austria, Italy and South Africa.",
    ),
    (
        "In de jaren tachtig waren twee van de tien bedrijven in de 3e fase.",
        "In the 1980s, two of the ten companies were in the 3rd phase.",
    ),
    (
        "Waarom duurt de uitvoering van het plan zo lang?",
        "Why is the implementation of the plan taking so long?",
    ),
    (
        "Het rapport «Tijd voor onderwijs» is op 24 en 25 juni besproken.",
        "The report “Time for Education” was discussed on 24 and 25 June.",
    ),
    (
        "Wordt een risico vastgesteld, dan blijft deze leverancier uitgesloten.",
        "If a risk is identified, this supplier will remain excluded.",
    ),
    (
        "De kosten bedragen 3 tot 5 miljard euro; de baten 31%, tegen 28% in 2024.",
        "The costs amount to 3 to 5 billion euros; the benefits are 31%, against 28% in 2024.",
    ),
    ("De Minister van Financiën,\nH.G. Herbert", "The Minister of Finance,\nH.G. Herbert"),
    ("29 826", "29 826"),
    (
        "Een uur later kreeg een Europees lid een unieke kans om een e-mail aan een VN-commissie te sturen.",
        "An hour later, a European member had a unique chance to send an e-mail to a UN committee.",
    ),
    (
        "Zie ook ECLI:NL:CBB:2026:117, TZ202509-008 en Verordening (EU) 2024/1735.",
        "See also ECLI:NL:CBB:2026:117, TZ202509-008 and Regulation (EU) 2024/1735.",
    ),
    ("ASML Holding", "ASML Holding"),
    (
        "Ik deel de opvatting dat dat niet had gemogen (zie bijlage 2).",
        "I share the view that that should not have been allowed (see annex 2).",
    ),
)
"""Dutch source and a faithful English translation: no check may find anything in them."""

_ids = [source[:32] for source, _ in GOOD_PAIRS]

_FRAGMENTS = (
    "niet worden", "de", "het", "the ", "a ", "an ", "to the ", "Kamerstuk 33 009, nr. 141",
    "Stb. 2024, 318", "1,5 mln.", "1.250.000", "€ ", "1 april 2026", "April 1, 2026", "1-4-2026",
    "17.00 uur", "5 p.m.", "XIV", "II", "H.G. Herbert", "eHerkenning", "ASML", "«", "»", "“", "”", '"', "(",
    ")", ",", ".", "?", " ", "  ", "\n", "-", "–", "é", "İ", "ß", "ﬁ", "²", "\u00a0", "\u202f", "٣", "½",
    "😀", "\ud800", "\x00", "artikel 4:48, eerste lid", "twee", "twenty-five", "one", "minister",
    "Minister of Finance", "vijfentwintig", "nrs. 1–3", "https://a.nl/b,c", "IJsselmeer",
)  # fmt: skip

TEXTS = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(_FRAGMENTS), max_size=14).map("".join))


def term(text: str, language: Language = Language.EN, **fields: object) -> Term:
    return Term(text, language, **fields)  # type: ignore[arg-type]


def concept(
    dutch: str,
    *english: Term,
    obligation: Obligation = Obligation.MANDATORY,
) -> Concept:
    return Concept(ConceptId(dutch), (term(dutch, Language.NL), *english), obligation=obligation)


def matches(
    source: str, *found: tuple[str, Concept], kind: MatchKind = MatchKind.BASE
) -> tuple[TermMatch, ...]:
    """One match for each pair of words and concept, each looked for after the one before."""
    result, begin = [], 0
    for words, of in found:
        start = source.index(words, begin)
        begin = start + len(words)
        span = Span(start, begin)
        result.append(TermMatch(span, of, of.terms[0], kind, GrammaticalNumber.SINGULAR))
    return tuple(result)


def check_input(
    source: str,
    target: str,
    *,
    kind: BlockKind = BlockKind.PARAGRAPH,
    term_matches: Sequence[TermMatch] = (),
    source_codes: Sequence[InlineCode] = (),
    target_codes: Sequence[InlineCode] = (),
) -> CheckInput:
    return CheckInput(
        segment_id="b1.1",
        pair=DUTCH_ENGLISH,
        kind=kind,
        source=TaggedText(source, tuple(source_codes)),
        target=TaggedText(target, tuple(target_codes)),
        term_matches=tuple(term_matches),
    )


_terms = st.builds(
    Term,
    text=st.one_of(
        st.sampled_from(
            ["minister", "Minister of Finance", "C++", "(EU)", "’s", "a-b", "the Hague", "[", "\\", "co-"]
        ),
        st.text(min_size=1, max_size=12),
    ),
    language=st.sampled_from(Language),
    status=st.sampled_from(TermStatus),
    part_of_speech=st.none() | st.sampled_from(PartOfSpeech),
    number=st.sampled_from(GrammaticalNumber),
    case=st.sampled_from(CaseRule),
    forms=st.lists(st.text(min_size=1, max_size=8), max_size=2).map(tuple),
    compound_form=st.none() | st.text(min_size=1, max_size=8),
)
_concepts = st.builds(
    Concept,
    id=st.sampled_from([ConceptId("a"), ConceptId("b"), ConceptId("c")]),
    terms=st.lists(_terms, min_size=1, max_size=4).map(tuple),
    obligation=st.sampled_from(Obligation),
)


@st.composite
def _spans(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text)))
    return Span(start, draw(st.integers(start, len(text))))


@st.composite
def _tagged(draw: st.DrawFn) -> TaggedText:
    text = draw(TEXTS)
    codes = st.builds(
        InlineCode,
        id=st.integers(1, 3),
        kind=st.sampled_from(CodeKind),
        position=st.integers(-1, len(text) + 1),
        markup=st.sampled_from(["**", "<sup>1</sup>", "«", ""]),
        role=st.sampled_from(CodeRole),
        target_markup=st.none() | st.just("‘"),
    )
    return TaggedText(text, tuple(draw(st.lists(codes, max_size=5))))


@st.composite
def check_inputs(draw: st.DrawFn) -> CheckInput:
    """Any segment: any texts, codes that fit nothing, terms that match nothing."""
    source, target = draw(_tagged()), draw(_tagged())
    if draw(st.integers(0, 4)) == 0:
        target = source
    term_match = st.builds(
        TermMatch,
        span=_spans(source.text),
        concept=_concepts,
        term=_terms,
        kind=st.sampled_from(MatchKind),
        number=st.sampled_from(GrammaticalNumber),
    )
    return CheckInput(
        segment_id="b1.1",
        pair=DUTCH_ENGLISH,
        kind=draw(st.sampled_from(BlockKind)),
        source=source,
        target=target,
        term_matches=tuple(draw(st.lists(term_match, max_size=4))),
    )


def worst(issues: Sequence[Issue]) -> Severity | None:
    """The worst severity among issues; None when there are none."""
    return next((severity for severity in Severity if any(i.severity is severity for i in issues)), None)


class CheckContract:
    """The rules for every check."""

    check: ClassVar[Check]

    def test_id_is_kebab_case_and_unique(self):
        assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", self.check.id)
        assert [check.id for check in ALL_CHECKS].count(self.check.id) == 1

    def test_explanation_is_one_sentence(self):
        explanation = self.check.explanation
        assert explanation[0].isupper()
        assert explanation.endswith(".")
        assert "\n" not in explanation
        assert not re.search(r"[.?!]\s+[A-Z]", explanation)

    def test_docs_have_its_anchor(self):
        assert f"\n## {self.check.id}\n" in CHECKS_PAGE.read_text(encoding="utf-8")

    def test_class_docstring_says_what_each_severity_means(self):
        assert re.search(r"\* \*\*(?:error|warning|info)\*\*: ", type(self.check).__doc__ or "")

    @settings(
        max_examples=40,
        deadline=None,
        suppress_health_check=[HealthCheck.differing_executors, HealthCheck.too_slow],
    )
    @given(segment=check_inputs())
    def test_never_raises_and_stays_within_the_texts(self, segment: CheckInput):
        issues = self.check(segment)
        assert issues == self.check(segment)
        for issue in issues:
            assert issue.check == self.check.id
            assert issue.message.endswith((".", ".”"))
            for span, text in ((issue.source, segment.source.text), (issue.target, segment.target.text)):
                assert span is None or 0 <= span.start <= span.end <= len(text)

    @pytest.mark.parametrize("kind", BlockKind)
    def test_empty_texts_are_fine(self, kind: BlockKind):
        assert self.check(check_input("", "", kind=kind)) == []

    @pytest.mark.parametrize(("source", "target"), GOOD_PAIRS, ids=_ids)
    def test_finds_nothing_in_a_faithful_translation(self, source: str, target: str):
        assert self.check(check_input(source, target)) == []

    def test_leaves_verbatim_blocks_alone(self):
        code = "if (x  ==  1,5) { print the the the 33009 }"
        assert self.check(check_input(code, code, kind=BlockKind.VERBATIM)) == []
