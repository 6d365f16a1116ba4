"""Punctuation: final marks, pairs, spaces."""

import pytest

from termbase.model import Severity
from tests.contracts.check import CheckContract, check_input, worst
from translate.documents.document import CodeKind, CodeRole, InlineCode
from translate.qa.punctuation import Punctuation

WARNING, INFO = Severity.WARNING, Severity.INFO

ROWS = [
    ("question lost", "Groeit de sector?", "The sector grows.", WARNING),
    ("question added", "De sector groeit.", "Does the sector grow?", WARNING),
    ("full stop lost", "De sector groeit.", "The sector grows", INFO),
    ("full stop added", "Vestigingsklimaat", "Business climate.", INFO),
    ("colon lost", "Het gaat om:", "This concerns", INFO),
    ("semicolon lost", "de sector groeit;", "the sector grows.", INFO),
    ("bracket open", "De sector (groot) groeit.", "The sector (large grows.", WARNING),
    ("bracket closed", "De sector (groot) groeit.", "The sector large) grows.", WARNING),
    ("square bracket", "De sector [groot] groeit.", "The sector [large grows.", WARNING),
    ("straight quote", 'De "sector" groeit.', 'The "sector grows.', WARNING),
    ("curly quote", "De “sector” groeit.", "The “sector grows.", WARNING),
    ("single quote", "De ‘sector’ groeit.", "The ‘sector grows.", WARNING),
    ("quotes gone", "De «sector» groeit.", "The sector grows.", INFO),
    ("space before comma", "De sector, groot, groeit.", "The sector , large, grows.", WARNING),
    ("space before full stop", "De sector groeit.", "The sector grows .", WARNING),
    ("double space", "De sector groeit.", "The sector  grows.", INFO),
    ("tight comma", "De sector, groot, groeit.", "The sector,large, grows.", WARNING),
    ("two commas", "De sector, groot, groeit.", "The sector,, large, grows.", WARNING),
    ("comma and stop", "De sector groeit.", "The sector grows,.", WARNING),
    ("two stops", "De sector groeit.", "The sector grows..", WARNING),
    ("empty brackets", "De sector groeit.", "The sector () grows.", WARNING),
    ("ellipsis", "De sector groeit...", "The sector grows...", None),
    ("abbreviation at the end", "Het kost € 3 mln.", "It costs €3 million", None),
    ("list", "a) de sector; b) de markt", "a) the sector; b) the market", None),
    ("cut quotation", "«De sector groeit.", "“The sector grows.", None),
    ("quote after the stop", "Het heet «groei».", "It is called “growth.”", None),
    ("web address", "Zie https://a.nl/b,c voor meer.", "See https://a.nl/b,c for more.", None),
    ("line break", "de Minister,\nHerbert", "the Minister,\nHerbert", None),
    ("hard break", "de Minister,  \nHerbert", "the Minister,  \nHerbert", None),
    ("decimal", "Het is 1,5.", "It is 1.5.", None),
    ("apostrophe", "De plannen van leden.", "The members’ plans.", None),
]


class TestPunctuation(CheckContract):
    check = Punctuation()


@pytest.mark.parametrize(
    ("source", "target", "severity"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_finds(source, target, severity):
    assert worst(Punctuation()(check_input(source, target))) is severity


def test_quotation_marks_may_be_codes():
    codes = [
        InlineCode(1, CodeKind.OPEN, 4, "«", CodeRole.QUOTE, "“"),
        InlineCode(1, CodeKind.CLOSE, 10, "»", CodeRole.QUOTE, "”"),
    ]
    segment = check_input("De “sector” groeit.", "The sector grows.", target_codes=codes)
    assert Punctuation()(segment) == []
