import pickle
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.model import (
    CaseRule,
    Concept,
    ConceptId,
    GrammaticalNumber,
    Language,
    MatchKind,
    PartOfSpeech,
    Term,
    TermStatus,
)
from termbase.recognition.folding import TOKEN, fold, fold_letters, tokens_of
from termbase.recognition.forms import forms_of
from termbase.recognition.index import TermIndex
from termbase.recognition.recogniser import recognise

ANY_CASE = (
    "motie",
    "site",
    "wet",
    "lid",
    "staat",
    "besluit",
    "kabinet",
    "beleid",
    "agenda",
    "minister",
    "partij",
    "proces",
    "controle",
    "energie",
    "handeling",
    "verordening",
    "halfgeleider",
    "waardeketen",
    "onderwijsinstelling",
    "kennisinstelling",
    "branchevereniging",
    "brancheorganisatie",
    "publiek-private samenwerking",
    "coördinatie",
    "één loket",
    "minister-president",
    "vaste commissie",
    "vaste commissie voor Economische Zaken",
    "algemene maatregel van bestuur",
    "ministerie van Economische Zaken",
    "mbo",
    "Stb.",
)
EXACT_CASE = (
    "Kamer",
    "Tweede Kamer",
    "Voorzitter",
    "voorzitter",
    "MKB",
    "AMvB",
    "Onderwijs, Cultuur en Wetenschap",
    "Europa",
    "EU",
)


def concept(text, *, case=CaseRule.ANY, status=TermStatus.PREFERRED, language=Language.NL, **fields):
    return Concept(
        ConceptId(f"{text}-{case}"),
        (Term(text, language, status, PartOfSpeech.NOUN, case=case, **fields),),
    )


CONCEPTS = [concept(text) for text in ANY_CASE] + [concept(text, case=CaseRule.EXACT) for text in EXACT_CASE]
INDEX = TermIndex.build(CONCEPTS, Language.NL)


def found(text, index=INDEX):
    return [(match.span.of(text), match.term.text) for match in recognise(text, index)]


def parts(text):
    return [
        (match.part.of(text), match.term.text) for match in recognise(text, INDEX) if match.part is not None
    ]


