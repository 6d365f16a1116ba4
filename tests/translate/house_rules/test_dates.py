import pytest

from translate.house_rules.dates import render_dates
from translate.house_rules.rendering import RenderingKind

CASES = {
    "written": ("Op 1 april 2026 is", "1 april 2026", "1 April 2026"),
    "leading-zero": ("op 01 april 2026", "01 april 2026", "1 April 2026"),
    "no-year": ("op dinsdag 24 juni met", "24 juni", "24 June"),
    "capital": ("1 April 2026", "1 April 2026", "1 April 2026"),
    "abbreviated": ("12 dec. 2025", "12 dec. 2025", "12 December 2025"),
    "abbreviated-no-dot": ("12 okt 2025", "12 okt 2025", "12 October 2025"),
    "abbreviated-final-dot": ("uiterlijk 5 mrt.", "5 mrt", "5 March"),
    "numeric": ("1-4-2026", "1-4-2026", "1 April 2026"),
    "numeric-zeros": ("op 01-04-2026.", "01-04-2026", "1 April 2026"),
    "numeric-slashes": ("31/12/2025", "31/12/2025", "31 December 2025"),
    "numeric-dots": ("4.5.2016", "4.5.2016", "4 May 2016"),
    "dated": ("uw brief d.d. 3 maart jl. over", "d.d. 3 maart jl.", "dated 3 March"),
    "recent": ("op 2 oktober jl. besloten", "2 oktober jl.", "2 October"),
    "recent-final": ("de brief van 2 oktober jl.", "2 oktober jl", "2 October"),
    "coming": ("op 9 december a.s. in", "9 december a.s.", "9 December"),
    "month-year": ("In maart 2025 is", "maart 2025", "March 2025"),
    "days": ("van 1 tot en met 5 april", "1 tot en met 5 april", "1 to 5 April"),
    "days-and": ("de Raad van 26 en 27 januari 2026", "26 en 27 januari 2026", "26 and 27 January 2026"),
    "days-dash": ("1–5 april", "1–5 april", "1 to 5 April"),
    "months": ("1 april t/m 3 mei 2026", "1 april t/m 3 mei 2026", "1 April to 3 May 2026"),
    "years": (
        "1 oktober 2025 tot en met 30 september 2026",
        "1 oktober 2025 tot en met 30 september 2026",
        "1 October 2025 to 30 September 2026",
    ),
    "no-break-space": ("1\u00a0april\u00a02026", "1\u00a0april\u00a02026", "1 April 2026"),
}
NOTHING = {
    "month-alone": "april doet wat hij wil, in 2025",
    "a-name": "Mevrouw April heeft 3 vragen",
    "begin-of-year": "begin 2025 is de Semicon Board NL van start gegaan",
    "year": "In 2025 hebben 3.500 mensen",
    "no-such-day": "45 april 2026x",
    "no-such-month": "12-13-2025",
    "version": "versie 1.2.2025.4",
    "phone": "070-1234567",
    "dossier": "33 009, nr. 141",
    "section": "paragraaf 3.2",
    "abbreviation-alone": "5 jun met",
    "empty": "",
}


@pytest.mark.parametrize(("text", "stretch", "english"), CASES.values(), ids=CASES)
def test_a_date_in_english(text, stretch, english):
    (found,) = render_dates(text)
    assert (found.span.of(text), found.target) == (stretch, english)
    assert found.kind is RenderingKind.DATE
    assert not found.is_protected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_date(text):
    assert render_dates(text) == []
