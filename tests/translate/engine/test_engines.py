from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.model import Language
from tests.contracts.engine import EngineContract
from tests.fakes.engine import ScramblingEngine
from translate.engine.ctranslate2_engine import CTranslate2Engine
from translate.engine.engine import DecodingOptions, Engine
from translate.engine.normaliser import PunctuationNormaliser
from translate.engine.words import WordTokeniser


class TestCTranslate2Engine(EngineContract):
    @pytest.fixture
    def subject(self, engine: CTranslate2Engine) -> Engine:
        return engine


class TestScramblingEngine(EngineContract):
    @pytest.fixture
    def subject(self) -> Engine:
        return ScramblingEngine()


@pytest.mark.parametrize(
    ("dutch", "english"),
    [
        ("Nr. 281", "No. 281"),
        ("De motie is aangenomen.", "The motion was adopted."),
        ("Kamerstuk 29 826, nr. 277", "Parliamentary Paper 29 826, no. 277"),
    ],
)
def test_the_embedded_model_translates(engine: CTranslate2Engine, dutch: str, english: str):
    (beams,) = engine.translate_batch([engine.encode_source(dutch)], DecodingOptions())
    assert beams[0].text == english


def test_score_of_decoding_is_the_mean_of_score_batch(engine: CTranslate2Engine):
    source = engine.encode_source("Een sterke economie is de basis onder onze welvaart.")
    ((hypothesis,),) = engine.translate_batch([source], DecodingOptions())
    (total,) = engine.score_batch([(source, hypothesis.pieces)])
    assert hypothesis.score == pytest.approx(total / (len(hypothesis.pieces.tokens) + 1), abs=0.02)


def test_tokens_of_a_hypothesis_stand_where_their_spans_say(engine: CTranslate2Engine):
    source = engine.encode_source("De coördinatie van de ŋ-zaak kost € 5.")
    ((hypothesis,),) = engine.translate_batch([source], DecodingOptions())
    joined = "".join(span.of(hypothesis.text) for span in hypothesis.pieces.spans)
    assert joined == hypothesis.text.replace(" ", "")


def test_n_best_lists_are_ordered(engine: CTranslate2Engine):
    source = engine.encode_source("De motie is aangenomen.")
    (beams,) = engine.translate_batch([source], DecodingOptions(beam_size=4, n_hypotheses=3))
    assert len({beam.text for beam in beams}) == 3
    assert [beam.score for beam in beams] == sorted((beam.score for beam in beams), reverse=True)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("het «Industriebeleid met focus»", 'het "Industriebeleid met focus"'),
        ("AMvB’s", "AMvB's"),
        ("29\u00a0826", "29 826"),
        ("co\u00f6rdinatie", "co\u00f6rdinatie"),
        ("coo\u0308rdinatie", "co\u00f6rdinatie"),
        ("a\nb", "a b"),
        ("", ""),
    ],
)
def test_punctuation_is_normalised(text: str, normal: str):
    assert PunctuationNormaliser(Language.NL).normalise(text).text == normal


@settings(max_examples=60)
@given(st.text(max_size=40))
def test_normalising_keeps_letters_and_digits(text: str):
    rewrite = PunctuationNormaliser(Language.NL).normalise(text)
    ascii_only = [character for character in text if character.isascii() and character.isalnum()]
    assert [c for c in rewrite.text if c.isascii() and c.isalnum()][: len(ascii_only)] or not ascii_only


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Kamerstuk 33 009, nr. 141.", ["Kamerstuk", "33", "009", ",", "nr.", "141", "."]),
        ("publiek-private (C-level)", ["publiek-private", "(", "C-level", ")"]),
        ("«focus»", ["«", "focus", "»"]),
        ("", []),
    ],
)
def test_words_are_those_of_sacremoses(text: str, tokens: list[str]):
    assert [span.of(text) for span in WordTokeniser(Language.NL).words(text)] == tokens


@settings(max_examples=60)
@given(st.text(max_size=40))
def test_words_cover_everything_but_space(text: str):
    spans = WordTokeniser(Language.NL).words(text)
    assert "".join(span.of(text) for span in spans) == "".join(text.split())
    assert all(left.end <= right.start for left, right in pairwise(spans))
