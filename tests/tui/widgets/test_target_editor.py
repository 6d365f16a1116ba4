import pytest

from tests.tui.widgets.holder import Holder
from tui.widgets.target_editor import TargetEditor

SOURCE = "De ⟨1⟩motie⟨/1⟩ is ⟨2/⟩ aangenomen."
TARGET = "The ⟨1⟩motion⟨/1⟩ passed⟨2/⟩."


async def edited(
    keys: list[str], *, target: str = TARGET, source: str = SOURCE, cursor: int | None = None
) -> str:
    editor = TargetEditor()
    async with Holder(editor).run_test(size=(60, 10)) as pilot:
        editor.show(source, target, is_read_only=False)
        editor.focus()
        if cursor is not None:
            editor.select_plain(cursor, cursor)
        await pilot.press(*keys)
        return editor.target


@pytest.mark.parametrize(
    ("cursor", "keys", "result"),
    [
        (7, ["backspace"], "The motion⟨/1⟩ passed⟨2/⟩."),
        (4, ["delete"], "The motion⟨/1⟩ passed⟨2/⟩."),
        (5, ["x"], "The ⟨1⟩xmotion⟨/1⟩ passed⟨2/⟩."),
        (7, ["left", "x"], "The x⟨1⟩motion⟨/1⟩ passed⟨2/⟩."),
        (4, ["right", "x"], "The ⟨1⟩xmotion⟨/1⟩ passed⟨2/⟩."),
        (4, ["shift+right", "delete"], "The motion⟨/1⟩ passed⟨2/⟩."),
        (24, ["ctrl+w"], "The ⟨1⟩motion⟨/1⟩ ⟨2/⟩."),
    ],
    ids=["backspace", "delete", "inside", "left", "right", "select", "word"],
)
async def test_codes_are_whole(cursor, keys, result):
    assert await edited(keys, cursor=cursor) == result


async def test_missing_codes_come_in_the_order_of_the_source():
    assert await edited(["end"], target="The motion") == "The motion"
    editor = TargetEditor()
    async with Holder(editor).run_test():
        editor.show(SOURCE, "The ⟨/1⟩", is_read_only=False)
        assert editor.missing_codes() == ["⟨1⟩", "⟨2/⟩"]
        assert editor.insert_missing_code()
        assert editor.target == "The ⟨/1⟩⟨1⟩"


async def test_missing_pair_goes_around_the_selection():
    editor = TargetEditor()
    async with Holder(editor).run_test():
        editor.show(SOURCE, "The motion ⟨2/⟩", is_read_only=False)
        editor.select_plain(4, 10)
        assert editor.insert_missing_code()
        assert editor.target == "The ⟨1⟩motion⟨/1⟩ ⟨2/⟩"
        assert not editor.insert_missing_code()
        editor.undo()
        assert editor.target == "The motion ⟨2/⟩"


async def test_control_characters_are_kept_and_seen():
    editor = TargetEditor()
    target = "a\tb\x1b[31m\u202e[bold]"
    async with Holder(editor).run_test(size=(40, 4)) as pilot:
        editor.show("x", target, is_read_only=False)
        editor.focus()
        await pilot.press("!")
        assert editor.target == target + "!"
        assert editor.get_line(0).plain == "a⇥b␛[31m◊[bold]!"


async def test_enter_breaks_lines_only_where_the_source_has_them():
    assert await edited(["enter"]) == TARGET
    assert await edited(["alt+enter"]) == TARGET + "\n"
    assert await edited(["enter"], source="a\nb", target="c") == "c\n"


async def test_words_get_the_spaces_they_need():
    editor = TargetEditor()
    async with Holder(editor).run_test():
        for target, at, result in (
            ("The passed", 3, "The motion passed"),
            ("Thepassed", 3, "The motion passed"),
            ("", 0, "motion"),
            ("(", 1, "(motion"),
        ):
            editor.show("x", target, is_read_only=False)
            editor.select_plain(at, at)
            editor.insert_words("motion")
            assert editor.target == result


async def test_read_only_takes_nothing():
    editor = TargetEditor()
    async with Holder(editor).run_test() as pilot:
        editor.show(SOURCE, "", is_read_only=True)
        editor.focus()
        await pilot.press("x")
        editor.insert_words("motion")
        assert not editor.insert_missing_code()
        assert editor.target == ""


async def test_put_can_be_undone():
    editor = TargetEditor()
    async with Holder(editor).run_test():
        editor.show(SOURCE, "old", is_read_only=False)
        editor.put("new")
        assert editor.target == "new"
        assert editor.can_undo
        editor.undo()
        assert editor.target == "old"
        assert editor.can_redo
