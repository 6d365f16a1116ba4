import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate.house_rules.quotation import british_mark, british_quotes

CASES = {
    "guillemets": ("the «Route» report", "the ‘Route’ report"),
    "low-high": ("„Route” it is", "‘Route’ it is"),
    "low-german": ("„Route“ it is", "‘Route’ it is"),
    "double": ("“Route” it is", "‘Route’ it is"),
    "straight": ('He said "yes".', "He said ‘yes’."),
    "brackets": ('("Route")', "(‘Route’)"),
    "nested": ('"the «Route» report"', "‘the “Route” report’"),
    "nested-in-double": ("“a ‘b’ c”", "‘a “b” c’"),
    "two": ("«a» and «b»", "‘a’ and ‘b’"),
    "apostrophe": ("the minister’s «Route»", "the minister’s ‘Route’"),
    "apostrophe-inside": ("«the minister’s route»", "‘the minister’s route’"),
    "possessive-inside": ("‘the ministers’ plan’", "‘the ministers’ plan’"),
    "already": ("the ‘Route’ report", "the ‘Route’ report"),
    "inches": ('a 5" pipe', 'a 5" pipe'),
    "lone": ("a » b « c", "a » b « c"),
    "unclosed": ("«Route", "«Route"),
    "none": ("it's fine", "it's fine"),
    "empty": ("", ""),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_quotes(text, expected):
    assert british_quotes(text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_once_is_enough(text, expected):
    assert british_quotes(expected) == expected


@pytest.mark.parametrize(("depth", "marks"), [(0, "‘’"), (1, "“”"), (2, "‘’")])
def test_marks_alternate_with_the_depth(depth, marks):
    assert british_mark(True, depth=depth) + british_mark(False, depth=depth) == marks


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab s«»„”“’‘\"'. "))
def test_only_marks_change(text):
    marks = set('«»„”“’‘"‚')
    quoted = british_quotes(text)
    assert len(quoted) == len(text)
    assert all(new == old or {new, old} <= marks for new, old in zip(quoted, text, strict=True))
