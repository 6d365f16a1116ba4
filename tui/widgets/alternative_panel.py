"""Other ways to put a segment, from the engine."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList

from tui.messages import TargetChosen
from tui.widgets.literal import pictured
from tui.widgets.panel_list import PanelList


class AlternativePanel(PanelList):
    """Alternatives, likeliest first; what was typed comes first in each and is dimmed."""

    EMPTY = "None yet: ask for them with F7 (from the cursor on) or Alt+A (the whole segment)."

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._texts: Sequence[str] = ()
        self._prefix = ""

    def wait(self) -> None:
        """Say that the engine works."""
        self._texts = ()
        self.fill([Content("The engine is working …")])

    def show(self, texts: Sequence[str], prefix: str = "") -> None:
        """List texts.

        Args:
            texts: Without codes.
            prefix: What all of them begin with, and keeps its codes when one is taken over.
        """
        self._texts, self._prefix = texts, prefix
        self.fill(
            [
                Content.assemble(
                    (pictured(text[: _shared(text, prefix)], line_break="↵"), "dim"),
                    pictured(text[_shared(text, prefix) :], line_break="↵"),
                )
                for text in texts
            ]
        )

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the text over."""
        event.stop()
        if self._texts:
            self.post_message(TargetChosen(self._texts[event.option_index]))


def _shared(text: str, prefix: str) -> int:
    return len(prefix) if text.startswith(prefix) else 0
