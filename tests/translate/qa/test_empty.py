"""Empty targets."""

import pytest

from termbase.model import Severity
from tests.contracts.check import CheckContract, check_input, worst
from translate.documents.document import BlockKind
from translate.qa.empty import Empty


class TestEmpty(CheckContract):
    check = Empty()


@pytest.mark.parametrize("target", ["", " ", "\n", ".", "…", "\u00a0", "—", "()", "**"])
@pytest.mark.parametrize("source", ["Nee.", "29 826", "é"])
def test_finds(source, target):
    issues = Empty()(check_input(source, target))
    assert worst(issues) is Severity.ERROR
    assert issues[0].source is not None
    assert issues[0].source.of(source) == source


@pytest.mark.parametrize(
    ("source", "target"), [("", ""), ("…", ""), ("—", "—"), ("Nee.", "No."), ("29", "29")]
)
def test_accepts(source, target):
    assert Empty()(check_input(source, target)) == []


def test_finds_empty_structure():
    assert Empty()(check_input("Nr. 281", "", kind=BlockKind.PAPER_NUMBER)) != []
