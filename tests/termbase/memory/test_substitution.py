import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.memory import substitute
from tests.termbase.memory.entries import entry


@pytest.mark.parametrize(
    ("source", "known", "translation", "expected"),
    [
        pytest.param("Nr. 281", "Nr. 7", "No. 7", "No. 281", id="number"),
        pytest.param("€ 12,25 mln.", "€ 1,5 mln.", "€1.5 million", "€12.25 million", id="decimal"),
        pytest.param("1.250.000 euro", "300 euro", "300 euros", "1,250,000 euros", id="grouped"),
        pytest.param("12000 en 5", "2000 en 3", "2,000 and 3", "12,000 and 5", id="grouping-of-the-target"),
        pytest.param("12.000 leden", "2.000 leden", "2000 members", "12000 members", id="no-grouping"),
        pytest.param("29 826", "33 009", "33\u00a0009", "29\u00a0826", id="no-break-space"),
        pytest.param("Op 3 mei 2026", "Op 1 april 2025", "On 1 April 2025", "On 3 May 2026", id="date"),
        pytest.param("Op 3 mei 2026", "Op 1 april 2025", "On April 1, 2025", "On May 3, 2026", id="month-first"),
        pytest.param("op 3 mei", "op 1 april", "on the 1st of April", "on the 3rd of May", id="day-with-suffix"),
        pytest.param("3-12-2026", "01-04-2025", "01/04/2025", "03/12/2026", id="numeric"),
        pytest.param("3 september 2026", "1 april 2025", "1 Apr. 2025", "3 Sept. 2026", id="short-month"),
        pytest.param("2 MEI 2026", "1 APRIL 2026", "1 APRIL 2026", "2 MAY 2026", id="capitals"),
        pytest.param("vrijdag 3 april", "woensdag 1 april", "Wednesday 1 April", "Friday 3 April", id="weekday"),
        pytest.param("om 14.30 uur", "om 10.15 uur", "at 10:15", "at 14:30", id="time"),
        pytest.param("de 22e editie", "de 13e editie", "the 13th edition", "the 22nd edition", id="ordinal"),
        pytest.param("de 11e editie", "de 3e editie", "the 3rd edition", "the 11th edition", id="eleventh"),
        pytest.param("9% groei", "8% groei", "an 8% rise", "a 9% rise", id="an-to-a"),
        pytest.param("€ 18 mln. te kort", "€ 5 mln. te kort", "A €5 million gap", "An €18 million gap", id="to-an"),
        pytest.param("-3%", "−2%", "−2%", "-3%", id="negative"),
        pytest.param(
            "Op 3 mei 2026 is 9% van 12.500 klaar",
            "Op 1 april 2025 is 7% van 1.250 klaar",
            "7% of 1,250 is ready on 1 April 2025",
            "9% of 12,500 is ready on 3 May 2026",
            id="other-order",
        ),
        pytest.param("5 en 5", "3 en 3", "3 and 3", "5 and 5", id="twice-the-same"),
        pytest.param("van 4 naar 6", "van 5 naar 5", "from 5 to 5", "from 4 to 6", id="twice-in-order"),
        pytest.param("niets nieuws", "niets nieuws", "nothing in 3 years", "nothing in 3 years", id="no-figures"),
        pytest.param("2 leden!", "2 leden", "two members", "two members", id="nothing-to-replace"),
        pytest.param(
            "In 2026 daalt het met 5%", "In 2025 stijgt het met 3%", "In 2025 it rises by 3%",
            "In 2026 it rises by 5%", id="other-words-beside",
        ),
    ],
)  # fmt: skip
def test_substitute_puts_the_segments_own_figures_in(source, known, translation, expected):
    assert substitute(source, entry(known, translation)) == expected


@pytest.mark.parametrize(
    ("source", "known", "translation"),
    [
        pytest.param("3 leden", "2 leden", "two members", id="in-words"),
        pytest.param("3 leden", "2 leden", "2 members in 4 parties", id="one-too-many"),
        pytest.param("3 leden", "2 leden", "4 members", id="another-number"),
        pytest.param("3 mei", "1 april", "April", id="part-of-a-date"),
        pytest.param("2 jaar", "1 jaar", "1 year", id="plural-of-a-measure"),
        pytest.param("1 kilowattuur", "3 kilowattuur", "3 kilowatt-hours", id="singular-of-a-compound"),
        pytest.param("om 14.30 uur", "om 10.15 uur", "at 10.15 a.m.", id="morning"),
        pytest.param("5 mei 2026", "mei 2025", "May 2025", id="another-shape"),
        pytest.param("van 4 naar 6 en 7", "van 5 naar 5 en 2", "2, from 5 to 5", id="which-of-two"),
        pytest.param(
            "Op 5 locaties zijn 3 scholen", "Voor 3 scholen zijn 5 locaties", "For 3 schools there are 5 sites",
            id="changed-places",
        ),
        pytest.param("in 2026", "in 2026 en 2027", "in 2026 and 2027", id="one-less"),
    ],
)  # fmt: skip
def test_substitute_refuses_what_is_not_safe(source, known, translation):
    assert substitute(source, entry(known, translation)) is None


@settings(max_examples=100)
@given(
    st.integers(2, 10**9),
    st.integers(2, 10**9),
    st.integers(1, 28),
    st.integers(1, 12),
    st.integers(1900, 2099),
)
def test_substitute_is_undone_by_substituting_back(old, new, day, month, year):
    there = f"Op {day}-{month}-{year} waren het er {new}."
    here = f"Op 7-7-1999 waren het er {old}."
    target = f"On 7-7-1999 there were {old}."
    swapped = substitute(there, entry(here, target))
    assert swapped == f"On {day}-{month}-{year} there were {new}."
    assert substitute(here, entry(there, swapped)) == target


@settings(max_examples=100)
@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_substitute_takes_any_text(source, known, translation):
    assert isinstance(substitute(source, entry(known, translation)), str | None)
