"""The dialogs, one a file: modal, keyboard first, and closed by Escape without a result."""

from tui.screens.dialogs.concordance import ConcordanceScreen
from tui.screens.dialogs.confirm import ConfirmScreen
from tui.screens.dialogs.dismiss_issue import DismissIssueScreen
from tui.screens.dialogs.export import ExportScreen
from tui.screens.dialogs.filter import FilterScreen
from tui.screens.dialogs.find_replace import FindReplaceScreen
from tui.screens.dialogs.go_to import GoToScreen
from tui.screens.dialogs.help import HelpScreen
from tui.screens.dialogs.import_letter import ImportScreen
from tui.screens.dialogs.note import NoteScreen
from tui.screens.dialogs.preview import PreviewScreen
from tui.screens.dialogs.prompt import PromptScreen
from tui.screens.dialogs.propose_term import ProposeTermScreen
from tui.screens.dialogs.split import SplitScreen
from tui.screens.dialogs.stale import StaleScreen
from tui.screens.dialogs.summary import SummaryScreen
from tui.screens.dialogs.term_history import TermHistoryScreen

__all__ = [
    "ConcordanceScreen",
    "ConfirmScreen",
    "DismissIssueScreen",
    "ExportScreen",
    "FilterScreen",
    "FindReplaceScreen",
    "GoToScreen",
    "HelpScreen",
    "ImportScreen",
    "NoteScreen",
    "PreviewScreen",
    "PromptScreen",
    "ProposeTermScreen",
    "SplitScreen",
    "StaleScreen",
    "SummaryScreen",
    "TermHistoryScreen",
]
