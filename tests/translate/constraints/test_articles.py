import pytest

from termbase.model import Span
from translate.constraints.articles import articles, capital, doubled, smooth, takes_an
from translate.rewrite import Rewrite


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("order", True),
        ("hour", True),
        ("honest", True),
        ("MP", True),
        ("SME", True),
        ("AI", True),
        ("implementation", True),
        ("uninteresting", True),
        ("urgent", True),
        ("undertaking", True),
        ("European", False),
        ("unit", False),
        ("union", False),
        ("university", False),
        ("user", False),
        ("one-off", False),
        ("EU", False),
        ("UN", False),
        ("NATO", False),
        ("house", False),
        ("PPP", False),
        ("government", False),
    ],
)
def test_takes_an_goes_by_sound(word: str, expected: bool):
    assert takes_an(word) is expected


@pytest.mark.parametrize(
    ("before", "inserted", "is_plural", "after"),
    [
        ("in a ", "implementation agenda", False, "in an implementation agenda"),
        ("in an ", "government agenda", False, "in a government agenda"),
        ("in a ", "value chains", True, "in value chains"),
        ("the ", "the Netherlands", False, "the Netherlands"),
        ("to the ", "your House", False, "to your House"),
        ("A ", "order", False, "An order"),
        ("the ", "government", False, "the government"),
        ("", "government", False, "government"),
        ("Agenda ", "government", False, "Agenda government"),
    ],
)
def test_words_before_an_insertion_agree_with_it(before: str, inserted: str, is_plural: bool, after: str):
    text = before + inserted
    edits = smooth(text, Span(len(before), len(text)), is_plural=is_plural)
    assert Rewrite.of(text, edits).text == after


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a order and an house", "an order and a house"),
        ("A hour", "An hour"),
        ("annex A of the act", "annex A of the act"),
        ("a European and an MP", "a European and an MP"),
        ("e.g. a", "e.g. a"),
    ],
)
def test_articles_of_a_whole_text(text: str, expected: str):
    assert Rewrite.of(text, articles(text)).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the the House", "the House"),
        ("of of it", "of it"),
        ("The the House", "The House"),
        ("that that", "that that"),
    ],
)
def test_doubled_function_words_go(text: str, expected: str):
    assert Rewrite.of(text, doubled(text)).text == expected


@pytest.mark.parametrize(
    ("text", "start", "expected"),
    [
        ("", 0, "Government"),
        ("It fell. ", 9, "Government"),
        ("the ", 4, "government"),
        ("“", 1, "Government"),
    ],
)
def test_capital_at_the_start_of_a_sentence(text: str, start: int, expected: str):
    assert capital("government", text, start) == expected
