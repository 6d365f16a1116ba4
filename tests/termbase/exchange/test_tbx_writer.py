from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from termbase.errors import DuplicateConceptError, TermbaseError
from termbase.exchange import BASIC, OWN_DIALECT, TbxHeader, read_tbx, to_tbx, write_tbx
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
from tests.contracts.repository import LID
from tests.strategies import termbases
from tests.termbase.exchange.tbx_files import written

PLAIN = Concept(
    ConceptId("kamerstuk"),
    (
        Term("Kamerstuk", Language.NL, part_of_speech=PartOfSpeech.NOUN, gender=Gender.NEUTER),
        Term("Parliamentary Paper", Language.EN, source="a & b"),
        Term("Chamber document", Language.EN, TermStatus.DEPRECATED, note="<literal>"),
        Term("paper of the House", Language.EN, TermStatus.OBSOLETE),
        Term("House paper", Language.EN, TermStatus.ADMITTED),
    ),
    domain="parliament",
    definition="Numbered paper laid before a House.",
    source="houseofrepresentatives.nl",
    note="see dossier",
)

EXPECTED = """\
<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt>
        <title>T &lt;1&gt;</title>
      </titleStmt>
      <sourceDesc>
        <p>one</p>
        <p>two</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
      <conceptEntry id="kamerstuk">
        <descrip type="subjectField">parliament</descrip>
        <descrip type="definition">Numbered paper laid before a House.</descrip>
        <admin type="source">houseofrepresentatives.nl</admin>
        <note>see dossier</note>
        <langSec xml:lang="nl">
          <termSec>
            <term>Kamerstuk</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="partOfSpeech">noun</termNote>
            <termNote type="grammaticalGender">neuter</termNote>
          </termSec>
        </langSec>
        <langSec xml:lang="en">
          <termSec>
            <term>Parliamentary Paper</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <admin type="source">a &amp; b</admin>
          </termSec>
          <termSec>
            <term>Chamber document</term>
            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
            <note>&lt;literal&gt;</note>
          </termSec>
          <termSec>
            <term>paper of the House</term>
            <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
          </termSec>
          <termSec>
            <term>House paper</term>
            <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
          </termSec>
        </langSec>
      </conceptEntry>
    </body>
  </text>
</tbx>
"""


def test_basic_file_to_the_letter():
    assert to_tbx([PLAIN], header=TbxHeader("T <1>", ("one", "two"))) == EXPECTED


def with_dutch(**changes: object) -> Concept:
    first, *rest = PLAIN.terms
    return replace(PLAIN, terms=(replace(first, **changes), *rest))


@pytest.mark.parametrize(
    ("concept", "line"),
    [
        pytest.param(
            replace(PLAIN, obligation=Obligation.REFERENCE),
            '<admin type="x-kamertolk-obligation">reference</admin>',
            id="obligation",
        ),
        pytest.param(
            with_dutch(status=TermStatus.PROPOSED),
            '<termNote type="x-kamertolk-status">proposed</termNote>',
            id="proposed",
        ),
        pytest.param(
            with_dutch(gender=Gender.COMMON),
            '<termNote type="x-kamertolk-gender">common</termNote>',
            id="common gender",
        ),
        pytest.param(
            with_dutch(number=GrammaticalNumber.UNCOUNTABLE),
            '<termNote type="grammaticalNumber">mass</termNote>',
            id="uncountable",
        ),
        pytest.param(
            with_dutch(number=GrammaticalNumber.PLURAL),
            '<termNote type="grammaticalNumber">plural</termNote>',
            id="plural",
        ),
        pytest.param(
            with_dutch(case=CaseRule.EXACT), '<termNote type="x-kamertolk-case">exact</termNote>', id="case"
        ),
        pytest.param(
            with_dutch(forms=("Kamerstukken",)),
            '<termNote type="x-kamertolk-form">Kamerstukken</termNote>',
            id="form",
        ),
        pytest.param(
            with_dutch(compound_form="paper"),
            '<termNote type="x-kamertolk-compoundForm">paper</termNote>',
            id="compound form",
        ),
        pytest.param(replace(PLAIN, note="a\nb"), "<note>a\nb</note>", id="line break"),
        pytest.param(
            replace(PLAIN, id=ConceptId("33 009")), '<conceptEntry id="_x33_3_x20_009">', id="no XML id"
        ),
    ],
)
def test_what_basic_has_no_place_for_makes_it_our_dialect(tmp_path: Path, concept: Concept, line: str):
    text = to_tbx([concept])
    assert f'type="{OWN_DIALECT}"' in text
    assert line in text
    assert f'type="{BASIC}"' in to_tbx([PLAIN])
    assert read_tbx(written(tmp_path, text)) == (concept,)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(stored=termbases(), shuffled=st.randoms())
def test_export_then_import_is_the_identity(tmp_path: Path, stored: list[Concept], shuffled):
    path = tmp_path / "round.tbx"
    write_tbx(path, stored)
    assert list(read_tbx(path)) == sorted(stored, key=lambda concept: concept.id)
    content = path.read_bytes()
    shuffled.shuffle(stored)
    write_tbx(path, stored)
    assert path.read_bytes() == content, "the order in which concepts come must not matter"


@settings(max_examples=15, deadline=None)
@given(stored=termbases())
def test_ids_are_xml_ids_and_the_structure_is_that_of_the_standard(stored: list[Concept]):
    # xs:ID is checked by libxml2 through a DTD of one attribute.
    dtd = "<!DOCTYPE tbx [<!ATTLIST conceptEntry id ID #REQUIRED>]>"
    text = to_tbx(stored).replace("?>\n", f"?>\n{dtd}\n", 1).encode()
    root = etree.fromstring(text, etree.XMLParser(collect_ids=True))
    ids = root.xpath("//*[local-name()='conceptEntry']/@id")
    assert all(root.xpath("id($name)", name=name) for name in ids)
    for section in root.iter("{*}termSec"):
        names = [etree.QName(child).localname for child in section]
        rank = {"term": 0, "termNote": 1, "admin": 2, "note": 2}
        assert names.count("term") == 1
        assert [rank[name] for name in names] == sorted(rank[name] for name in names)


def test_languages_stand_in_the_order_of_their_first_terms(tmp_path: Path):
    mixed = read_tbx(written(tmp_path, to_tbx([LID])))[0]
    assert [term.text for term in mixed.terms] == ["lid", "lidmaat", "member", "fellow"]


def test_an_empty_termbase_is_a_file(tmp_path: Path):
    assert read_tbx(written(tmp_path, to_tbx([]))) == ()


def test_refuses_two_concepts_with_one_id():
    with pytest.raises(DuplicateConceptError, match="kamerstuk"):
        to_tbx([PLAIN, replace(PLAIN, note="another")])


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\ufffe", "\ud800"])
def test_refuses_what_xml_cannot_hold_and_keeps_the_old_file(tmp_path: Path, character: str):
    path = written(tmp_path, "old")
    with pytest.raises(TermbaseError, match=rf"kamerstuk.*U\+{ord(character):04X}") as caught:
        write_tbx(path, [replace(PLAIN, note=f"a{character}b")])
    str(caught.value).encode()
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["file.tbx"]


def test_a_place_that_cannot_be_written(tmp_path: Path):
    with pytest.raises(OSError, match="No such file"):
        write_tbx(tmp_path / "missing" / "file.tbx", [PLAIN])
