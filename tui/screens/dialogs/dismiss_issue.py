"""Setting an issue aside."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from termbase.model import Issue
from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.fields import Line, field
from tui.screens.dialogs.literal import literal


class DismissIssueScreen(Dialog[str]):
    """Ask why an issue is none; without a reason it stays open."""

    def __init__(self, issue: Issue) -> None:
        """Ask about `issue`."""
        super().__init__("Dismiss issue")
        self._issue = issue

    def compose_body(self) -> ComposeResult:
        """The issue and the reason."""
        with VerticalScroll(can_focus=False):
            text = f"{self._issue.severity.value} · {self._issue.check}\n{self._issue.message}"
            yield Static(literal(text, keeps_lines=True), classes="text")
        yield from field("Reason", Line(placeholder="why this is right as it stands"))

    def named_keys(self) -> Sequence[Key]:
        """Enter dismisses the issue."""
        return (Key("Enter", "dismiss issue", "accept"), CLOSE)

    def action_accept(self) -> None:
        """Give the reason, unless there is none."""
        if reason := self.query_one(Line).typed:
            self.close(reason)
        else:
            self.complain("Give a reason: others will read it beside the segment.")
