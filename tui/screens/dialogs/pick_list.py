"""A list to pick from with a line above it: the arrow keys move in the list while one types."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.screen import ScreenResultType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.screens.dialogs.dialog import Dialog
from tui.screens.dialogs.literal import one_line

HIT_STYLE = "bold reverse"
"""How found words look, with or without colours."""


class PickList(OptionList):
    """A list in which a click chooses a row, and Enter or a double click picks it."""

    DEFAULT_CSS = "PickList { text-wrap: nowrap; text-overflow: ellipsis; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """An empty list; nothing in it is read as markup."""
        super().__init__(id=id, markup=False)

    def fill(self, rows: Sequence[Content]) -> None:
        """Show these rows, the first one highlighted."""
        self.set_options(Option(row) for row in rows)
        if rows:
            self.highlighted = 0

    def on_click(self, event: Click) -> None:
        """Highlight the row that was clicked; pick it when it was clicked twice."""
        event.prevent_default()
        if (index := event.style.meta.get("option")) is not None:
            self.highlighted = index
            if event.chain > 1:
                self.action_select()


class PickDialog(Dialog[ScreenResultType]):
    """A dialog whose line leaves ↑, ↓, PgUp and PgDn to its list."""

    IS_LARGE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "in_list('cursor_up')", "Up", show=False),
        Binding("down", "in_list('cursor_down')", "Down", show=False),
        Binding("pageup", "in_list('page_up')", "Page up", show=False),
        Binding("pagedown", "in_list('page_down')", "Page down", show=False),
    ]

    @property
    def shown_list(self) -> OptionList:
        """The list that the keys move in."""
        return self.query_one(PickList)

    async def action_in_list(self, action: str) -> None:
        """Run an action of the list."""
        await self.shown_list.run_action(action)


def in_context(text: str, start: int, end: int, width: int) -> Content:
    """Words in their context, on one line, so that the words of many lines stand in one column.

    Args:
        text: What they stand in.
        start: Offset of the words.
        end: Offset after them.
        width: Columns that the line may take, at least 20.
    """
    shown = one_line(text)
    n_left = max(width, 20) * 2 // 5
    left, hit = shown[:start], shown[start:end]
    if len(left) > n_left:
        left = "…" + left[len(left) - n_left + 1 :]
    n_right = max(width, 20) - n_left - len(hit)
    right = shown[end:]
    if len(right) > n_right:
        right = right[: max(n_right - 1, 0)] + "…"
    return Content.assemble(f"{left:>{n_left}}", (hit, HIT_STYLE), right)
