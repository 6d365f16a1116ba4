import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.memory import concordance
from tests.termbase.memory.entries import entry


def _found(phrase, text, **options):
    return [hit.source[hit.start : hit.end] for hit in concordance(phrase, [entry(text, "")], **options)]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        pytest.param("keten", "Ketens en waardeketens", ["Keten", "keten"], id="within-words"),
        pytest.param("uw kamer", "Uw  Kamer en uw\nKamer", ["Uw  Kamer", "uw\nKamer"], id="white-space"),
        pytest.param("foto's", "de foto’s", ["foto’s"], id="apostrophe"),
        pytest.param("ad-hoc", "Ad‑hoc", ["Ad‑hoc"], id="hyphen"),
        pytest.param("COÖRDINATIE", "coördinatie", ["coördinatie"], id="capitals"),
        pytest.param(
            "coördinatie", unicodedata.normalize("NFD", "De coördinatie"),
            [unicodedata.normalize("NFD", "coördinatie")], id="decomposed",
        ),
        pytest.param("nr. (1)", "nr. (1) en nra (1)", ["nr. (1)"], id="signs-are-literal"),
        pytest.param("kamer", "De minister", [], id="not-there"),
        pytest.param("  ", "De minister", [], id="blank"),
    ],
)  # fmt: skip
def test_concordance_finds_a_phrase(phrase, text, expected):
    assert _found(phrase, text) == expected


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        pytest.param("brief", "Kamerbrief, brieven en Briefje", ["brieven", "Briefje"], id="f-v"),
        pytest.param("brieven", "een brief", ["brief"], id="v-f"),
        pytest.param("taken", "een taak, taken", ["taak", "taken"], id="long-vowel"),
        pytest.param("wetten", "de wet, geen wetenschap", ["wet"], id="double-consonant"),
        pytest.param("lidstaat", "de lidstaten", ["lidstaten"], id="compound"),
        pytest.param("country", "countries", ["countries"], id="english"),
        pytest.param("de wet", "onder de wetten, heide wet", ["de wetten"], id="phrase"),
        pytest.param("kabinet 2026", "Kabinetten 2026, kabinet 20261", ["Kabinetten 2026"], id="number"),
    ],
)
def test_concordance_finds_other_forms(phrase, text, expected):
    assert _found(phrase, text, is_inflected=True) == expected


def test_concordance_gives_places_on_both_sides_in_order():
    known = [entry("Het verdrag", "The Treaty; this treaty"), entry("Treaty", "verdrag")]
    hits = concordance("treaty", known)
    assert [(hit.in_target, hit.start, hit.end) for hit in hits] == [
        (True, 4, 10),
        (True, 17, 23),
        (False, 0, 6),
    ]
    assert {hit.where for hit in hits} == {"brief.md"}
    assert concordance("treaty", known, limit=2) == hits[:2]
    assert concordance("treaty", known, limit=0) == []


@settings(max_examples=150)
@given(st.text(max_size=12), st.text(max_size=20), st.text(max_size=20))
def test_concordance_finds_any_phrase_that_is_there(phrase, before, after):
    phrase = unicodedata.normalize("NFC", phrase).strip()
    hits = concordance(phrase, [entry(before + phrase + after, "")])
    assert bool(hits) == bool(phrase)
    for hit in concordance(phrase, [entry(before + phrase + after, "")], is_inflected=True):
        assert hit.source[hit.start : hit.end]
