"""Concordance: words in their context, in the memory and in the letters."""

from collections.abc import Sequence

from textual import on, work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Input, OptionList, Static

from termbase.errors import TermbaseError
from termbase.model import ConcordanceHit
from tui.screens.dialogs.asking import Ask, OwnThread
from tui.screens.dialogs.dialog import CLOSE, Key
from tui.screens.dialogs.fields import Line, field
from tui.screens.dialogs.literal import one_line
from tui.screens.dialogs.pick_list import HIT_STYLE, PickDialog, PickList, in_context
from tui.session import ReviewSession

N_MIN_CHARACTERS = 2
"""Shorter phrases are in everything."""
DEBOUNCE = 0.15
"""Seconds without a key before a search begins."""


class ConcordanceScreen(PickDialog[str]):
    """Search as one types; the result is the target text of the hit that was picked."""

    AUTO_FOCUS = "Line"
    DEFAULT_CSS = """
    ConcordanceScreen {
        .status { margin-bottom: 1; }
        PickList { height: 1fr; min-height: 4; }
        .hit { height: auto; max-height: 45%; border-top: solid $foreground 30%; }
        .hit Static { height: auto; }
    }
    """

    def __init__(self, session: ReviewSession, phrase: str = "", *, ask: Ask | None = None) -> None:
        """Search in `session`, at once when there is a phrase.

        Args:
            session: Searched while the dialog is open.
            phrase: What stands in the line at first.
            ask: Runs what is done with the session; None: a thread of the dialog's own.
        """
        super().__init__("Concordance")
        self._session, self._phrase = session, phrase
        self._hits: tuple[ConcordanceHit, ...] = ()
        self._asked_phrase = self._shown_phrase = ""
        self._timer: Timer | None = None
        self._own_thread = OwnThread() if ask is None else None
        self._ask: Ask = ask or self._own_thread or OwnThread()

    def compose_body(self) -> ComposeResult:
        """The phrase, the hits, and the highlighted one in full."""
        yield from field("Words", Line(self._phrase, placeholder="in Dutch or English"))
        yield Static(classes="status")
        yield PickList()
        with VerticalScroll(classes="hit", can_focus=False):
            yield Static(id="hit")

    def on_mount(self) -> None:
        """Search what is there already."""
        # After the line has told of the value that it begins with.
        self.call_after_refresh(self._begin)

    def named_keys(self) -> Sequence[Key]:
        """Enter inserts."""
        return (Key("Enter", "insert the translation", "accept"), Key("↑ ↓", "choose"), CLOSE)

    @on(Input.Changed)
    def _wait(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        # Nothing new to search for leaves the hits, and the one that is chosen, as they are.
        if self.query_one(Line).typed != self._asked_phrase:
            self._timer = self.set_timer(DEBOUNCE, self._begin)

    def _begin(self) -> None:
        if not self.is_standing:
            return
        if self._timer is not None:
            self._timer.stop()
        phrase = self._asked_phrase = self.query_one(Line).typed
        if len(phrase) >= N_MIN_CHARACTERS:
            self._say("Searching …")
            self._search(phrase)
        else:
            self.workers.cancel_group(self, "concordance")
            self._show(phrase, ())
            self._say(f"Type at least {N_MIN_CHARACTERS} characters.")

    @work(exclusive=True, group="concordance")
    async def _search(self, phrase: str) -> None:
        hits: tuple[ConcordanceHit, ...] = ()
        problem = ""
        try:
            hits = await self._ask(lambda: self._session.concordance(phrase))
        except TermbaseError as error:
            problem = str(error)
        if not self.is_standing or phrase != self.query_one(Line).typed:
            return
        self._show(phrase, hits)
        self.complain(problem)
        if not problem:
            n_hits = len(hits)
            self._say(f"{n_hits} {'hit' if n_hits == 1 else 'hits'}" if n_hits else "Not found.")

    def _show(self, phrase: str, hits: tuple[ConcordanceHit, ...]) -> None:
        self._hits, self._shown_phrase = hits, phrase
        self._fill()
        self._say("")

    def on_unmount(self) -> None:
        """Let go of the dialog's own thread."""
        if self._own_thread is not None:
            self._own_thread.close()

    def on_resize(self) -> None:
        """Fit the rows to the new width."""
        self.call_after_refresh(self._fill, keeps_place=True)

    def action_accept(self) -> None:
        """Give the target text of the highlighted hit; search first when the phrase is newer than the hits."""
        if self.query_one(Line).typed != self._shown_phrase:
            self._begin()
        elif (hit := self._current) is not None:
            self.close(hit.target)

    @on(OptionList.OptionSelected)
    def _pick(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_accept()

    @on(OptionList.OptionHighlighted)
    def _show_hit(self) -> None:
        hit = self._current
        parts = [] if hit is None else [Content(one_line(hit.where)).stylize("bold"), *_both_sides(hit)]
        self.query_one("#hit", Static).update(Content("\n").join(parts))
        self.query_one(VerticalScroll).scroll_home(animate=False)

    @property
    def _current(self) -> ConcordanceHit | None:
        index = self.query_one(PickList).highlighted
        return None if index is None or index >= len(self._hits) else self._hits[index]

    def _fill(self, *, keeps_place: bool = False) -> None:
        if not self.is_standing:
            return
        rows = self.query_one(PickList)
        place = rows.highlighted
        width = rows.scrollable_content_region.width - 4
        rows.fill([_row(hit, width) for hit in self._hits])
        if keeps_place and place is not None:
            rows.highlighted = place
        self._show_hit()

    def _say(self, line: str) -> None:
        self.query_one(".status", Static).update(Content(line))


def _row(hit: ConcordanceHit, width: int) -> Content:
    context = in_context(hit.target if hit.in_target else hit.source, hit.start, hit.end, width)
    other = Content(one_line(hit.source if hit.in_target else hit.target)[: max(width, 20)])
    sides = (other, context) if hit.in_target else (context, other)
    return Content.assemble(("nl  ", "bold"), sides[0], ("\nen  ", "bold"), sides[1])


def _both_sides(hit: ConcordanceHit) -> tuple[Content, Content]:
    source, target = Content(one_line(hit.source)), Content(one_line(hit.target))
    if hit.in_target:
        target = target.stylize(HIT_STYLE, hit.start, hit.end)
    else:
        source = source.stylize(HIT_STYLE, hit.start, hit.end)
    return Content.assemble(("nl  ", "bold"), source), Content.assemble(("en  ", "bold"), target)
