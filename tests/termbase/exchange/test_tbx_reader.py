from collections import Counter
from pathlib import Path

import pytest

from termbase.exchange import read_tbx
from termbase.model import (
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
from tests.termbase.exchange.tbx_files import entry, tbx, term, written


def read_one(folder: Path, inside: str, **options: str) -> Concept:
    (concept,) = read_tbx(written(folder, tbx(inside, **options)))
    return concept


@pytest.mark.parametrize(
    ("sections", "texts", "lost"),
    [
        pytest.param({"nl": "a", "en": "b"}, ["a", "b"], {}, id="plain"),
        pytest.param({"en": "b", "nl": "a"}, ["b", "a"], {}, id="order of the file"),
        pytest.param({"NL": "a", "EN": "b"}, ["a", "b"], {}, id="capitals"),
        pytest.param({"dut": "a", "eng": "b"}, ["a", "b"], {}, id="ISO 639-2 B"),
        pytest.param({"nld": "a"}, ["a"], {}, id="ISO 639-2 T"),
        pytest.param({"nl_nl": "a", "en_gb": "b"}, ["a", "b"], {}, id="regions"),
        pytest.param({"nl": "x", "nl_NL": "a"}, ["a"], {"terms in nl": 1}, id="nl-NL before nl"),
        pytest.param({"nl_BE": "x", "nl": "a"}, ["a"], {"terms in nl-BE": 1}, id="nl before nl-BE"),
        pytest.param({"nl_BE": "a"}, ["a"], {}, id="nl-BE where there is no other"),
        pytest.param({"en_US": "x", "en_GB": "b"}, ["b"], {"terms in en-US": 1}, id="en-GB before en-US"),
        pytest.param(
            {"de": "x", "nl": "a", "mul": "y"}, ["a"], {"terms in de": 1, "terms in mul": 1}, id="rest"
        ),
        pytest.param({"nds": "x", "nl": "a"}, ["a"], {"terms in nds": 1}, id="Low Saxon is not Dutch"),
    ],
)
def test_languages(tmp_path: Path, sections: dict[str, str], texts: list[str], lost: dict[str, int]):
    losses: Counter[str] = Counter()
    terms = {tag: term(text) for tag, text in sections.items()}
    (concept,) = read_tbx(written(tmp_path, tbx(entry("c", **terms))), losses=losses)
    assert [found.text for found in concept.terms] == texts
    assert losses == lost


def test_a_language_in_two_sections_is_one(tmp_path: Path):
    concept = read_one(
        tmp_path,
        '<conceptEntry id="c"><langSec xml:lang="en">'
        + term("a")
        + '</langSec><langSec xml:lang="en">'
        + term("b")
        + "</langSec></conceptEntry>",
    )
    assert [(found.text, found.status) for found in concept.terms] == [
        ("a", TermStatus.PREFERRED),
        ("b", TermStatus.ADMITTED),
    ]


def test_a_concept_in_other_languages_only_is_passed_over_and_counted(tmp_path: Path):
    losses: Counter[str] = Counter()
    path = written(tmp_path, tbx(entry("a", de=term("x")), entry("b", nl=term("y"))))
    assert [concept.id for concept in read_tbx(path, losses=losses)] == ["b"]
    assert losses == {"terms in de": 1, "concepts without Dutch or English terms": 1}


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("preferredTerm-admn-sts", TermStatus.PREFERRED),
        ("preferred", TermStatus.PREFERRED),
        ("Preferred Term", TermStatus.PREFERRED),
        ("admittedTerm-admn-sts", TermStatus.ADMITTED),
        ("approved", TermStatus.ADMITTED),
        ("deprecatedTerm-admn-sts", TermStatus.DEPRECATED),
        ("notRecommended", TermStatus.DEPRECATED),
        ("not recommended", TermStatus.DEPRECATED),
        ("FORBIDDEN", TermStatus.DEPRECATED),
        ("supersededTerm-admn-sts", TermStatus.OBSOLETE),
        ("Obsolete", TermStatus.OBSOLETE),
        ("proposed", TermStatus.PROPOSED),
        ("standardizedTerm-admn-sts", TermStatus.PREFERRED),
    ],
)
@pytest.mark.parametrize("category", ["administrativeStatus", "usageStatus"])
def test_status_is_read_leniently(tmp_path: Path, category: str, value: str, status: TermStatus):
    note = f'<termNote type="{category}">{value}</termNote>'
    assert read_one(tmp_path, entry("c", en=term("a", note))).terms[0].status is status


@pytest.mark.parametrize(
    ("given", "read"),
    [
        pytest.param([None], ["preferred"], id="alone"),
        pytest.param([None, None], ["preferred", "admitted"], id="a word list"),
        pytest.param([None, "preferred"], ["admitted", "preferred"], id="another is preferred"),
        pytest.param(["deprecated", None, None], ["deprecated", "preferred", "admitted"], id="one to avoid"),
        pytest.param(["splendid", None], ["preferred", "admitted"], id="unknown is none"),
    ],
)
def test_a_term_without_status(tmp_path: Path, given: list[str | None], read: list[str]):
    terms = "".join(term(f"t{number}", status=status) for number, status in enumerate(given))
    assert [found.status for found in read_one(tmp_path, entry("c", en=terms)).terms] == read


