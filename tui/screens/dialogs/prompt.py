"""A line to type."""

from textual.app import ComposeResult

from tui.screens.dialogs.dialog import Dialog
from tui.screens.dialogs.fields import Line, field


class PromptScreen(Dialog[str]):
    """Ask for one line; the result has no space around it and may be empty."""

    def __init__(self, title: str, label: str, value: str = "") -> None:
        """Ask under a title; `value` is what stands there at first."""
        super().__init__(title)
        self._label, self._value = label, value

    def compose_body(self) -> ComposeResult:
        """The line."""
        yield from field(self._label, Line(self._value))

    def action_accept(self) -> None:
        """Give what was typed."""
        self.close(self.query_one(Line).typed)
