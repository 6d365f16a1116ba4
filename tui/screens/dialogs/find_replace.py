"""Find and replace in the open letter, with a preview of every replacement."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Checkbox, Input, OptionList, Static

from tui.screens.dialogs.asking import Ask, OwnThread
from tui.screens.dialogs.dialog import CLOSE, Key
from tui.screens.dialogs.fields import Line, Tick, field
from tui.screens.dialogs.letter_search import N_LISTED, Found, Query, search
from tui.screens.dialogs.pick_list import PickDialog, PickList, in_context
from tui.screens.dialogs.replacement_list import ReplacementList
from tui.session import Replacement, ReviewSession

FindResult = int | tuple[Replacement, ...]
"""Index of the view to go to, or what to replace."""

DEBOUNCE = 0.12
"""Seconds without a key before a search begins."""


class FindReplaceScreen(PickDialog[FindResult]):
    """Find as one types; Enter goes to a hit, Enter after a replacement shows what it would change."""

    AUTO_FOCUS = "#find"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f10", "apply", "Apply", show=False)]
    DEFAULT_CSS = """
    FindReplaceScreen {
        .ticks { margin-bottom: 1; }
        .status { margin-bottom: 1; }
        .-hidden { display: none; }
    }
    """

    def __init__(self, session: ReviewSession, text: str = "", *, ask: Ask | None = None) -> None:
        """Search the letter that is open in `session`, at once when there is a text.

        Args:
            session: Searched while the dialog is open, and not changed.
            text: What stands in the line at first.
            ask: Runs what is done with the session; None: a thread of the dialog's own.
        """
        super().__init__("Find and replace")
        self._session, self._text = session, text
        self._found = Found()
        self._asked = Query()
        self._timer: Timer | None = None
        self._own_thread = OwnThread() if ask is None else None
        self._ask: Ask = ask or self._own_thread or OwnThread()

    def compose_body(self) -> ComposeResult:
        """What to find, where and how, what to put there, and the list."""
        yield from field("Find", Line(self._text, id="find"))
        yield from field("Replace with", Line(id="replace", placeholder="Enter shows what would change"))
        with Horizontal(classes="ticks"):
            yield Tick("source", id="in-source")
            yield Tick("translation", True, id="in-target")
            yield Tick("match case", id="case")
            yield Tick("regex", id="regex")
        yield Static(classes="status")
        yield PickList(id="hits")
        yield ReplacementList(id="preview")

    def on_mount(self) -> None:
        """Find what is there already."""
        self._show_hits_list()
        # After the line has told of the value that it begins with.
        self.call_after_refresh(self._begin)

    @property
    def is_preview(self) -> bool:
        """The list shows replacements, not hits."""
        return not self.query_one("#preview").has_class("-hidden")

    @property
    def shown_list(self) -> OptionList:
        """Hits or replacements."""
        return self.query_one("#preview" if self.is_preview else "#hits", OptionList)

    def named_keys(self) -> Sequence[Key]:
        """What Enter does depends on where one is."""
        if self.is_preview:
            return (
                Key("Enter F10", "replace", "apply"),
                Key("Space", "on or off", "switch"),
                Key("A", "all on or off", "switch_all"),
                Key("↑ ↓", "move"),
                Key("Tab", "to the fields"),
                CLOSE,
            )
        in_replace = self.focused is not None and self.focused.id == "replace"
        return (
            Key("Enter", "preview" if in_replace else "go to segment", "accept"),
            Key("↑ ↓", "choose"),
            Key("Tab", "replacement, options, list"),
            Key("Space", "tick"),
            CLOSE,
        )

    def on_descendant_focus(self) -> None:
        """Name the keys of what has the focus now."""
        self.show_keys()

    @on(Input.Changed, "#find")
    def _wait(self) -> None:
        was_preview = self.is_preview
        self._outdate()
        if self._timer is not None:
            self._timer.stop()
        # Nothing new to search for leaves the hits, and the one that is chosen, as they are.
        if was_preview or self._query != self._asked:
            self._timer = self.set_timer(DEBOUNCE, self._begin)

    @on(Input.Changed, "#replace")
    def _leave_preview(self) -> None:
        if self.is_preview:
            self._show_hits_list()
            self._begin()

    @on(Checkbox.Changed)
    def _search_elsewhere(self) -> None:
        self._outdate()
        self._begin()

    def _outdate(self) -> None:
        self.complain("")
        self._show_hits_list()

    @property
    def _query(self) -> Query:
        return Query(
            self.query_one("#find", Line).value,
            in_source=self.query_one("#in-source", Tick).value,
            in_target=self.query_one("#in-target", Tick).value,
            is_case_sensitive=self.query_one("#case", Tick).value,
            is_regex=self.query_one("#regex", Tick).value,
        )

    def _begin(self) -> None:
        if not self.is_standing:
            return
        if self._timer is not None:
            self._timer.stop()
        query = self._asked = self._query
        if query.text:
            self._find(query)
        else:
            self.workers.cancel_group(self, "find")
            self._show_hits(Found(query))
            self._say("Type what to find.")

    @work(exclusive=True, group="find")
    async def _find(self, query: Query) -> None:
        problem = ""
        try:
            found = await self._ask(lambda: search(self._session, query))
        except ValueError as error:
            found, problem = Found(query), str(error)
        if not self.is_standing or query != self._query:
            return
        self._show_hits(found)
        self.complain(problem)
        if not problem:
            line = f"Found in {len(found.indices)} of {found.n_units} segments"
            is_cut = len(found.indices) > N_LISTED
            self._say(f"{line}; the first {N_LISTED} are listed" if is_cut else line)

    def _show_hits(self, found: Found) -> None:
        self._found = found
        self._fill_hits()
        self._say("")

    def _fill_hits(self) -> None:
        if not self.is_standing:
            return
        hits = self.query_one("#hits", PickList)
        width = hits.scrollable_content_region.width - 9
        hits.fill(
            [
                Content.assemble(
                    (f"{hit.position:>5} {hit.side} ", "bold"),
                    in_context(hit.text, hit.start, hit.end, width),
                )
                for hit in self._found.hits
            ]
        )

    def on_resize(self) -> None:
        """Fit the hits to the new width."""
        if not self.is_preview:
            self.call_after_refresh(self._fill_hits)

    def action_accept(self) -> None:
        """In a preview replace; after a replacement preview it; else go to the highlighted hit."""
        if self.is_preview and self.focused is self.query_one("#preview"):
            self.action_apply()
        elif self.focused is not None and self.focused.id == "replace":
            self._preview_now()
        elif self.is_preview:
            self.query_one("#preview").focus()
        else:
            self._go()

    def _go(self) -> None:
        if self._found.query != self._query:
            # Keys typed ahead of the search: go nowhere before it is known where.
            self._begin()
            return
        highlighted = self.query_one("#hits", PickList).highlighted
        if highlighted is not None and highlighted < len(self._found.indices):
            self.close(self._found.indices[highlighted])

    @on(OptionList.OptionSelected)
    def _pick(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_accept()

    def _preview_now(self) -> None:
        query = self._query
        if not query.text:
            self.complain("Type what to find first.")
            self.query_one("#find").focus()
            return
        self._say("Looking for what would change …")
        self._preview(query, self.query_one("#replace", Line).value)

    @work(exclusive=True, group="find")
    async def _preview(self, query: Query, words: str) -> None:
        replacements: tuple[Replacement, ...] = ()
        problem = "Nothing would change in the translations."
        try:
            replacements = await self._ask(
                lambda: self._session.preview_replace(
                    query.text, words, is_case_sensitive=query.is_case_sensitive, is_regex=query.is_regex
                )
            )
        except ValueError as error:
            problem = str(error)
        if not self.is_standing or (query, words) != (self._query, self.query_one("#replace", Line).value):
            return
        if not replacements:
            self._say("")
            self.complain(problem)
            return
        preview = self.query_one("#preview", ReplacementList)
        preview.remove_class("-hidden")
        self.query_one("#hits").add_class("-hidden")
        preview.fill(replacements)
        preview.focus()
        self._count()

    @on(ReplacementList.Changed)
    def _count(self) -> None:
        preview = self.query_one("#preview", ReplacementList)
        self.complain("")
        self._say(f"Replace in {len(preview.chosen)} of {len(preview.replacements)} segments")

    def action_apply(self) -> None:
        """Give the replacements that are switched on, unless there are none."""
        if not self.is_preview:
            self._preview_now()
        elif chosen := self.query_one("#preview", ReplacementList).chosen:
            self.close(chosen)
        else:
            self.complain("All are switched off: Space switches one on.")

    def action_switch(self) -> None:
        """Switch the highlighted replacement."""
        self.query_one("#preview", ReplacementList).action_switch()

    def action_switch_all(self) -> None:
        """Switch all replacements."""
        self.query_one("#preview", ReplacementList).action_switch_all()

    def _show_hits_list(self) -> None:
        if self.focused is self.query_one("#preview"):
            self.query_one("#find").focus()
        self.query_one("#preview").add_class("-hidden")
        self.query_one("#hits").remove_class("-hidden")
        self.show_keys()

    def on_unmount(self) -> None:
        """Let go of the dialog's own thread."""
        if self._own_thread is not None:
            self._own_thread.close()

    def _say(self, line: str) -> None:
        self.query_one(".status", Static).update(Content(line))
