"""What concerns the whole letter: export, summary, what others did, what was typed when the program ended."""

from datetime import UTC

from termbase.model import Autosave
from tui.screens.help_topics import help_screen
from tui.screens.refusals import REFUSALS
from tui.screens.review_base import ReviewBase
from tui.session import UnitView


class WholeLetter(ReviewBase):
    """Export, summary, refresh, recovery, help, back."""

    async def action_export(self) -> None:
        """Write the letter in its own format."""
        if await self.save():
            self.run_worker(self._export(), group="dialog")

    async def _export(self) -> None:
        from tui.screens.export import export_letter_to

        await export_letter_to(self, self.bench, self.snapshot.name)

    async def action_summary(self) -> None:
        """How far the letter is."""
        if not await self.save():
            return
        try:
            summary = await self.bench.ask(lambda: self.session.summary())
        except REFUSALS as error:
            self.tell(error)
            return
        from tui.screens.dialogs import SummaryScreen

        self.app.push_screen(SummaryScreen(summary, self.snapshot.views))

    async def action_refresh(self) -> None:
        """Take over what others changed."""
        done = await self.do(lambda: self.session.refresh())
        if done is not None:
            n_changed = len(done.value)
            self.say(
                f"{n_changed} segments were changed by others." if n_changed else "Nobody changed anything."
            )

    async def action_back(self) -> None:
        """Back to the letters; what was typed is saved."""
        if await self.save():
            self.dismiss(None)

    def action_help(self) -> None:
        """Help on what has the focus."""
        self.app.push_screen(help_screen(self))

    def recover(self) -> None:
        """Offer what was typed and not saved when the program ended."""
        self.run_worker(self._recover(), group="dialog")

    async def _recover(self) -> None:

        def recovered() -> list[tuple[Autosave, UnitView]]:
            kept = {autosave.unit_id: autosave for autosave in self.session.recovered()}
            if not kept:
                return []
            return [(kept[view.unit.id], view) for view in self.session.views if view.unit.id in kept]

        try:
            offers = await self.bench.ask(recovered)
        except REFUSALS as error:
            self.tell(error)
            return
        for autosave, view in offers:
            await self._offer(autosave, view)

    async def _offer(self, autosave: Autosave, view: UnitView) -> None:
        from tui.screens.dialogs import ConfirmScreen

        is_wanted: bool | None = False
        if not view.unit.is_locked:
            changed = (
                ""
                if view.unit.version == autosave.version
                else f"\n{view.unit.changed_by} has changed the segment since."
            )
            at = autosave.at.replace(tzinfo=autosave.at.tzinfo or UTC)
            is_wanted = await self.app.push_screen_wait(
                ConfirmScreen(
                    f"Take back what you typed in segment {view.unit.position}?",
                    f"Typed at {at:%Y-%m-%d %H:%M} UTC and not saved:\n{autosave.target}\n\n"
                    f"Saved:\n{view.unit.target}{changed}",
                )
            )

        def settle() -> None:
            if is_wanted:
                self.session.go_to(view.unit.position)
                self.session.edit(autosave.target)
            self.session.discard_autosave(autosave.unit_id)

        await self.do(settle, saves=False)
