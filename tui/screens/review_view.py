"""What the review screen shows: list, texts, panels and the line at the bottom, of one snapshot of the session."""

import asyncio
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Static

from termbase.model import MemoryMatch, UnitId
from tui.keymap import Place, bindings
from tui.screens.workbench import Snapshot, Workbench
from tui.session import ReviewSession, TermView
from tui.widgets.alternative_panel import AlternativePanel
from tui.widgets.issue_panel import IssuePanel
from tui.widgets.key_footer import KeyFooter
from tui.widgets.note_panel import NotePanel
from tui.widgets.panels import Panels
from tui.widgets.segment_list import SegmentList
from tui.widgets.source_marks import rule_marks
from tui.widgets.source_view import SourceView
from tui.widgets.states import STATES
from tui.widgets.status_line import Counts, StatusLine
from tui.widgets.target_editor import TargetEditor

_MODES = {"segments": "list", "target": "edit", "source": "source", "": "list"}
"""What the status line calls the widget that has the focus; all others are panels."""


class ReviewView(Screen[None]):
    """Shows the open letter; asks nothing of the session."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Place.REVIEW)]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (120, "-wide")]  # noqa: RUF012  # as Textual declares it
    AUTO_FOCUS = "#segments"

    def __init__(self, bench: Workbench, snapshot: Snapshot) -> None:
        """Show the session of `bench`, which is as `snapshot` says."""
        super().__init__()
        self.bench = bench
        self.snapshot = snapshot
        self._turn = asyncio.Lock()
        self._counts: Counts | None = None
        self._counts_are_old = True
        self._shown: tuple[UnitId, str] | None = None
        self._autosave: Timer | None = None
        self._lookup: Timer | None = None
        self._terms: tuple[TermView, ...] = ()
        self._matches: tuple[MemoryMatch, ...] = ()

    @property
    def session(self) -> ReviewSession:
        """The session; only to be used in its own thread."""
        return self.bench.session

    def compose(self) -> ComposeResult:
        """List and texts on one side, panels beside or below."""
        with Horizontal(id="desk"):
            with Vertical(id="texts"):
                yield SegmentList(id="segments")
                yield Static(id="source-head", classes="head")
                yield SourceView(id="source")
                yield Static(id="target-head", classes="head")
                yield TargetEditor(id="target")
            yield Panels(id="panels")
        yield StatusLine(id="status")
        yield KeyFooter(id="keys")

    # Parts

    @property
    def editor(self) -> TargetEditor:
        """The editor of the target."""
        return self.query_one("#target", TargetEditor)

    @property
    def source(self) -> SourceView:
        """The source."""
        return self.query_one("#source", SourceView)

    @property
    def segments(self) -> SegmentList:
        """The list."""
        return self.query_one("#segments", SegmentList)

    @property
    def panels(self) -> Panels:
        """The panels."""
        return self.query_one("#panels", Panels)

    @property
    def is_typed(self) -> bool:
        """The editor holds something that is not saved."""
        view = self.snapshot.view
        return (
            view is not None
            and self._shown is not None
            and self._shown[0] == view.unit.id
            and not self.editor.read_only
            and self.editor.target != view.unit.target
        )

    # Showing

    def show(self, snapshot: Snapshot) -> None:
        """Show the session as it is; what is being typed into an unchanged segment stays."""
        self.snapshot = snapshot
        view = snapshot.view
        self.segments.show(snapshot.views, snapshot.visible, snapshot.current)
        if view is None:
            self.show_status()
            return
        unit = view.unit
        shown = (unit.id, unit.target)
        is_other = self._shown is None or self._shown[0] != unit.id
        if is_other or (self._shown != shown and self.editor.target != unit.target):
            self.editor.show(unit.source, unit.target, is_read_only=unit.is_locked)
        self.editor.read_only = unit.is_locked
        if is_other:
            self._terms = self._matches = ()
            self.query_one("#alternatives", AlternativePanel).show(())
            self.panels.count("alternatives", "")
            self.panels.count("terms", "")
            self.panels.count("memory", "")
        self._shown = shown
        marks = () if is_other else self._terms
        self.source.show(unit.source, marks, rule_marks(view))
        issues = view.account.open_issues(unit.dismissals)
        self.query_one("#issues", IssuePanel).show(issues)
        self.panels.count("issues", str(len(issues)) if issues else "")
        self.query_one("#note", NotePanel).show(unit, view.account.origin)
        self.panels.count("note", "*" if unit.note else "")
        self._show_heads()
        self.show_status()

    def _show_heads(self) -> None:
        view = self.snapshot.view
        if view is None:
            return
        unit, sign = view.unit, STATES[view.unit.sub_state]
        lock = " · LOCKED" if unit.is_locked else ""
        self.query_one("#source-head", Static).update(
            Content(f"Dutch · segment {unit.position} · {unit.segment_id} · {view.account.kind.value}"),
            layout=False,
        )
        missing = self.editor.missing_codes()
        codes = f" · codes missing: {' '.join(missing)} (F6)" if missing else ""
        self.query_one("#target-head", Static).update(
            Content(f"English · {sign.letter} {sign.word}{lock}{codes}"), layout=False
        )

    def show_status(self) -> None:
        """Show the line at the bottom."""
        self.query_one("#status", StatusLine).show(
            letter=self.snapshot.name,
            position=self.snapshot.current + 1 if self.snapshot.views else 0,
            counts=self._counts,
            n_units=len(self.snapshot.views),
            n_visible=len(self.snapshot.visible),
            is_saved=not self.is_typed,
            user=self.bench.user,
            mode=_MODES.get((self.focused.id if self.focused is not None else None) or "", "panel"),
        )

    def on_descendant_focus(self) -> None:
        """The mode may have changed."""
        if self.is_mounted:
            self.show_status()
