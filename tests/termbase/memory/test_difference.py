from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.memory import Piece, PieceKind, difference, post_edit_distance

KEPT, REMOVED, ADDED = PieceKind
TEXTS = st.text("ab ,⟨1⟩/\n\u0301é5.", max_size=25) | st.text(max_size=25)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("", "", [], id="empty"),
        pytest.param("De hond", "De hond", [(KEPT, "De hond")], id="equal"),
        pytest.param(
            "De grote hond", "De kleine hond",
            [(KEPT, "De "), (REMOVED, "grote"), (ADDED, "kleine"), (KEPT, " hond")], id="replaced",
        ),
        pytest.param("De hond", "De grote hond", [(KEPT, "De"), (ADDED, " grote"), (KEPT, " hond")], id="added"),
        pytest.param("De hond.", "De hond", [(KEPT, "De hond"), (REMOVED, ".")], id="mark"),
        pytest.param(
            "een grote rode hond", "een kleine witte hond",
            [(KEPT, "een "), (REMOVED, "grote rode"), (ADDED, "kleine witte"), (KEPT, " hond")], id="one-change",
        ),
        pytest.param("a  b", "a b", [(KEPT, "a "), (REMOVED, " "), (KEPT, "b")], id="white-space"),
        pytest.param("op 1,5", "op 1,6", [(KEPT, "op "), (REMOVED, "1,5"), (ADDED, "1,6")], id="number"),
        pytest.param("a⟨1⟩b", "a⟨2⟩b", [(KEPT, "a"), (REMOVED, "⟨1⟩"), (ADDED, "⟨2⟩"), (KEPT, "b")], id="code"),
        pytest.param("a", "", [(REMOVED, "a")], id="all-removed"),
        pytest.param("", "\x00", [(ADDED, "\x00")], id="nul"),
    ],
)  # fmt: skip
def test_difference_compares_by_word(old, new, expected):
    assert difference(old, new) == tuple(Piece(kind, text) for kind, text in expected)


@settings(max_examples=200)
@given(TEXTS, TEXTS)
def test_difference_loses_nothing(old, new):
    pieces = difference(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind is not ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.kind is not REMOVED) == new
    assert all(piece.text for piece in pieces)
    for one, other in pairwise(pieces):
        assert (one.kind, other.kind) not in {(ADDED, REMOVED), (one.kind, one.kind)}


@pytest.mark.parametrize(
    ("draft", "final", "distance"),
    [
        pytest.param("", "", 0.0, id="empty"),
        pytest.param("The House.", "The  House.", 0.0, id="white-space"),
        pytest.param("The House.", "", 1.0, id="emptied"),
        pytest.param("a b c d", "a b c e", 0.25, id="a-word"),
        pytest.param("a b c", "a b c d", 0.25, id="a-word-more"),
        pytest.param("The house", "The House", 0.5, id="a-capital"),
        pytest.param("a b.", "a b!", 1 / 3, id="a-mark"),
        pytest.param("⟨1⟩a⟨/1⟩", "a", 2 / 3, id="codes"),
        pytest.param("a b c", "d e f", 1.0, id="all"),
    ],
)
def test_post_edit_distance_counts_words(draft, final, distance):
    assert post_edit_distance(draft, final) == pytest.approx(distance)


@settings(max_examples=100)
@given(TEXTS, TEXTS, TEXTS)
def test_post_edit_distance_is_symmetric_and_within_bounds(one, two, three):
    distance = post_edit_distance(one, two)
    assert distance == post_edit_distance(two, one)
    assert 0.0 <= distance <= 1.0
    assert post_edit_distance(three, three) == 0.0
