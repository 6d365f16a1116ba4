"""The note of a segment, and who did what to it."""

from textual.content import Content

from termbase.model import TranslationUnit
from tui.widgets.literal import pictured
from tui.widgets.panel_list import PanelList
from tui.widgets.states import STATES


class NotePanel(PanelList):
    """Note, last change, issues that were set aside."""

    def show(self, unit: TranslationUnit, origin: str) -> None:
        """Show what is kept with a unit."""
        sign = STATES[unit.sub_state]
        entries = [
            Content.assemble(("Note: ", "bold"), pictured(unit.note or "none; k writes one")),
            Content(
                f"{unit.segment_id} · {sign.word}{' · locked' if unit.is_locked else ''}"
                f" · version {unit.version} · drafted by {origin}"
                f" · {pictured(unit.changed_by)} {unit.changed_at:%Y-%m-%d %H:%M} UTC"
            ),
        ]
        entries += [
            Content(
                pictured(f"Set aside by {one.by}: {one.check}: {one.text} ({one.reason})", line_break=" ")
            )
            for one in unit.dismissals
        ]
        self.fill(entries)
