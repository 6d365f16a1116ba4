"""Moving through the letter."""

from collections.abc import Callable

from textual import on

from tui.screens.review_base import ReviewBase
from tui.widgets.segment_list import SegmentList
from tui.widgets.source_view import SourceView
from tui.widgets.target_editor import TargetEditor


class Moving(ReviewBase):
    """Next, previous, by number, by what is left to do, by a filter."""

    async def _go(self, move: Callable[[], bool], otherwise: str = "") -> None:
        done = await self.do(move, moves=True)
        if done is not None and not done.value and otherwise:
            self.say(otherwise)

    async def action_next(self) -> None:
        """Next segment of those shown."""
        await self._go(lambda: self.session.next())

    async def action_previous(self) -> None:
        """Previous segment of those shown."""
        await self._go(lambda: self.session.previous())

    async def action_next_unconfirmed(self) -> None:
        """Next segment that waits for a person."""
        await self._go(lambda: self.session.next_unconfirmed(), "No other segment waits to be confirmed.")

    async def action_next_issue(self) -> None:
        """Next segment with an issue or a missed term; its issues come to the front."""
        await self._go(lambda: self.session.next_issue(), "No segment has an open issue or a missed term.")
        view = self.snapshot.view
        if view is not None and view.has_problem:
            self.panels.activate("issues" if view.n_issues else "terms")

    async def go_to(self, number: int) -> None:
        """Go to a segment by its number."""
        await self._go(lambda: self.session.go_to(number), f"There is no segment {number}.")

    def action_go_to(self) -> None:
        """Ask for a number and go there."""
        self.run_worker(self._ask_number(), group="dialog")

    async def _ask_number(self) -> None:
        from tui.screens.dialogs import GoToScreen

        number = await self.app.push_screen_wait(GoToScreen(len(self.snapshot.views)))
        if number is not None:
            await self.go_to(number)

    def action_filter(self) -> None:
        """Ask what to show."""
        self.run_worker(self._ask_filter(), group="dialog")

    async def _ask_filter(self) -> None:
        from tui.screens.dialogs import FilterScreen

        chosen = await self.app.push_screen_wait(FilterScreen(self.snapshot.filter))
        if chosen is None or await self.do(lambda: self.session.set_filter(chosen), moves=True) is None:
            return
        if not self.snapshot.visible:
            self.say("No segment is like that; the filter shows nothing.")

    @on(SegmentList.Chosen)
    async def _chosen(self, event: SegmentList.Chosen) -> None:
        await self.go_to(event.number)
        if event.is_for_editing:
            self.action_edit()

    def action_edit(self) -> None:
        """Into the editor."""
        if self.snapshot.view is not None:
            self.editor.focus()

    async def action_focus_list(self) -> None:
        """Back to the list; what was typed is saved."""
        self.segments.focus()
        await self.save()

    @on(TargetEditor.Left)
    @on(SourceView.Left)
    async def _left(self) -> None:
        await self.action_focus_list()

    @on(TargetEditor.Refused)
    def _refused(self, event: TargetEditor.Refused) -> None:
        self.say(event.reason)

    def action_next_panel(self) -> None:
        """Next panel."""
        self.panels.step(1)

    def action_previous_panel(self) -> None:
        """Previous panel."""
        self.panels.step(-1)

    def action_show_panel(self, name: str) -> None:
        """A panel by its name."""
        self.panels.activate(name)
