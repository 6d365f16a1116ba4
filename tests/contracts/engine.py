"""What every engine must do; test classes inherit `EngineContract`."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translate.engine.engine import DecodingOptions, Engine

ANY_TEXT = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
)


class EngineContract:
    """Inherit and give `subject` as a fixture."""

    @pytest.fixture
    def subject(self) -> Engine:
        raise NotImplementedError

    def test_shapes(self, subject: Engine):
        sources = [subject.encode_source(text) for text in ("De motie is aangenomen.", "Nr. 281")]
        results = subject.translate_batch(sources, DecodingOptions())
        assert len(results) == 2
        for source, (hypothesis,) in zip(sources, results, strict=True):
            assert hypothesis.attention.shape == (len(hypothesis.pieces.tokens), len(source.tokens))
            assert hypothesis.score <= 0
            assert hypothesis.attention.sum(axis=1).max(initial=0) <= 1.001

    def test_prefix_is_kept_and_others_are_free(self, subject: Engine):
        sources = [subject.encode_source("De motie is aangenomen.")] * 2
        forced, free = subject.translate_batch(sources, DecodingOptions(), ["Grid box", None])
        assert forced[0].text.startswith("Grid box")
        assert free[0].text == subject.translate_batch(sources[:1], DecodingOptions())[0][0].text

    def test_scores_are_log_probabilities(self, subject: Engine):
        source = subject.encode_source("De motie is aangenomen.")
        targets = [subject.encode_target(text) for text in ("The motion was adopted.", "Banana")]
        assert all(score <= 0 for score in subject.score_batch([(source, target) for target in targets]))

    def test_nothing_asked_nothing_given(self, subject: Engine):
        assert subject.translate_batch([], DecodingOptions()) == []
        assert subject.score_batch([]) == []

    def test_signature_is_one_line(self, subject: Engine):
        assert subject.signature.startswith("model:")
        assert "\n" not in subject.signature

    @ANY_TEXT
    @given(text=st.text(max_size=60))
    def test_pieces_lie_in_the_text_in_order(self, subject: Engine, text: str):
        for pieces in (subject.encode_source(text), subject.encode_target(text)):
            assert len(pieces.tokens) == len(pieces.spans)
            assert pieces.text == text
            for span in pieces.spans:
                assert 0 <= span.start <= span.end <= len(text)
            starts = [span.start for span in pieces.spans]
            assert starts == sorted(starts)
