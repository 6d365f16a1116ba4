"""The panels beside or below the text: one is shown, all are named."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.style import Style
from textual.widgets import ContentSwitcher, Static

from tui.messages import PanelShown
from tui.widgets.alternative_panel import AlternativePanel
from tui.widgets.issue_panel import IssuePanel
from tui.widgets.memory_panel import MemoryPanel
from tui.widgets.note_panel import NotePanel
from tui.widgets.panel_list import PanelList
from tui.widgets.term_panel import TermPanel

NAMES = ("terms", "memory", "alternatives", "issues", "note")
"""The panels, in the order in which they are named."""


class PanelBar(Static):
    """Names the panels, with how much is in each; a click shows one."""

    DEFAULT_CSS = """
    PanelBar {
        height: 1;
        background: $panel;
        text-wrap: nowrap;
        link-style: none;
        link-color: $foreground;
        link-background: transparent;
        link-style-hover: bold reverse;
    }
    """

    def show(self, active: str, counts: dict[str, str]) -> None:
        """Name the panels; the active one stands in brackets."""
        parts = []
        for name in NAMES:
            count = f" {counts[name]}" if counts.get(name) else ""
            label = f"{name.capitalize()}{count}"
            click = Style.from_meta({"@click": f"screen.show_panel('{name}')"})
            if name == active:
                parts.append(Content.assemble((f"[{label}]", click + Style(bold=True, reverse=True))))
            else:
                parts.append(Content.assemble((f" {label} ", click)))
        self.update(Content("").join(parts), layout=False)


class Panels(Vertical):
    """The bar and the panel that it names."""

    DEFAULT_CSS = "Panels > ContentSwitcher { height: 1fr; }"
    BINDINGS: ClassVar = []

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.active = NAMES[0]
        self._counts: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """Bar and panels."""
        yield PanelBar()
        with ContentSwitcher(initial=NAMES[0]):
            yield TermPanel(id="terms")
            yield MemoryPanel(id="memory")
            yield AlternativePanel(id="alternatives")
            yield IssuePanel(id="issues")
            yield NotePanel(id="note")

    def on_mount(self) -> None:
        """Name the panels."""
        self._show_bar()

    def activate(self, name: str) -> None:
        """Bring a panel to the front; the focus goes with it when it was in another."""
        had_focus = self.panel.has_focus
        self.active = name
        self.query_one(ContentSwitcher).current = name
        self.panel.fill_now()
        self._show_bar()
        if had_focus:
            self.panel.focus()
        self.post_message(PanelShown(name))

    def step(self, direction: int) -> None:
        """Bring the next (1) or the previous (-1) panel to the front."""
        self.activate(NAMES[(NAMES.index(self.active) + direction) % len(NAMES)])

    @property
    def panel(self) -> PanelList:
        """The panel in front."""
        return self.query_one(f"#{self.active}", PanelList)

    def count(self, name: str, count: str) -> None:
        """Say how much is in a panel; empty says nothing."""
        self._counts[name] = count
        self._show_bar()

    def _show_bar(self) -> None:
        self.query_one(PanelBar).show(self.active, self._counts)
