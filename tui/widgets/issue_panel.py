"""What the checks found in the current segment."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList

from termbase.model import Issue
from tui.messages import IssueChosen
from tui.widgets.literal import pictured
from tui.widgets.panel_list import PanelList
from tui.widgets.states import SEVERITIES


class IssuePanel(PanelList):
    """Open issues, the gravest first; choosing one shows its place."""

    EMPTY = "No open issues."

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.issues: Sequence[Issue] = ()

    def show(self, issues: Sequence[Issue]) -> None:
        """List these issues."""
        order = list(SEVERITIES)
        self.issues = sorted(issues, key=lambda issue: order.index(issue.severity))
        self.fill([_entry(issue) for issue in self.issues])

    @property
    def chosen_issue(self) -> Issue | None:
        """The highlighted issue."""
        return None if self.chosen is None else self.issues[self.chosen]

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Show where it is."""
        event.stop()
        self.post_message(IssueChosen(self.issues[event.option_index]))


def _entry(issue: Issue) -> Content:
    sign = SEVERITIES[issue.severity]
    return Content.assemble(
        (f"{sign.letter} {sign.word}", "bold" if sign.style != "open" else ""),
        f" {issue.check}: ",
        pictured(issue.message, line_break=" "),
    )
