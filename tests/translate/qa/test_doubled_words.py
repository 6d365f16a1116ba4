"""Doubled words and doubled articles."""

import pytest

from termbase.model import Severity
from tests.contracts.check import CheckContract, check_input, worst
from translate.qa.doubled_words import DoubledWords

WARNING, INFO = Severity.WARNING, Severity.INFO

ROWS = [
    ("the the", "The plan of the the sector.", WARNING),
    ("of of", "a part of of it", WARNING),
    ("at the start", "The the plan grows.", WARNING),
    ("across a line", "a part of\nof it", WARNING),
    ("to to", "It is to to grow.", WARNING),
    ("accent", "a café café", WARNING),
    ("the a", "This is the a sector.", WARNING),
    ("a the", "This is a the sector.", WARNING),
    ("an the", "This is an the sector.", WARNING),
    ("noun", "The sector sector grows.", WARNING),
    ("that that", "I know that that is so.", INFO),
    ("had had", "It had had an effect.", INFO),
    ("thrice is a loop", "very large large large", None),
    ("the then", "the then minister", None),
    ("hyphen", "the the-most", None),
    ("apostrophe", "the minister minister's", None),
    ("comma", "the sector, sector by sector", None),
    ("numbers", "33 33", None),
    ("label", "the A and the an-", None),
]


class TestDoubledWords(CheckContract):
    check = DoubledWords()


@pytest.mark.parametrize(("target", "severity"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_finds(target, severity):
    assert worst(DoubledWords()(check_input("De sector groeit.", target))) is severity


def test_lets_a_doubled_name_of_the_source_be():
    assert DoubledWords()(check_input("in Baden Baden", "in Baden Baden")) == []
