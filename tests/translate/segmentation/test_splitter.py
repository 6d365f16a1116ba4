import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.model import Language, Span
from tests.translate.segmentation.marked import assert_splits, marked
from translate.segmentation.splitter import ENDLESS, LONG_SENTENCE, split

BOARD = (
    "In de Semicon Board NL hebben zitting: de Ministers van Economische Zaken (voorzitter), van Onderwijs, "
    "Cultuur en Wetenschap, van Defensie en van Buitenlandse Handel en Ontwikkelingssamenwerking; |uit het "
    "bedrijfsleven hebben zitting op C-level: ASML, ASM, VDL ETG, NXP, SMART Photonics, Nearfield "
    "Instruments, Axelera AI, brancheverenigingen FME en High Tech NL (namens het MKB) en een Topconsortium."
)
CLAUSE = "de regeling draagt bij aan de verduurzaming van de industrie in de vijf grote clusters van ons land"

# fmt: off
PIECES = [
    "De Minister stemt in. ", "Gemeenten volgen", "nr. ", "art. 3", " en ", " ", "  \n", "\\\n", "\n", "\r\n",
    "\n\n", "«", "»", "(", ")", "[", "]", "“", "”", '"', "‘", "’", ". ", "! ", "? ", "… ", "... ", "1. ",
    "a. ", "B. ", "II. ", "mln. ", "N.V. ", "e.d. ", "; ", ": ", "¹ ", "Dat", "jl. ", "’s Middags ",
    "H.G. Herbert ", "[^1] ", ", ", "'", "www.rvo.nl. ", "\u00a0", "woord " * 50,
]
# fmt: on
languages = st.sampled_from(Language)
letters = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)
texts = st.one_of(st.text(max_size=80), st.text(alphabet=" .?!;\n\\()«»\"'’1aBZé²€", max_size=80), letters)


@settings(max_examples=150, deadline=None)
@given(texts, languages)
def test_spans_are_contiguous_and_lose_nothing(text, language):
    spans = split(text, language)
    assert "".join(span.of(text) for span in spans) == text
    assert [span.start for span in spans] == [0, *(span.end for span in spans)][: len(spans)]
    assert all(len(span) for span in spans)
    assert all(span.of(text).strip() for span in spans) or not text.strip()


@settings(max_examples=150, deadline=None)
@given(letters, languages)
def test_a_segment_is_not_split_again(text, language):
    for span in split(text, language):
        assert len(split(span.of(text), language)) == 1


@settings(max_examples=80, deadline=None)
@given(texts, languages, st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=4))
def test_no_quotation_breaks_the_cover(text, language, offsets):
    quotations = [Span(*sorted((min(a, len(text)), min(b, len(text))))) for a, b in offsets]
    assert "".join(span.of(text) for span in split(text, language, quotations=quotations)) == text


@pytest.mark.parametrize(("text", "n_spans"), [("", 0), (" ", 1), ("\n\n \n", 1), (".", 1), ("Ja", 1)])
def test_texts_without_sentences(text, n_spans):
    assert len(split(text, Language.NL)) == n_spans


BREAKS = {
    "soft": "De raming is\nbijgesteld. |Dit hangt samen met\nde prijzen.",
    "soft after a stop": "De raming is bijgesteld.\n|De oorzaak volgt.",
    "soft after an abbreviation": "Zie nr.\n12 van de bijlage.",
    "two spaces": "de Minister van Economische Zaken,  \n|H.G. Herbert",
    "three spaces": "de Minister,   \n|H.G. Herbert",
    "backslash": "Den Haag, 1 april 2026\\\n|de Minister",
    "Windows": "de Minister,  \r\n|H.G. Herbert",
    "empty line": "de Minister\n\n|H.G. Herbert",
    "line of spaces": "de Minister\n \t\n|H.G. Herbert",
    "hard break ends an abbreviation": "Zie nr.  \n|Ook de rest.",
    "leading space": "  \n\n  Ja. |Nee.  \n",
    "no-break space": "Zie nr.\u00a012.\u00a0|Dat klopt.",
}


