"""The source of a segment, with its terms marked by number and verdict; words can be selected, nothing changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.widgets import TextArea

from termbase.model import Span
from translate.documents.tokens import TOKEN
from tui.session import TermView
from tui.widgets.literal import pictured, sheltered, unsheltered
from tui.widgets.states import UNKNOWN_VERDICT, VERDICTS


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of source to mark."""

    span: Span
    """In the source with its tokens."""
    style: str
    """Name of its component class, without prefix."""
    mark: str = ""
    """Set behind it (`[2f]`)."""


class SourceView(TextArea):
    """Shows one source; the mark behind a term gives its number and the letter of its verdict."""

    DEFAULT_CSS = """
    SourceView, SourceView.-textual-compact {
        background: $background;
        padding: 0 1;
        scrollbar-size-vertical: 1;
        & .source-view--good { color: $text-success; text-style: underline; }
        & .source-view--bad { color: $text-error; text-style: bold reverse; }
        & .source-view--touched { color: $text-warning; text-style: underline; }
        & .source-view--open { text-style: underline; }
        & .source-view--code { color: $text-accent; text-style: bold reverse; }
        & .source-view--mark { color: $secondary; text-style: bold; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"source-view--{name}" for name in ("good", "bad", "touched", "open", "code", "mark")
    }
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,enter", "leave", "To the list", show=True)]

    class Left(Message):
        """The user wants back to the list."""

    # Its place on the screen does not depend on how long its text is, so no layout of the whole screen is needed.
    virtual_size = Reactive(Size(0, 0), layout=False)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(
            id=id,
            soft_wrap=True,
            compact=True,
            read_only=True,
            highlight_cursor_line=False,
            tab_behavior="focus",
        )
        self.match_cursor_bracket = False
        self._styles: list[tuple[int, int, str]] = []
        self._marks: list[Span] = []
        self._lines: list[int] = [0]

    def show(self, source: str, terms: Sequence[TermView] = (), others: Sequence[Marked] = ()) -> None:
        """Load a source.

        Args:
            source: With its tokens.
            terms: Terms in it.
            others: What house rules ask for, without numbers.
        """
        marked = sorted([*map(_marked, terms), *others], key=lambda one: (one.span.start, one.span.end))
        text, self._marks, styles = "", [], []
        end = 0
        for one in marked:
            if one.span.start < end:
                continue
            text += source[end : one.span.start]
            styles.append((len(text), len(text) + len(one.span), one.style))
            text += one.span.of(source)
            if one.mark:
                styles.append((len(text), len(text) + len(one.mark), "mark"))
                self._marks.append(Span(len(text), len(text) + len(one.mark)))
                text += one.mark
            end = one.span.end
        text += source[end:]
        styles += [(*found.span(), "code") for found in TOKEN.finditer(text)]
        self._styles = styles
        self._lines = [0]
        for line in text.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self.load_text(sheltered(text))

    @property
    def selected_source(self) -> str:
        """The selected words, marks and tokens left out."""
        start, end = (self._offset(location) for location in sorted(self.selection))
        text = unsheltered(self.text)
        kept = "".join(
            text[index]
            for index in range(start, min(end, len(text)))
            if not any(mark.start <= index < mark.end for mark in self._marks)
        )
        return TOKEN.sub("", kept).strip()

    def get_line(self, line_index: int) -> Text:
        """A line with its terms and codes styled."""
        text = Text(pictured(self.document.get_line(line_index)), end="", no_wrap=True)
        first = self._lines[line_index] if line_index < len(self._lines) else 0
        for start, end, name in self._styles:
            if start - first < len(text) and end > first:
                style = self.get_component_rich_style(f"source-view--{name}", partial=True)
                text.stylize(style, max(start - first, 0), end - first)
        return text

    def action_leave(self) -> None:
        """Back to the list."""
        self.post_message(self.Left())

    def _offset(self, location: tuple[int, int]) -> int:
        return self._lines[min(location[0], len(self._lines) - 1)] + location[1]


def _marked(term: TermView) -> Marked:
    sign = VERDICTS.get(term.verdict or "", UNKNOWN_VERDICT)
    return Marked(term.source, sign.style, f"[{term.number}{sign.letter}]")
