from dataclasses import replace

from termbase.model import SubState
from tests.tui.dialogs.conftest import show, unit
from tui.screens.dialogs import SummaryScreen
from tui.session import LetterSummary, ReviewSession, UnitView


async def test_summary_of_a_letter(session: ReviewSession) -> None:
    session.go_to(1)
    session.confirm()
    async with show(SummaryScreen(session.summary(), session.views), (120, 45)) as shown:
        text = shown.text
        assert "brief.md" in text
        assert "6 segments" in text
        by_state = session.summary().progress.by_sub_state
        assert by_state[SubState.CONFIRMED] == 1
        assert any("C confirmed 1 17%" in " ".join(line.split()) for line in shown.lines)
        assert f"{session.summary().post_edit_distance:.1%} over" in text
        await shown.press("enter")
        assert shown.results == [None]


async def test_most_edited_segments_come_first(session: ReviewSession) -> None:
    units = [unit(number, "changed", draft="draft") for number in range(1, 16)]
    distances = {one.id: one.position / 20 for one in units[1:]} | {units[0].id: 0.0}
    summary = LetterSummary(session.summary().progress, 0.25, distances)
    screen = SummaryScreen(summary, [UnitView.of(one) for one in reversed(units)])
    assert [one.position for one, _ in screen.most_edited()] == [15, 14, 13, 12, 11, 10, 9, 8, 7, 6]
    async with show(screen, (120, 50)) as shown:
        assert "25.0% over 15 segments" in shown.text
        assert "1 of them kept as drafted" in shown.text
        assert "15  75%  [-draft-]{+changed+}" in shown.text


async def test_summary_of_an_untouched_letter(session: ReviewSession) -> None:
    summary = replace(session.summary(), post_edit_distance=0.0, distances={})
    async with show(SummaryScreen(summary, []), (120, 45)) as shown:
        assert "Nobody has edited" in shown.text
