import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.memory.figures import outline, read_figures
from termbase.model import Language


def _values(text, language):
    return [dict(figure.values) for figure in read_figures(text, language)]


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        pytest.param("€ 1,5 mln.", "€1.5 million", id="decimal"),
        pytest.param("1.250.000 euro", "1,250,000 euros", id="grouped"),
        pytest.param("1.250,75", "1,250.75", id="grouped-decimal"),
        pytest.param("Kamerstuk 29 826, nr. 277", "Parliamentary Paper 29 826, no. 277", id="dossier"),
        pytest.param("-5% en −3", "−5% and -3", id="negative"),
        pytest.param("10.30 uur", "10:30", id="time"),
        pytest.param("paragraaf 3.2.1", "section 3.2.1", id="section"),
        pytest.param("de 3e en 21ste", "the 3rd and 21st", id="ordinal"),
        pytest.param("een 12-jarige", "a 12-year-old", id="compound"),
        pytest.param("2025/26 en 2025–2026", "2025/26 and 2025–2026", id="years"),
        pytest.param("op 1 april 2026.", "on 1 April 2026.", id="date"),
        pytest.param("op 1 april 2026", "on April 1, 2026", id="month-first"),
        pytest.param("1-4-2026", "01/04/2026", id="numeric"),
        pytest.param("2026-04-01", "1 Apr. 2026", id="iso"),
        pytest.param("5 mei", "5th of May", id="day-and-month"),
        pytest.param("woensdag 1 april", "Wednesday, April 1", id="weekday"),
        pytest.param("DEN HAAG, 1 APRIL 2026", "THE HAGUE, 1 APRIL 2026", id="capitals"),
        pytest.param("in maart 2026", "in March 2026", id="month-and-year"),
        pytest.param("12 dec. 2025", "12 Dec 2025", id="short-month"),
        pytest.param("van 24 en 25 juni", "of 24 and 25 June", id="two-days"),
    ],
)
def test_a_figure_has_the_same_values_in_both_languages(dutch, english):
    values = _values(dutch, Language.NL)
    assert values
    assert values == _values(english, Language.EN)


@pytest.mark.parametrize(
    "text", ["A12", "covid-19", "JA21", "CO2", "⟨1⟩vet⟨/1⟩ en ⟨2/⟩", "april", "5G-net", "m²", ""], ids=repr
)
def test_a_digit_in_a_name_or_code_is_no_figure(text):
    assert _values(text, Language.NL) == []
    assert _values(text, Language.EN) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Article 5 may apply", [{"number": "5"}], id="may-the-verb"),
        pytest.param("In May 5% was lost", [{"number": "5"}], id="may-and-a-number"),
        pytest.param("1,250", [{"number": "1250"}], id="grouped"),
        pytest.param("1.250", [{"number": "1.250"}], id="decimal"),
    ],
)
def test_english_is_read_as_english(text, values):
    assert _values(text, Language.EN) == values


def test_dutch_is_read_as_dutch():
    assert _values("1.250 en 1,250", Language.NL) == [{"number": "1250"}, {"number": "1.250"}]
    assert _values("in mei 5 brieven", Language.NL) == [{"number": "5"}]


def test_outline_leaves_words_symbols_and_shapes():
    text = "«Nr. 281» van 1 april 2026: 5 % en €"
    assert outline(text, read_figures(text, Language.NL)) == (
        *("Nr", ("number",), "van", ("day", "month", "year"), ("number",), "%", "en", "€"),
    )


@settings(max_examples=150)
@given(
    st.text("0123456789.,-/: €%⟨⟩emayMpril", max_size=40) | st.text(max_size=40),
    st.sampled_from([Language.NL, Language.EN]),
)
def test_figures_lie_in_order_within_any_text(text, language):
    end = 0
    for figure in read_figures(text, language):
        assert end <= figure.span.start < figure.span.end <= len(text)
        assert figure.parts[0].span.start >= figure.span.start
        assert figure.parts[-1].span.end <= figure.span.end
        end = figure.span.end
