import pytest

from translate.house_rules.numbers import english_figure, render_numbers
from translate.house_rules.rendering import RenderingKind

CASES = {
    "million": ("kost € 1,5 mln. per jaar", "€ 1,5 mln.", "€1.5 million"),
    "million-final": ("Dat kost € 1,2 mln.", "€ 1,2 mln", "€1.2 million"),
    "billion-word": ("€ 2 miljard", "€ 2 miljard", "€2 billion"),
    "billion-short": ("van € 26 mld. naar", "€ 26 mld.", "€26 billion"),
    "trillion": ("€ 1,1 biljoen", "€ 1,1 biljoen", "€1.1 trillion"),
    "round": ("€ 1.250.000,- is", "€ 1.250.000,-", "€1,250,000"),
    "cents": ("naar € 14,50 per uur", "€ 14,50", "€14.50"),
    "whole": ("dwangsom van € 500 per dag", "€ 500", "€500"),
    "no-space": ("€1.139", "€1.139", "€1,139"),
    "dollars": ("Van de USD 1 mln. die", "USD 1 mln.", "USD 1 million"),
    "euro-after": ("1,5 miljoen euro", "1,5 miljoen euro", "€1.5 million"),
    "range": ("€ 3 à 4 mln. nodig", "€ 3 à 4 mln.", "€3 million to €4 million"),
    "range-twice": ("€ 100 tot € 150 miljoen", "€ 100 tot € 150 miljoen", "€100 million to €150 million"),
    "no-range-with-a-year": ("€ 4,3 mld. tot 2038", "€ 4,3 mld.", "€4.3 billion"),
    "thousands": ("1.250.000 inwoners", "1.250.000", "1,250,000"),
    "thousands-small": ("In 2025 hebben 3.500 mensen", "3.500", "3,500"),
    "thousands-decimals": ("1.234,56 hectare", "1.234,56", "1,234.56"),
    "decimal": ("een factor 0,191 per", "0,191", "0.191"),
    "scaled": ("2,3 miljoen woningen", "2,3 miljoen", "2.3 million"),
    "scaled-range": ("19 tot 20 miljoen inwoners", "19 tot 20 miljoen", "19 to 20 million"),
    "percent": ("met 12,5% gestegen", "12,5%", "12.5%"),
    "percent-space": ("met 12,5 % gestegen", "12,5 %", "12.5%"),
    "percent-word": ("met 12,5 procent gestegen", "12,5 procent", "12.5%"),
    "percent-range": ("3 à 4% hoger", "3 à 4%", "3 to 4%"),
    "percent-after-year": ("van 2024 tot 17% gestegen", "17%", "17%"),
    "percentage-point": ("14,6 procentpunt", "14,6", "14.6"),
    "time": ("om 10.30 uur", "10.30 uur", "10:30"),
    "times": ("van 13.30 tot 16.45 uur", "13.30 tot 16.45 uur", "13:30 to 16:45"),
    "dossier": ("dossier 33 009 is", "33 009", "33 009"),
}
NOTHING = {
    "year": "In 2025 is",
    "small": "de 3 leden en 12 andere",
    "enumerator": "1. Inleiding",
    "section": "paragraaf 3.2 en hoofdstuk 4.1",
    "label-with-comma": "tabel 3,2 laat",
    "version": "versie 2.1.4 van",
    "phone": "bel 070-1234567 of 088 123 45 67",
    "phone-international": "+31 70 348 61 61",
    "postcode": "2500 EK Den Haag",
    "session": "vergaderjaar 2025–2026",
    "regulation": "Verordening (EU) 2019/790",
    "article": "artikel 2.37",
    "enumeration": "vragen 3,4,5",
    "procent-in-a-word": "5 procentpunten",
    "code": "B-1.234x",
    "date": "4.5.2016",
    "nr": "nr. 1.234",
    "empty": "",
}


@pytest.mark.parametrize(("text", "stretch", "english"), CASES.values(), ids=CASES)
def test_a_figure_in_english(text, stretch, english):
    (found,) = render_numbers(text)
    assert (found.span.of(text), found.target) == (stretch, english)
    assert found.kind is RenderingKind.NUMBER
    assert not found.is_protected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_figure(text):
    assert render_numbers(text) == []


def test_several_figures_each_keep_their_unit():
    text = "€ 18,5 miljoen (6,4%) aan 6.300 aanvragers"
    assert [r.target for r in render_numbers(text)] == ["€18.5 million", "6.4%", "6,300"]


@pytest.mark.parametrize(
    ("dutch", "english"), [("1.234,5", "1,234.5"), ("0,5", "0.5"), ("2025", "2025"), ("12", "12")]
)
def test_marks_change_places(dutch, english):
    assert english_figure(dutch) == english
