"""A panel that lists things to choose from, each of one or more lines of literal text."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option


class PanelList(OptionList):
    """A list in a panel; says so when it is empty."""

    DEFAULT_CSS = """
    PanelList, PanelList.-textual-compact {
        height: 1fr;
        border: none;
        padding: 0;
        background: $background;
        scrollbar-size-vertical: 1;
        &:focus { border: none; background-tint: transparent; }
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-disabled { color: $text-muted; }
    }
    """
    EMPTY = "Nothing here."
    """What an empty panel says."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, compact=True, markup=False)
        self._entries: Sequence[Content] = ()
        self._is_filled = False

    def fill(self, entries: Sequence[Content]) -> None:
        """Show these entries, the first one highlighted; a panel that is not in front waits until it is."""
        if self._is_filled and _are_same(self._entries, entries):
            return
        self._entries, self._is_filled = entries, False
        if self.display:
            self.fill_now()

    def on_mount(self) -> None:
        """Say that there is nothing yet."""
        self.fill(())

    def fill_now(self) -> None:
        """The panel has come to the front."""
        if not self._is_filled:
            self._is_filled = True
            self.set_options(self._entries or [Option(Content(self.EMPTY), disabled=True)])
            self.highlighted = 0 if self._entries else None

    @property
    def chosen(self) -> int | None:
        """Index of the highlighted entry; None when there is none."""
        if not self._entries:
            return None
        return (self.highlighted or 0) if self._is_filled else 0


def _are_same(some: Sequence[Content], others: Sequence[Content]) -> bool:
    return len(some) == len(others) and all(
        one.is_same(other) for one, other in zip(some, others, strict=True)
    )
