import pytest

from termbase.model import Language
from tests.translate.segmentation.marked import assert_splits

CASES = {
    "plain": "De sector groeit. |Nederland loopt voorop. |Dat moet zo blijven.",
    "dossier numbers": "Zie Kamerstuk 33 009, nr. 141, Kamerstuk 33 009, nr. 159. |Beide zijn afgedaan.",
    "number abbreviation before a capital": "Het staat in nr. XIV. |Nr. 15 is ingetrokken.",
    "gazette": "De wet (Stb. 2024, 123) geldt. |Stcrt. 2025, 8812 bevat de regeling.",
    "Union journal": "Zie PbEU 2019, L 123. |Lidstaten hebben beleidsruimte.",
    "proceedings": "Zie Aanhangsel Handelingen II 2025/26, nr. 12. |Nieuws is er niet.",
    "proceedings, short": "Zie Hand. II 2025/26, nr. 12. |Nieuwe feiten zijn er niet.",
    "provision with a letter": "Dat volgt uit art. 3, eerste lid, onder a. |Ondernemers doen dat.",
    "provision, sentence runs on": "Op grond van art. 3, onder a. kan dit. |De hoogte is 50%.",
    "date with a month": "De brief d.d. 12 dec. 2025 is beantwoord. |Het loopt af in dec. |Daarna niet.",
    "prepositions": "M.b.t. de dekking geldt het volgende. |T.a.v. Defensie, i.v.m. de NAVO, m.u.v. EZ.",
    "unknown dotted abbreviation": "Het besluit is genomen i.z.v. Minister Bakker.",
    "titles": "Dhr. De Boer, mw. Van Dijk en prof. mr. dr. ir. Van Oort gaan. |Drs. P. Kuipers niet.",
    "initials": "H.G. Herbert en W.A. van Buren spraken. |Th.M. Bosma zweeg. |A. B. Jansen ook.",
    "initials that spell an abbreviation": "De heer drs. P.J. Overdijk en mw. A.S. Smit. |Zij gaan.",
    "label with a letter": "Hierin voorziet categorie B. |De overige categorieën vervallen.",
    "million ends": "Gemeenten ontvangen € 2 mln. |Provincies ontvangen € 3 mld. |De rest volgt.",
    "million goes on": "Wereldwijd zijn 25 mln. Oekraïners ontheemd. |Dat kost 12 mln. EUR.",
    "thousands and decimals": "Het totaal is 1.250.000. |Dat is 1,5 procent meer. |12.500 daarvan is nieuw.",
    "etcetera ends": "Denk aan scholing, etc. |Werkgevers kunnen dit aanvragen.",
    "etcetera goes on": "De kosten van reizen, verblijf e.d. worden vergoed. |Andere niet.",
    "last": "Op 6 mei jl. heb ik u bericht. |Ik ontving uw brief op 9 mei jl. |Daarop antwoord ik.",
    "amount in dollars": "Het tarief bedraagt vanaf 1 januari jl. US$ 35 per maand.",
    "company form": "De aandelen van Gasunie N.V. zijn weg. |Eerder ook die van Wind B.V. |Dat spijt ons.",
    "company form before the name": "De post valt onder N.V. Nederlandse Gasunie. |Deze is klein.",
    "country": "De V.S. Senaat stemde in. |De levering komt uit de U.S. |Daarop is dit van kracht.",
    "bank and title": "De financiering loopt via ING. |De bank en ing. De Vries stemmen in.",
    "versus": "De zaak Urgenda v. Staat is bekend. |De zaak X vs. Nederland loopt nog.",
    "numbered items": "1. De aanvraag is volledig. |2. De aanvraag is tijdig.",
    "lettered items": "a. De Minister stelt een plafond vast. |b. Hij maakt dit bekend.",
    "roman item": "II. Stand van zaken per 1 oktober",
    "nested item": "1. a. De aanvrager is een rechtspersoon. |b. Hij is hier gevestigd.",
    "items in a sentence": "De sporen zijn: 1. Versterken; 2. Aantrekken; en 3. Verlagen. |Spoor 1 wint.",
    "ad": "Ad 1. De leden vragen naar de kosten. |Ad 2. De leden vragen naar de baten.",
    "heading with a number": "Artikel 2. De subsidie is een lening. |Dit volgt uit artikel 3. |De rest niet.",
    "question and exclamation": "Wat is daarop uw reactie?! |Zo nee, waarom niet? |Dat kan!",
    "quotation inside a sentence": "De vraag «Hoe nu verder?» staat centraal. |Het kabinet kiest.",
    "quotation at the end": "De Minister zei: «Ik kom hierop terug.» |Dat is niet gebeurd.",
    "quotation of sentences": "Zij schrijft: “De noodzaak ontbreekt. |De baten ook.” |Ik deel dat niet.",
    "quotation of sentences, running on": "Hij zei “Nee. Dat kan niet.” en vertrok. |De Kamer bleef.",
    "title with a stop": "Het rapport «Samen verder. Naar een balans» is af. |De reactie volgt.",
    "straight quotes": '"Wij wachten niet." |Met die woorden opende hij. |Het "nulscenario" vervalt.',
    "French spacing": "Zij schrijft: « De noodzaak ontbreekt. » |Ik deel dat niet.",
    "ellipsis inside": "Het kabinet wacht af … en beslist daarna. |Dat vergt tijd... |Toch is het nodig.",
    "ellipsis in brackets": "De passage luidt: «Het kabinet […] De Kamer (…) zal volgen.» |Dat klopt.",
    "sentence in brackets": "De regeling is verlengd. |(Zie de brief van 4 april jl.) |De evaluatie volgt.",
    "brackets inside": "Het bedrag (zie tabel 3. De cijfers zijn voorlopig) is lager. |De oorzaak niet.",
    "question in brackets": "Een deel (hoeveel?) Van de som is weg. |De rest niet.",
    "abbreviation in brackets": "Het aantal is beperkt (o.a. in Zeeland, enz.). |Elders is het groter.",
    "colon": "Drie punten vallen op: De doorlooptijd, de kosten en het draagvlak.",
    "web address": "Zie www.rvo.nl. |Op https://www.nctv.nl/a.b. staat meer. |www.cbs.nl heeft cijfers.",
    "e-mail address": "Mail naar j.p.vries@ez.voorbeeld.nl. |U ontvangt antwoord.",
    "superscript call": "Dit is geregeld.¹ |De uitzondering ook.²,³ |«Dat moet om.»⁴ |Zo besluit het.",
    "Markdown call": "Dit is toegezegd.[^3] |Met deze brief doe ik dat gestand.<sup>4</sup> |Daarna niet.",
    "call that lost its superscript": "Dit is aangekondigd.12 |Zoals bekend is art.12 De kern.",
    "apostrophe word": "Het overleg was in Den Haag. |’s Middags volgde Delft. |'t Was druk. |’s-Gravenhage.",
    "digit": "De evaluatie is afgerond. |12 van de 18 aanbevelingen neem ik over. |€ 3 miljoen resteert.",
    "small letter": "Zij bestelden tablets. |iPads ontbraken. |e-mail is veilig. |eHerkenning ook.",
    "accented capital": "Er is één voorwaarde. |Élk kind telt. |Écht waar.",
    "bullet": "Doe niets. |– Wacht af. |• Zie toe.",
    "no space": "Dat is zo.En dit ook.",
    "loose stop": "Dat is zo . |En dit ook.",
    "capitals": "BRIEF VAN DE MINISTER, NR. 281. |BIJLAGE VOLGT",
}


