"""Words that are spelled like a term and are none, or that only look like none: accents, capitals, neighbours."""

import unicodedata

import pytest

from termbase.model import (
    CaseRule,
    Concept,
    ConceptId,
    GrammaticalNumber,
    Language,
    MatchKind,
    PartOfSpeech,
    Term,
)
from termbase.recognition.index import TermIndex
from termbase.recognition.recogniser import recognise


def concept(text, *, part_of_speech=PartOfSpeech.NOUN, **fields):
    return Concept(
        ConceptId(f"{text}-{part_of_speech}"),
        (Term(text, Language.NL, part_of_speech=part_of_speech, **fields),),
    )


INDEX = TermIndex.build(
    [
        *map(
            concept,
            (
                "vaste commissie",
                "vaste commissie voor Financiën",
                "nota over het beleid",
                "café",
                "comité",
                "coördinatie",
                "asiel",
                "kabinet",
                "klimaat",
                "minister",
                "burgemeester",
                "motie",
                "amendement",
                "re-integratie",
                "start-up",
                "besluit",
                "verzoek",
                "verdrag",
                "moties",
                "lid",
                "rechter",
            ),
        ),
        *(
            concept(text, case=CaseRule.EXACT)
            for text in ("OM", "DUO", "SER", "NVWA", "Koningin", "advies", "verdrag")
        ),
        *(concept(text, case=CaseRule.EXACT, number=GrammaticalNumber.UNCOUNTABLE) for text in ("TNO", "EU")),
    ],
    Language.NL,
)


def found(text, index=INDEX):
    return [match.span.of(text) for match in recognise(text, index)]


ACCENTS = [
    ("de vaste commissie voor Financiën", ["vaste commissie voor Financiën"]),
    ("de vaste commissie vóór Financiën", ["vaste commissie"]),
    ("DE VASTE COMMISSIE VÓÓR FINANCIËN", ["VASTE COMMISSIE"]),
    (unicodedata.normalize("NFD", "de vaste commissie vóór Financiën"), ["vaste commissie"]),
    ("een nota over het beleid", ["nota over het beleid"]),
    ("een nota over hét beleid", []),
    ("een nota óver het beleid", []),
    ("het cafe", ["cafe"]),
    ("het café", ["café"]),
    ("het comite", ["comite"]),
    ("de coordinatie", ["coordinatie"]),
]


@pytest.mark.parametrize(("text", "expected"), ACCENTS, ids=[ascii(text) for text, _ in ACCENTS])
def test_an_accent_on_a_function_word_counts(text, expected):
    assert found(text) == expected


CAPITALS = [
    ("MAATREGELEN OM DE POSITIE VAN DE HUURDER", []),
    ("Betreft: MAATREGELEN OM DE POSITIE", []),
    ("MAATREGELEN\nOM DE POSITIE", []),
    ("TAKEN VAN EEN DUO", []),
    ("Het OM en de politie", ["OM"]),
    ("Het OM", ["OM"]),
    ("OM", ["OM"]),
    ("NVWA, OM, FIOD", ["NVWA", "OM"]),
    ("De minister en DUO Groningen", ["minister", "DUO"]),
    ("ADVIES VAN DE SER", ["ADVIES", "SER"]),
    ("TOEZICHT DOOR DE NVWA", ["NVWA"]),
    ("UITVOERING VAN HET VERDRAG", ["VERDRAG"]),
]


@pytest.mark.parametrize(("text", "expected"), CAPITALS, ids=[text for text, _ in CAPITALS])
def test_an_acronym_that_is_a_word_is_not_read_in_capitals(text, expected):
    assert found(text) == expected


HOMOGRAPHS = [
    # te and a plural
    ("om deze wetten te verdragen", []),
    ("alvorens daarover te besluiten", []),
    ("de route van verdragen", ["verdragen"]),
    # an infinitive at the end of a clause with a modal verb
    ("Zij kunnen de pieken niet langer verdragen, zo blijkt.", []),
    ("De Raad zal hierover besluiten om twee redenen.", []),
    ("Wij moeten ons houden aan de verdragen.", ["verdragen"]),
    ("Het kabinet wil nieuwe verdragen sluiten.", ["kabinet", "verdragen"]),
    ("Er zijn niet langer verdragen nodig.", ["verdragen"]),
    # the first person
    ("Hierbij verzoek ik u om hulp.", []),
    ("Ik verzoek u om hulp.", []),
    ("dat verzoek ik niet zal inwilligen", ["verzoek"]),
    ("Op zijn verzoek is dat zo.", ["verzoek"]),
    # the third person in -t
    ("Indien de raad besluit de kosten te verhalen", []),
    ("De algemene raad besluit over de begroting.", []),
    ("indien de minister van Justitie besluit dat", ["minister"]),
    ("Hij besluit anders.", []),
    ("de partij die besluit", []),
    ("met de uitvoering van dit besluit", ["besluit"]),
    ("de motivering van het besluit", ["besluit"]),
    ("de bij besluit vastgestelde regels", ["besluit"]),
    ("de datum waarop besluit 3 geldt", ["besluit"]),
    ("een nieuw besluit", ["besluit"]),
    ("het genomen besluit", ["besluit"]),
    # the past of lijden
    ("De ondernemers leden in 2021 een schade van € 3 mln.", []),
    ("nu de bedrijven schade leden", []),
    ("de schade die zij leden", []),
    ("De leden vragen naar de schade.", ["leden"]),
    ("De betrokken leden vragen naar de schade.", ["leden"]),
    ("Volgens leden is er schade.", ["leden"]),
    ("De partners, leden van de club, betalen de schade.", ["leden"]),
    # the other of left
    ("De rechter oever van de Maas", []),
    ("De rechter vonnist.", ["rechter"]),
    ("de rechter handelt", ["rechter"]),
]


