"""Repetition: loops of words, phrases and parts of words."""

import pytest

from termbase.model import Severity
from tests.contracts.check import CheckContract, check_input, worst
from translate.qa.repetition import Repetition

PLAIN = "De sector groeit en de uitvoering vordert."

LOOPS = {
    "word": "The sector is very very very large.",
    "two words": "The plan of the of the of the sector grows.",
    "phrase": "We will see to it we will see to it we will see to it that it grows.",
    "sub-word": "world-to-the-to-the-the-to-the-factory",
    "without hyphens": "the world to the to the the to the factory",
    "hyphens": "a semi-con-semi-con-semi-con industry",
    "inside a word": "the semisemisemiconductor sector",
    "letters": "the sectooooor grows",
    "long phrase twice": "The part of the chip industry grows and the part of the chip industry does.",
    "three words twice in a row": "It was drawn up by an independent group by an independent group.",
    "five words twice": "As soon as is possible we act, and I write to you as soon as is possible.",
    "case": "Growth growth GROWTH in the sector.",
    "across marks": "growth, growth, growth, and growth",
    "eight words": " ".join(["one by one the sectors of the land"] * 3),
}

FINE = {
    "source loops too": ("nee nee nee", "no no no"),
    "big number": ("1.000.000.000 euro", "1 000 000 000 euros"),
    "zeros": ("0 0 0", "0 0 0"),
    "that that": (PLAIN, "I think that that sector grows and that it will."),
    "state of the art": (PLAIN, "a state-of-the-art, day-to-day, face-to-face approach"),
    "list": (PLAIN, "from the north to the south, to the east and to the west of the land"),
    "step by step": (PLAIN, "It grows step by step by step."),
    "range": (PLAIN, "the top-of-the-range model"),
    "Mississippi": (PLAIN, "Mississippi grows"),
    "roman": ("deel XXXIII", "part XXXIII"),
    "address": ("zie www.a.nl", "see www.a.nl"),
    "office twice": (
        "de minister van Economische Zaken en de minister van Economische Zaken en Klimaat",
        "the Minister of Economic Affairs and the Minister of Economic Affairs and Climate Policy",
    ),
    "source repeats": (
        "De leden van de fractie vragen dit; de leden van de fractie vragen ook dat.",
        "The members of the party in question ask this; the members of the party in question ask that.",
    ),
}


class TestRepetition(CheckContract):
    check = Repetition()


@pytest.mark.parametrize("target", LOOPS.values(), ids=LOOPS)
def test_finds(target):
    issues = Repetition()(check_input(PLAIN, target))
    assert worst(issues) is Severity.ERROR
    assert len(issues) == 1
    assert issues[0].target is not None
    assert len(issues[0].target) >= 5


@pytest.mark.parametrize(
    "target",
    [
        "The part of the of the sector grows.",
        "the world-to-the-factory player",
        "a leader-in-the-chip industry",
        "It is said sector pays sector pays.",
    ],
)
def test_warns(target):
    (issue,) = Repetition()(check_input(PLAIN, target))
    assert issue.severity is Severity.WARNING


@pytest.mark.parametrize(("source", "target"), FINE.values(), ids=FINE)
def test_accepts(source, target):
    assert Repetition()(check_input(source, target)) == []
