"""The list of segments: one line each, drawn only where it is seen, so that 10,000 scroll like ten."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.keymap import Place, list_bindings
from tui.session import UnitView
from tui.widgets.literal import pictured
from tui.widgets.states import STATES

_MARKS_WIDTH = 9
_STATE_WIDTH = 11
_MAX_CELLS = 400
"""No more of a text than a very wide screen can show is looked at."""


class SegmentList(ScrollView, can_focus=True):
    """Number, state, source, target and marks of each segment that the filter lets through."""

    DEFAULT_CSS = """
    SegmentList {
        background: $background;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        & > .segment-list--current { background: $block-cursor-blurred-background; text-style: bold; }
        & > .segment-list--head { color: $secondary; text-style: underline; }
        & > .segment-list--open { color: $secondary; }
        & > .segment-list--touched { color: $text-warning; }
        & > .segment-list--good { color: $text-success; }
        & > .segment-list--bad { color: $text-error; text-style: bold; }
        & > .segment-list--number { color: $secondary; }
        &:focus > .segment-list--current {
            background: $block-cursor-background; color: $block-cursor-foreground; text-style: bold;
        }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"segment-list--{name}" for name in ("current", "head", "open", "touched", "good", "bad", "number")
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        *list_bindings(Place.REVIEW),
        Binding("down", "screen.next", "Next", show=False),
        Binding("up", "screen.previous", "Previous", show=False),
        Binding("pagedown,space", "page(1)", "Page down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("home", "end(0)", "First", show=False),
        Binding("end", "end(-1)", "Last", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """A segment was asked for."""

        number: int
        """Its position in the letter, from 1."""
        is_for_editing: bool = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._views: Sequence[UnitView] = ()
        self._visible: Sequence[int] = ()
        self._current = 0
        self._row = 0
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(512)

    def show(self, views: Sequence[UnitView], visible: Sequence[int], current: int) -> None:
        """Show a letter.

        Args:
            views: All units, by position.
            visible: Indices of those to show.
            current: Index of the current one, which is scrolled into view.
        """
        self._views, self._visible, self._current = views, visible, current
        self._row = _row_of(visible, current)
        size = Size(self.size.width, len(visible) + 1)
        if size != self.virtual_size:
            self.virtual_size = size
        self._bring_into_view()
        self.refresh()

    def notify_style_update(self) -> None:
        """Colours have changed."""
        super().notify_style_update()
        self._strips.clear()

    def on_resize(self) -> None:
        """Keep the current segment in view."""
        self._strips.clear()
        self.virtual_size = Size(self.size.width, len(self._visible) + 1)
        self._bring_into_view()

    def render_line(self, y: int) -> Strip:
        """One line of the list; the first is the head and stays."""
        width = self.size.width
        if y == 0:
            return self._head(width)
        row = y - 1 + round(self.scroll_offset.y)
        if row >= len(self._visible):
            return Strip.blank(width, self.rich_style)
        index = self._visible[row]
        try:
            view = self._views[index]
        except IndexError:
            # Segments were merged, and this list has not been told yet.
            return Strip.blank(width, self.rich_style)
        key = (view.unit, view.n_issues, view.n_missed, index == self._current, self.has_focus, width)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._line(view, index == self._current, width)
        return strip

    def _head(self, width: int) -> Strip:
        number, source, target = self._widths(width)
        cells = [
            " " + "#".rjust(number) + " ",
            "state".ljust(_STATE_WIDTH) + " ",
            "Dutch".ljust(source) + " ",
            "English".ljust(target) + " ",
            "marks".ljust(_MARKS_WIDTH),
        ]
        style = self.rich_style + self.get_component_rich_style("segment-list--head", partial=True)
        return Strip([Segment(set_cell_size("".join(cells), width), style)], width)

    def _line(self, view: UnitView, is_current: bool, width: int) -> Strip:
        unit = view.unit
        number, source, target = self._widths(width)
        sign = STATES[unit.sub_state]
        marks, marks_style = _marks(view)
        cells = [
            (("▶" if is_current else " ") + str(unit.position).rjust(number) + " ", "number"),
            (f"{sign.letter} {sign.word}".ljust(_STATE_WIDTH) + " ", sign.style),
            (_cut(unit.source, source) + " ", ""),
            (_cut(unit.target, target) + " ", ""),
            (set_cell_size(marks, _MARKS_WIDTH), marks_style),
        ]
        base = self.rich_style
        if is_current:
            base += self.get_component_rich_style("segment-list--current", partial=True)
        segments = [Segment(text, base + self._style(name, is_current)) for text, name in cells]
        return Strip(segments).adjust_cell_length(width, base)

    def _style(self, name: str, is_current: bool) -> Style:
        # On the current line only the words tell: colours would not stand out from its background.
        if not name or (is_current and self.has_focus):
            return Style.null()
        return self.get_component_rich_style(f"segment-list--{name}", partial=True)

    def _widths(self, width: int) -> tuple[int, int, int]:
        number = max(2, len(str(len(self._views))))
        rest = max(width - number - _STATE_WIDTH - _MARKS_WIDTH - 5, 2)
        return number, rest // 2, rest - rest // 2

    def _bring_into_view(self) -> None:
        # The head covers the first line, so the row lies one line lower than its place.
        self.scroll_to_region(
            Region(0, self._row, self.size.width, 2), animate=False, force=True, immediate=True, x_axis=False
        )

    def action_page(self, direction: int) -> None:
        """Move by what the list shows."""
        self._choose_row(self._row + direction * max(self.size.height - 2, 1))

    def action_end(self, row: int) -> None:
        """Move to the first or the last."""
        self._choose_row(row if row >= 0 else len(self._visible) - 1)

    def _choose_row(self, row: int) -> None:
        if self._visible:
            row = min(max(row, 0), len(self._visible) - 1)
            self.post_message(self.Chosen(self._visible[row] + 1))

    def on_click(self, event: events.Click) -> None:
        """Go to the segment that was clicked; edit it when it was clicked twice."""
        row = event.y - 1 + round(self.scroll_offset.y)
        if event.y > 0 and row < len(self._visible):
            self.post_message(self.Chosen(self._visible[row] + 1, is_for_editing=event.chain > 1))


def _row_of(visible: Sequence[int], current: int) -> int:
    from bisect import bisect_left

    return min(bisect_left(visible, current), max(len(visible) - 1, 0))


def _marks(view: UnitView) -> tuple[str, str]:
    """Issues, missed terms, lock and note: `!2 T1 L N`."""
    marks = [
        f"!{min(view.n_issues, 9)}" if view.n_issues else "",
        f"T{min(view.n_missed, 9)}" if view.n_missed else "",
        "L" if view.unit.is_locked else "",
        "N" if view.unit.note else "",
    ]
    return " ".join(mark for mark in marks if mark), "bad" if view.n_issues or view.n_missed else "touched"


def _cut(text: str, width: int) -> str:
    """The beginning of a text in exactly so many cells, `…` where more follows."""
    line = pictured(text[:_MAX_CELLS], line_break="↵")
    if cell_len(line) > width and width > 0:
        line = set_cell_size(line, width - 1) + "…"
    return set_cell_size(line, width)
