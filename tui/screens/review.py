"""The review screen."""

from tui.screens.deciding import Deciding
from tui.screens.knowing import Knowing
from tui.screens.moving import Moving
from tui.screens.whole_letter import WholeLetter


class ReviewScreen(Moving, Deciding, Knowing, WholeLetter):
    """One letter, segment by segment."""

    def on_mount(self) -> None:
        """Offer what was typed and not saved."""
        self.recover()
