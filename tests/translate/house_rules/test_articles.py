import pytest

from translate.house_rules.articles import render_articles

BARE = {
    "act": ("artikel 2.37 van de Comptabiliteitswet 2016", "artikel 2.37", "section 2.37"),
    "capital": ("Artikel 8:55c van de Awb regelt dit", "Artikel 8:55c", "Section 8:55c"),
    "constitution": ("artikel 68 van de Grondwet", "artikel 68", "article 68"),
    "civil-code": ("artikel 7:271 van het Burgerlijk Wetboek", "artikel 7:271", "article 7:271"),
    "criminal-code": ("artikel 140a van het Wetboek van Strafrecht", "artikel 140a", "section 140a"),
    "treaty": ("artikel 8 van het EVRM", "artikel 8", "article 8"),
    "directive": ("artikel 4 van Richtlijn (EU) 2019/790", "artikel 4", "Article 4"),
    "nothing-in-sight": ("Op grond van artikel 10a geldt dit", "artikel 10a", "section 10a"),
    "deployment": ("de artikel 100-brief", "artikel 100", "article 100"),
    "budget": ("artikel 12 van de begroting", "artikel 12", "article 12"),
    "plural": ("artikelen 6 en 19", "artikelen 6 en 19", "sections 6 and 19"),
    "plural-range": (
        "artikelen 3 tot en met 7 van de Grondwet",
        "artikelen 3 tot en met 7",
        "articles 3 to 7",
    ),
    "list": ("artikelen 21, 24 en 30", "artikelen 21, 24 en 30", "sections 21, 24 and 30"),
    "point-is-no-preposition": ("artikel 3 onder de wet", "artikel 3", "section 3"),
    "sentence-end": ("Dat volgt uit artikel 3.", "artikel 3", "section 3"),
}
WITH_TAIL = {
    "act": ("artikel 3, eerste lid, onder a, van de Woningwet", "section", "3, subsection 1 (a)"),
    "opening-words": (
        "artikel 5.1, tweede lid, aanhef en onder e, van de Wet open overheid",
        "section",
        "5.1, subsection 2, opening words and (e)",
    ),
    "constitution": ("artikel 91, derde lid, van de Grondwet", "article", "91, paragraph 3"),
    "short": ("art. 3 lid 1 sub a Awb", "section", "3, subsection 1 (a)"),
    "eu-treaty": ("artikel 192, eerste lid, VWEU", "Article", "192(1)"),
    "eu-long": (
        "artikel 4, tweede lid, onder a en c, van het Verdrag betreffende de werking van de Europese Unie",
        "Article",
        "4(2), points (a) and (c)",
    ),
    "eu-regulation": (
        "Artikel 44, eerste lid, onder a, van de Asielprocedureverordening",
        "Article",
        "44(1), point (a)",
    ),
    "law-before": ("Verordening (EU) 2024/1689, artikel 6, tweede lid.", "Article", "6(2)"),
    "paragraphs": ("artikel 3, tweede en derde lid, van de Woningwet", "section", "3, subsections 2 and 3"),
    "points": ("artikel 3, onder a, b en c, van de Woningwet", "section", "3 (a), (b) and (c)"),
    "sentence-end": ("Zie artikel 11, onder c.", "section", "11 (c)"),
}
NOTHING = {
    "no-number": "het artikel in de krant",
    "no-number-with-date": "het artikel van 3 april 2025",
    "headword": "Artikelen worden niet vergoed; zie 3.",
    "word-part": "begrotingsartikel 12 is gewijzigd",
}


@pytest.mark.parametrize(("text", "stretch", "english"), BARE.values(), ids=BARE)
def test_a_bare_reference_is_one_rendering_the_model_sees(text, stretch, english):
    (found,) = render_articles(text)
    assert (found.span.of(text), found.target, found.is_protected) == (stretch, english, False)


@pytest.mark.parametrize(("text", "head", "tail"), WITH_TAIL.values(), ids=WITH_TAIL)
def test_a_reference_to_a_paragraph_has_a_protected_tail(text, head, tail):
    found = render_articles(text)
    assert [(r.target, r.is_protected) for r in found] == [(head, False), (tail, True)]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_reference(text):
    assert render_articles(text) == []


def test_a_comma_before_the_law_stays_in_dutch_style_and_goes_in_eu_style():
    act = "artikel 3, eerste lid, van de Woningwet"
    union = "artikel 3, eerste lid, van de verordening"
    assert render_articles(act)[1].span.of(act) == "3, eerste lid"
    assert render_articles(union)[1].span.of(union) == "3, eerste lid,"
