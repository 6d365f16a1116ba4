"""Which segments to show."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Grid
from textual.widgets import Label

from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.fields import Line, Tick, field
from tui.session import Filter
from tui.widgets.states import STATES


class FilterScreen(Dialog[Filter]):
    """Choose a filter; all conditions hold together, and no state ticked means every state."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "clear", "Clear", show=False),
        Binding("up", "app.focus_previous", "Previous field", show=False),
        Binding("down", "app.focus_next", "Next field", show=False),
    ]
    DEFAULT_CSS = """
    FilterScreen {
        Grid { grid-size: 2; grid-rows: 1; height: 4; margin: 0 0 1 2; }
        .above { margin-top: 1; }
    }
    """

    def __init__(self, filter: Filter) -> None:  # noqa: A002
        """Begin with the filter that holds now."""
        super().__init__("Show only segments")
        self._filter = filter

    def compose_body(self) -> ComposeResult:
        """Words, term, states, issues."""
        yield from field("with words", Line(self._filter.text, id="text", placeholder="in source or target"))
        yield from field("with term", Line(self._filter.term, id="term", placeholder="words or concept id"))
        yield Label("in state (none ticked: any)", classes="above")
        with Grid():
            for sub_state, sign in STATES.items():
                yield Tick(sign.word, sub_state in self._filter.sub_states, id=sub_state.value)
        yield Tick("with open issues or missed terms", self._filter.only_issues, id="only-issues")

    def named_keys(self) -> Sequence[Key]:
        """Enter filters."""
        return (
            Key("Enter", "show these", "accept"),
            Key("Tab ↑ ↓", "move"),
            Key("Space", "tick"),
            Key("F5", "clear", "clear"),
            CLOSE,
        )

    def action_clear(self) -> None:
        """Take every condition away; Enter then shows all segments."""
        for line in self.query(Line):
            line.value = ""
        for tick in self.query(Tick):
            tick.value = False
        self.query_one("#text").focus()

    def action_accept(self) -> None:
        """Give the filter."""
        self.close(
            Filter(
                sub_states=frozenset(
                    sub_state for sub_state in STATES if self.query_one(f"#{sub_state.value}", Tick).value
                ),
                only_issues=self.query_one("#only-issues", Tick).value,
                term=self.query_one("#term", Line).typed,
                text=self.query_one("#text", Line).typed,
            )
        )