@pytest.mark.parametrize(
    ("note", "field", "value"),
    [
        ("partOfSpeech>verb", "part_of_speech", PartOfSpeech.VERB),
        ("partOfSpeech>properNoun", "part_of_speech", PartOfSpeech.NOUN),
        ("partOfSpeech>preposition", "part_of_speech", PartOfSpeech.OTHER),
        ("grammaticalGender>masculine", "gender", Gender.MASCULINE),
        ("grammaticalGender>common", "gender", Gender.COMMON),
        ("grammaticalGender>other", "gender", None),
        ("grammaticalNumber>mass", "number", GrammaticalNumber.UNCOUNTABLE),
        ("grammaticalNumber>dual", "number", GrammaticalNumber.SINGULAR),
    ],
)
def test_grammar(tmp_path: Path, note: str, field: str, value: object):
    category, _, content = note.partition(">")
    concept = read_one(
        tmp_path, entry("c", nl=term("a", f'<termNote type="{category}">{content}</termNote>'))
    )
    assert getattr(concept.terms[0], field) is value


def test_everything_of_a_concept_and_what_is_lost(tmp_path: Path):
    inside = """
      <transacGrp><transac type="transactionType">origination</transac><date>2026-04-01</date></transacGrp>
      <descrip type="subjectField">parliament</descrip><descrip type="subjectField">law</descrip>
      <descripGrp><descrip type="definition">Een  stuk
         van de <hi type="italics">Kamer</hi>.</descrip><admin type="source">in-house</admin></descripGrp>
      <note>one</note><note>two</note><note> </note>
      <xref type="xGraphic" target="a.png">a</xref>"""
    dutch = '<descrip type="definition">Nog een.</descrip><note>van de taal</note>' + term(
        " Kamer\n   stuk ",
        '<termNoteGrp><termNote type="partOfSpeech">noun</termNote><note>x</note></termNoteGrp>'
        '<descrip type="context">Kamerstuk 33 009</descrip><admin type="source">a</admin><note>b</note>',
    )
    losses: Counter[str] = Counter()
    (concept,) = read_tbx(written(tmp_path, tbx(entry("c1", inside, nl=dutch))), losses=losses)
    assert concept == Concept(
        ConceptId("c1"),
        (Term("Kamer stuk", Language.NL, part_of_speech=PartOfSpeech.NOUN, source="a", note="b"),),
        domain="parliament; law",
        definition="Een stuk van de Kamer.",
        source="in-house",
        note="one\ntwo\nvan de taal",
    )
    assert losses == {"transactionType": 1, "xGraphic": 1, "context": 1, "further definitions": 1}


def test_own_categories_win(tmp_path: Path):
    note = '<termNote type="{}">{}</termNote>'
    notes = note.format("x-kamertolk-status", "proposed") + note.format("x-kamertolk-gender", "common")
    notes += note.format("grammaticalGender", "other")
    concept = read_one(
        tmp_path,
        entry(
            "_x31_",
            '<admin type="x-kamertolk-obligation">reference</admin>',
            nl=term("a  b", notes, status="admittedTerm-admn-sts"),
        ),
        dialect="TBX-Kamertolk",
    )
    assert concept == Concept(
        ConceptId("1"),
        (Term("a  b", Language.NL, TermStatus.PROPOSED, gender=Gender.COMMON),),
        obligation=Obligation.REFERENCE,
    )


def test_text_becomes_nfc(tmp_path: Path):
    assert read_one(tmp_path, entry("c", nl=term("coo\u0308rdinatie"))).terms[0].text == "coördinatie"


DCT = """<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="nl" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c"><min:subjectField>law</min:subjectField>
<descripGrp><basic:definition>D</basic:definition><basic:source>S</basic:source></descripGrp>
<langSec xml:lang="nl"><termSec><term>wet</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
<langSec xml:lang="en"><termSec><term>Act</term>
<min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>"""

MARTIF = """<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>
</martifHeader><text><body><termEntry id="c"><descrip type="subjectField">law</descrip>
<descripGrp><descrip type="definition">D</descrip><admin type="source">S</admin></descripGrp>
<langSet xml:lang="NL"><ntig><termGrp><term>wet</term><termNote type="partOfSpeech">noun</termNote></termGrp>
</ntig></langSet>
<langSet lang="en-GB"><tig><term>Act</term><termNote type="administrativeStatus">admitted</termNote></tig>
</langSet></termEntry></body></text></martif>"""


@pytest.mark.parametrize("content", [pytest.param(DCT, id="v3 DCT"), pytest.param(MARTIF, id="v2 martif")])
def test_other_styles_and_generations(tmp_path: Path, content: str):
    losses: Counter[str] = Counter()
    assert read_tbx(written(tmp_path, content), losses=losses) == (
        Concept(
            ConceptId("c"),
            (
                Term("wet", Language.NL, part_of_speech=PartOfSpeech.NOUN),
                Term("Act", Language.EN, TermStatus.ADMITTED),
            ),
            domain="law",
            definition="D",
            source="S",
        ),
    )
    assert not losses


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252", "iso-8859-1"])
def test_encodings(tmp_path: Path, encoding: str):
    declared = encoding.removesuffix("-sig")
    content = tbx(entry("c", nl=term("coördinatie"))).replace("UTF-8", declared)
    (concept,) = read_tbx(written(tmp_path, content.encode(encoding)))
    assert concept.terms[0].text == "coördinatie"
