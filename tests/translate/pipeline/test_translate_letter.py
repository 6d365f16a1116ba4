import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.model import Concept, ConceptId, Language, Obligation, Term
from termbase.recognition.index import TermIndex
from tests.fakes.engine import ScramblingEngine
from translate.constraints.constraint import Verdict
from translate.constraints.options import EnforcementOptions
from translate.documents import read_document
from translate.engine.ctranslate2_engine import CTranslate2Engine
from translate.pipeline.draft import Origin, TranslatedLetter
from translate.pipeline.signature import termbase_digest
from translate.pipeline.translate_letter import WordyEngine, translate_letter


def concept(dutch: str, english: str, *, obligation: Obligation = Obligation.MANDATORY) -> Concept:
    return Concept(
        ConceptId(dutch.lower().replace(" ", "-")),
        (Term(dutch, Language.NL), Term(english, Language.EN)),
        obligation=obligation,
    )


CONCEPTS = (
    concept("Kamerstuk", "Parliamentary Paper"),
    concept("kabinet", "government"),
    concept("verdienvermogen", "earning capacity"),
    concept("motie", "grid box"),
)


def letter(text: str, engine: WordyEngine, concepts: tuple[Concept, ...] = CONCEPTS) -> TranslatedLetter:
    return translate_letter(
        read_document(text.encode(), "letter.md"),
        name="letter.md",
        engine=engine,
        concepts=concepts,
        index=TermIndex.build(concepts, Language.NL),
        options=EnforcementOptions(),
    )


LETTER = """\
Vergaderjaar 2025–2026

**29 826**

## **BRIEF VAN DE MINISTER**

Den Haag, 1 april 2026

Het **Kabinet** versterkt ons verdienvermogen.<sup>1</sup> De motie in Kamerstuk 33 009, nr. 141 kost dit

<sup>1</sup> Kamerstuk 29 826, nr. 277

kabinet € 1,5 mln. in 2025.

H.G. Herbert
"""


def test_a_letter_with_everything(engine: CTranslate2Engine):
    result = letter(LETTER, engine)
    text = result.text
    assert text.startswith("Parliamentary year 2025–2026\n\n**29 826**\n\n## **")
    assert "The Hague, 1 April 2026" in text
    assert "**government**" in text
    assert "earning capacity" in text
    assert "Parliamentary Paper 33 009, no. 141" in text
    assert "<sup>1</sup> Parliamentary Paper 29 826, no. 277" in text
    assert "€1.5 million" in text
    assert "grid box" in text
    assert text.rstrip().endswith("H.G. Herbert")
    assert text.index("2025.") < text.index("<sup>1</sup> Parliamentary Paper")
    title = next(line for line in text.splitlines() if line.startswith("## "))
    assert title == title.upper()
    assert result.notes
    assert len(result.signature.split("|")) == 7


def test_every_term_is_accounted_for_at_its_place(engine: CTranslate2Engine):
    for draft in letter(LETTER, engine).drafts:
        for one in draft.enforcements:
            assert one.constraint.source.of(draft.segment.source.text)
            assert one.target is not None
            assert one.target.of(draft.target.text) == one.form
            assert one.verdict is not Verdict.MISSED


def test_origins_say_who_wrote_what(engine: CTranslate2Engine):
    drafts = letter(LETTER, engine).drafts
    origins = {draft.segment.source.text: draft.origin for draft in drafts}
    assert origins["29 826"] is Origin.COPY
    assert origins["Kamerstuk 29 826, nr. 277"] is Origin.HOUSE_RULE
    assert origins["Het Kabinet versterkt ons verdienvermogen."] is Origin.ENGINE


def test_equal_segments_are_translated_alike(engine: CTranslate2Engine):
    drafts = letter("De motie is aangenomen.\n\nDe motie is aangenomen.\n", engine).drafts
    assert drafts[0].target == drafts[1].target
    assert drafts[0].segment.id != drafts[1].segment.id


def test_progress_goes_from_nothing_to_everything(engine: CTranslate2Engine):
    seen: list[tuple[str, int, int]] = []
    translate_letter(
        read_document(LETTER.encode(), "letter.md"),
        name="letter.md",
        engine=engine,
        concepts=(),
        index=TermIndex.build((), Language.NL),
        options=EnforcementOptions(),
        progress=lambda *state: seen.append(state),
    )
    stages = [stage for stage, _, _ in seen]
    assert stages == ["recognising", "translating", "checking", "done"]
    assert seen[-1][1] == seen[-1][2]


def test_digest_does_not_depend_on_order_and_does_on_content():
    assert termbase_digest(CONCEPTS) == termbase_digest(CONCEPTS[::-1])
    assert termbase_digest(CONCEPTS) != termbase_digest(CONCEPTS[1:])
    assert termbase_digest(CONCEPTS) != termbase_digest(
        (*CONCEPTS[1:], concept("Kamerstuk", "Parliamentary paper"))
    )


SENTENCES = st.sampled_from(
    [
        "Het kabinet verhoogt het budget met € 1,5 mln. in 2025.",
        "Zie Kamerstuk 33 009, nr. 141 en **Kamerstuk 29 826, nr. 277**.",
        "Ons *verdienvermogen*<sup>2</sup> staat onder druk.",
        "De motie van 12 december 2025 is «aangenomen» door het kabinet.",
        "ASML, ASM, NXP en VDL doen mee.",
        "BRIEF VAN DE MINISTER",
        "Nr. 281",
    ]
)


@settings(max_examples=30)
@given(st.lists(SENTENCES, min_size=1, max_size=5), st.integers(0, 5))
def test_whatever_the_engine_does_nothing_is_lost(sentences: list[str], seed: int):
    result = letter("\n\n".join(sentences) + "\n", ScramblingEngine(seed))
    assert result.text.count("\n\n") == len(sentences) - 1
    for draft in result.drafts:
        source, target = draft.segment.source, draft.target
        assert Counter((c.id, c.kind) for c in source.codes) == Counter((c.id, c.kind) for c in target.codes)
        lost = Counter(re.findall(r"\d+", source.text)) - Counter(re.findall(r"\d+", target.text))
        assert not lost, (source.text, target.text)
        assert all(
            one.target is not None
            for one in draft.enforcements
            if one.constraint.obligation is Obligation.MANDATORY
        )
        for one in draft.enforcements:
            assert one.target is None or one.target.of(target.text) == one.form


@pytest.mark.parametrize(
    "text", ["x", "123", "«»", "** **", "---", "\u202ertl\u202c", "<b>", "a\u0000b".replace("\u0000", "")]
)
def test_odd_letters_come_through(engine: CTranslate2Engine, text: str):
    assert letter(text, engine).text