@pytest.mark.parametrize("expected", CASES.values(), ids=CASES.keys())
def test_dutch_text_splits_as_marked(expected):
    assert_splits(expected, Language.NL)


# fmt: off
NEVER_LAST = (
    "nr.", "nrs.", "d.d.", "art.", "Stb.", "Stcrt.", "m.b.t.", "t.a.v.", "i.v.m.", "o.a.", "bijv.", "p.",
    "blz.", "c.q.", "dhr.", "mw.", "drs.", "ir.", "prof.", "mr.",
)
# fmt: on


@pytest.mark.parametrize("abbreviation", NEVER_LAST)
@pytest.mark.parametrize("after", ["De Minister stemt in.", "12 leden.", "(vijf) dagen.", "«Kiezen»."])
def test_nothing_ends_after_an_abbreviation_that_goes_before_something(abbreviation, after):
    text = f"Het gaat om {abbreviation} {after}"
    assert_splits(text, Language.NL)


@pytest.mark.parametrize("abbreviation", ["mln.", "mld.", "enz.", "etc.", "e.d.", "jl."])
def test_what_follows_decides_after_an_abbreviation_that_may_end(abbreviation):
    assert_splits(f"Het gaat om 3 {abbreviation} |De Minister stemt in.", Language.NL)
    assert_splits(f"Het gaat om 3 {abbreviation} voor de Minister.", Language.NL)
    assert_splits(f"Het gaat om 3 {abbreviation} (zie bijlage 2).", Language.NL)
