"""Saying what a segment is worth: confirm, reject, lock, sign off; and what follows for its repeats."""

from termbase.model import TranslationUnit
from tui.screens.review_base import ReviewBase


class Deciding(ReviewBase):
    """Decisions about a segment."""

    async def action_confirm_next(self) -> None:
        """Confirm, then go to the next that waits; with repeats, ask about them first."""
        if self.snapshot.view is None:
            return
        target = self.editor.target if self.is_typed else None

        def confirm() -> tuple[tuple[TranslationUnit, ...], bool]:
            self.session.confirm(target)
            repeats = self.session.repeats()
            return repeats, bool(repeats) or self.session.next_unconfirmed()

        done = await self.do(confirm, saves=False)
        if done is None:
            return
        repeats, is_going_on = done.value
        if repeats:
            self.run_worker(self._ask_propagate(repeats, goes_on=True), group="dialog")
        elif not is_going_on:
            self.say("No other segment waits to be confirmed; o exports the letter.")

    async def _ask_propagate(self, repeats: tuple[TranslationUnit, ...], *, goes_on: bool) -> None:
        from tui.screens.dialogs import ConfirmScreen

        view = self.snapshot.view
        if view is None:
            return
        n_repeats = len(repeats)
        others = "another segment has" if n_repeats == 1 else f"{n_repeats} other segments have"
        numbers = ", ".join(str(unit.position) for unit in repeats[:20]) + (" …" if n_repeats > 20 else "")
        is_wanted = await self.app.push_screen_wait(
            ConfirmScreen(
                f"{others.capitalize()} the same source. Put this translation there too?",
                f"Segments {numbers}\n{view.unit.target}",
            )
        )

        def go_on() -> bool:
            if is_wanted:
                self.session.propagate(repeats)
            return not goes_on or self.session.next_unconfirmed()

        done = await self.do(go_on, saves=not goes_on)
        if done is not None and is_wanted:
            self.say(f"Put into {n_repeats} segments; z takes it back.")

    async def action_propagate(self) -> None:
        """Put the translation into the repeats."""
        done = await self.do(lambda: self.session.repeats())
        if done is None:
            return
        if done.value:
            self.run_worker(self._ask_propagate(done.value, goes_on=False), group="dialog")
        else:
            self.say("No other segment has this source and another translation.")

    def action_reject(self) -> None:
        """Mark as needing work."""
        if self.snapshot.view is not None:
            self.run_worker(self._ask_reason(), group="dialog")

    async def _ask_reason(self) -> None:
        from tui.screens.dialogs import PromptScreen

        reason = await self.app.push_screen_wait(PromptScreen("Reject segment", "Reason", ""))
        if reason is not None:
            await self.do(lambda: self.session.reject(reason))

    async def action_sign_off(self) -> None:
        """Mark as final."""
        await self.do(lambda: self.session.sign_off())

    async def action_reopen(self) -> None:
        """Take a confirmation back."""
        await self.do(lambda: self.session.reopen())

    async def action_lock(self) -> None:
        """Lock, or unlock what is locked."""

        def turn_key() -> bool:
            is_locked = self.session.view.unit.is_locked
            if is_locked:
                self.session.unlock()
            else:
                self.session.lock()
            return not is_locked

        done = await self.do(turn_key)
        if done is not None:
            self.say("Locked." if done.value else "Unlocked.")
