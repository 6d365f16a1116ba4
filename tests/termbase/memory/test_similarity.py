import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.memory import similarity
from termbase.memory.similarity import normalise, scan

WORDS = st.sampled_from("de het kabinet Kabinet motie moties brief 12 1,5 . , ? — € coördinatie".split())  # noqa: SIM905
TEXTS = st.lists(WORDS, max_size=8).map(" ".join) | st.text(max_size=30)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("Uw Kamer", "Uw  Kamer ", id="blanks"),
        pytest.param("Uw Kamer", "Uw\u00a0Kamer\n", id="no-break-and-line-break"),
        pytest.param("coördinatie", unicodedata.normalize("NFD", "coördinatie"), id="decomposed"),
        pytest.param("", " \t", id="empty"),
    ],
)
def test_similarity_is_100_for_texts_that_are_equal_but_for_writing(a, b):
    assert similarity(a, b) == 100


@pytest.mark.parametrize(
    ("a", "b", "low", "high"),
    [
        pytest.param("Het kabinet", "Het Kabinet", 94, 99, id="a-capital"),
        pytest.param("Ik dank uw Kamer.", "Ik dank uw Kamer!", 96, 99, id="a-mark"),
        pytest.param("De motie is aangenomen.", "De moties is aangenomen.", 80, 90, id="a-letter"),
        pytest.param("De motie is aangenomen.", "De begroting is aangenomen.", 70, 78, id="a-word"),
        pytest.param("De motie is aangenomen.", "Het kabinet komt morgen.", 0, 25, id="all-words"),
        pytest.param("De motie", "", 0, 0, id="nothing"),
        pytest.param("…", "?", 0, 0, id="other-marks"),
        pytest.param("?!", "?!?", 66, 66, id="marks-alone"),
    ],
)
def test_similarity_falls_with_what_differs(a, b, low, high):
    assert low <= similarity(a, b) <= high


def test_similarity_ranks_an_inflected_word_over_another_word():
    source = "Het kabinet stuurt een motie naar de Kamer."
    assert similarity(source, source.replace("motie", "moties")) > similarity(
        source, source.replace("motie", "brief")
    )


def test_similarity_rounds_down_without_the_errors_of_floats():
    # Words: 1 of 5. Characters: 1 of 10. Exactly 85, which a sum of floats makes 84.99….
    assert similarity("a b c d ef", "a b c d eg") == 85


@settings(max_examples=200)
@given(TEXTS, TEXTS)
def test_similarity_is_symmetric_and_100_only_for_equal_texts(a, b):
    percent = similarity(a, b)
    assert percent == similarity(b, a)
    assert 0 <= percent <= 100
    assert (percent == 100) == (normalise(a) == normalise(b))


@settings(max_examples=100)
@given(TEXTS, st.lists(TEXTS, max_size=12), st.integers(min_value=0, max_value=100))
def test_scan_finds_what_similarity_would_one_by_one(text, others, threshold):
    text, others = normalise(text), [normalise(other) for other in others]
    expected = {
        index: percent
        for index, other in enumerate(others)
        if (percent := similarity(text, other)) >= threshold
    }
    assert dict(scan(text, others, threshold=threshold)) == expected
