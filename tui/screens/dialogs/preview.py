"""What an action would change, before it does."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static

from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.marked_difference import Side, marked
from tui.screens.dialogs.replacement_list import ReplacementList
from tui.session import Replacement


class PreviewScreen(Dialog[tuple[Replacement, ...]]):
    """Show each change; the result is those that were left switched on, at least one."""

    IS_LARGE = True
    AUTO_FOCUS = "ReplacementList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f10", "accept", "Apply", show=False),
        Binding("alt+up,shift+up", "scroll_texts(-1)", "Texts up", show=False),
        Binding("alt+down,shift+down", "scroll_texts(1)", "Texts down", show=False),
    ]
    DEFAULT_CSS = """
    PreviewScreen {
        ReplacementList { height: 1fr; min-height: 4; }
        .texts { height: auto; max-height: 50%; border-top: solid $foreground 30%; }
        .texts Static { height: auto; }
    }
    """

    def __init__(self, title: str, replacements: Sequence[Replacement]) -> None:
        """Show these under a title, in the order given."""
        super().__init__(title)
        self._replacements = tuple(replacements)

    def compose_body(self) -> ComposeResult:
        """The count, the list, and both texts of the highlighted row in full."""
        yield Static(classes="status")
        yield ReplacementList(self._replacements)
        with VerticalScroll(classes="texts", can_focus=False):
            yield Static(id="before")
            yield Static(id="after")

    def on_mount(self) -> None:
        """Count what is chosen."""
        self._count()

    def named_keys(self) -> Sequence[Key]:
        """Enter applies."""
        return (
            Key("Enter", "apply", "accept"),
            Key("Space", "on or off", "switch"),
            Key("A", "all on or off", "switch_all"),
            Key("↑ ↓", "move"),
            Key("Shift+↑ ↓", "scroll the texts"),
            CLOSE,
        )

    @on(OptionList.OptionSelected)
    def action_accept(self) -> None:
        """Give what is switched on, unless that is nothing."""
        if chosen := self.query_one(ReplacementList).chosen:
            self.close(chosen)
        else:
            self.complain("All are switched off: Space switches one on, Escape leaves everything as it is.")

    def action_switch(self) -> None:
        """Switch the highlighted row."""
        self.query_one(ReplacementList).action_switch()

    def action_switch_all(self) -> None:
        """Switch all rows."""
        self.query_one(ReplacementList).action_switch_all()

    def action_scroll_texts(self, n_lines: int) -> None:
        """Scroll both texts; positive is down."""
        self.query_one(VerticalScroll).scroll_relative(y=n_lines, animate=False)

    @on(ReplacementList.Changed)
    def _count(self) -> None:
        rows = self.query_one(ReplacementList)
        line = f"{len(rows.chosen)} of {len(rows.replacements)} segments will change"
        self.query_one(".status", Static).update(line if rows.replacements else "Nothing would change.")
        self.complain("")

    @on(OptionList.OptionHighlighted)
    def _show_texts(self) -> None:
        if (one := self.query_one(ReplacementList).current) is None:
            return
        for name, side in (("before", Side.OLD), ("after", Side.NEW)):
            text = marked(one.unit.target, one.new_target, side=side)
            self.query_one(f"#{name}", Static).update(Content.assemble((f"{name:7}", "bold"), text))
        self.query_one(VerticalScroll).scroll_home(animate=False)
