"""Untranslated: Dutch is seen, names and titles are let be."""

import pytest

from termbase.model import Severity
from tests.contracts.check import CheckContract, check_input, worst
from translate.documents.document import BlockKind, CodeKind, CodeRole, InlineCode
from translate.qa.untranslated import Untranslated

ERROR, WARNING = Severity.ERROR, Severity.WARNING
BODY, HEADING = BlockKind.PARAGRAPH, BlockKind.HEADING

COPIED = [
    ("sentence", "De motie is aangenomen.", BODY, ERROR),
    ("no function word", "tijdelijke regeling stikstofruimte", BODY, ERROR),
    ("heading", "Begrippenlijst", HEADING, ERROR),
    ("heading of one word", "Industriebeleid", HEADING, ERROR),
    ("heading without a sign", "Zorg", HEADING, WARNING),
    ("capitals", "BRIEF VAN DE MINISTER NIET WIJZIGEN", BlockKind.TITLE, ERROR),
    ("one word", "veiligheid", BODY, ERROR),
    ("session year", "Vergaderjaar niet bekend", BlockKind.SESSION_YEAR, ERROR),
    ("name", "ASML Holding", BODY, None),
    ("acronyms", "VDL ETG", BODY, None),
    ("English title", "IPCEI Advanced Semiconductor Technologies", BODY, None),
    ("place", "Rotterdam", BlockKind.TABLE_CELL, None),
    ("number", "29 826", BODY, None),
    ("same word", "Budget", HEADING, None),
    ("signature", "H.G. van Herwijnen", BlockKind.SIGNATURE, None),
    ("code", "niet wijzigen", BlockKind.VERBATIM, None),
    ("English in a Dutch letter", "the state of the industry", BODY, None),
]

RUNS = [
    ("run", "Dit wordt tijdelijk niet toegestaan.", "This is tijdelijk niet allowed.", WARNING),
    ("function words", "Dat is al zo omdat het moet.", "That is so omdat het moet be.", WARNING),
    (
        "long word",
        "De nieuwe veiligheidsstrategie is klaar.",
        "The new veiligheidsstrategie is ready.",
        WARNING,
    ),
    ("long word with a sure sign", "De rechtvaardigheid telt.", "The rechtvaardigheid counts.", WARNING),
    (
        "with a source word",
        "Het water wordt niet gezuiverd.",
        "The water of this land wordt gezuiverd not at all.",
        WARNING,
    ),
    ("one word", "Dat biedt meer soelaas.", "That offers more soelaas.", WARNING),
    ("function word at the start", "Nergens is dit voorgeschreven.", "Nergens is this prescribed.", WARNING),
    ("international words", "een percentage per procedure", "a percentage for each procedure", None),
    ("name at the start", "Wageningen groeit.", "Wageningen is growing.", None),
    ("at the start", "Omdat zij wordt gekozen, vraag ik dit.", "Omdat zij is elected, I ask this.", WARNING),
    (
        "most",
        "De leden vragen of dit wordt toegestaan.",
        "De leden vragen whether dit wordt toegestaan.",
        ERROR,
    ),
    ("only the end", "Ik dank u voor het geduld.", "I thank you voor het geduld.", WARNING),
    ("Den Haag", "De OPCW in Den Haag besloot.", "The OPCW in Den Haag decided.", WARNING),
    ("name with particles", "Jan van der Berg sprak.", "Jan van der Berg spoke.", None),
    ("office", "de Rijksdienst voor het Erfgoed", "the Rijksdienst voor het Erfgoed agency", None),
    (
        "title in quotes",
        "De nota “Niet langer wachten” is af.",
        "The paper “Niet langer wachten” is ready.",
        None,
    ),
    ("loan", "Dit is de facto verboden.", "This is de facto banned.", None),
    ("address", "Zie www.mijnoverheid.nl/niet voor meer.", "See www.mijnoverheid.nl/niet for more.", None),
    ("bank", "De Nederlandsche Bank zegt dit.", "De Nederlandsche Bank says this.", None),
    ("shared words", "open data en water", "open data and water", None),
]


class TestUntranslated(CheckContract):
    check = Untranslated()


@pytest.mark.parametrize(
    ("text", "kind", "severity"), [row[1:] for row in COPIED], ids=[row[0] for row in COPIED]
)
def test_copied_segments(text, kind, severity):
    assert worst(Untranslated()(check_input(text, text, kind=kind))) is severity


@pytest.mark.parametrize(
    ("source", "target", "severity"), [row[1:] for row in RUNS], ids=[row[0] for row in RUNS]
)
def test_runs(source, target, severity):
    assert worst(Untranslated()(check_input(source, target))) is severity


def test_marks_the_run():
    target = "This is tijdelijk niet allowed."
    (issue,) = Untranslated()(check_input("Dit wordt tijdelijk niet toegestaan.", target))
    assert issue.target is not None
    assert issue.target.of(target) == "tijdelijk niet"


def test_titles_between_quotation_codes_are_let_be():
    codes = [
        InlineCode(1, CodeKind.OPEN, 10, "«", CodeRole.QUOTE, "“"),
        InlineCode(1, CodeKind.CLOSE, 31, "»", CodeRole.QUOTE, "”"),
    ]
    target = "The paper Niet langer wachten is ready."
    assert Untranslated()(check_input("De nota Niet langer wachten is af.", target, target_codes=codes)) == []
    assert (
        Untranslated()(check_input("De nota niet langer wachten is af.", target.replace("Niet", "niet")))
        != []
    )
