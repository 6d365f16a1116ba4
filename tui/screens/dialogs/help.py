"""Help: the keys of what has the focus, and all actions with their keys."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.fields import Line, field
from tui.screens.dialogs.literal import one_line

HelpEntries = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Titles in order, each with its pairs of keys (*F10, Ctrl+S*) and what they do."""


class HelpScreen(Dialog[None]):
    """Show keys under their titles; what is typed narrows them down."""

    IS_LARGE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "cancel", "Close", show=False),
        Binding("up", "scroll_keys(-1)", "Up", show=False),
        Binding("down", "scroll_keys(1)", "Down", show=False),
        Binding("pageup", "scroll_keys(-10)", "Page up", show=False),
        Binding("pagedown", "scroll_keys(10)", "Page down", show=False),
    ]
    DEFAULT_CSS = """
    HelpScreen VerticalScroll { height: 1fr; max-height: 100%; margin-top: 1; }
    """

    def __init__(self, topic: str, entries: HelpEntries) -> None:
        """Help on `topic`, what has the focus; the first group is shown first."""
        super().__init__(f"Help · {topic}")
        self._entries = tuple((title, tuple(pairs)) for title, pairs in entries)

    def compose_body(self) -> ComposeResult:
        """A line to search in, and the keys."""
        yield from field("Search", Line(placeholder="a key or what it does"))
        with VerticalScroll(can_focus=False):
            yield Static(id="keys")

    def on_mount(self) -> None:
        """Show all keys."""
        self._show("")

    def named_keys(self) -> Sequence[Key]:
        """Reading keys."""
        return (Key("↑ ↓ PgUp PgDn", "scroll"), Key("Enter", "close", "cancel"), CLOSE)

    @on(Input.Changed)
    def _narrow(self, event: Input.Changed) -> None:
        self._show(event.value)
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def _show(self, sought: str) -> None:
        groups = tuple(_matching(self._entries, sought.casefold().split()))
        widths = (len(one_line(keys)) for _, pairs in groups for keys, _ in pairs)
        width = min(max(widths, default=0), 26)
        blocks = [
            Content("\n").join(
                [
                    Content(one_line(title)).stylize("bold underline"),
                    *(_row(keys, text, width) for keys, text in pairs),
                ]
            )
            for title, pairs in groups
        ]
        self.query_one("#keys", Static).update(
            Content("\n\n").join(blocks) if blocks else Content("No key does that.")
        )

    def action_scroll_keys(self, n_lines: int) -> None:
        """Scroll the keys; positive is down."""
        self.query_one(VerticalScroll).scroll_relative(y=n_lines, animate=False)

    def action_accept(self) -> None:
        """Close."""
        self.close(None)


def _matching(entries: HelpEntries, words: Sequence[str]) -> Iterable[tuple[str, Sequence[tuple[str, str]]]]:
    for title, pairs in entries:
        found = [
            pair for pair in pairs if all(word in f"{title} {' '.join(pair)}".casefold() for word in words)
        ]
        if found:
            yield title, found


def _row(keys: str, text: str, width: int) -> Content:
    # Keys that do not fit into their column push the text to the right instead of being cut.
    return Content.assemble((f"  {one_line(keys):{width}}  ", "bold"), one_line(text))
