"""What every dialog is: a frame with a title, a place for one complaint, and a line that names the keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen, ScreenResultType
from textual.style import Style
from textual.widgets import Input, Static

from tui.screens.dialogs.literal import literal


@dataclass(frozen=True, slots=True)
class Key:
    """A key that works in a dialog, as its last line names it."""

    name: str
    """What stands on the keyboard (*Enter*)."""
    text: str
    """What it does, one or two words."""
    action: str = ""
    """Action of the dialog that a click on it runs; empty: a click does nothing."""


CLOSE = Key("Esc", "close", "cancel")


class KeyLine(Static):
    """The line that names the keys; each can be clicked."""

    DEFAULT_CSS = """
    KeyLine {
        height: auto;
        color: $text-muted;
        border-top: solid $foreground 30%;
        link-style: bold;
        link-color: $text;
        link-background: transparent;
        link-style-hover: bold reverse;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._keys: tuple[Key, ...] = ()
        self._shown: tuple[int, tuple[Key, ...]] = (0, ())

    def show(self, keys: Sequence[Key]) -> None:
        """Name these keys, in this order."""
        self._keys = tuple(keys)
        self._lay_out()

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        # Lines are broken here, for a key must not part from its text, nor the text from itself.
        width = self.content_size.width
        if (width, self._keys) == self._shown:
            return
        self._shown = (width, self._keys)
        parts: list[str | Content] = []
        n_cells = 0
        for key in self._keys:
            item = _named(key)
            if parts and width and n_cells + 3 + item.cell_length > width:
                parts.append("\n")
                n_cells = 0
            elif parts:
                parts.append(" · ")
                n_cells += 3
            parts.append(item)
            n_cells += item.cell_length
        self.update(Content.assemble(*parts))


def _named(key: Key) -> Content:
    style = Style(bold=True)
    if key.action:
        style += Style.from_meta({"@click": f"screen.{key.action}"})
    return Content.assemble((key.name, style), f" {key.text}")


class Dialog(ModalScreen[ScreenResultType]):
    """A modal screen that Escape closes with None and Enter accepts."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Close", show=False),
        Binding("enter", "accept", "Accept", show=False),
    ]
    IS_LARGE: ClassVar[bool] = False
    """Takes nearly the whole screen, for lists; else as much as it needs."""

    DEFAULT_CSS = """
    Dialog {
        align: center middle;

        & > .dialog {
            width: 72;
            max-width: 100%;
            height: auto;
            max-height: 100%;
            padding: 0 1;
            border: round $primary;
            background: $surface;
        }
        & > .dialog.-large {
            width: 96%;
            max-width: 150;
            height: 96%;
        }
        .heading { text-style: bold; color: $text-primary; height: auto; margin-bottom: 1; }
        .problem { display: none; height: auto; color: $text-error; text-style: bold; }
        .problem.-shown { display: block; }
        .status { height: auto; color: $text-muted; }
        .text { height: auto; margin-bottom: 1; }
        .field { height: 1; }
        .field > Label { width: 16; }
        .ticks { height: 1; }
        OptionList {
            height: 1fr;
            border: none;
            padding: 0;
            background: $surface;
            scrollbar-size-vertical: 1;
            & > .option-list--option-highlighted { text-style: bold; }
            &:focus { border: none; background-tint: transparent; }
        }
        .answers { height: auto; align-horizontal: center; }
        Button {
            margin: 0 2;
            background: $panel;
            &:focus {
                text-style: bold underline !important;
                background: $primary !important;
                color: $background !important;
            }
        }
        VerticalScroll { height: auto; max-height: 55vh; scrollbar-size-vertical: 1; }
        &:ansi > .dialog { border: round ansi_default; }
    }
    """

    def __init__(self, heading: str) -> None:
        """A dialog with a title, shown literally."""
        super().__init__()
        self._heading = heading

    def compose(self) -> ComposeResult:
        """Title, body, complaint, keys."""
        with Vertical(classes="dialog -large" if self.IS_LARGE else "dialog"):
            yield Static(literal(self._heading), classes="heading")
            yield from self.compose_body()
            yield Static(classes="problem")
            yield KeyLine()

    def compose_body(self) -> ComposeResult:
        """What stands between the title and the keys."""
        raise NotImplementedError

    def named_keys(self) -> Sequence[Key]:
        """The keys to name now."""
        return (Key("Enter", "accept", "accept"), CLOSE)

    def on_mount(self) -> None:
        """Name the keys."""
        self.show_keys()

    def show_keys(self) -> None:
        """Name the keys anew, after what they do has changed."""
        self.query_one(KeyLine).show(self.named_keys())

    def complain(self, line: str) -> None:
        """Say in one line what is wrong; an empty line takes it back."""
        problem = self.query_one(".problem", Static)
        problem.update(literal(f"! {line}" if line else ""))
        problem.set_class(bool(line), "-shown")

    def close(self, result: ScreenResultType | None) -> None:
        """Dismiss, once: keys that were typed ahead may ask for it again."""
        if self.is_current:
            self.dismiss(result)

    @property
    def is_standing(self) -> bool:
        """What it shows is still there; work that ends after it was closed has nothing to show."""
        return self.is_attached and bool(self.query(KeyLine))

    def action_cancel(self) -> None:
        """Close without a result."""
        self.close(None)

    def action_accept(self) -> None:
        """Do what Enter is for."""
        raise NotImplementedError

    @on(Input.Submitted)
    def _accept_line(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_accept()

    @on(Input.Changed)
    def _withdraw_complaint(self) -> None:
        self.complain("")
