"""Forbidden renderings."""

import pytest

from termbase.model import CaseRule, MatchKind, Severity, TermStatus
from tests.contracts.check import CheckContract, check_input, concept, matches, term, worst
from translate.qa.forbidden_term import ForbiddenTerm

DEPRECATED, OBSOLETE = TermStatus.DEPRECATED, TermStatus.OBSOLETE

KAMER = concept(
    "Tweede Kamer",
    term("House of Representatives"),
    term("Second Chamber", status=DEPRECATED),
    term("Lower House", status=OBSOLETE),
    term("Chamber", status=DEPRECATED, case=CaseRule.EXACT),
)
KOOPHANDEL = concept("Kamer van Koophandel", term("Chamber of Commerce"))
STUK = concept("Kamerstuk", term("Parliamentary Paper"), term("Chamber document", status=DEPRECATED))

BAD = {
    "deprecated": "the Second Chamber",
    "obsolete": "the Lower House",
    "lower case": "the second chamber",
    "possessive": "the Second Chamber's view",
    "plural": "Lower Houses",
    "beside the right one": "the House of Representatives (Second Chamber)",
    "hyphen": "a Lower-House debate",
    "exact": "the Chamber decides",
    "capitals": "THE SECOND CHAMBER",
}


class TestForbiddenTerm(CheckContract):
    check = ForbiddenTerm()


@pytest.mark.parametrize("target", BAD.values(), ids=BAD)
def test_finds(target):
    found = matches("de Tweede Kamer", ("Tweede Kamer", KAMER))
    issues = ForbiddenTerm()(check_input("de Tweede Kamer", target, term_matches=found))
    assert worst(issues) is Severity.ERROR
    assert "House of Representatives" in issues[0].message
    assert issues[0].target is not None


@pytest.mark.parametrize(
    "target",
    ["the House of Representatives", "a chamber", "the Second Chambermaid", "the lower part of the house"],
)
def test_accepts(target):
    found = matches("de Tweede Kamer", ("Tweede Kamer", KAMER))
    assert ForbiddenTerm()(check_input("de Tweede Kamer", target, term_matches=found)) == []


def test_words_of_an_approved_term_are_let_through():
    source = "De Tweede Kamer en de Kamer van Koophandel"
    found = matches(source, ("Tweede Kamer", KAMER), ("Kamer van Koophandel", KOOPHANDEL))
    target = "The House of Representatives and the Chamber of Commerce"
    assert ForbiddenTerm()(check_input(source, target, term_matches=found)) == []
    assert ForbiddenTerm()(check_input(source, target, term_matches=found[:1])) != []


def test_words_of_the_source_are_let_through():
    source = "De Tweede Kamer (Second Chamber)"
    found = matches(source, ("Tweede Kamer", KAMER))
    target = "The House of Representatives (Second Chamber)"
    assert ForbiddenTerm()(check_input(source, target, term_matches=found)) == []


def test_unrecognised_concepts_ask_nothing():
    assert ForbiddenTerm()(check_input("de zaal", "the Second Chamber")) == []


def test_compounds_count():
    source = "de Kamerstukkenreeks"
    found = matches(source, ("Kamerstukkenreeks", STUK), kind=MatchKind.COMPOUND)
    issues = ForbiddenTerm()(check_input(source, "the Chamber documents series", term_matches=found))
    assert worst(issues) is Severity.ERROR
