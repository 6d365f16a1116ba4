"""A list of replacements, each of which can be switched off."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.screens.dialogs.marked_difference import marked
from tui.session import Replacement

N_BATCH = 100
"""Rows that are made at once."""
N_CONTEXT = 6
"""Words of unchanged text that a row keeps on each side of a change."""


class ReplacementList(OptionList):
    """Rows of `[x] number difference`; Space or a click switches one, `a` all of them, Enter is for the dialog."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "switch", "On or off", show=False),
        Binding("a", "switch_all", "All on or off", show=False),
    ]

    class Changed(Message):
        """Other rows are chosen now."""

    def __init__(self, replacements: Sequence[Replacement] = (), *, id: str | None = None) -> None:  # noqa: A002
        """A list of these, all switched on."""
        super().__init__(id=id, markup=False)
        self._replacements: tuple[Replacement, ...] = ()
        self._is_on: list[bool] = []
        self._differences: dict[int, Content] = {}
        self.fill(replacements)

    @property
    def replacements(self) -> tuple[Replacement, ...]:
        """All rows."""
        return self._replacements

    @property
    def chosen(self) -> tuple[Replacement, ...]:
        """The rows that are switched on, in order."""
        return tuple(one for one, is_on in zip(self._replacements, self._is_on, strict=True) if is_on)

    @property
    def current(self) -> Replacement | None:
        """The row that is highlighted."""
        return None if self.highlighted is None else self._replacements[self.highlighted]

    def fill(self, replacements: Sequence[Replacement]) -> None:
        """Show these rows, all switched on."""
        self._replacements = tuple(replacements)
        self._is_on = [True] * len(self._replacements)
        self._differences.clear()
        self.clear_options()
        self._fill_on(self._replacements)
        if self._replacements:
            self.highlighted = 0

    def on_mount(self) -> None:
        """Go on with what was begun before there was a screen."""
        self._fill_on(self._replacements)

    def _fill_on(self, filled: tuple[Replacement, ...]) -> None:
        # Comparing thousands of texts takes seconds: the rows come in batches, and keys work in between.
        if filled is not self._replacements or self.option_count == len(filled):
            return
        rows = range(self.option_count, min(self.option_count + N_BATCH, len(filled)))
        self.add_options([Option(self._row(index)) for index in rows])
        if self.is_running:
            self.set_timer(0.02, partial(self._fill_on, filled))

    def action_switch(self) -> None:
        """Switch the highlighted row on or off."""
        if self.highlighted is not None:
            self._switch(self.highlighted, not self._is_on[self.highlighted])
            self.post_message(self.Changed())

    def action_switch_all(self) -> None:
        """Switch all rows off when all are on, else on."""
        is_on = not all(self._is_on)
        for index, was_on in enumerate(self._is_on):
            if was_on is not is_on:
                self._switch(index, is_on)
        self.post_message(self.Changed())

    def on_click(self, event: Click) -> None:
        """Switch the row that was clicked."""
        event.prevent_default()
        if (index := event.style.meta.get("option")) is not None:
            self.highlighted = index
            self.action_switch()

    def _switch(self, index: int, is_on: bool) -> None:
        self._is_on[index] = is_on
        if index < self.option_count:
            self.replace_option_prompt_at_index(index, self._row(index))

    def _row(self, index: int) -> Content:
        one = self._replacements[index]
        if index not in self._differences:
            self._differences[index] = marked(one.unit.target, one.new_target, n_context=N_CONTEXT)
        sign = "[x]" if self._is_on[index] else "[ ]"
        return Content.assemble((f"{sign} {one.unit.position:>4}  ", "bold"), self._differences[index])