FORMS = [
    ("De moties en het amendement.", [("moties", "motie")]),
    ("De leden van de fractie", [("leden", "lid")]),
    ("mondiale waardenketens", [("waardenketens", "waardeketen")]),
    (
        "twee algemene maatregelen van bestuur",
        [("algemene maatregelen van bestuur", "algemene maatregel van bestuur")],
    ),
    ("de AMvB's, AMvB’s", [("AMvB's", "AMvB"), ("AMvB’s", "AMvB")]),
    ("Stb. 2024, 12", [("Stb.", "Stb.")]),
    (
        "van Onderwijs, Cultuur en Wetenschap,",
        [("Onderwijs, Cultuur en Wetenschap", "Onderwijs, Cultuur en Wetenschap")],
    ),
    (
        "de vaste commissie voor Economische Zaken van de",
        [("vaste commissie voor Economische Zaken", "vaste commissie voor Economische Zaken")],
    ),
    ("vaste commissies voor", [("vaste commissies", "vaste commissie")]),
    (
        "Ministeries van Economische Zaken",
        [("Ministeries van Economische Zaken", "ministerie van Economische Zaken")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMS, ids=[text for text, _ in FORMS])
def test_forms_are_found_longest_first(text, expected):
    assert found(text) == expected


TOLERANT = [
    ("Tweede\u00a0Kamer", "Tweede Kamer"),
    ("Tweede\nKamer", "Tweede Kamer"),
    ("Tweede  \t Kamer", "Tweede Kamer"),
    ("publiek‑private samenwerking", "publiek-private samenwerking"),
    ("publiek–private samenwerkingen", "publiek-private samenwerking"),
    ("publiek private samenwerking", "publiek-private samenwerking"),
    ("publiek-private samen\u00adwer\u00adking", "publiek-private samenwerking"),
    ("coordinatie", "coördinatie"),
    (unicodedata.normalize("NFD", "coördinatie"), "coördinatie"),
    ("COÖRDINATIE", "coördinatie"),
    ("pro\u200bces", "proces"),
    ("of\ufb01ciële moti\u0301e", "motie"),
    ("_kabinet_", "kabinet"),
    ("**kabinet**", "kabinet"),
    ("Eén loket", "één loket"),
    (unicodedata.normalize("NFD", "één loket"), "één loket"),
    ("Tweede \u00ad Kamer", "Tweede Kamer"),
]


@pytest.mark.parametrize(("written", "term"), TOLERANT, ids=[ascii(written) for written, _ in TOLERANT])
def test_ways_of_writing_make_no_difference(written, term):
    before, after = "Over é\u0301 en de ", " van vandaag."
    text = before + written + after
    (match,) = recognise(text, INDEX)
    assert match.term.text == term
    assert match.span.start >= len(before)
    assert match.span.end <= len(before + written)
    assert fold_letters(match.span.of(text)) == fold_letters(
        written.split()[-1] if "ﬁ" in written else written.strip("*_")
    )


@pytest.mark.parametrize("text", ["een loket", "Tweede\n\nKamer", "Tweede, Kamer", "Een loket"])
def test_what_is_another_text_is_not_found(text):
    assert all(term in ("Kamer",) for _, term in found(text))


CASES = [
    ("deze kamer", []),
    ("de Kamer", ["Kamer"]),
    ("Voorzitter, ik dank u.", ["Voorzitter"]),
    ("De voorzitter opent.", ["voorzitter"]),
    ("Besloten. Kamer en kamer.", ["Kamer"]),
    ("BRIEF AAN DE TWEEDE KAMER", ["Tweede Kamer"]),
    ("Het woord KAMER hier", []),
    ("de eu en de EU", ["EU"]),
    ("Het Kabinet en het kabinet", ["kabinet", "kabinet"]),
    ("tweede kamer", []),
]


@pytest.mark.parametrize(("text", "terms"), CASES, ids=[text for text, _ in CASES])
def test_capitals_bind_as_the_term_says(text, terms):
    assert [term for _, term in found(text)] == terms


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Bewindspersoon treedt af.", True),
        ("Klaar. Bewindspersoon treedt af.", True),
        ("Hij zei: «Bewindspersoon treedt af.»", True),
        ("# Bewindspersoon", True),
        ("Eerste regel\nBewindspersoon", True),
        ("Een Bewindspersoon treedt af.", False),
        ("3.Bewindspersoon", False),
    ],
)
def test_a_lower_case_exact_term_may_start_a_sentence(text, is_found):
    index = TermIndex.build([concept("bewindspersoon", case=CaseRule.EXACT)], Language.NL)
    assert bool(found(text, index)) is is_found


def test_of_two_concepts_the_one_whose_letters_match_wins():
    both = [concept("kamer"), concept("Kamer", case=CaseRule.EXACT)]
    for concepts in (both, both[::-1]):
        index = TermIndex.build(concepts, Language.NL)
        assert [term for _, term in found("de Kamer en de kamer", index)] == ["Kamer", "kamer"]


def test_of_equal_terms_the_base_form_and_the_better_status_win():
    concepts = [
        concept("besluiten", status=TermStatus.OBSOLETE),
        concept("besluit"),
        concept("nota", status=TermStatus.ADMITTED),
    ]
    index = TermIndex.build(concepts, Language.NL)
    (match,) = recognise("de besluiten", index)
    assert match.kind is MatchKind.BASE
    same = [concept("nota", status=TermStatus.DEPRECATED), concept("nota", note="preferred")]
    (match,) = recognise("de nota", TermIndex.build(same, Language.NL))
    assert match.term.status is TermStatus.PREFERRED


@pytest.mark.parametrize("status", TermStatus)
def test_proposed_terms_are_not_recognised(status):
    index = TermIndex.build([concept("motie", status=status)], Language.NL)
    assert bool(recognise("de motie", index)) is (status is not TermStatus.PROPOSED)


def test_number_and_genitive_are_told():
    plural, genitive, base = recognise("De ministers, des ministers, de minister.", INDEX)
    assert (plural.number, plural.is_genitive) == (GrammaticalNumber.PLURAL, False)
    assert (genitive.number, genitive.is_genitive) == (GrammaticalNumber.SINGULAR, True)
    assert (base.kind, base.number) == (MatchKind.BASE, GrammaticalNumber.SINGULAR)
    assert plural.kind is MatchKind.INFLECTED


