import pytest

from termbase.model import Language
from tests.translate.segmentation.marked import assert_splits

CASES = {
    "plain": "The sector is growing. |The Netherlands leads. |That must remain so.",
    "number": "See Parliamentary Paper 33 009, no. 141. |The motion was carried.",
    "number as a word": "Is that so? |No. |It is not. |No. 3 is.",
    "code after number": "Advisory opinion of 22 April 2026, no. W06.26.00061/III is annexed.",
    "article": "See Art. 12 of the Regulation. |Art. IV applies. |Article 13 does not.",
    "letter of a provision": "This follows from Article 1, point b. |The Minister may depart from it.",
    "titles": "Mr. H.G. Herbert met Dr. A. de Groot and Prof. Van Oort. |They agreed.",
    "place": "St. Maarten is included. |Mt. Scenery is not.",
    "explanations": "Costs, e.g. Travel Desk fees, are covered. |Others, i.e. Food, are not. |Cf. Table 3.",
    "etcetera": "Travel, meals, etc. are not covered. |The rest is, e.g. rent, etc. |That is all.",
    "et al.": "Smith et al. (2020) disagree. |So do Jansen et al. |The rest agrees.",
    "pages": "See p. 9 and pp. 12-14. |Then see p. X.",
    "date": "It was sent on 12 Dec. 2025. |The term expires in Dec. |An extension is unlikely.",
    "time": "At 5 p.m. |The counter closes. |It opens at 9 a.m. Monday.",
    "million": "EUR 3 mln. |This is covered. |Some 25 mln. Ukrainians fled.",
    "country": "The U.S. Senate voted. |It comes from the U.S. |This is new.",
    "company": "It was sold to Delta Ltd. |Employees of N.V. Nederlandse Gasunie left.",
    "initials": "W.A. van Buren and A. B. Jansen spoke. |Professor A.M. Schuitema did not.",
    "quotation": "He said: “It is done. |Nothing remains.” |We agree. |“Why?” asked the Member.",
    "question in quotation": "‘Who pays?’ is the question. |The House’s answer was clear.",
    "brackets": "The sum (see no. 4. It is annexed) is lower. |(See also Annex 2.) |It will rise.",
    "items": "1. The application is complete. |2. The application is timely.",
    "heading": "Article 2. The subsidy is a loan. |Re 1. Necessity",
    "footnote call": "This was announced.² |As stated, it stands.[^3] |It ends.",
    "small letter": "They ordered tablets. |iPads were unavailable. |e-mail is safe.",
}


@pytest.mark.parametrize("expected", CASES.values(), ids=CASES.keys())
def test_english_text_splits_as_marked(expected):
    assert_splits(expected, Language.EN)


@pytest.mark.parametrize("abbreviation", ["e.g.", "i.e.", "Mr.", "Dr.", "p.", "cf.", "approx."])
def test_nothing_ends_after_an_abbreviation_that_goes_before_something(abbreviation):
    assert_splits(f"It concerns {abbreviation} The Hague.", Language.EN)