@pytest.mark.parametrize(("text", "expected"), HOMOGRAPHS, ids=[text for text, _ in HOMOGRAPHS])
def test_neighbours_tell_a_noun_from_a_verb(text, expected):
    assert found(text) == expected


def test_what_is_no_noun_may_be_a_verb_of_the_termbase():
    index = TermIndex.build(
        [concept("besluit"), concept("besluiten", part_of_speech=PartOfSpeech.VERB)], Language.NL
    )
    terms = [match.term.text for match in recognise("de besluiten, alvorens te besluiten", index)]
    assert terms[1:] == ["besluiten"]
    assert [m.term.part_of_speech for m in recognise("om te besluiten", index)] == [PartOfSpeech.VERB]


NAMES = [
    ("in de Burgemeester Smeetsweg", []),
    ("aan de Burgemeester van der Meerstraat", []),
    ("op de Minister J. Talmastraat", []),
    ("aan het Koningin Wilhelminaplein", []),
    ("de minister in de Talmastraat", ["minister"]),
    ("de Minister Van Weel", ["Minister"]),
    ("Minister Groeneweg antwoordt.", ["Minister"]),
    ("de burgemeester Smeetsweg", ["burgemeester"]),
    ("de Koningin Wilhelmina", ["Koningin"]),
]


@pytest.mark.parametrize(("text", "expected"), NAMES, ids=[text for text, _ in NAMES])
def test_a_title_in_a_street_name_is_no_term(text, expected):
    assert found(text) == expected


SPANS = [
    ("de motie-De Hoop (Kamerstuk)", "motie-De Hoop"),
    ("de motie-Van der Plas c.s.", "motie-Van der Plas"),
    ("het amendement-Van Eijs-Heringa is", "amendement-Van Eijs-Heringa"),
    ("de motie-Bruins-Van Asselt is", "motie-Bruins-Van Asselt"),
    ("de motie-Jansen Bruins", "motie-Jansen"),
    ("de motie-Kuipers/Van Dalen", "motie-Kuipers"),
    ("de motie-de wet", "motie-de"),
]


@pytest.mark.parametrize(("text", "span"), SPANS, ids=[text for text, _ in SPANS])
def test_a_name_behind_a_hyphen_belongs_to_the_compound(text, span):
    (match,) = recognise(text, INDEX)
    assert (match.span.of(text), match.kind) == (span, MatchKind.COMPOUND)
    assert match.part is not None
    assert match.part.of(text) in ("motie", "amendement")


COMPOUNDS = [
    ("het dierenasiel", None),
    ("de hondenasielen", None),
    ("de asielhond", None),
    ("een porseleinkabinet", None),
    ("een rariteitenkabinet", None),
    ("het kabinetstuk", None),
    ("het jeugdasiel", "asiel"),
    ("het partnerasiel", "asiel"),
    ("het minderheidskabinet", "kabinet"),
    ("de kabinetsstukken", "kabinet"),
    ("een leerklimaat", "klimaat"),
    ("het werkklimaat", "klimaat"),
    ("het acclimaat", None),
    ("de re-integratietrajecten", "re-integratie"),
    ("het start-upbeleid", "start-up"),
    ("de start-upper", None),
    ("een her-integratietraject", None),
]


@pytest.mark.parametrize(("text", "part"), COMPOUNDS, ids=[text for text, _ in COMPOUNDS])
def test_compounds_of_another_sense_of_verbs_and_with_hyphens(text, part):
    parts = [match.part.of(text) for match in recognise(text, INDEX) if match.part is not None]
    assert parts == ([] if part is None else [part])


def test_a_term_of_its_own_needs_no_line_in_the_list():
    index = TermIndex.build([concept("asiel"), concept("dierenasiel")], Language.NL)
    assert found("het dierenasiel", index) == ["dierenasiel"]


@pytest.mark.parametrize(
    ("text", "expected"), [("TNO’s rapport", ["TNO’s"]), ("de EU's eigen regels", ["EU's"])]
)
def test_an_acronym_is_found_in_the_genitive(text, expected):
    assert found(text) == expected
    assert recognise(text, INDEX)[0].is_genitive
