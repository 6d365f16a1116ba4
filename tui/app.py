"""The app: wiring only. Screens call the session, widgets show values."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType

from termbase.model import LetterId
from tui.config import TuiConfig
from tui.keymap import keymap_of
from tui.screens.action_commands import ActionCommands
from tui.screens.letters import LettersScreen
from tui.screens.review_base import ReviewBase
from tui.screens.workbench import Workbench
from tui.session import ReviewSession
from tui.themes import THEMES


class ReviewApp(App[None]):
    """The review workbench."""

    TITLE = "Kamertolk"
    CSS_PATH = "app.tcss"
    COMMANDS = App.COMMANDS | {ActionCommands}
    COMMAND_PALETTE_DISPLAY = "^p"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "Quit", show=False, priority=True, system=True)
    ]

    def __init__(
        self,
        session: ReviewSession,
        *,
        user: str,
        place: str,
        config: TuiConfig | None = None,
        letter_id: LetterId | None = None,
        letter_file: Path | None = None,
        warm_up: Callable[[], object] | None = None,
    ) -> None:
        """Set up the app.

        Args:
            session: Used by nobody else.
            user: Who works.
            place: Names the database.
            config: Theme and keys.
            letter_id: A letter to open at once.
            letter_file: A file to import and open at once.
            warm_up: Opens the engine ahead of its first use.

        Raises:
            ConfigError: The keys cannot be used.
        """
        super().__init__()
        self._config = config or TuiConfig()
        self.keys_now = keymap_of(self._config.keymap)
        """Keys that differ from the table's, by binding id."""
        self._letter_id, self._letter_file = letter_id, letter_file
        self.bench = Workbench(session, user=user, warm_up=warm_up)
        self._place = place

    async def on_mount(self) -> None:
        """Themes, keys, and the first screen."""
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self._config.theme
        self.set_keymap(self.keys_now)
        letters = LettersScreen(self.bench, place=self._place)
        await self.push_screen(letters)
        if self._letter_id is not None or self._letter_file is not None:
            self.run_worker(self._begin(letters), group="begin")

    async def _begin(self, letters: LettersScreen) -> None:
        letter_id = self._letter_id
        if self._letter_file is not None:
            letter_id = await letters.import_file(self._letter_file)
        if letter_id is not None:
            await letters.open(letter_id)

    async def action_quit(self) -> None:
        """Save what was typed, and leave; stay when it cannot be saved."""
        for screen in self.screen_stack:
            if isinstance(screen, ReviewBase) and not await screen.save():
                return
        self.exit()
