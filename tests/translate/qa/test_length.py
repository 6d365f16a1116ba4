"""Length: far too short or too long."""

import pytest

from termbase.model import Severity
from tests.contracts.check import CheckContract, check_input, worst
from translate.qa.length import HIGHEST_RATIO, LOWEST_RATIO, SHORTEST_SOURCE, Length

SOURCE = "Het kabinet heeft hierover vorige week een besluit genomen, dat u per brief toegaat."


class TestLength(CheckContract):
    check = Length()


@pytest.mark.parametrize(
    "target",
    [
        "The government.",
        "The government decided.",
        "The government took a decision on this.",
        "x",
        "The government took a decision on this last week, " * 4,
        "The government took a decision on this last week, which you will receive by letter, and " * 2,
        "Nee" * 100,
        "A" * 300,
    ],
)
def test_finds(target):
    assert worst(Length()(check_input(SOURCE, target))) is Severity.WARNING


@pytest.mark.parametrize("ratio", [LOWEST_RATIO, 1, HIGHEST_RATIO])
def test_accepts_up_to_the_bounds(ratio):
    assert Length()(check_input("x" * 100, "x" * int(100 * ratio))) == []


def test_does_not_judge_short_sources():
    assert Length()(check_input("x" * (SHORTEST_SOURCE - 1), "x" * 500)) == []
    assert Length()(check_input("x" * SHORTEST_SOURCE, "x" * 500)) != []


def test_leaves_an_empty_target_to_its_own_check():
    assert Length()(check_input(SOURCE, "")) == []
