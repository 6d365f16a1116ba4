"""Two versions of a segment: mine, and what somebody else saved meanwhile."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from termbase.errors import StaleUnitError
from termbase.model import TranslationUnit
from tui.screens.dialogs.dialog import Dialog, Key
from tui.screens.dialogs.literal import literal, one_line
from tui.screens.dialogs.marked_difference import Side, marked
from tui.widgets.states import STATES

Choice = Literal["mine", "theirs"]
"""Which version to keep."""


class StaleScreen(Dialog[Choice]):
    """Let a person choose; Escape leaves the stored version and what was typed as they are."""

    IS_LARGE = True
    AUTO_FOCUS = "#mine"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "accept", "Choose", show=False),
        Binding("m", "choose('mine')", "Mine", show=False),
        Binding("t", "choose('theirs')", "Theirs", show=False),
        Binding("left", "focus_choice('mine')", "Mine", show=False),
        Binding("right", "focus_choice('theirs')", "Theirs", show=False),
        Binding("up", "scroll_versions(-1)", "Up", show=False),
        Binding("down", "scroll_versions(1)", "Down", show=False),
    ]
    DEFAULT_CSS = """
    StaleScreen {
        .source { max-height: 25vh; }
        .versions { height: 1fr; margin-top: 1; }
        .version { width: 1fr; height: 100%; max-height: 100%; padding: 0 1; border: solid $foreground 30%; }
        .version Static { height: auto; }
    }
    """

    def __init__(self, error: StaleUnitError) -> None:
        """Show the versions that `error` carries."""
        super().__init__(f"Segment {error.current.position} was changed meanwhile")
        self._error = error

    def compose_body(self) -> ComposeResult:
        """The source, both versions, both answers."""
        mine, theirs = self._error.attempted, self._error.current
        with VerticalScroll(can_focus=False, classes="source"):
            yield Static(Content.assemble(("source ", "bold"), literal(mine.source)), classes="status")
        with Horizontal(classes="versions"):
            yield from _version("Mine", "not saved", mine, theirs)
            when = theirs.changed_at.astimezone()
            yield from _version(
                "Theirs", f"saved by {theirs.changed_by}, {when:%d-%m-%Y %H:%M}", theirs, mine
            )
        with Horizontal(classes="answers"):
            yield Button("Keep mine", id="mine", compact=True)
            yield Button("Take theirs", id="theirs", compact=True)

    def named_keys(self) -> Sequence[Key]:
        """Enter takes the version that has the focus."""
        return (
            Key("Enter", "choose", "accept"),
            Key("← →", "other version"),
            Key("M", "keep mine", "choose('mine')"),
            Key("T", "take theirs", "choose('theirs')"),
            Key("↑ ↓", "scroll"),
            Key("Esc", "decide later", "cancel"),
        )

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Take the version of the button."""
        event.stop()
        self.action_choose(event.button.id or "")

    def action_accept(self) -> None:
        """Take the version whose button has the focus."""
        if self.focused is not None:
            self.action_choose(self.focused.id or "")

    def action_choose(self, choice: str) -> None:
        """Give a choice."""
        if choice == "mine":
            self.close("mine")
        elif choice == "theirs":
            self.close("theirs")

    def action_focus_choice(self, choice: str) -> None:
        """Move to the button of a version."""
        self.query_one(f"#{choice}").focus()

    def action_scroll_versions(self, n_lines: int) -> None:
        """Scroll both versions; positive is down."""
        for version in self.query(".version"):
            version.scroll_relative(y=n_lines, animate=False)


def _version(name: str, made: str, unit: TranslationUnit, other: TranslationUnit) -> ComposeResult:
    sign = STATES[unit.sub_state]
    state = f"{sign.word}, locked" if unit.is_locked else sign.word
    with VerticalScroll(can_focus=False, classes="version"):
        yield Static(Content.assemble((name, "bold underline"), f" · {one_line(made)}"))
        yield Static(Content(f"state: {state}"))
        yield Static()
        yield Static(marked(other.target, unit.target, side=Side.NEW) if unit.target else Content("(empty)"))
        if unit.note != other.note:
            note = marked(other.note, unit.note, side=Side.NEW) if unit.note else Content("(none)")
            yield Static()
            yield Static(Content.assemble(("note: ", "bold"), note))
