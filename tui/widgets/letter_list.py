"""A list of letters with how far each of them is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import DataTable

from termbase.model import LetterId, LetterProgress, SubState
from tui.keymap import Place, list_bindings
from tui.widgets.literal import pictured
from tui.widgets.states import STATES

_CONFIRMED = (SubState.CONFIRMED, SubState.APPROVED, SubState.SIGNED_OFF)


class LetterList(DataTable[Text]):
    """One row a letter: name, share confirmed, segments by state, open issues, missed terms, last change (UTC)."""

    DEFAULT_CSS = """
    LetterList { height: 1fr; background: $background; scrollbar-size-horizontal: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [*list_bindings(Place.LETTERS)]

    @dataclass
    class Opened(Message):
        """A letter was chosen by mouse."""

        letter_id: LetterId

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, cursor_type="row", zebra_stripes=False)
        self._letters: Sequence[LetterProgress] = ()

    def on_mount(self) -> None:
        """Name the columns."""
        for name in ("Letter", "Done", "Segments", "Issues", "Missed", "By state", "Changed"):
            self.add_column(Text(name), key=name)

    def show(self, letters: Sequence[LetterProgress], chosen: LetterId | None = None) -> None:
        """List these letters.

        Args:
            letters: In the order in which to show them.
            chosen: The one to choose; None keeps the choice.
        """
        kept = chosen if chosen is not None else self.chosen.id if self.chosen else None
        self._letters = letters
        self.clear()
        for letter in letters:
            self.add_row(*_cells(letter))
        ids = [letter.id for letter in letters]
        if kept in ids:
            self.move_cursor(row=ids.index(kept))

    @property
    def chosen(self) -> LetterProgress | None:
        """The letter at the cursor."""
        return self._letters[self.cursor_row] if 0 <= self.cursor_row < len(self._letters) else None

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """A click on the chosen row opens it."""
        event.stop()
        if self.chosen is not None:
            self.post_message(self.Opened(self.chosen.id))


def _cells(letter: LetterProgress) -> list[Text]:
    n_confirmed = sum(letter.by_sub_state.get(state, 0) for state in _CONFIRMED)
    share = n_confirmed * 100 // letter.n_units if letter.n_units else 100
    states = " ".join(
        f"{sign.letter}{letter.by_sub_state[state]}"
        for state, sign in STATES.items()
        if letter.by_sub_state.get(state)
    )
    return [
        Text(pictured(letter.name, line_break="↵")),
        Text(f"{share}%", justify="right"),
        Text(str(letter.n_units), justify="right"),
        Text(f"!{letter.n_issues}" if letter.n_issues else "-", justify="right"),
        Text(f"T{letter.n_missed}" if letter.n_missed else "-", justify="right"),
        Text(states),
        Text(f"{letter.changed_at:%Y-%m-%d}"),
    ]
