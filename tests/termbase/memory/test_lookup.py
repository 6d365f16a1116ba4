import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.memory import lookup, similarity
from tests.termbase.memory.entries import entry

SENTENCE = "Het kabinet stuurt uw Kamer op 1 april 2026 een brief."


def _only(source, known, target="target", **options):
    (match,) = lookup(source, [entry(known, target)], **options)
    return match


@pytest.mark.parametrize(
    ("previous", "following", "score"),
    [
        pytest.param("Ervoor.", "Erna.", 101, id="both"),
        pytest.param("Ervoor. ", "  Erna.", 101, id="both-but-for-blanks"),
        pytest.param("Ervoor.", "Anders.", 100, id="before-only"),
        pytest.param("Anders.", "Erna.", 100, id="after-only"),
        pytest.param("", "", 100, id="not-known"),
    ],
)
def test_lookup_scores_the_context(previous, following, score):
    known = entry(SENTENCE, "Letter.", previous="Ervoor.", following="Erna.")
    (match,) = lookup(SENTENCE, [known], previous=previous, following=following)
    assert match.score == score


def test_lookup_knows_the_first_segment_but_no_context_without_text():
    known = entry(SENTENCE, "Letter.", following="Erna.")
    assert lookup(SENTENCE, [known], following="Erna.")[0].score == 101
    assert lookup(SENTENCE, [entry(SENTENCE, "Letter.")])[0].score == 100


@pytest.mark.parametrize(
    ("source", "known", "target", "score", "expected"),
    [
        pytest.param("Nr. 281", "Nr. 7", "No. 7", 99, "No. 281", id="number"),
        pytest.param("29 826", "33 009", "33 009", 99, "29 826", id="number-alone"),
        pytest.param("3 mei 2026", "maandag", "Monday", None, None, id="date-and-word"),
        pytest.param(
            "dinsdag 3 mei", "maandag 2 juni", "Monday 2 June", 99, "Tuesday 3 May", id="date-alone"
        ),
        pytest.param("Is dat zo?", "Is dat zo…", "Is it…", 99, "Is it…", id="punctuation"),
        pytest.param("«Nr. 8», p. 3", "Nr. 7, p. 2", "No. 7, p. 2", 99, "No. 8, p. 3", id="both"),
        pytest.param("Nr. 8 leden", "Nr. 7 leden", "Seven", 98, "Seven", id="not-safe"),
        pytest.param("2 jaar", "1 jaar", "1 year", 98, "1 year", id="plural"),
        pytest.param("−5%", "−6%", "−6%", 99, "−5%", id="minus"),
        pytest.param("5 %", "5 €", "5 euro", None, None, id="symbols-count"),
    ],
)
def test_lookup_puts_in_figures_where_only_they_differ(source, known, target, score, expected):
    matches = lookup(source, [entry(known, target)], threshold=80)
    assert [(match.score, match.target) for match in matches] == (
        [] if score is None else [(score, expected)]
    )


def test_lookup_gives_a_capital_no_more_than_a_fuzzy_match():
    assert _only("De minister van Economische Zaken.", "De Minister van Economische Zaken.").score == 98


def test_lookup_puts_figures_into_fuzzy_matches_too():
    match = _only(
        "Het kabinet stuurt op 3 mei 2026 twee brieven.",
        "Het kabinet stuurt op 1 april 2026 drie brieven.",
        "The cabinet sends three letters on 1 April 2026.",
    )
    assert 70 <= match.score < 98
    assert match.target == "The cabinet sends three letters on 3 May 2026."


def test_lookup_orders_by_score_then_newest():
    known = [
        entry("Het kabinet stuurt een brief.", "older", number=1, day=1),
        entry("Het kabinet stuurt een brief.", "newer", number=2, day=2),
        entry("Het kabinet stuurt een motie.", "fuzzy", number=3, day=3),
        entry("Het kabinet stuurt een brief!", "marks", number=4, day=4),
        entry("Iets heel anders.", "far", number=5, day=5),
    ]
    matches = lookup("Het kabinet stuurt een brief.", known)
    assert [match.target for match in matches] == ["newer", "older", "marks", "fuzzy"]
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)


def test_lookup_gives_each_target_once_and_takes_the_best():
    known = [
        entry("Nr. 7", "No. 7", number=1, day=9),
        entry("Nr. 281", "No. 281", number=2),
        entry("Nr. 281", "No.  281", number=3, day=1),
        entry("Nr. 281", " ", number=4),
    ]
    (match,) = lookup("Nr. 281", known)
    assert (match.score, match.entry.id) == (100, 3)


def test_lookup_keeps_to_limit_and_threshold():
    known = [entry(f"De brief van {word}.", word, number=n) for n, word in enumerate("abcdef")]
    assert len(lookup("De brief van g.", iter(known), limit=3)) == 3
    assert lookup("De brief van g.", known, limit=0) == []
    assert lookup("De brief van a.", known, threshold=100)[0].target == "a"
    assert len(lookup("De brief van a.", known, threshold=100)) == 1


@pytest.mark.parametrize("source", ["", "  \n"], ids=["empty", "blank"])
def test_lookup_of_nothing_finds_nothing(source):
    assert lookup(source, [entry("", "x"), entry(" ", "y")], threshold=0) == []


WORDS = st.sampled_from("De de kabinet brief 12 1,5 3 mei 2026 . ? —".split())  # noqa: SIM905
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)


@settings(max_examples=150)
@given(TEXTS, st.lists(TEXTS, max_size=10), st.integers(0, 101))
def test_lookup_never_misses_what_is_similar_enough(source, sources, threshold):
    known = [entry(text, f"target {number}", number=number) for number, text in enumerate(sources)]
    scores = {match.entry.id: match.score for match in lookup(source, known, threshold=threshold, limit=99)}
    for one in known:
        percent = similarity(source, one.source)
        if min(percent, 98 if percent < 100 else 100) >= threshold:
            assert scores[one.id] >= min(percent, 98)
    for number, score in scores.items():
        percent = similarity(source, known[number].source)
        assert score >= threshold
        assert (score == 100) == (percent == 100)