HARD_NEGATIVES = [
    "website",
    "kamerplant",
    "Kamerplanten",
    "kamermuziek",
    "wetenschap",
    "weten",
    "emotie",
    "promotie",
    "locomotie",
    "geldigheid",
    "bestaat",
    "ontstaat",
    "vaststaat",
    "besluiteloos",
    "besluiteloosheid",
    "partijdigheid",
    "processor",
    "processoren",
    "ministerschap",
    "ministerieel",
    "controleerbaar",
    "controleerde",
    "energieke",
    "onderhandeling",
    "toetredingsonderhandelingen",
    "behandeling",
    "mishandeling",
    "partijtje",
    "beleidmatig",
]


@pytest.mark.parametrize("word", HARD_NEGATIVES)
def test_accidents_of_spelling_are_no_compounds(word):
    assert parts(f"Hier is {word} te lezen") == []
    assert parts(f"{word.capitalize()} is hier te lezen") == []


COMPOUNDS = [
    ("halfgeleidersector", "halfgeleider", "halfgeleider", GrammaticalNumber.UNCOUNTABLE),
    ("Halfgeleiderindustrie", "Halfgeleider", "halfgeleider", GrammaticalNumber.UNCOUNTABLE),
    ("halfgeleiderverkenningsmissie", "halfgeleider", "halfgeleider", GrammaticalNumber.UNCOUNTABLE),
    ("batterijwaardeketens", "waardeketens", "waardeketen", GrammaticalNumber.PLURAL),
    ("kabinetsformatie", "kabinet", "kabinet", GrammaticalNumber.UNCOUNTABLE),
    ("beleidsdoorlichting", "beleid", "beleid", GrammaticalNumber.UNCOUNTABLE),
    ("uitvoeringsagenda's", "agenda's", "agenda", GrammaticalNumber.PLURAL),
    ("Kamervragen", "Kamer", "Kamer", GrammaticalNumber.UNCOUNTABLE),
    ("MKB-bedrijven", "MKB", "MKB", GrammaticalNumber.UNCOUNTABLE),
    ("mbo-opleidingen", "mbo", "mbo", GrammaticalNumber.UNCOUNTABLE),
    ("EU-verordeningen", "verordeningen", "verordening", GrammaticalNumber.PLURAL),
    ("motie-Jansen", "motie", "motie", GrammaticalNumber.UNCOUNTABLE),
    ("energieopwekking", "energie", "energie", GrammaticalNumber.UNCOUNTABLE),
    ("energieregio’s", "energie", "energie", GrammaticalNumber.UNCOUNTABLE),
    ("halfge\u00adleider\u00adsector", "halfge\u00adleider", "halfgeleider", GrammaticalNumber.UNCOUNTABLE),
]


@pytest.mark.parametrize(
    ("word", "part", "term", "number"), COMPOUNDS, ids=[ascii(row[0]) for row in COMPOUNDS]
)
def test_compounds_name_the_part(word, part, term, number):
    text = f"Over de {word}, onder meer."
    (match,) = recognise(text, INDEX)
    assert match.span.of(text) == word
    assert (match.kind, match.term.text, match.number) == (MatchKind.COMPOUND, term, number)
    assert match.part is not None
    assert match.part.of(text) == part


def test_a_term_of_its_own_is_never_a_compound():
    index = TermIndex.build([concept("halfgeleider"), concept("halfgeleiderindustrie")], Language.NL)
    (match,) = recognise("de halfgeleiderindustrie", index)
    assert (match.kind, match.term.text) == (MatchKind.BASE, "halfgeleiderindustrie")


def test_phrases_go_on_as_compounds():
    text = "de Tweede Kamerleden en de Tweede Kamer-fracties en de Tweede Kamerplant"
    assert found(text) == [("Tweede Kamerleden", "Tweede Kamer"), ("Tweede Kamer-fracties", "Tweede Kamer")]
    assert parts(text) == [("Tweede Kamer", "Tweede Kamer")] * 2


ELIDED = [
    (
        "onderwijs- en kennisinstellingen",
        [("onderwijs-", "onderwijsinstelling"), ("kennisinstellingen", "kennisinstelling")],
    ),
    (
        "onderwijs-, onderzoeks- en kennisinstellingen",
        [("onderwijs-", "onderwijsinstelling"), ("kennisinstellingen", "kennisinstelling")],
    ),
    (
        "brancheverenigingen en -organisaties",
        [("brancheverenigingen", "branchevereniging"), ("-organisaties", "brancheorganisatie")],
    ),
    ("beleids- en uitvoeringsagenda", [("beleids-", "beleid"), ("uitvoeringsagenda", "agenda")]),
    ("onderwijs- en sportinstellingen", [("onderwijs-", "onderwijsinstelling")]),
    ("vis- en kennisinstellingen", [("kennisinstellingen", "kennisinstelling")]),
]


