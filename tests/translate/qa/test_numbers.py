"""Numbers: every notation that is right, and every way in which a number goes wrong."""

import pytest

from termbase.model import Severity
from tests.contracts.check import GOOD_PAIRS, CheckContract, check_input, worst
from translate.qa.citations import Citations
from translate.qa.names import Names
from translate.qa.numbers import Numbers
from translate.qa.runner import run

ERROR, WARNING = Severity.ERROR, Severity.WARNING

RIGHT = [
    ("decimal", "een groei van 1,5", "a growth of 1.5"),
    ("trailing zero", "3,0%", "3%"),
    ("grouped", "1.250.000 huizen", "1,250,000 homes"),
    ("not grouped", "1.250.000 huizen", "1250000 homes"),
    ("grouped with decimals", "€ 1.234,56", "€1,234.56"),
    ("amount", "€ 1,5 mln.", "€1.5 million"),
    ("amount written out", "€ 3,1 mld.", "€3,100 million"),
    ("bn", "€ 3 miljard", "€3bn"),
    ("duizend", "15 duizend euro", "€15,000"),
    ("range shares its scale", "€ 1,5 tot 2 miljoen", "€1.5 million to €2 million"),
    ("range shares its scale in English", "€ 1,5 miljoen tot € 2 miljoen", "€1.5 to 2 million"),
    ("dossier", "dossier 33 009", "dossier 33 009"),
    ("session", "2025–2026", "2025-2026"),
    ("short session", "2025/26", "2025/2026"),
    ("ordinal", "de 3e fase", "the 3rd phase"),
    ("ordinal word", "de 3e fase", "the third phase"),
    ("word for digit", "2 leden", "two members"),
    ("digit for word", "twee leden", "2 members"),
    ("compound word", "vijfentwintig leden", "twenty-five members"),
    ("jubilee", "het vijfentwintigjarig bestaan", "the 25th anniversary"),
    ("een asks nothing", "een lid en één vraag", "a member and a question"),
    ("acht is a verb too", "Ik acht dit nodig.", "I consider this necessary."),
    ("Tweede Kamer", "de Tweede Kamer", "the House of Representatives"),
    ("twice", "twee keer", "twice"),
    ("fortnight", "om de veertien dagen", "every two weeks"),
    ("half past", "om half tien", "at half past nine"),
    ("decade", "de jaren tachtig", "the 1980s"),
    ("decade in digits", "de jaren '80", "the 1980s"),
    ("time", "om 17.00 uur", "at 5 p.m."),
    ("time with minutes", "om 23.59 uur", "at 11.59 p.m."),
    ("24-hour time", "om 10.30 uur", "at 10:30"),
    ("times in a range", "van 13.30 tot 17.30 uur", "from 1.30 p.m. to 5.30 p.m."),
    ("noon", "om 12.00 uur", "at noon"),
    ("hours", "binnen 24 uur", "within 24 hours"),
    ("section number", "paragraaf 2.4", "section 2.4"),
    ("law article", "artikel 4:48", "section 4:48"),
    ("numeric date", "op 1-4-2026", "on 1 April 2026"),
    ("date to numeric", "op 1 april 2026", "on 1-4-2026"),
    ("roman", "deel XIV", "part XIV"),
    ("roman to digits", "deel XIV", "part 14"),
    ("House in Kamerstukken", "Kamerstukken II 2025/26", "Papers of the House 2025/26"),
    ("subscript", "de CO2-uitstoot", "CO₂ emissions"),
    ("minus", "min 3 tot plus 31%", "minus 3 to plus 31%"),
    ("no digits at all", "Geen getal hier.", "No number here."),
    ("list without spaces", "de artikelen 1,2 en 3", "articles 1, 2 and 3"),
]

WRONG = [
    ("lost", "De 340 leden kwamen.", "The members came.", ERROR),
    ("lost year", "Sinds 2023 wordt gewerkt.", "Work is under way.", ERROR),
    ("changed", "De 340 leden kwamen.", "The 304 members came.", ERROR),
    ("comma kept", "een groei van 1,5", "a growth of 1,5", ERROR),
    ("point kept", "1.250 huizen", "1.250 homes", ERROR),
    ("scale lost", "€ 5 miljoen", "€5", ERROR),
    ("scale changed", "€ 3 miljard", "€3 million", ERROR),
    ("twice, once lost", "10 van 10 leden", "10 members", ERROR),
    ("time changed", "om 17.00 uur", "at 7 p.m.", ERROR),
    ("roman lost", "Dutchbat III", "Dutchbat", ERROR),
    ("word changed", "drie leden", "two members", ERROR),
    ("word lost", "De drie leden kwamen.", "The members came.", WARNING),
    ("added", "De leden kwamen.", "The 12 members came.", WARNING),
    ("percent lost", "een groei van 6%", "a growth of 6", WARNING),
    ("euro lost", "Dit kost € 45.", "This costs 45.", WARNING),
    ("year of a session", "2025–2026", "2025–2027", ERROR),
]


class TestNumbers(CheckContract):
    check = Numbers()


@pytest.mark.parametrize(("source", "target"), [row[1:] for row in RIGHT], ids=[row[0] for row in RIGHT])
def test_accepts_the_conventions(source, target):
    assert Numbers()(check_input(source, target)) == []


@pytest.mark.parametrize(
    ("source", "target", "severity"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_finds(source, target, severity):
    assert worst(Numbers()(check_input(source, target))) is severity


def test_names_the_number_and_its_place():
    (issue,) = Numbers()(check_input("De 340 leden kwamen.", "The 304 members came."))
    assert issue.source is not None
    assert issue.target is not None
    assert issue.source.of("De 340 leden kwamen.") == "340"
    assert issue.target.of("The 304 members came.") == "304"
    assert "“340” became “304”" in issue.message


def _without_each_number():
    for source, target in GOOD_PAIRS:
        pieces = target.split(" ")
        for place, piece in enumerate(pieces):
            if any(map(str.isdigit, piece)):
                yield source, " ".join((*pieces[:place], *pieces[place + 1 :]))


@pytest.mark.parametrize(("source", "target"), list(_without_each_number()))
def test_finds_any_dropped_number_of_a_good_pair(source, target):
    # The number of a paragraph (*eerste lid*) and of a name (*D66*) is watched over by other checks.
    assert run(check_input(source, target), [Numbers(), Citations(), Names()]) != ()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (source, target.replace(digit, "7", 1))
        for source, target in GOOD_PAIRS
        for digit in "23456"
        if digit in target and "ECLI" not in target and "D66" not in target
    ],
)
def test_finds_any_changed_digit_of_a_good_pair(source, target):
    assert worst(Numbers()(check_input(source, target))) is ERROR
