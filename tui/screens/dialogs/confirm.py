"""A question to answer with yes or no."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Button, Static

from tui.screens.dialogs.dialog import Dialog, Key
from tui.screens.dialogs.literal import literal


class ConfirmScreen(Dialog[bool]):
    """Ask before something that cannot be taken back lightly; Escape means no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "accept", "Answer", show=False),
        Binding("y,j", "yes", "Yes", show=False),
        Binding("n", "cancel", "No", show=False),
        Binding("left,right,up,down", "other", "Other answer", show=False),
    ]
    AUTO_FOCUS = "#yes"

    def __init__(self, question: str, detail: str = "") -> None:
        """Ask `question`; `detail` says what the answer leads to, and may have several lines."""
        super().__init__(question)
        self._detail = detail

    def compose_body(self) -> ComposeResult:
        """Detail and both answers."""
        if self._detail:
            with VerticalScroll(can_focus=False):
                yield Static(literal(self._detail, keeps_lines=True), classes="text")
        with Horizontal(classes="answers"):
            yield Button("Yes", id="yes", compact=True)
            yield Button("No", id="no", compact=True)

    def named_keys(self) -> Sequence[Key]:
        """Enter answers what has the focus."""
        return (
            Key("Enter", "answer", "accept"),
            Key("← →", "other answer", "other"),
            Key("Y", "yes", "yes"),
            Key("N Esc", "no", "cancel"),
        )

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Answer."""
        event.stop()
        self.close(event.button.id == "yes")

    def action_accept(self) -> None:
        """Answer what has the focus."""
        focused = self.focused
        self.close(focused is None or focused.id != "no")

    def action_yes(self) -> None:
        """Answer yes."""
        self.close(True)

    def action_other(self) -> None:
        """Move to the other answer."""
        self.focus_next(Button)

    def action_cancel(self) -> None:
        """Answer no."""
        self.close(False)
