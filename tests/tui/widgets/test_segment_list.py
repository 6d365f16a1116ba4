import time
from dataclasses import replace
from datetime import UTC, datetime

from termbase.model import LetterId, SubState, TranslationUnit, UnitId
from tests.tui.widgets.holder import Holder
from translate.documents.document import BlockKind
from translate.pipeline.account import Account
from tui.session import UnitView
from tui.widgets.segment_list import SegmentList

ACCOUNT = Account(BlockKind.PARAGRAPH, (), "engine", None)
UNIT = TranslationUnit(
    *(UnitId(1), LetterId(1), 1, "b1.1", "b1", "", "", "bron", "doel", "doel", SubState.MACHINE, False, 1),
    *(ACCOUNT.to_json(), "", (), "anna", datetime(2026, 4, 1, tzinfo=UTC)),
)


def views(n_units: int, **changes: object) -> list[UnitView]:
    return [
        UnitView(replace(UNIT, id=UnitId(at), position=at, **changes), ACCOUNT, 0, 0)  # type: ignore[arg-type]
        for at in range(1, n_units + 1)
    ]


def lines(widget: SegmentList) -> list[str]:
    return [widget.render_line(y).text for y in range(widget.size.height)]


async def test_state_and_marks_are_words_and_letters():
    widget = SegmentList()
    async with Holder(widget).run_test(size=(80, 10)):
        (view,) = views(1, is_locked=True, note="n", sub_state=SubState.CONFIRMED)
        widget.show([replace(view, n_issues=2, n_missed=1)], [0], 0)
        line = lines(widget)[1]
        assert line.startswith("▶ 1 C confirmed")
        assert line.rstrip().endswith("!2 T1 L N")


async def test_text_is_literal_and_fits():
    widget = SegmentList()
    async with Holder(widget).run_test(size=(80, 10)):
        widget.show(views(1, source="[bold]a\tb\nc\x1b[31m", target="漢字" * 60), [0], 0)
        line = widget.render_line(1)
        assert "[bold]a⇥b↵c␛[31m" in line.text
        assert "…" in line.text
        assert line.cell_length == widget.size.width


async def test_current_segment_is_in_view_wherever_it_is():
    widget = SegmentList()
    async with Holder(widget).run_test(size=(80, 10)) as pilot:
        many = views(10_000)
        everything = range(10_000)
        for current in (0, 9_999, 5_000, 4_999, 0):
            widget.show(many, everything, current)
            await pilot.pause()
            (line,) = [line for line in lines(widget) if line.startswith("▶")]
            assert int(line[1:7]) == current + 1
        assert lines(widget)[0].split() == ["#", "state", "Dutch", "English", "marks"]


async def test_filter_shows_what_it_lets_through():
    widget = SegmentList()
    async with Holder(widget).run_test(size=(80, 10)):
        widget.show(views(10), [2, 7], 7)
        shown = [line.split()[:2] for line in lines(widget)[1:4]]
        assert shown == [["3", "M"], ["▶", "8"], []]


async def test_ten_thousand_are_drawn_like_ten():
    widget = SegmentList()
    async with Holder(widget).run_test(size=(160, 45)) as pilot:
        many = views(10_000)
        begin = time.perf_counter()
        for current in range(0, 10_000, 500):
            widget.show(many, range(10_000), current)
            await pilot.pause()
        assert (time.perf_counter() - begin) / 20 < 0.25


async def test_mouse_chooses_and_a_second_click_edits():
    widget = SegmentList()
    chosen: list[tuple[int, bool]] = []

    class Listener(Holder):
        def on_segment_list_chosen(self, event: SegmentList.Chosen) -> None:
            chosen.append((event.number, event.is_for_editing))

    async with Listener(widget).run_test(size=(80, 10)) as pilot:
        widget.show(views(20), range(20), 0)
        await pilot.pause()
        await pilot.click(widget, offset=(5, 3))
        await pilot.click(widget, offset=(5, 0))
        await pilot.double_click(widget, offset=(5, 4))
    assert chosen == [(3, False), (4, False), (4, True)]