@pytest.mark.parametrize("expected", BREAKS.values(), ids=BREAKS.keys())
def test_line_breaks(expected):
    assert_splits(expected, Language.NL)


@pytest.mark.parametrize("language", Language)
def test_a_long_sentence_is_cut_after_a_semicolon(language):
    assert_splits(BOARD, language)


def test_a_sentence_of_moderate_length_is_not_cut_after_a_semicolon():
    text = f"{CLAUSE.capitalize()}; {CLAUSE}."
    assert len(text) <= LONG_SENTENCE
    assert_splits(text, Language.NL)


@pytest.mark.parametrize(("opening", "closing"), [("(", ")"), ("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’")])
def test_a_long_sentence_is_not_cut_inside_marks(opening, closing):
    assert_splits(f"Het kabinet wil {opening}{CLAUSE}; {CLAUSE}; {CLAUSE}{closing} en meer.", Language.NL)


def test_short_items_of_a_long_sentence_stay_together():
    assert_splits(f"Het omvat loonkosten; materiaalkosten; reiskosten; {CLAUSE}, {CLAUSE}; enz.", Language.NL)


def test_quotations_that_were_taken_out_are_judged_as_if_marked():
    text = "Het rapport Wie betaalt? Een verkenning is af. De reactie volgt."
    title = "Wie betaalt? Een verkenning"
    start = text.index(title)
    spans = split(text, Language.NL, quotations=[Span(start, start + len(title))])
    assert [span.of(text) for span in spans] == [
        "Het rapport Wie betaalt? Een verkenning is af. ",
        "De reactie volgt.",
    ]
    assert len(split(text, Language.NL)) == 3


def test_sentences_of_a_quotation_that_was_taken_out_are_split():
    text = "Zij schrijft: De noodzaak ontbreekt. De baten ook. Ik deel dat."
    start, end = text.index("De noodzaak"), text.index(" Ik")
    assert len(split(text, Language.NL, quotations=[Span(start, end)])) == 3


def test_an_unclosed_mark_changes_nothing():
    assert_splits("De brief (zie bijlage is af. |De reactie volgt. |Het debat ook.", Language.NL)


@pytest.mark.parametrize("piece", ["a", "woord ", "woord, "], ids=["one word", "words", "clauses"])
def test_a_line_of_100000_characters_without_a_stop(piece):
    text = (piece * 100_000)[:100_000]
    start = time.process_time()
    spans = split(text, Language.NL)
    assert time.process_time() - start < 0.5
    assert "".join(span.of(text) for span in spans) == text
    assert max(map(len, spans)) <= ENDLESS


HOSTILE = {
    "stops": ".",
    "spaced stops": ". ",
    "initials": "A. ",
    "numbers": "1. ",
    "spaces": " ",
    "line breaks": "\n",
    "brackets": "(",
    "pairs": "«»",
    "quotes": '" ',
    "semicolons": "; ",
    "calls": ".[^",
    "bullets": ". - ",
    "capitals": "NR. A. ",
    "sentences": "Dit is een zin. ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_stays_in_proportion_to_length(piece):
    text = (piece * 30_000)[:30_000]
    start = time.process_time()
    spans = split(text, Language.NL)
    # Measured at most 0.15 s; a step that is quadratic takes many times this limit.
    assert time.process_time() - start < 1.5
    assert spans[-1].end == len(text)


def test_the_language_decides():
    text = "Het gaat om bijv. De Bank."
    assert marked(text, Language.NL) != marked(text, Language.EN)


@pytest.mark.parametrize("text", ["de motie, " * 300, "de motie van het lid " * 200, "motie" * 2000])
def test_a_stretch_without_an_end_is_cut_where_it_may_be(text: str):
    pieces = [span.of(text) for span in split(text, Language.NL)]
    assert "".join(pieces) == text
    assert max(map(len, pieces)) <= ENDLESS
    assert all(split(piece, Language.NL) == [Span(0, len(piece))] for piece in pieces)
