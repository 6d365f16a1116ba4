"""Missing terms: an independent count of approved renderings."""

import pytest

from termbase.model import (
    CaseRule,
    GrammaticalNumber,
    MatchKind,
    Obligation,
    PartOfSpeech,
    Severity,
    TermStatus,
)
from tests.contracts.check import CheckContract, check_input, concept, matches, term, worst
from translate.qa.english_forms import occurrences, plural_forms
from translate.qa.missing_term import MissingTerm

ERROR, WARNING = Severity.ERROR, Severity.WARNING
ADMITTED = TermStatus.ADMITTED

KABINET = concept("kabinet", term("government"), term("cabinet", status=ADMITTED))
REGERING = concept("regering", term("government"))
KETEN = concept("waardeketen", term("value chain"))
HALFGELEIDER = concept("halfgeleider", term("semiconductor", compound_form="semiconductor"))
CHIP = concept("chip", term("microchip"))
MINISTER = concept("minister", term("minister"))
FINANCIEN = concept("minister van Financiën", term("Minister of Finance", case=CaseRule.EXACT))
KAMER = concept("Tweede Kamer", term("House of Representatives", case=CaseRule.EXACT))
PPS = concept("publiek-private samenwerking", term("public-private partnership"))
WIJZIGEN = concept("wijzigen", term("amend", part_of_speech=PartOfSpeech.VERB))
SOFT = concept("verdienvermogen", term("earning capacity"), obligation=Obligation.RECOMMENDED)
HINT = concept("brief", term("letter"), obligation=Obligation.REFERENCE)
UNKNOWN = concept("poldermodel")

ROWS = [
    ("present", "Het kabinet besluit.", "The government decides.", ["kabinet"], KABINET, None),
    ("admitted", "Het kabinet besluit.", "The cabinet decides.", ["kabinet"], KABINET, None),
    ("capital", "Kabinet besluit.", "Government decides.", ["Kabinet"], KABINET, None),
    ("possessive", "het plan van het kabinet", "the government's plan", ["kabinet"], KABINET, None),
    ("plural", "de waardeketens", "the value chains", ["waardeketens"], KETEN, None),
    ("plural possessive", "van de waardeketens", "the value chains’ growth", ["waardeketens"], KETEN, None),
    ("attributive hyphen", "waardeketen", "a value-chain approach", ["waardeketen"], KETEN, None),
    (
        "head before of",
        "ministers van Financiën",
        "Ministers of Finance",
        ["ministers van Financiën"],
        FINANCIEN,
        None,
    ),
    ("other hyphen", "publiek-private samenwerking", "public–private partnerships", ["publiek"], PPS, None),
    ("verb", "gewijzigd", "It was amended.", ["gewijzigd"], WIJZIGEN, None),
    ("capitals", "TWEEDE KAMER", "HOUSE OF REPRESENTATIVES", ["TWEEDE KAMER"], KAMER, None),
    ("absent", "Het kabinet besluit.", "The ministers decide.", ["kabinet"], KABINET, ERROR),
    ("only a part of a word", "Het kabinet besluit.", "The governmental plan.", ["kabinet"], KABINET, ERROR),
    ("once of twice", "kabinet en kabinet", "the government and it", ["kabinet", "kabinet"], KABINET, ERROR),
    ("synonym", "de waardeketen", "the supply chain", ["waardeketen"], KETEN, ERROR),
    ("words apart", "de waardeketen", "the chain of value", ["waardeketen"], KETEN, ERROR),
    ("case", "de Tweede Kamer", "the house of representatives", ["Tweede Kamer"], KAMER, ERROR),
    (
        "other office",
        "minister van Financiën",
        "Minister of Economics",
        ["minister van Financiën"],
        FINANCIEN,
        ERROR,
    ),
    ("empty target", "Het kabinet besluit.", "", ["kabinet"], KABINET, ERROR),
    ("verb absent", "gewijzigd", "It was changed.", ["gewijzigd"], WIJZIGEN, ERROR),
    ("recommended", "ons verdienvermogen", "our income", ["verdienvermogen"], SOFT, WARNING),
    (
        "recommended once is enough",
        "verdienvermogen, verdienvermogen",
        "earning capacity, twice",
        ["verdienvermogen", "verdienvermogen"],
        SOFT,
        None,
    ),
    ("reference", "een brief", "a note", ["brief"], HINT, None),
    ("no English", "het poldermodel", "the model", ["poldermodel"], UNKNOWN, None),
]


