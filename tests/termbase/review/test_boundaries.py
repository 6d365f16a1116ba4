from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.errors import IllegalStateError, LockedUnitError
from termbase.model import Dismissal, SubState, UnitId
from termbase.review import NOT_STORED, lock, merge, split
from tests.termbase.review.units import BY_ANNA, BY_BEN, NOON, unit_in

NEW, NEEDS_WORK, MACHINE, FUZZY, EDITED, CONFIRMED, APPROVED, SIGNED_OFF = SubState
SOURCE = "Een zin.  Nog een."
TARGET = "One sentence. Another one."
ACCOUNTS = {"accounts": ("{1}", "{2}")}


def _pair(sub_state=EDITED, **fields):
    fields = {"source": SOURCE, "target": TARGET, "draft": "A sentence. One more.", **fields}
    return unit_in(sub_state, **fields)


def _cut(unit, **options):
    return split(
        unit, unit.source.index("Nog"), unit.target.index("Another"), **ACCOUNTS, **BY_ANNA, **options
    )


def _neighbours(first, second):
    return (
        unit_in(first, trailing="\n"),
        unit_in(second, id=UnitId(8), position=4, segment_id="b12.3", leading=" ", version=2),
    )


def test_split_gives_two_units_in_the_place_of_one():
    dismissal = Dismissal("numbers", "3", "fine", "anna", NOON)
    unit = _pair(leading="\t", note="look", dismissals=(dismissal,))
    first, second = _cut(unit)
    assert (first.source, first.trailing, second.leading, second.source) == ("Een zin.", "  ", "", "Nog een.")
    assert (first.leading, second.trailing) == ("\t", " ")
    assert (first.target, second.target) == ("One sentence.", "Another one.")
    assert (first.draft, second.draft) == ("A sentence.", "One more.")
    assert (first.id, first.version, second.id, second.version) == (unit.id, unit.version, NOT_STORED, 1)
    assert (first.position, second.position) == (3, 4)
    assert (first.segment_id, second.segment_id) == ("b12.2-1", "b12.2-2")
    assert (first.account, second.account) == ("{1}", "{2}")
    assert (first.note, first.dismissals, second.note, second.dismissals) == ("look", (dismissal,), "", ())
    assert {first.changed_by, second.changed_by} == {"anna"}


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        (NEEDS_WORK, NEEDS_WORK), (MACHINE, MACHINE), (FUZZY, FUZZY),
        (EDITED, EDITED), (CONFIRMED, EDITED), (APPROVED, EDITED),
    ],
    ids=str,
)  # fmt: skip
def test_split_takes_a_confirmation_back(begin, end):
    assert [half.sub_state for half in _cut(_pair(begin))] == [end, end]


def test_split_tells_an_edited_half_from_an_unedited_one():
    first, second = _cut(_pair(CONFIRMED, draft="One sentence. One more."))
    assert (first.sub_state, second.sub_state) == (MACHINE, EDITED)
    assert (first.draft, second.draft) == ("One sentence.", "One more.")


def test_split_of_a_target_at_its_end_leaves_a_new_half():
    unit = _pair()
    first, second = split(unit, 10, len(TARGET), **ACCOUNTS, **BY_ANNA)
    assert (first.target, first.draft, second.target, second.sub_state) == (TARGET, unit.draft, "", NEW)


def test_split_without_space_between_keeps_the_targets_own():
    unit = unit_in(EDITED, source="en/of", target="and or")
    first, second = split(unit, 2, 4, **ACCOUNTS, **BY_ANNA)
    assert (first.source, first.trailing, second.source) == ("en", "", "/of")
    assert first.target + second.target == "and or"


def test_split_numbers_codes_anew_in_each_half():
    source, target = "⟨1⟩Een⟨/1⟩ zin.⟨2/⟩ ⟨3⟩Nog⟨/3⟩ een.", "⟨1⟩A⟨/1⟩ sentence.⟨2/⟩ One ⟨3⟩more⟨/3⟩."
    unit = unit_in(MACHINE, source=source, target=target, draft=target)
    first, second = split(unit, source.index("⟨3⟩"), target.index("One"), **ACCOUNTS, **BY_ANNA)
    assert (first.source, first.target) == ("⟨1⟩Een⟨/1⟩ zin.⟨2/⟩", "⟨1⟩A⟨/1⟩ sentence.⟨2/⟩")
    assert (second.source, second.target) == ("⟨1⟩Nog⟨/1⟩ een.", "One ⟨1⟩more⟨/1⟩.")
    assert second.draft == second.target


@pytest.mark.parametrize(
    ("source", "source_at", "target", "target_at", "reason"),
    [
        pytest.param("Een. Twee.", 0, "One. Two.", 4, "both halves", id="at-the-start"),
        pytest.param("Een. Twee. ⟨1/⟩", 11, "One. Two.", 4, "both halves", id="codes-alone"),
        pytest.param("Een. Twee.", 11, "One. Two.", 4, "outside", id="source-too-far"),
        pytest.param("Een. Twee.", 4, "One. Two.", -1, "outside", id="target-before"),
        pytest.param("Een ⟨1/⟩ twee", 5, "One two", 3, "within a code", id="in-a-source-code"),
        pytest.param("Een twee", 3, "One ⟨1/⟩ two", 6, "within a code", id="in-a-target-code"),
        pytest.param("Een⟨1/⟩ twee", 7, "One two⟨1/⟩", 3, "⟨1/⟩ would be", id="code-in-the-other-half"),
    ],
)
def test_split_refuses_a_bad_cut(source, source_at, target, target_at, reason):
    unit = unit_in(EDITED, source=source, target=target)
    with pytest.raises(IllegalStateError, match=reason):
        split(unit, source_at, target_at, **ACCOUNTS, **BY_ANNA)


