"""Where to cut a segment in two."""

import re
from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.style import Style
from textual.widgets import Static

from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.literal import one_line

# A cut stands before a word, so never inside a token, which holds no space.
_WORD_START = re.compile(r"(?<=\s)(?=\S)")
_SENTENCE_END = re.compile(r"[.!?;:…][)”’\"']*(?:⟨/?\d+/?⟩)*\s+$")


def cuts(text: str) -> tuple[int, ...]:
    """Offsets at which a text with tokens can be cut: before each word but the first, in order."""
    return tuple(found.start() for found in _WORD_START.finditer(text) if text[: found.start()].strip())


def likely_cut(text: str, offsets: Sequence[int]) -> int:
    """Index of the likeliest of some offsets: an end of a sentence, else any; of those, nearest the middle.

    Example: “Dat is zo. Het blijft zo.” is cut before *Het*.
    """
    ends = [index for index, at in enumerate(offsets) if _SENTENCE_END.search(text, max(0, at - 40), at)]
    return min(ends or range(len(offsets)), key=lambda index: abs(2 * offsets[index] - len(text)))


class CutText(Static, can_focus=True):
    """A text with a cut mark that arrow keys and clicks move by word."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,ctrl+left", "move(-1)", "Left", show=False),
        Binding("right,ctrl+right", "move(1)", "Right", show=False),
        Binding("home", "end(-1)", "First word", show=False),
        Binding("end", "end(1)", "Last word", show=False),
    ]
    MARK = "┃"

    def __init__(self, text: str, offsets: Sequence[int], index: int, *, id: str) -> None:  # noqa: A002
        """A text, the offsets at which it may be cut (at least one), and which of them is chosen."""
        super().__init__(id=id)
        self._text, self._offsets, self._index = text, tuple(offsets), index

    @property
    def at(self) -> int:
        """Offset of the cut."""
        return self._offsets[self._index]

    def on_mount(self) -> None:
        """Show the text."""
        self._show()

    def action_move(self, n_words: int) -> None:
        """Move the cut by words; positive is towards the end."""
        self._index = min(max(self._index + n_words, 0), len(self._offsets) - 1)
        self._show()

    def action_end(self, side: int) -> None:
        """Move the cut to the first (-1) or the last (1) place."""
        self.action_move(side * len(self._offsets))

    def on_click(self, event: Click) -> None:
        """Cut before the word that was clicked."""
        at = event.style.meta.get("cut")
        if at in self._offsets:
            self._index = self._offsets.index(at)
            self._show()

    def _show(self) -> None:
        parts: list[Content] = []
        start = 0
        for end in dict.fromkeys(at for at in (*self._offsets, len(self._text)) if at):
            if start == self.at:
                parts.append(Content.assemble((f"{self.MARK} ", "bold reverse")))
            meta = Style.from_meta({"cut": start})
            style = meta + Style(underline=True) if start >= self.at else meta
            word = self._text[start:end]
            # Space between words is not underlined, so that it is plain where the second half begins.
            body = word.rstrip()
            parts.append(Content.assemble((one_line(body), style), one_line(word[len(body) :])))
            start = end
        if self.at == len(self._text):
            parts.append(Content.assemble((f" {self.MARK}", "bold reverse")))
        self.update(Content("").join(parts))


class SplitScreen(Dialog[tuple[int, int]]):
    """Move a cut through source and target; the result is an offset into each, tokens counted."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", "Source", show=False),
        Binding("down", "app.focus_next", "Target", show=False),
    ]
    AUTO_FOCUS = "#source"
    DEFAULT_CSS = """
    SplitScreen {
        & > .dialog { width: 96%; max-width: 110; }
        .side { height: auto; max-height: 28vh; border-left: blank; padding-left: 1; margin-bottom: 1; }
        .side:focus-within { border-left: outer $accent; }
        .side .name { text-style: bold; }
        CutText { height: auto; }
    }
    """

    def __init__(self, source: str, target: str) -> None:
        """Cut these texts, tokens written as `⟨1⟩`; a source of one word cannot be cut."""
        super().__init__("Split segment")
        self._source, self._target = source, target
        self._source_cuts = cuts(source)
        # The whole target may belong to either half.
        self._target_cuts = tuple(dict.fromkeys((0, *cuts(target), len(target))))

    def compose_body(self) -> ComposeResult:
        """Both texts, or that there is nothing to cut."""
        if not self._source_cuts:
            yield Static("This segment is one word: it cannot be split.", classes="text")
            return
        inner = self._target_cuts[1:-1]
        at = 1 + likely_cut(self._target, inner) if inner else len(self._target_cuts) - 1
        sides = (
            ("source", self._source, self._source_cuts, likely_cut(self._source, self._source_cuts)),
            ("target", self._target, self._target_cuts, at),
        )
        for name, text, offsets, index in sides:
            with VerticalScroll(classes="side", can_focus=False):
                yield Static(name.capitalize(), classes="name")
                yield CutText(text, offsets, index, id=name)
        yield Static(f"Underlined: what goes into the new segment, after {CutText.MARK}.", classes="status")

    def named_keys(self) -> Sequence[Key]:
        """Enter splits."""
        if not self._source_cuts:
            return (CLOSE,)
        return (
            Key("Enter", "split here", "accept"),
            Key("← →", "move by word"),
            Key("Home End", "first, last"),
            Key("Tab ↑ ↓", "source, target"),
            CLOSE,
        )

    def action_accept(self) -> None:
        """Give both offsets."""
        if self._source_cuts:
            self.close((self.query_one("#source", CutText).at, self.query_one("#target", CutText).at))
        else:
            self.close(None)
