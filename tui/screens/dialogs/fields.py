"""What one types into and ticks, in one row each, so that a dialog fits into 24 rows."""

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Key
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Checkbox, Input, Label, TextArea

from tui.screens.dialogs.literal import literal
from tui.widgets.literal import sheltered, unsheltered


class Line(Input):
    """An input of one row; a bar on its left says that it has the focus."""

    DEFAULT_CSS = """
    Line.-textual-compact {
        width: 1fr;
        background: $boost;
        border-left: outer $boost !important;
        &:focus { border-left: outer $accent !important; }
    }
    """

    def __init__(self, value: str = "", *, id: str | None = None, placeholder: str = "") -> None:  # noqa: A002
        """An input that holds `value`, all of it selected when it gets the focus."""
        super().__init__(sheltered(value), id=id, placeholder=placeholder, compact=True)

    @property
    def typed(self) -> str:
        """What stands there now, without space around it."""
        return unsheltered(self.value).strip()


class Tick(Checkbox, inherit_bindings=False):
    """A checkbox that reads `[x]` or `[ ]`; Enter is left to the dialog."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "toggle_button", "Toggle", show=False)]
    DEFAULT_CSS = """
    Tick, Tick.-textual-compact {
        width: auto;
        margin-right: 2;
        border: none !important;
        background: transparent;
        &:focus { border: none !important; background-tint: transparent; }
        &:focus > .toggle--label { text-style: bold reverse; }
    }
    """

    def __init__(self, label: str, value: bool = False, *, id: str | None = None) -> None:  # noqa: A002
        """A checkbox; its label is shown literally."""
        super().__init__(literal(label), value, id=id, compact=True)

    @property
    def _button(self) -> Content:
        return Content("[x]" if self.value else "[ ]")


class Lines(TextArea):
    """A text area in which Enter accepts; Ctrl+J, which every terminal can send, begins a new line."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+j,shift+enter,alt+enter", "new_line", "New line", show=False)
    ]

    class Submitted(Message):
        """Enter was pressed."""

    def __init__(self, text: str = "") -> None:
        """A text area that holds `text`, the cursor at its end."""
        super().__init__(sheltered(text), soft_wrap=True, compact=True)
        self.move_cursor(self.document.end)

    @property
    def typed(self) -> str:
        """What stands there now, without space around it."""
        return unsheltered(self.text).strip()

    def action_new_line(self) -> None:
        """Begin a new line at the cursor."""
        self.replace("\n", *self.selection, maintain_selection_offset=False)

    async def _on_key(self, event: Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.post_message(self.Submitted())
            return
        await super()._on_key(event)


def field(label: str, entry: Widget) -> Iterator[Widget]:
    """A row with a label before what one types into."""
    with Horizontal(classes="field"):
        yield Label(literal(label))
        yield entry
