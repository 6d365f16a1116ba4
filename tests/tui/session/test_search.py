import pytest

from tests.tui.session.conftest import Room
from tui.session import ReviewSession


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        pytest.param("kamer", {"in_source": True}, [4, 10, 11], id="source or target"),
        pytest.param("kamer", {}, [], id="target only"),
        pytest.param("THE GOVERNMENT", {}, [3, 7], id="across a token"),
        pytest.param("THE GOVERNMENT", {"is_case_sensitive": True}, [], id="capitals count"),
        pytest.param("1.5", {}, [6], id="a dot is a dot"),
        pytest.param(r"\bno\. \d+$", {}, [], id="no regular expression"),
        pytest.param(r"\b(no\. \d+)\.?$", {"is_regex": True}, [10, 11], id="regular expression"),
        pytest.param("⟨1⟩", {}, [], id="tokens are not text"),
    ],
)
def test_find(session: ReviewSession, text: str, options: dict[str, bool], expected: list[int]):
    assert [index + 1 for index in session.find(text, **options)] == expected


@pytest.mark.parametrize(
    ("text", "replacement", "options", "expected"),
    [
        pytest.param(
            "the government",
            "the cabinet",
            {},
            {
                3: "the ⟨1⟩cabinet⟨/1⟩ sends you the motion⟨2/⟩.",
                7: "the cabinet does not want to adapt the ⟨1⟩budget of central government⟨/1⟩.",
            },
            id="whatever the capitals, tokens kept",
        ),
        pytest.param(
            r"(\d+) (\d+), no\. (\d+)",
            r"\1\2/\3",
            {"is_regex": True},
            {10: "See Parliamentary Paper 33009/141.", 11: "Parliamentary Paper 29826/277"},
            id="groups",
        ),
        pytest.param(r"\1", "x", {}, {}, id="a backslash is a backslash"),
        pytest.param("House", r"\1", {}, {4: r"The ⟨1⟩\1⟨/1⟩ has therefore requested."}, id="no template"),
        pytest.param("act", "act", {}, {}, id="the same again"),
        pytest.param("^", "> ", {"is_regex": True}, {}, id="start"),
    ],
)
def test_preview_and_replace(room: Room, text: str, replacement: str, options: dict[str, bool], expected):
    session = room.session()
    rows = session.preview_replace(text, replacement, **options)
    if text == "^":
        assert len(rows) == 12
        assert all(row.new_target.lstrip("⟨1⟩").startswith("> ") for row in rows)
        return
    assert {row.unit.position: row.new_target for row in rows} == expected
    assert room.units() == tuple(view.unit for view in session.views)
    session.replace(rows)
    assert {row.position: row.target for row in room.units() if row.version == 2} == expected


@pytest.mark.parametrize(
    ("text", "replacement", "message"),
    [
        pytest.param("(a", "b", "is no regular expression: missing", id="pattern"),
        pytest.param("a{99999999999}", "b", "is no regular expression", id="too large a number"),
        pytest.param("(e)", r"\2", "cannot be put in: invalid group reference", id="group"),
        pytest.param("(e)", r"\g<x>", "cannot be put in", id="name"),
        pytest.param("(e)", "\\", "cannot be put in", id="backslash"),
        pytest.param("", "b", "nothing to look for", id="nothing"),
    ],
)
def test_a_bad_pattern_is_told_in_one_line(session: ReviewSession, text: str, replacement: str, message: str):
    with pytest.raises(ValueError, match=message) as caught:
        session.preview_replace(text, replacement, is_regex=True)
    assert "\n" not in str(caught.value)


def test_locked_and_signed_off_units_are_left_out(session: ReviewSession):
    session.go_to(3)
    session.lock()
    session.go_to(7)
    session.confirm()
    session.sign_off()
    assert session.preview_replace("government", "cabinet") == ()


def test_a_confirmation_goes_with_what_is_replaced(room: Room):
    session = room.session(at=9)
    session.confirm()
    session.replace(session.preview_replace("act", "law"))
    assert room.unit(9).sub_state.value == "edited"
    assert session.view.n_missed == 1