@pytest.mark.parametrize(("text", "expected"), ELIDED, ids=[text for text, _ in ELIDED])
def test_cut_words_are_completed(text, expected):
    assert found(text) == expected
    assert all(
        match.kind is MatchKind.COMPOUND for match in recognise(text, INDEX) if "-" in match.span.of(text)
    )


def test_english_terms_are_recognised_in_english():
    names = ["House of Representatives", "minister", "order in council", "SME"]
    index = TermIndex.build([concept(name, language=Language.EN) for name in names], Language.EN)
    text = "The House of Representatives’ letter, the minister's orders in council and SMEs; to administer"
    matches = recognise(text, index)
    assert [match.span.of(text) for match in matches] == [
        "House of Representatives’",
        "minister's",
        "orders in council",
        "SMEs",
    ]
    assert [match.is_genitive for match in matches] == [True, True, False, False]


def test_pickling_keeps_results():
    text = "De Kamerleden, de halfgeleidersector, onderwijs- en kennisinstellingen en des ministers AMvB’s"
    expected = recognise(text, INDEX)
    assert len(expected) == 6
    assert recognise(text, pickle.loads(pickle.dumps(INDEX))) == expected


def test_an_empty_index_finds_nothing():
    assert recognise("De Kamer", TermIndex.build([], Language.NL)) == []


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "kamer" * 20_000, "Kamer- en " * 10_000, "(" * 50_000 + "Kamer", "KAMER " * 5_000]
)
def test_long_lines_take_time_in_proportion(text):
    # A quadratic pass over any of these would take minutes.
    assert all(match.term.text == "Kamer" for match in recognise(text, INDEX))


PIECES = st.sampled_from(
    [*ANY_CASE, *EXACT_CASE]
    + [
        form.text
        for text in ("motie", "waardeketen", "kabinet", "minister", "vaste commissie")
        for form in forms_of(Term(text, Language.NL))
    ]
    + [
        "halfgeleidersector",
        "beleids-",
        "- en ",
        "des ",
        "sector",
        "\u00ad",
        "\u0301",
        "’",
        " ",
        "\n",
        "\n\n",
        ". ",
        "«",
        "İ",
        "ß",
        "ﬁ",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.one_of(PIECES, PIECES.map(str.upper), st.text(max_size=3)), max_size=12).map("".join),
    st.lists(PIECES, max_size=10).map(" ".join),
)


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_matches_lie_in_the_text_in_order_and_stand_for_a_form(text):
    end = 0
    for match in recognise(text, INDEX):
        assert end <= match.span.start < match.span.end <= len(text)
        end = match.span.end
        folded_forms = {" ".join(tokens_of(form.text)).replace("-", " ") for form in forms_of(match.term)}
        written = " ".join(tokens_of(match.span.of(text))).replace("-", " ")
        if match.kind is not MatchKind.COMPOUND:
            assert match.part is None
            assert written in folded_forms
        else:
            assert match.part is not None
            assert match.span.start <= match.part.start < match.part.end <= match.span.end
            part = " ".join(tokens_of(match.part.of(text))).replace("-", " ")
            is_cut = (
                "-" in fold(match.span.of(text)).text[0 :: max(1, len(fold(match.span.of(text)).text) - 1)]
            )
            assert is_cut or part in folded_forms


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_folded_offsets_lead_back(text):
    folded = fold(text)
    for index in range(len(folded.text)):
        start, end = folded.original(index, index + 1)
        assert 0 <= start < end <= len(text)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_pieces_hold_the_tokens_of_the_text_and_lead_back(text):
    strings = text.split()
    pieces = INDEX.pieces(strings)
    assert [token for piece in pieces for token in piece.tokens] == TOKEN.findall(fold(text).text)
    for string, piece in zip(strings, pieces, strict=True):
        ends = [0, *piece.ends]
        for k, token in enumerate(piece.tokens):
            assert ends[k] <= piece.starts[k] < piece.ends[k] <= len(string)
            assert "".join(tokens_of(string[piece.starts[k] : piece.ends[k]])) == token
            assert piece.inside(k, 0, len(token)) == (piece.starts[k], piece.ends[k])


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_what_an_index_remembers_changes_nothing(text):
    fresh = pickle.loads(pickle.dumps(INDEX))
    assert recognise(text, INDEX) == recognise(text, fresh)
