"""The line at the bottom: which letter, where in it, how much is left, whether all is saved, who works."""

from dataclasses import dataclass

from textual.content import Content
from textual.widgets import Static

from termbase.model import LetterProgress
from tui.session import UNCONFIRMED
from tui.widgets.literal import pictured


@dataclass(frozen=True, slots=True)
class Counts:
    """What a letter's units add up to."""

    n_units: int
    n_unconfirmed: int
    n_issues: int
    n_missed: int

    @staticmethod
    def of(progress: LetterProgress) -> "Counts":
        """What a list of letters says of one."""
        n_unconfirmed = sum(progress.by_sub_state.get(sub_state, 0) for sub_state in UNCONFIRMED)
        return Counts(progress.n_units, n_unconfirmed, progress.n_issues, progress.n_missed)


class StatusLine(Static):
    """One line; what does not fit is cut at the right, so the weightiest comes first."""

    DEFAULT_CSS = """
    StatusLine {
        height: 1; background: $panel; padding: 0 1; text-wrap: nowrap; text-overflow: ellipsis;
    }
    """

    def show(
        self,
        *,
        letter: str,
        position: int,
        counts: Counts | None,
        n_units: int,
        n_visible: int,
        is_saved: bool,
        user: str,
        mode: str,
    ) -> None:
        """Show all of it.

        Args:
            letter: Its name.
            position: Of the current segment, from 1.
            counts: Of the whole letter; None while they are not known.
            n_units: Segments in the letter.
            n_visible: Segments that the filter lets through.
            is_saved: Nothing typed waits to be saved.
            user: Who works.
            mode: What has the focus: *list*, *edit*, *source* or *panel*.
        """
        filtered = f" · filter {n_visible}" if n_visible != n_units else ""
        left = ""
        if counts is not None:
            left = (
                f" · {counts.n_unconfirmed} to confirm · issues {counts.n_issues} · missed {counts.n_missed}"
            )
        parts: list[str | tuple[str, str]] = [
            (mode.upper(), "bold reverse"),
            f" {position}/{n_units}{filtered}{left} · ",
            ("saved", "") if is_saved else ("* unsaved", "bold"),
            f" · {pictured(user)} · {pictured(letter)}",
        ]
        self.update(Content.assemble(*parts), layout=False)
