"""Matches from the translation memory, with what differs from the present source."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from textual.content import Content
from textual.widgets import OptionList

from termbase.model import MemoryMatch
from translate.documents.tokens import without_tokens
from tui.messages import TargetChosen
from tui.widgets.literal import pictured
from tui.widgets.panel_list import PanelList

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")


class MemoryPanel(PanelList):
    """Matches by number, best first: score, where from, the difference, the translation."""

    EMPTY = "Nothing like this segment in the memory."

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.matches: Sequence[MemoryMatch] = ()

    def show(self, source: str, matches: Sequence[MemoryMatch], first_number: int) -> None:
        """List matches.

        Args:
            source: The present source, with tokens.
            matches: Best first.
            first_number: The number of the first; terms have those before it.
        """
        self.matches = matches
        plain = without_tokens(source)
        self.fill([_entry(number, plain, match) for number, match in enumerate(matches, start=first_number)])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the match over."""
        event.stop()
        self.post_message(TargetChosen(self.matches[event.option_index].target))


def _entry(number: int, source: str, match: MemoryMatch) -> Content:
    entry = match.entry
    return Content("\n").join(
        [
            Content.assemble(
                (f"{number} ", "bold"),
                (f"{match.score}%", "bold"),
                f" {pictured(entry.letter)} {entry.segment_id} · {pictured(entry.by)} {entry.at:%Y-%m-%d}",
            ),
            Content("  ") + difference(entry.source, source),
            Content.assemble("  → ", (pictured(match.target, line_break=" "), "bold")),
        ]
    )


def difference(old: str, new: str) -> Content:
    """The new text with what the old one has instead: `[-old-]` struck out, `{+new+}` underlined."""
    one, other = _PIECE.findall(old), _PIECE.findall(new)
    parts: list[str | tuple[str, str]] = []
    for tag, i, j, k, m in SequenceMatcher(a=one, b=other, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append(pictured("".join(other[k:m]), line_break=" "))
            continue
        if gone := "".join(one[i:j]):
            parts.append((f"[-{pictured(gone, line_break=' ')}-]", "strike"))
        if come := "".join(other[k:m]):
            parts.append((f"{{+{pictured(come, line_break=' ')}+}}", "underline"))
    return Content.assemble(*parts)
