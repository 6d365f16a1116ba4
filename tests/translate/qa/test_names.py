"""Names: lost ones are found, translated ones are let be."""

import pytest

from termbase.model import Severity
from tests.contracts.check import GOOD_PAIRS, CheckContract, check_input, concept, matches, term, worst
from translate.documents.document import BlockKind
from translate.qa.names import Names

ERROR, WARNING = Severity.ERROR, Severity.WARNING

LOST = [
    ("acronym", "Ook ASML groeit.", "The firm grows as well.", ERROR),
    ("acronym at the start", "ASML groeit.", "The firm grows.", ERROR),
    ("two words", "Het bedrijf VDL ETG groeit.", "The company VDL grows.", ERROR),
    ("acronym in lower case", "Ook ASML groeit.", "Also asml grows.", ERROR),
    ("mixed case", "Log in met eHerkenning.", "Log in with recognition.", ERROR),
    ("with a digit", "De fractie van D66 vraagt dit.", "The party asks this.", ERROR),
    ("in a compound", "Het BEPS-project loopt.", "The project is under way.", ERROR),
    ("known acronym without its English", "Volgens het UWV kan dit.", "This is possible.", ERROR),
    ("other acronym in its place", "Ook HTSM groeit.", "HTMS grows as well.", WARNING),
    ("member", "het lid Boonstra vraagt dit", "the member asks this", WARNING),
    ("member with particle", "de leden Van Kerkhof en Idrissi", "Members Van Kerkhof and others", WARNING),
    ("surname", "de heer Lindeboom", "the gentleman", WARNING),
    ("place", "Het kantoor in Kralendijk is dicht.", "The office is closed.", WARNING),
    ("country", "Samen met Zweden besluiten wij.", "We decide together.", WARNING),
    ("initials", "de Minister,\nH.G. Herbert", "the Minister,\nHerbert", WARNING),
    (
        "damaged",
        "de IPCEI Advanced Semiconductor Technologies",
        "the IPCEI Advanced Semiductor Technologies",
        WARNING,
    ),
    ("report", "In het Rapport Wennink staat dit.", "The report says this.", WARNING),
]

KEPT = [
    ("country", "Samen met Zweden en Oostenrijk besluiten wij.", "We decide with Sweden and Austria."),
    ("adjective", "de Griekse en Finse delegaties", "the Greek and Finnish delegations"),
    ("place", "De OPCW in Den Haag besloot.", "The OPCW in The Hague decided."),
    ("similar", "in Moldavië en Genève", "in Moldova and Geneva"),
    ("acronym", "via de VN en de OESO", "through the UN and the OECD"),
    (
        "acronym spelled out",
        "door het UWV en de NZa",
        "by the Employee Insurance Agency and the Healthcare Authority",
    ),
    (
        "title",
        "de Afdeling advisering van de Raad van State",
        "the Advisory Division of the Council of State",
    ),
    (
        "law",
        "de Wet milieubeheer en de Omgevingswet",
        "the Environmental Management Act and the Planning Act",
    ),
    ("start of a sentence", "Molens zijn er. Gemalen ook.", "There are mills. And pumping stations."),
    ("month", "In Mei en op Maandag", "In May and on Monday"),
    ("genitive", "Wenninks rapport", "Wennink's report"),
    ("plural", "de IPCEI's", "the IPCEIs"),
    ("hyphen", "de motie-Slagter/Benali", "the motion by Slagter and Benali"),
    ("capitals", "BRIEF VAN DE MINISTER", "LETTER FROM THE MINISTER"),
    ("Nederland unsaid", "Ook in Nederland groeit dit.", "This is growing here as well."),
    ("IJsselmeer", "op het IJsselmeer", "on the IJsselmeer"),
    ("initials with spaces", "de heer H.G. Herbert", "Mr H. G. Herbert"),
    ("no names", "dit gaat goed", "this goes well"),
]


class TestNames(CheckContract):
    check = Names()


@pytest.mark.parametrize(
    ("source", "target", "severity"), [row[1:] for row in LOST], ids=[row[0] for row in LOST]
)
def test_finds(source, target, severity):
    assert worst(Names()(check_input(source, target))) is severity


@pytest.mark.parametrize(("source", "target"), [row[1:] for row in KEPT], ids=[row[0] for row in KEPT])
def test_accepts(source, target):
    assert Names()(check_input(source, target)) == []


def test_signature_must_stay():
    segment = check_input("H.G. Herbert", "H.G. Robert", kind=BlockKind.SIGNATURE)
    assert worst(Names()(segment)) is WARNING


def test_recognised_terms_are_left_to_the_termbase():
    source, target = "Ook het CJIB groeit.", "The agency grows too."
    found = matches(source, ("CJIB", concept("CJIB", term("Central Fine Collection Agency"))))
    assert worst(Names()(check_input(source, target))) is ERROR
    assert Names()(check_input(source, target, term_matches=found)) == []


@pytest.mark.parametrize(
    "name", ["ASML", "NXP", "VDL", "ETG", "eHerkenning", "NATO", "Employee Insurance Agency"]
)
def test_finds_any_acronym_dropped_from_a_good_pair(name):
    source, target = next(pair for pair in GOOD_PAIRS if "VDL ETG" in pair[0])
    issues = Names()(check_input(source, target.replace(name, "it")))
    assert worst(issues) is not None
