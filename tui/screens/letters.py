"""The letters of the database, with how far each of them is."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from termbase.model import LetterId, LetterProgress
from tui.keymap import Place, bindings
from tui.screens.refusals import REFUSALS, one_line
from tui.screens.workbench import Snapshot, Workbench
from tui.widgets.key_footer import KeyFooter
from tui.widgets.letter_list import LetterList
from tui.widgets.literal import pictured


class LettersScreen(Screen[None]):
    """Where the workbench begins: look for a letter, open, import, export and remove it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(Place.LETTERS),
        Binding("escape", "leave_search", "To the list", show=False),
        Binding("down", "focus_list", "To the list", show=False),
    ]
    AUTO_FOCUS = "#letters"

    def __init__(self, bench: Workbench, *, place: str) -> None:
        """Show the letters of the session of `bench`; `place` names the database."""
        super().__init__(id="letters-screen")
        self.bench = bench
        self._place = place
        self._letters: tuple[LetterProgress, ...] = ()
        self._is_importing = False

    def compose(self) -> ComposeResult:
        """Search, list, what to do when it is empty."""
        yield Static(
            Content(f"Kamertolk · {pictured(self._place)} · {pictured(self.bench.user)}"), id="place"
        )
        yield Input(placeholder="Type to look for a letter by its name", id="search", compact=True)
        yield LetterList(id="letters")
        yield Static(id="empty")
        yield Static(id="work")
        yield KeyFooter(id="keys")

    async def on_mount(self) -> None:
        """Show the letters."""
        await self.reload()

    async def on_screen_resume(self) -> None:
        """Somebody has worked on a letter meanwhile."""
        if self.is_mounted and not self._is_importing:
            await self.reload()

    @property
    def list(self) -> LetterList:
        """The list."""
        return self.query_one("#letters", LetterList)

    async def reload(self, chosen: LetterId | None = None) -> None:
        """Read the list again, and choose a letter in it, else the one that is chosen now."""
        sought = self.query_one("#search", Input).value.strip()
        try:
            self._letters = tuple(await self.bench.ask(lambda: self.bench.session.letters(sought)))
        except REFUSALS as error:
            self._tell(error)
            return
        self.list.show(self._letters, chosen)
        self.list.display = bool(self._letters)
        empty = self.query_one("#empty", Static)
        empty.display = not self._letters
        empty.update(Content(self._advice(sought, self._letters)))

    def _advice(self, sought: str, letters: Sequence[LetterProgress]) -> str:
        if letters:
            return ""
        if sought:
            return f"No letter has {pictured(sought)} in its name. Esc shows all of them again."
        return (
            "There is no letter yet.\n\n"
            "Press i (or Alt+I) to import one: a Markdown or text file. It is drafted in English, with your terms\n"
            "enforced, and opens for review.\n\n"
            "F1 is help; Ctrl+P finds every action by its name."
        )

    def _tell(self, problem: object) -> None:
        self.notify(one_line(problem), severity="error", markup=False)

    # Search

    @on(Input.Changed, "#search")
    async def _search(self) -> None:
        await self.reload()

    @on(Input.Submitted, "#search")
    def action_focus_list(self) -> None:
        """To the list."""
        if self._letters:
            self.list.focus()

    def action_search_letters(self) -> None:
        """To the search."""
        self.query_one("#search", Input).focus()

    async def action_leave_search(self) -> None:
        """Show all letters again, and go to the list."""
        self.query_one("#search", Input).value = ""
        await self.reload()
        self.list.focus()

    # Actions

    @on(LetterList.Opened)
    async def _opened(self, event: LetterList.Opened) -> None:
        await self.open(event.letter_id)

    async def action_open(self) -> None:
        """Open the chosen letter."""
        if (letter := self.list.chosen) is not None:
            await self.open(letter.id)

    async def open(self, letter_id: LetterId) -> bool:
        """Open a letter for review.

        Returns:
            False when it could not be opened: the user has been told.
        """
        from tui.screens.review import ReviewScreen

        def opened() -> Snapshot:
            self.bench.session.open_letter(letter_id)
            return Snapshot.of(self.bench.session)

        try:
            snapshot = await self.bench.ask(opened)
        except REFUSALS as error:
            self._tell(error)
            return False
        self.app.push_screen(ReviewScreen(self.bench, snapshot))
        return True

    def action_import_letter(self) -> None:
        """Ask for a file and import it."""
        self.run_worker(self._ask_file(), group="dialog")

    async def _ask_file(self) -> None:
        from tui.screens.dialogs import ImportScreen

        path = await self.app.push_screen_wait(ImportScreen(Path.cwd()))
        if path is not None:
            await self.import_file(path)

    async def import_file(self, path: Path) -> LetterId | None:
        """Import a file, draft it, and choose it in the list.

        Returns:
            Its letter; None when that failed: the user has been told.
        """
        if self._is_importing:
            self.notify("Another letter is being imported; wait for it.", markup=False)
            return None
        self._is_importing = True
        work = self.query_one("#work", Static)

        def progress(stage: str, done: int, total: int) -> None:
            self.app.call_later(
                work.update, Content(pictured(f"{path.name}: {stage} {done}/{total} segments …"))
            )

        def import_it() -> LetterId:
            return self.bench.session.import_letter(path.read_bytes(), path.name, progress)

        work.update(Content(pictured(f"{path.name}: reading …")))
        try:
            letter_id = await self.bench.draft(import_it)
        except REFUSALS as error:
            self._tell(error)
            return None
        finally:
            self._is_importing = False
            work.update("")
        self.query_one("#search", Input).value = ""
        await self.reload(letter_id)
        self.list.focus()
        self.notify(one_line(f"Imported: {path.name}. Enter opens it."), markup=False)
        return letter_id

    async def action_export_letter(self) -> None:
        """Write the chosen letter."""
        if (letter := self.list.chosen) is not None:
            self.run_worker(self._export(letter), group="dialog")

    async def _export(self, letter: LetterProgress) -> None:
        from tui.screens.export import export_letter_to

        try:
            await self.bench.ask(lambda: self.bench.session.open_letter(letter.id))
        except REFUSALS as error:
            self._tell(error)
            return
        await export_letter_to(self, self.bench, letter.name)

    def action_remove_letter(self) -> None:
        """Ask, and remove the chosen letter."""
        if (letter := self.list.chosen) is not None:
            self.run_worker(self._ask_removal(letter), group="dialog")

    async def _ask_removal(self, letter: LetterProgress) -> None:
        from tui.screens.dialogs import ConfirmScreen

        is_sure = await self.app.push_screen_wait(
            ConfirmScreen(
                "Remove this letter?",
                f"{letter.name}\n{letter.n_units} segments with their history go for good. "
                "What was confirmed stays in the translation memory.",
            )
        )
        if not is_sure:
            return
        try:
            await self.bench.ask(lambda: self.bench.session.remove_letter(letter.id))
        except REFUSALS as error:
            self._tell(error)
        await self.reload()

    async def action_reload(self) -> None:
        """Read the list again."""
        await self.reload()

    def action_help(self) -> None:
        """Help on what has the focus."""
        from tui.screens.help_topics import help_screen

        self.app.push_screen(help_screen(self))

    async def action_quit(self) -> None:
        """Leave."""
        await self.app.action_quit()