class TestMissingTerm(CheckContract):
    check = MissingTerm()


@pytest.mark.parametrize(
    ("source", "target", "words", "of", "severity"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_table(source, target, words, of, severity):
    found = matches(source, *((word, of) for word in words))
    assert worst(MissingTerm()(check_input(source, target, term_matches=found))) is severity


def test_names_term_and_count():
    source = "Het kabinet en het kabinet."
    found = matches(source, ("kabinet", KABINET), ("kabinet", KABINET))
    (issue,) = MissingTerm()(check_input(source, "The government and it.", term_matches=found))
    assert issue.source == found[1].span
    assert issue.message == "“kabinet” is not rendered as “government” (1 of 2 found)."


def test_compounds_ask_only_when_the_termbase_says_how():
    source = "de halfgeleidersector en de chipsector"
    asked = matches(source, ("halfgeleidersector", HALFGELEIDER), kind=MatchKind.COMPOUND)
    silent = matches(source, ("chipsector", CHIP), kind=MatchKind.COMPOUND)
    target = "the chip sector"
    assert worst(MissingTerm()(check_input(source, target, term_matches=asked))) is ERROR
    assert MissingTerm()(check_input(source, target, term_matches=silent)) == []
    assert MissingTerm()(check_input(source, "the semiconductor sector", term_matches=asked)) == []


def test_two_concepts_with_one_rendering_need_two_places():
    source = "kabinet en regering"
    found = matches(source, ("kabinet", KABINET), ("regering", REGERING))
    check = MissingTerm()
    assert check(check_input(source, "the government and the government", term_matches=found)) == []
    assert len(check(check_input(source, "the government", term_matches=found))) == 1
    # *kabinet* takes *cabinet* and leaves *government* to *regering*, which has no other.
    assert check(check_input(source, "the government and the cabinet", term_matches=found)) == []


def test_a_term_within_a_longer_one_is_not_counted_twice():
    source = "de minister en de minister van Financiën"
    found = matches(source, ("minister", MINISTER), ("minister van Financiën", FINANCIEN))
    check = MissingTerm()
    assert check(check_input(source, "the minister and the Minister of Finance", term_matches=found)) == []
    (issue,) = check(check_input(source, "he and the Minister of Finance", term_matches=found))
    assert issue.source == found[0].span


def test_thousands_of_occurrences_are_counted():
    source = "kabinet " * 1500
    found = matches(source, *[("kabinet", KABINET)] * 1500)
    assert MissingTerm()(check_input(source, "government " * 1500, term_matches=found)) == []
    (issue,) = MissingTerm()(check_input(source, "government " * 1499, term_matches=found))
    assert "1499 of 1500" in issue.message


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("minister", "ministers"),
        ("ministry", "ministries"),
        ("tax", "taxes"),
        ("man", "men"),
        ("chairwoman", "chairwomen"),
        ("analysis", "analyses"),
        ("Director-General", "Directors-General"),
        ("holiday", "holidays"),
        ("criterion", "criteria"),
        ("series", "series"),
    ],
)
def test_plurals(word, plural):
    assert plural in plural_forms(word)


@pytest.mark.parametrize(
    ("english", "text", "found"),
    [
        (term("House", case=CaseRule.EXACT), "a house; the House", ["House"]),
        (
            term("earning capacity", case=CaseRule.EXACT),
            "Earning capacity. Earning capacity",
            ["Earning capacity"] * 2,
        ),
        (term("earning capacity", case=CaseRule.EXACT), "the Earning capacity", []),
        (term("data", number=GrammaticalNumber.PLURAL), "data and datas", ["data"]),
        (term("member", forms=("membership",)), "members of the membership", ["members", "membership"]),
        (term("C++"), "C++ and C", ["C++"]),
        (term("Member's bill"), "a Member’s bill", ["Member’s bill"]),
        (term("chip"), "microchips, chips, chipset", ["chips"]),
        (term("general", part_of_speech=PartOfSpeech.ADJECTIVE), "general generals", ["general"]),
        (term("submit", part_of_speech=PartOfSpeech.VERB), "submitted, submits, submitting", 3),
    ],
)
def test_occurrences(english, text, found):
    spans = [span.of(text) for span in occurrences(english, text)]
    assert (len(spans) if isinstance(found, int) else spans) == found
