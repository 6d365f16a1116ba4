"""The note of a segment."""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult

from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.fields import Lines


class NoteScreen(Dialog[str]):
    """Write a note; an empty one takes the note away."""

    DEFAULT_CSS = "NoteScreen Lines { height: 10; max-height: 55vh; }"

    def __init__(self, note: str = "") -> None:
        """Begin with the note that is there."""
        super().__init__("Note")
        self._note = note

    def compose_body(self) -> ComposeResult:
        """The note."""
        yield Lines(self._note)

    def named_keys(self) -> Sequence[Key]:
        """Enter saves."""
        return (Key("Enter", "save", "accept"), Key("Ctrl+J", "new line", "new_line"), CLOSE)

    @on(Lines.Submitted)
    def action_accept(self) -> None:
        """Give the note without space around it."""
        self.close(self.query_one(Lines).typed)

    def action_new_line(self) -> None:
        """Begin a new line in the note."""
        self.query_one(Lines).action_new_line()
