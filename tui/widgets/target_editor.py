"""The editor of a translation: a text area in which codes are whole, and control characters are seen and kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult, Location, Selection

from translate.documents.tokens import TOKEN
from tui.widgets.literal import pictured, sheltered, unsheltered


class TargetEditor(TextArea):
    """Edits one target. Tokens of codes (`⟨1⟩`) are jumped over and deleted as one character would be."""

    DEFAULT_CSS = """
    TargetEditor, TargetEditor.-textual-compact {
        background: $surface;
        padding: 0 1;
        scrollbar-size-vertical: 1;
        & .target-editor--code { color: $text-accent; text-style: bold reverse; }
        & .target-editor--unseen { color: $text-warning; text-style: reverse; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"target-editor--code", "target-editor--unseen"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "To the list", show=True),
        Binding("alt+enter,shift+enter", "line_break", "Line break", show=False),
    ]

    class Left(Message):
        """The user wants back to the list."""

    @dataclass
    class Refused(Message):
        """Something was typed that does not belong here."""

        reason: str

    # Its place on the screen does not depend on how long its text is, so no layout of the whole screen is needed.
    virtual_size = Reactive(Size(0, 0), layout=False)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(
            id=id, soft_wrap=True, compact=True, highlight_cursor_line=False, tab_behavior="focus"
        )
        self._has_line_breaks = False
        self._codes: Sequence[str] = ()
        self.match_cursor_bracket = False

    @property
    def target(self) -> str:
        """The text as it is to be stored."""
        return unsheltered(self.text)

    @property
    def cursor_offset_in_target(self) -> int:
        """Offset of the cursor in `target`."""
        return len(self.get_text_range((0, 0), self.cursor_location))

    def show(self, source: str, target: str, *, is_read_only: bool) -> None:
        """Load a target; its history begins anew and the cursor is at the end.

        Args:
            source: Says which codes there are, and whether line breaks belong here.
            target: The text to edit.
            is_read_only: It may be looked at only.
        """
        self._codes = [found[0] for found in TOKEN.finditer(source)]
        self._has_line_breaks = "\n" in source or "\n" in target
        self.read_only = is_read_only
        self.load_text(sheltered(target))
        self.move_cursor(self.document.end)

    def put(self, target: str) -> None:
        """Replace the whole text, as one step that can be undone."""
        if target != self.target:
            self.history.checkpoint()
            self.replace(sheltered(target), (0, 0), self.document.end, maintain_selection_offset=False)
            self.history.checkpoint()

    def insert_words(self, words: str) -> None:
        """Insert words at the cursor or in place of the selection, with a space where two words would touch."""
        if self.read_only:
            return
        start, end = sorted(self.selection)
        before = self.get_text_range((0, 0), start)
        after = self.get_text_range(end, self.document.end)
        text = sheltered(words)
        if before and (before[-1].isalnum() or before[-1] in ",.;:!?)”’") and text[:1].isalnum():
            text = " " + text
        if after[:1].isalnum() and text[-1:].isalnum():
            text += " "
        self.history.checkpoint()
        self.replace(text, start, end, maintain_selection_offset=False)
        self.history.checkpoint()

    def missing_codes(self) -> list[str]:
        """Tokens of the source that are not in the text, in the order of the source."""
        left = [found[0] for found in TOKEN.finditer(self.text)]
        missing = []
        for code in self._codes:
            if code in left:
                left.remove(code)
            else:
                missing.append(code)
        return missing

    def insert_missing_code(self) -> bool:
        """Insert the next missing code at the cursor; a missing pair goes around the selection.

        Returns:
            False when none is missing.
        """
        missing = self.missing_codes()
        if not missing or self.read_only:
            return False
        first = missing[0]
        start, end = sorted(self.selection)
        selected = self.get_text_range(start, end)
        closing = first.replace("⟨", "⟨/", 1)
        self.history.checkpoint()
        if selected and closing in missing and not first.startswith("⟨/"):
            self.replace(f"{first}{selected}{closing}", start, end, maintain_selection_offset=False)
        else:
            self.replace(first, end, end, maintain_selection_offset=False)
        self.history.checkpoint()
        return True

    # Codes are whole.

    def edit(self, edit: Edit) -> EditResult:
        """Do an edit; one that would cut a code takes the whole code, or goes behind it when it deletes nothing."""
        start, end = sorted((edit.from_location, edit.to_location))
        if start == end:
            whole = self._outside(start, is_forward=True)
            start = end = whole
        else:
            start, end = self._outside(start, is_forward=False), self._outside(end, is_forward=True)
        if (start, end) != tuple(sorted((edit.from_location, edit.to_location))):
            edit = Edit(edit.text, start, end, edit.maintain_selection_offset)
        return super().edit(edit)

    def get_cursor_left_location(self) -> Location:
        """One character to the left, or one code."""
        return self._outside(super().get_cursor_left_location(), is_forward=False)

    def get_cursor_right_location(self) -> Location:
        """One character to the right, or one code."""
        return self._outside(super().get_cursor_right_location(), is_forward=True)

    def get_cursor_word_left_location(self) -> Location:
        """One word to the left; a code counts as one."""
        return self._outside(super().get_cursor_word_left_location(), is_forward=False)

    def get_cursor_word_right_location(self) -> Location:
        """One word to the right; a code counts as one."""
        return self._outside(super().get_cursor_word_right_location(), is_forward=True)

    def _outside(self, location: Location, *, is_forward: bool) -> Location:
        """The location, or the end or the start of the code that it is inside of."""
        row, column = location
        for found in TOKEN.finditer(self.document.get_line(row)):
            if found.start() < column < found.end():
                return row, found.end() if is_forward else found.start()
        return location

    # What is seen.

    def get_line(self, line_index: int) -> Text:
        """A line with its codes styled and its control characters pictured."""
        line = self.document.get_line(line_index)
        shown = pictured(line)
        text = Text(shown, end="", no_wrap=True)
        code_style = self.get_component_rich_style("target-editor--code", partial=True)
        for found in TOKEN.finditer(line):
            text.stylize(code_style, found.start(), found.end())
        if shown != line:
            unseen_style = self.get_component_rich_style("target-editor--unseen", partial=True)
            for index in _changed(line, shown):
                text.stylize(unseen_style, index, index + 1)
        return text

    # Keys.

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter" and not self.read_only and not self._has_line_breaks:
            event.stop()
            event.prevent_default()
            self.post_message(
                self.Refused("This segment is one line: F10 confirms it, Alt+Enter breaks the line.")
            )
            return
        await super()._on_key(event)

    async def _on_paste(self, event: events.Paste) -> None:
        """Paste; lines become one where the segment has one."""
        event.prevent_default()
        event.stop()
        if self.read_only:
            return
        text = event.text.replace("\r\n", "\n").replace("\r", "\n")
        if not self._has_line_breaks:
            text = re.sub(r"\s*\n\s*", " ", text.strip("\n"))
        self.history.checkpoint()
        result = self.replace(sheltered(text), *self.selection, maintain_selection_offset=False)
        self.move_cursor(result.end_location)

    def action_line_break(self) -> None:
        """Break the line on purpose."""
        if not self.read_only:
            self.replace("\n", *self.selection, maintain_selection_offset=False)

    def action_leave(self) -> None:
        """Back to the list."""
        self.post_message(self.Left())

    @property
    def can_undo(self) -> bool:
        """True when something was typed that can be taken back here."""
        return bool(self.history.undo_stack)

    @property
    def can_redo(self) -> bool:
        """True when something that was taken back can be done again here."""
        return bool(self.history.redo_stack)

    def select_plain(self, start: int, end: int) -> None:
        """Select characters of `target`.

        Args:
            start: Offset into `target`, tokens counted.
            end: Likewise.
        """
        self.selection = Selection(self._location(start), self._location(end))

    def _location(self, offset: int) -> Location:
        before = self.target[:offset]
        return before.count("\n"), len(before) - (before.rfind("\n") + 1)


def _changed(line: str, shown: str) -> list[int]:
    return [index for index, (one, other) in enumerate(zip(line, shown, strict=True)) if one != other]
