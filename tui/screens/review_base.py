"""The ground of the review screen: how an action goes through the session and back, and what becomes of typing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from textual import on
from textual.widgets import TextArea

from termbase.errors import StaleUnitError
from termbase.model import MemoryMatch, UnitId
from tui.screens.refusals import REFUSALS, one_line
from tui.screens.review_view import ReviewView
from tui.screens.workbench import Snapshot
from tui.session import TermView
from tui.widgets.memory_panel import MemoryPanel
from tui.widgets.source_marks import rule_marks
from tui.widgets.status_line import Counts
from tui.widgets.term_panel import TermPanel

T = TypeVar("T")

AUTOSAVE_S = 1.0
"""A pause in typing after which what was typed is kept."""
NEWS_S = 3.0
"""Good news stands so long; it lies over the panels."""
PANELS_S = 0.05
"""A pause in moving after which terms and matches are looked up."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What an action that was not refused gave."""

    value: T


class ReviewBase(ReviewView):
    """The review screen without its actions.

    Each action is one turn: what was typed is saved, the session does its work in its own thread, what it is like
    afterwards is shown. Turns never overlap, and keys wait for the turn before them, so none is lost or goes to the
    wrong segment. A dialog is never waited for within a turn.
    """

    def on_mount(self) -> None:
        """Show the letter, and get the engine ready meanwhile."""
        self.show(self.snapshot)
        self.run_worker(self.bench.warm_up(), group="warm-up", exit_on_error=False)

    # Turns

    async def do(self, work: Callable[[], T], *, saves: bool = True, moves: bool = False) -> Done[T] | None:
        """One turn.

        Args:
            work: What the session is to do; called in its thread.
            saves: Save what was typed first; nothing is done when that fails.
            moves: It only moves: nothing of the letter is changed.

        Returns:
            What `work` returned; None when it, or saving, was refused: the user has been told.
        """
        async with self._turn:
            target = self.editor.target if saves and self.is_typed else None
            self._stop_autosave()
            if target is not None or not moves:
                self._counts_are_old = True

            def turn() -> T:
                if target is not None:
                    self.session.edit(target)
                return work()

            done: Done[T] | None = None
            try:
                done = Done(await self.bench.ask(turn))
            except StaleUnitError as error:
                self.run_worker(self._settle(error), group="dialog")
            except REFUSALS as error:
                self.tell(error)
            if done is not None or self._has_letter():
                snapshot = await self.bench.ask(lambda: Snapshot.of(self.session))
                unit = snapshot.view.unit if snapshot.view is not None else None
                if (
                    unit is not None
                    and self._shown is not None
                    and (unit.id, unit.target) == (self._shown[0], target)
                ):
                    # The editor's own text came back; what was typed since then stays in it.
                    self._shown = (unit.id, unit.target)
                self.show(snapshot)
            return done

    def _has_letter(self) -> bool:
        return self.session.letter is not None

    def tell(self, problem: object, *, severity: str = "error") -> None:
        """Say something in one line; `[markup]` in it is shown as it stands."""
        is_error = severity == "error"
        self.notify(
            one_line(problem),
            severity="error" if is_error else "information",
            timeout=None if is_error else NEWS_S,
            markup=False,
        )

    def say(self, text: str) -> None:
        """Tell good news."""
        self.tell(text, severity="information")

    async def save(self) -> bool:
        """Save what was typed.

        Returns:
            False when that was refused.
        """
        return not self.is_typed or await self.do(lambda: None) is not None

    async def _settle(self, error: StaleUnitError) -> None:
        """Somebody else changed the segment meanwhile: let the user choose."""
        from tui.screens.dialogs import StaleScreen

        choice = await self.app.push_screen_wait(StaleScreen(error))
        if choice == "mine":
            await self.do(lambda: self.session.keep_mine(error), saves=False)
        elif choice == "theirs":
            self._shown = None
            await self.do(lambda: self.session.take_theirs(error), saves=False)

    # Terms and matches

    def show(self, snapshot: Snapshot) -> None:
        """Show the session as it is, and look up what is known of the segment when the user stays with it."""
        super().show(snapshot)
        if self._lookup is not None:
            self._lookup.stop()
        if snapshot.view is not None:
            self._lookup = self.set_timer(PANELS_S, self._look_up)

    def _look_up(self) -> None:
        self.run_worker(self._show_knowledge(), group="knowledge", exclusive=True)

    async def _show_knowledge(self) -> None:
        """Terms and matches of the current segment, unless the user has gone on meanwhile."""
        letter_id = self.snapshot.letter_id

        def known() -> tuple[UnitId, tuple[TermView, ...], tuple[MemoryMatch, ...]]:
            return self.session.view.unit.id, self.session.terms(), self.session.memory_matches()

        try:
            unit_id, terms, matches = await self.bench.ask(known)
            if self._counts_are_old:
                self._counts_are_old = False
                letters = await self.bench.ask(lambda: self.session.letters())
                self._counts = next((Counts.of(one) for one in letters if one.id == letter_id), None)
                self.show_status()
        except REFUSALS as error:
            self.tell(error)
            return
        view = self.snapshot.view
        if view is None or view.unit.id != unit_id:
            return
        self._terms, self._matches = terms, matches
        self.source.show(view.unit.source, terms, rule_marks(view))
        self.query_one("#terms", TermPanel).show(terms)
        self.query_one("#memory", MemoryPanel).show(view.unit.source, matches, len(terms) + 1)
        self.panels.count("terms", str(len(terms)) if terms else "")
        self.panels.count("memory", str(len(matches)) if matches else "")

    # Typing

    @on(TextArea.Changed, "#target")
    def _typed(self) -> None:
        self._show_heads()
        self.show_status()
        self._stop_autosave()
        if self.is_typed:
            self._autosave = self.set_timer(AUTOSAVE_S, self._keep_typed)

    def _stop_autosave(self) -> None:
        if self._autosave is not None:
            self._autosave.stop()
            self._autosave = None

    def _keep_typed(self) -> None:
        self.run_worker(self._keep(), group="autosave", exclusive=True)

    async def _keep(self) -> None:
        async with self._turn:
            if not self.is_typed:
                return
            target = self.editor.target
            try:
                await self.bench.ask(lambda: self.session.autosave(target))
            except REFUSALS as error:
                self.tell(error)
