"""What is known of how a term came about."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.literal import literal


class TermHistoryScreen(Dialog[None]):
    """Show the history of a term, line by line."""

    def __init__(self, title: str, lines: Sequence[str]) -> None:
        """Show `lines` in the order given."""
        super().__init__(title)
        self._lines = tuple(lines)

    def compose_body(self) -> ComposeResult:
        """The lines, or that there are none."""
        with VerticalScroll():
            for line in self._lines or ("Nothing is recorded of this term.",):
                yield Static(literal(line, keeps_lines=True))

    def named_keys(self) -> Sequence[Key]:
        """There is nothing to do but read and close."""
        return (Key("↑ ↓", "scroll"), Key("Enter", "close", "cancel"), CLOSE)

    def action_accept(self) -> None:
        """Close."""
        self.close(None)
