"""Which segment to go to."""

from collections.abc import Sequence

from textual.app import ComposeResult

from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.fields import Line, field


class GoToScreen(Dialog[int]):
    """Ask for the number of a segment, from 1."""

    def __init__(self, n_units: int) -> None:
        """Ask within a letter of `n_units` segments."""
        super().__init__("Go to segment")
        self._n_units = n_units

    def compose_body(self) -> ComposeResult:
        """The number."""
        yield from field(f"Number 1–{self._n_units}", Line())

    def named_keys(self) -> Sequence[Key]:
        """Enter goes."""
        return (Key("Enter", "go", "accept"), CLOSE)

    def action_accept(self) -> None:
        """Give the number, unless there is no such segment."""
        typed = self.query_one(Line).typed
        number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0
        if 1 <= number <= self._n_units:
            self.close(number)
        else:
            self.complain(f"Type a number from 1 to {self._n_units}.")
