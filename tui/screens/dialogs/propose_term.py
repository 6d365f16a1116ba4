"""Proposing a term."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.fields import Line, field


class ProposeTermScreen(Dialog[tuple[str, str, str]]):
    """Ask for a Dutch term, its English one and a note; neither term may be empty."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", "Previous field", show=False),
        Binding("down", "app.focus_next", "Next field", show=False),
    ]

    def __init__(self, dutch: str = "", english: str = "") -> None:
        """Begin with the words that are selected; runs of space in them become one."""
        super().__init__("Propose term")
        self._dutch, self._english = _joined(dutch), _joined(english)

    def compose_body(self) -> ComposeResult:
        """Both terms and the note."""
        yield from field("Dutch", Line(self._dutch, id="dutch"))
        yield from field("English", Line(self._english, id="english"))
        yield from field("Note", Line(id="note", placeholder="where you found it (optional)"))

    def on_mount(self) -> None:
        """Begin at the first term that is missing."""
        if self._dutch and not self._english:
            self.query_one("#english").focus()

    def named_keys(self) -> Sequence[Key]:
        """Enter proposes the term."""
        return (Key("Enter", "propose", "accept"), Key("Tab ↑ ↓", "other field"), CLOSE)

    def action_accept(self) -> None:
        """Give both terms and the note, unless a term is empty."""
        dutch, english, note = (
            _joined(self.query_one(selector, Line).typed) for selector in ("#dutch", "#english", "#note")
        )
        if not dutch or not english:
            missing = "Dutch" if not dutch else "English"
            self.query_one(f"#{missing.lower()}").focus()
            self.complain(f"The {missing} term is missing.")
            return
        self.close((dutch, english, note))


def _joined(text: str) -> str:
    return " ".join(text.split())
