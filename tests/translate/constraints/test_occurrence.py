import pytest
from hypothesis import given
from hypothesis import strategies as st

from termbase.model import Span
from tests.translate.constraints.builders import constraint
from translate.constraints.occurrence import forbidden_occurrences, meet, occurrences


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("The government’s plans", "government", ["government"]),
        ("governments", "government", []),
        ("a non-government body", "government", []),
        ("THE GOVERNMENT", "government", ["GOVERNMENT"]),
        ("the House  of\nRepresentatives", "House of Representatives", ["House  of\nRepresentatives"]),
        ("the minister's and the minister’s", "minister’s", ["minister's", "minister’s"]),
        ("(Parliamentary Paper)", "Parliamentary Paper", ["Parliamentary Paper"]),
        ("C++ and C", "C", ["C", "C"]),
        ("a.b", "a.b", ["a.b"]),
        ("axb", "a.b", []),
        ("", "x", []),
    ],
)
def test_occurrences_are_whole_words(text: str, form: str, expected: list[str]):
    assert [span.of(text) for span in occurrences(text, form)] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [("ASML", True), ("Asml", False), ("asml", False)],
    ids=["as-written", "title", "lower"],
)
def test_case_sensitive_occurrences_stand_as_written(text: str, found: bool):
    assert bool(occurrences(text, "ASML", is_case_sensitive=True)) is found


def test_two_in_the_source_ask_for_two_in_the_target():
    source = "kabinet en kabinet"
    constraints = (
        constraint(source, "kabinet", "government"),
        constraint(source, "kabinet", "government", nth=1),
    )
    assert meet("the government and it", constraints) == [Span(4, 14), None]
    assert None not in meet("the government and the government", constraints)


def test_a_short_term_is_not_met_inside_a_longer_one():
    source = "de minister en de Minister van Financiën"
    constraints = (
        constraint(source, "minister", "minister"),
        constraint(source, "Minister van Financiën", "Minister of Finance"),
    )
    assert meet("the Minister of Finance", constraints) == [None, Span(4, 23)]


def test_forbidden_occurrences_leave_out_what_is_allowed():
    source = "Tweede Kamer"
    one = constraint(source, "Tweede Kamer", "House", forbidden=("Second Chamber", "Lower House"))
    text = "the Lower House and the Second Chamber"
    assert [span.of(text) for span in forbidden_occurrences(text, one, [])] == [
        "Lower House",
        "Second Chamber",
    ]
    assert [span.of(text) for span in forbidden_occurrences(text, one, [Span(4, 15), None])] == [
        "Second Chamber"
    ]


@given(st.text(), st.text(min_size=1).filter(lambda form: form.strip()))
def test_any_text_and_form_can_be_searched(text: str, form: str):
    for span in occurrences(text, form):
        assert 0 <= span.start < span.end <= len(text)
