"""Changing the text."""

from textual import on

from tui.messages import TargetChosen, WordsChosen
from tui.screens.review_base import ReviewBase
from tui.widgets.term_panel import words_of


class Writing(ReviewBase):
    """Insert, copy, split, merge, undo, find and replace."""

    @property
    def is_writable(self) -> bool:
        """There is a segment and it is not locked; the user is told when it is."""
        view = self.snapshot.view
        if view is not None and view.unit.is_locked:
            self.tell("The segment is locked; l unlocks it.")
        return view is not None and not view.unit.is_locked

    @on(WordsChosen)
    def _insert_words(self, event: WordsChosen) -> None:
        self.insert_words(event.words)

    @on(TargetChosen)
    def _put_target(self, event: TargetChosen) -> None:
        self.put_target(event.target)

    def insert_words(self, words: str) -> None:
        """Insert words at the cursor, and go on there."""
        if self.is_writable and words:
            self.editor.insert_words(words)
            self.editor.focus()

    def put_target(self, target: str) -> None:
        """Put a text into the editor, and go on there."""
        if self.is_writable:
            self.editor.put(target)
            self.editor.focus()

    def action_insert(self, number: int) -> None:
        """Insert a term, or put in a match, by its number."""
        if number <= len(self._terms):
            words = words_of(self._terms[number - 1])
            if words:
                self.insert_words(words)
            else:
                self.say(f"The termbase has no English for term {number}.")
        elif number <= len(self._terms) + len(self._matches):
            self.put_target(self._matches[number - 1 - len(self._terms)].target)
        else:
            self.say(f"There is no term or match {number}.")

    def action_pick(self) -> None:
        """To the terms; when there are none, to the matches."""
        self.panels.activate("terms" if self._terms or not self._matches else "memory")
        self.panels.panel.focus()

    async def action_copy_source(self) -> None:
        """Put the source into the translation."""
        if self.editor.has_focus and self.is_writable and self.snapshot.view is not None:
            self.editor.put(self.snapshot.view.unit.source)
        else:
            await self.do(lambda: self.session.copy_source())

    def action_insert_code(self) -> None:
        """Insert the next code that is missing."""
        if not self.is_writable:
            return
        if self.editor.insert_missing_code():
            self.editor.focus()
        else:
            self.say("No code is missing.")

    async def action_split(self) -> None:
        """Split the segment in two."""
        if self.is_writable and await self.save():
            self.run_worker(self._ask_split(), group="dialog")

    async def _ask_split(self) -> None:
        from tui.screens.dialogs import SplitScreen

        view = self.snapshot.view
        if view is None:
            return
        cut = await self.app.push_screen_wait(SplitScreen(view.unit.source, view.unit.target))
        if cut is not None:
            await self.do(lambda: self.session.split(*cut))

    async def action_merge(self) -> None:
        """Merge with the next segment."""
        if await self.do(lambda: self.session.merge_next()) is not None:
            self.say("Merged with the next segment; z takes it back.")

    async def action_undo(self) -> None:
        """Take back what was typed; when there is nothing, the last change of this session."""
        if self.editor.has_focus and self.editor.can_undo:
            self.editor.undo()
            return
        done = await self.do(lambda: self.session.undo())
        if done is not None and done.value is None:
            self.say("Nothing to undo.")

    async def action_redo(self) -> None:
        """Do again what was taken back."""
        if self.editor.has_focus and self.editor.can_redo:
            self.editor.redo()
            return
        done = await self.do(lambda: self.session.redo())
        if done is not None and done.value is None:
            self.say("Nothing to redo.")

    async def action_find_replace(self) -> None:
        """Find and replace."""
        if await self.save():
            self.run_worker(self._find(), group="dialog")

    async def _find(self) -> None:
        from tui.screens.dialogs import FindReplaceScreen

        found = await self.app.push_screen_wait(FindReplaceScreen(self.session))
        if isinstance(found, int):
            await self.do(lambda: self.session.go_to(found + 1))
        elif found and await self.do(lambda: self.session.replace(found)) is not None:
            self.say(f"Replaced in {len(found)} segments; z takes it back.")
