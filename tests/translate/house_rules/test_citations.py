import pytest

from translate.house_rules.citations import render_citations
from translate.house_rules.rendering import RenderingKind

# (Dutch, [(source stretch, English, is_protected)])
PAPER = "Parliamentary Paper"
PAPERS = "Parliamentary Papers"
BULLETIN = "Bulletin of Acts and Decrees"
CASES = {
    "plain": ("Kamerstuk 33 009, nr. 141", "Kamerstuk", PAPER, "33 009, nr. 141", "33 009, no. 141"),
    "in-brackets": (
        "de motie (Kamerstuk 29 515, nr. 502).",
        "Kamerstuk",
        PAPER,
        "29 515, nr. 502",
        "29 515, no. 502",
    ),
    "house-session-page": (
        "Kamerstukken II 2025/26, 36 800 XIII, nr. 12, p. 14",
        "Kamerstukken",
        PAPERS,
        "II 2025/26, 36 800 XIII, nr. 12, p. 14",
        "II 2025/26, 36 800 XIII, no. 12, p. 14",
    ),
    "senate-letter": (
        "Kamerstukken I 2008/09, 31 700 VI, D.",
        "Kamerstukken",
        PAPERS,
        "I 2008/09, 31 700 VI, D",
        "I 2008/09, 31 700 VI, D",
    ),
    "senate-nr-letter": ("Kamerstuk 35 010, nr. C", "Kamerstuk", PAPER, "35 010, nr. C", "35 010, no. C"),
    "several-plural": (
        "Kamerstuk 33 009, nrs. 141 en 159",
        "Kamerstuk",
        PAPER,
        "33 009, nrs. 141 en 159",
        "33 009, nos. 141 and 159",
    ),
    "several-repeated": (
        "Kamerstuk 33 009, nr. 12 en nr. 15 over",
        "Kamerstuk",
        PAPER,
        "33 009, nr. 12 en nr. 15",
        "33 009, no. 12 and no. 15",
    ),
    "singular-then-noun": (
        "Kamerstuk 33 009, nr. 141 en 2 moties",
        "Kamerstuk",
        PAPER,
        "33 009, nr. 141",
        "33 009, no. 141",
    ),
    "singular-then-end": (
        "Kamerstuk 33 009, nr. 141 en 159.",
        "Kamerstuk",
        PAPER,
        "33 009, nr. 141 en 159",
        "33 009, no. 141 and 159",
    ),
    "lower-case": ("kamerstuk 33 009, nr. 141", "kamerstuk", PAPER, "33 009, nr. 141", "33 009, no. 141"),
    "hyphen": ("Kamerstuk 29826-281", "Kamerstuk", PAPER, "29826-281", "29826-281"),
    "dossier-suffix": (
        "Kamerstuk 21 501-02, nr. 1538",
        "Kamerstuk",
        PAPER,
        "21 501-02, nr. 1538",
        "21 501-02, no. 1538",
    ),
    "two-dossiers": (
        "Kamerstukken 26 294 en 28017",
        "Kamerstukken",
        PAPERS,
        "26 294 en 28017",
        "26 294 and 28017",
    ),
    "two-papers": (
        "Kamerstukken 33 009, nr. 141 en 29 826, nr. 277",
        "Kamerstukken",
        PAPERS,
        "33 009, nr. 141 en 29 826, nr. 277",
        "33 009, no. 141 and 29 826, no. 277",
    ),
    "blz": (
        "Kamerstuk 28 844, nr. 276, blz. 12.",
        "Kamerstuk",
        PAPER,
        "28 844, nr. 276, blz. 12",
        "28 844, no. 276, p. 12",
    ),
    "pages": (
        "Kamerstuk 28 844, nr. 3, p. 12-14",
        "Kamerstuk",
        PAPER,
        "28 844, nr. 3, p. 12-14",
        "28 844, no. 3, pp. 12-14",
    ),
    "date-after": (
        "Kamerstuk 33 009, nr. 141, 12 maart 2025",
        "Kamerstuk",
        PAPER,
        "33 009, nr. 141",
        "33 009, no. 141",
    ),
    "no-break-space": (
        "Kamerstuk 33\u00a0009, nr.\u00a0141",
        "Kamerstuk",
        PAPER,
        "33\u00a0009, nr.\u00a0141",
        "33\u00a0009, no.\u00a0141",
    ),
    "line-break": ("Kamerstuk 33 009,\nnr. 141", "Kamerstuk", PAPER, "33 009,\nnr. 141", "33 009, no. 141"),
    "annex": (
        "bijlage bij Kamerstuk 33 009, nr. 141",
        "bijlage bij Kamerstuk",
        "annex to " + PAPER,
        "33 009, nr. 141",
        "33 009, no. 141",
    ),
    "annex-number": (
        "Bijlage 2 bij Kamerstuk 33 009, nr. 1",
        "Bijlage 2 bij Kamerstuk",
        "Annex 2 to " + PAPER,
        "33 009, nr. 1",
        "33 009, no. 1",
    ),
    "proceedings": (
        "Handelingen II 2025/26, nr. 5, item 3",
        "Handelingen",
        "Proceedings",
        "II 2025/26, nr. 5, item 3",
        "II 2025/26, no. 5, item 3",
    ),
    "appendix": (
        "(Aanhangsel Handelingen II 2025/26, nr. 1234)",
        "Aanhangsel Handelingen",
        "Appendix to the Proceedings",
        "II 2025/26, nr. 1234",
        "II 2025/26, no. 1234",
    ),
    "appendix-session": (
        "Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nr. 2216.",
        "Aanhangsel van de Handelingen",
        "Appendix to the Proceedings",
        "vergaderjaar 2024–2025, nr. 2216",
        "parliamentary year 2024–2025, no. 2216",
    ),
    "stb": ("gepubliceerd in Stb. 2024, 123.", "Stb.", BULLETIN, "2024, 123", "2024, 123"),
    "staatsblad": (
        "Staatsblad 2005, 254 en 255;",
        "Staatsblad",
        BULLETIN,
        "2005, 254 en 255",
        "2005, 254 and 255",
    ),
    "stb-short": ("wet van 7 juni 2006, Stb. 330", "Stb.", BULLETIN, "330", "330"),
    "stcrt": ("Stcrt. 2024, 4567", "Stcrt.", "Government Gazette", "2024, 4567", "2024, 4567"),
    "stcrt-nr": (
        "Staatscourant 2012, nr. 3200",
        "Staatscourant",
        "Government Gazette",
        "2012, nr. 3200",
        "2012, no. 3200",
    ),
    "trb": ("Trb. 2020, 12", "Trb.", "Treaty Series", "2020, 12", "2020, 12"),
    "pbeu": ("PbEU 2019, L 123", "PbEU", "OJ", "2019, L 123", "2019, L 123"),
    "pb": ("Pb L 123", "Pb", "OJ", "L 123", "L 123"),
    "pb-new": ("PbEU L, 2025/1207", "PbEU", "OJ", "L, 2025/1207", "L, 2025/1207"),
    "pb-date": (
        "Pb. L 119 van 4.5.2016, blz. 1",
        "Pb.",
        "OJ",
        "L 119 van 4.5.2016, blz. 1",
        "L 119, 4.5.2016, p. 1",
    ),
}
CODES = {
    "ecli": ("ECLI:NL:HR:2020:1", "ECLI:NL:HR:2020:1"),
    "undertaking": ("TZ202509-008", "TZ202509-008"),
    "document": ("2025D12345", "2025D12345"),
    "question": ("2026Z01234", "2026Z01234"),
    "com": ("COM(2025) 123 definitief", "COM(2025) 123 final"),
    "regulation": ("(EG) nr. 1107/2009", "(EC) No 1107/2009"),
    "directive": ("95/46/EG", "95/46/EC"),
    "kst": ("kst-29826-281", "kst-29826-281"),
}
NOTHING = {
    "head-alone": "het eerdere Kamerstuk over dit onderwerp",
    "nr-alone": "Zie nr. 5 in de lijst",
    "nr-without-number": "De nr. van het dossier ontbreekt",
    "acts": "handelingen in 2025 zijn strafbaar",
    "bulletin-in-prose": "Na plaatsing in het Staatsblad treedt de wet in werking per 1 juli.",
    "the-house": "de Kamer heeft op 3 punten gereageerd",
    "plant": "De kamerplant kost 12 euro",
    "figures": "In 2025 hebben 3.500 mensen",
    "inside-a-word": "XTZ202509-008Y",
    "too-short-dossier": "Kamerstuk 33",
    "empty": "",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_citation_is_a_head_and_a_protected_tail(case):
    text, head, english_head, tail, english_tail = case
    found = render_citations(text)
    assert [(r.span.of(text), r.target, r.is_protected) for r in found] == [
        (head, english_head, False),
        (tail, english_tail, True),
    ]
    assert {r.kind for r in found} == {RenderingKind.CITATION}
    assert not text[found[1].span.start].isspace()
    assert text[found[1].span.start - 1].isspace()


@pytest.mark.parametrize(("code", "english"), CODES.values(), ids=CODES)
def test_a_code_is_protected(code, english):
    text = f"Zie {code}, en verder."
    (found,) = render_citations(text)
    assert (found.span.of(text), found.target, found.is_protected) == (code, english, True)


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_citation(text):
    assert render_citations(text) == []


def test_repeated_citations_are_told_apart():
    text = "Kamerstuk 33 009, nr. 141, Kamerstuk 33 009, nr. 159, Kamerstuk 33 009, nr. 166."
    tails = [r.target for r in render_citations(text) if r.is_protected]
    assert tails == ["33 009, no. 141", "33 009, no. 159", "33 009, no. 166"]


def test_a_footnote_that_is_a_citation_is_fully_covered():
    text = "Kamerstuk 29 826, nr. 277"
    head, tail = render_citations(text)
    assert (head.span.start, head.span.end + 1, tail.span.end) == (0, tail.span.start, len(text))
