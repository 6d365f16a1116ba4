"""How far a letter is, and how much of its draft people changed."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from termbase.model import TranslationUnit
from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.literal import one_line
from tui.screens.dialogs.marked_difference import marked
from tui.session import LetterSummary, UnitView
from tui.widgets.states import STATES

N_EDITED = 10
"""So many of the most edited segments are listed."""
_BAR_WIDTH = 30


class SummaryScreen(Dialog[None]):
    """Show a letter's states, issues, missed terms, post-edit distance and most edited segments."""

    IS_LARGE = True
    AUTO_FOCUS = "VerticalScroll"
    BINDINGS: ClassVar[list[BindingType]] = []
    DEFAULT_CSS = "SummaryScreen VerticalScroll { height: 1fr; max-height: 100%; }"

    def __init__(self, summary: LetterSummary, views: Sequence[UnitView]) -> None:
        """Show `summary`; `views` are the letter's units, of any order."""
        super().__init__(f"Summary · {summary.progress.name}")
        self._summary = summary
        self._units = {view.unit.id: view.unit for view in views}

    def compose_body(self) -> ComposeResult:
        """All of it, to scroll."""
        with VerticalScroll():
            yield Static(Content("\n").join(self._lines()))

    def named_keys(self) -> Sequence[Key]:
        """Reading keys."""
        return (Key("↑ ↓ PgUp PgDn", "scroll"), Key("Enter", "close", "cancel"), CLOSE)

    def action_accept(self) -> None:
        """Close."""
        self.close(None)

    def most_edited(self) -> tuple[tuple[TranslationUnit, float], ...]:
        """Units with their distance, most edited first; none that was kept as drafted."""
        found = [
            (self._units[unit_id], distance)
            for unit_id, distance in self._summary.distances.items()
            if unit_id in self._units and distance > 0
        ]
        found.sort(key=lambda pair: (-pair[1], pair[0].position))
        return tuple(found[:N_EDITED])

    def _lines(self) -> Iterable[Content]:
        progress = self._summary.progress
        yield Content(f"{progress.n_units} segments").stylize("bold")
        for sub_state, sign in STATES.items():
            n_units = progress.by_sub_state.get(sub_state, 0)
            share = n_units / progress.n_units if progress.n_units else 0.0
            bar = "█" * (max(1, round(share * _BAR_WIDTH)) if n_units else 0)
            yield Content(f"  {sign.letter} {sign.word:10}{n_units:>6} {share:>5.0%}  {bar}")
        yield Content("")
        yield Content(f"{progress.n_issues:>6} open issues (errors and warnings)")
        yield Content(f"{progress.n_missed:>6} terms missed or overruled")
        yield Content("")
        yield Content("Post-edit distance").stylize("bold")
        n_touched = len(self._summary.distances)
        if not n_touched:
            yield Content("  Nobody has edited or confirmed a segment yet.")
            return
        n_kept = sum(not distance for distance in self._summary.distances.values())
        yield Content(
            f"  {self._summary.post_edit_distance:.1%} over {n_touched} segments that a person edited or confirmed"
            f" (0%: as drafted); {n_kept} of them kept as drafted"
        )
        if edited := self.most_edited():
            yield Content("")
            yield Content("Most edited segments").stylize("bold")
            for unit, distance in edited:
                yield Content.assemble(
                    (f"  {one_line(str(unit.position)):>5} {distance:>4.0%}  ", "bold"),
                    marked(unit.draft, unit.target, n_context=4),
                )