def test_split_refuses_what_is_signed_off_or_locked():
    with pytest.raises(IllegalStateError, match="reopen it first"):
        _cut(_pair(SIGNED_OFF))
    with pytest.raises(LockedUnitError):
        _cut(lock(_pair(), **BY_ANNA))


@pytest.mark.parametrize("first", SubState, ids=str)
@pytest.mark.parametrize("second", SubState, ids=str)
def test_merge_takes_the_earlier_state(first, second):
    whole = merge(*_neighbours(first, second), account="{3}", **BY_BEN)
    order = list(SubState)
    if first is second:
        expected = first
    elif NEW not in {first, second}:
        expected = min(first, second, key=order.index)
    else:  # half translated
        other = max(first, second, key=order.index)
        expected = other if other in {MACHINE, FUZZY} else NEEDS_WORK
    assert whole.sub_state is expected


def test_merge_joins_texts_with_the_space_between():
    one, two = _neighbours(EDITED, EDITED)
    one, two = replace(one, leading="\t", note="a"), replace(two, trailing="!", note="b")
    whole = merge(one, two, account="{3}", **BY_BEN)
    assert (whole.leading, whole.source, whole.trailing) == ("\t", "De motie.\n De motie.", "!")
    assert whole.target == "The motion.\n The motion."
    assert (whole.id, whole.version, whole.position, whole.segment_id) == (7, 4, 3, "b12.2")
    assert (whole.account, whole.note, whole.changed_by) == ("{3}", "a\nb", "ben")


def test_merge_keeps_each_dismissal_once():
    known = Dismissal("numbers", "3", "fine", "anna", NOON)
    other = replace(known, text="4")
    one, two = _neighbours(EDITED, EDITED)
    whole = merge(
        replace(one, dismissals=(known,)), replace(two, dismissals=(known, other)), account="", **BY_BEN
    )
    assert whole.dismissals == (known, other)


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        pytest.param("⟨1⟩a⟨/1⟩", "⟨1⟩b⟨/1⟩⟨2/⟩", "⟨1⟩a⟨/1⟩\n ⟨2⟩b⟨/2⟩⟨3/⟩", id="counted-on"),
        pytest.param("⟨1⟩a", "b⟨/1⟩ ⟨2/⟩", "⟨1⟩a\n b⟨/1⟩ ⟨2/⟩", id="divided-pair"),
        pytest.param("⟨1⟩⟨2⟩a", "b⟨/1⟩c⟨/2⟩", "⟨1⟩⟨2⟩a\n b⟨/2⟩c⟨/1⟩", id="nested-pairs"),
        pytest.param("a", "⟨1/⟩b", "a\n ⟨1/⟩b", id="second-only"),
    ],
)
def test_merge_numbers_codes_on(first, second, whole):
    one, two = _neighbours(EDITED, EDITED)
    merged = merge(
        replace(one, source=first, target=first),
        replace(two, source=second, target=second),
        account="",
        **BY_BEN,
    )
    assert merged.source == whole
    assert merged.target == whole


@pytest.mark.parametrize(
    "change",
    [{"position": 5}, {"position": 3}, {"block_id": "b13"}, {"letter_id": 2}],
    ids=lambda change: str(*change.items()),
)
def test_merge_refuses_what_is_no_neighbour(change):
    one, two = _neighbours(EDITED, EDITED)
    with pytest.raises(IllegalStateError, match="no neighbours"):
        merge(one, replace(two, **change), account="", **BY_BEN)


def test_merge_refuses_a_locked_unit_on_either_side():
    one, two = _neighbours(EDITED, EDITED)
    for pair in ((lock(one, **BY_ANNA), two), (one, lock(two, **BY_ANNA))):
        with pytest.raises(LockedUnitError):
            merge(*pair, account="", **BY_BEN)


PIECES = st.sampled_from(["Een", "zin.", " ", "  ", "\n", "⟨a⟩", "⟨/a⟩", "⟨b/⟩"])


def _numbered(pieces):
    """Text of pieces with codes that pair up and count from 1."""
    text, number, begun = "", 0, []
    for piece in pieces:
        if piece == "⟨a⟩":
            number += 1
            begun.append(number)
            text += f"⟨{number}⟩"
        elif piece == "⟨/a⟩":
            text += f"⟨/{begun.pop()}⟩" if begun else ""
        elif piece == "⟨b/⟩":
            number += 1
            text += f"⟨{number}/⟩"
        else:
            text += piece
    return text.strip() + "".join(f"⟨/{one}⟩" for one in reversed(begun))


@settings(max_examples=200)
@given(
    st.lists(PIECES, max_size=14).map(_numbered),
    st.data(),
    st.sampled_from([MACHINE, EDITED, CONFIRMED]),
)
def test_merging_what_was_split_gives_the_unit_again(text, data, sub_state):
    at = data.draw(st.integers(0, len(text)))
    unit = unit_in(sub_state, source=text, target=text, draft=text if sub_state is MACHINE else f"A {text}")
    try:
        first, second = split(unit, at, at, **ACCOUNTS, **BY_ANNA)
    except IllegalStateError:
        return
    assert first.leading + first.source + first.trailing + second.leading != ""
    whole = merge(first, second, account=unit.account, **BY_ANNA)
    for name in ("source", "target", "leading", "trailing", "segment_id", "id", "version", "position"):
        assert getattr(whole, name) == getattr(unit, name)
    assert whole.sub_state is (MACHINE if sub_state is MACHINE else whole.sub_state)
    assert whole.sub_state in {MACHINE, EDITED}
