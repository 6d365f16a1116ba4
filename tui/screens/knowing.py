"""What helps to translate: the engine, the concordance, issues, notes and terms."""

from textual import on

from termbase.model import Issue, UnitId
from translate.documents.tokens import without_tokens
from tui.messages import IssueChosen
from tui.screens.refusals import REFUSALS
from tui.screens.writing import Writing
from tui.session import Replacement, TermView, TokenText
from tui.widgets.alternative_panel import AlternativePanel
from tui.widgets.issue_panel import IssuePanel
from tui.widgets.term_panel import TermPanel


class Knowing(Writing):
    """Alternatives, concordance, checks, notes, terms."""

    # The engine

    def action_alternatives(self) -> None:
        """Other ways to put the whole segment."""
        self._ask_engine("")

    def action_retranslate(self) -> None:
        """Go on from the text before the cursor."""
        editor = self.editor
        self._ask_engine(editor.target[: editor.cursor_offset_in_target])

    def _ask_engine(self, prefix: str) -> None:
        if self.snapshot.view is not None:
            self.panels.activate("alternatives")
            # A second request takes the place of the first.
            self.run_worker(self._alternatives(prefix), group="engine", exclusive=True)

    async def _alternatives(self, prefix: str) -> None:
        panel = self.query_one("#alternatives", AlternativePanel)
        panel.wait()

        def ask() -> tuple[UnitId, tuple[str, ...]]:
            return self.session.view.unit.id, tuple(self.session.alternatives(prefix))

        try:
            unit_id, texts = await self.bench.draft(ask)
        except REFUSALS as error:
            panel.show(())
            self.tell(error)
            return
        view = self.snapshot.view
        if view is not None and view.unit.id == unit_id:
            panel.show(texts, prefix)
            self.panels.count("alternatives", str(len(texts)) if texts else "")
            if texts:
                panel.focus()
            else:
                self.say("The engine has nothing to offer.")

    # Concordance, checks, notes

    def action_concordance(self) -> None:
        """Search the selected words, or the word at the cursor, in memory and letters."""
        phrase = self.editor.selected_text if self.editor.has_focus else self.source.selected_source
        phrase = phrase or self.source.selected_source or self.editor.selected_text
        self.run_worker(self._concordance(without_tokens(phrase).strip()), group="dialog")

    async def _concordance(self, phrase: str) -> None:
        from tui.screens.dialogs import ConcordanceScreen

        words = await self.app.push_screen_wait(ConcordanceScreen(self.session, phrase))
        if words:
            self.insert_words(words)

    async def action_check(self) -> None:
        """Check what is in the editor, and show its issues."""
        if not await self.save() or self.snapshot.view is None:
            return
        self.panels.activate("issues")
        n_issues = len(self.query_one("#issues", IssuePanel).issues)
        self.say(f"{n_issues} open issue{'s' * (n_issues != 1)}." if n_issues else "No open issues.")

    @on(IssueChosen)
    def _show_issue(self, event: IssueChosen) -> None:
        issue, view = event.issue, self.snapshot.view
        if view is None:
            return
        if issue.target is not None and not self.is_typed:
            place = TokenText(view.unit.target, view.account.codes).line_span(issue.target)
            self.editor.select_plain(place.start, place.end)
        self.editor.focus()

    def action_dismiss_issue(self) -> None:
        """Set the chosen issue aside."""
        panel = self.query_one("#issues", IssuePanel)
        issue = panel.chosen_issue
        if issue is None:
            self.say("No open issues.")
            return
        self.panels.activate("issues")
        self.run_worker(self._ask_dismissal(issue), group="dialog")

    async def _ask_dismissal(self, issue: Issue) -> None:
        from tui.screens.dialogs import DismissIssueScreen

        reason = await self.app.push_screen_wait(DismissIssueScreen(issue))
        if reason is not None:
            await self.do(lambda: self.session.dismiss(issue, reason))

    def action_note(self) -> None:
        """Write a note."""
        if self.snapshot.view is not None:
            self.run_worker(self._ask_note(self.snapshot.view.unit.note), group="dialog")

    async def _ask_note(self, old: str) -> None:
        from tui.screens.dialogs import NoteScreen

        note = await self.app.push_screen_wait(NoteScreen(old))
        if note is not None and note != old:
            await self.do(lambda: self.session.set_note(note))

    # Terms

    def _chosen_term(self) -> TermView | None:
        term = self.query_one("#terms", TermPanel).chosen_term
        if term is None:
            self.say("No term of the termbase in this segment.")
        else:
            self.panels.activate("terms")
        return term

    def action_propose_term(self) -> None:
        """Propose a term from the selected words of both sides."""
        dutch, english = self.source.selected_source, without_tokens(self.editor.selected_text).strip()
        self.run_worker(self._propose(dutch, english), group="dialog")

    async def _propose(self, dutch: str, english: str) -> None:
        from tui.screens.dialogs import ProposeTermScreen

        proposal: tuple[str, str, str] | None = await self.app.push_screen_wait(
            ProposeTermScreen(dutch, english)
        )
        if proposal is None:
            return
        done = await self.do(lambda: self.session.propose_term(*proposal))
        if done is not None:
            self.say(f"Proposed: {proposal[0]} → {proposal[1]}. d drafts the segments with it anew.")

    def action_correct_term(self) -> None:
        """Give the chosen term another English."""
        if (term := self._chosen_term()) is not None:
            self.run_worker(self._correct(term), group="dialog")

    async def _correct(self, term: TermView) -> None:
        from tui.screens.dialogs import ConfirmScreen, PromptScreen

        old = term.english[0].text if term.english else ""
        english = await self.app.push_screen_wait(
            PromptScreen(f"Correct term: {term.match.term.text}", "English", old)
        )
        if not english or english == old:
            return
        is_wrong = False
        if old:
            is_wrong = await self.app.push_screen_wait(
                ConfirmScreen(
                    f"Is {old} wrong from now on?",
                    "Yes: it is deprecated, and checks report it. No: it stays admitted.",
                )
            )
        concept_id = term.concept.id

        def correct() -> None:
            self.session.correct_term(concept_id, english, deprecates=is_wrong)

        if await self.do(correct) is not None:
            self.say(f"{term.match.term.text} → {english}. d drafts the segments with it anew.")

    def action_term_history(self) -> None:
        """How the chosen term came about."""
        if (term := self._chosen_term()) is not None:
            self.run_worker(self._history(term), group="dialog")

    async def _history(self, term: TermView) -> None:
        from tui.screens.dialogs import TermHistoryScreen

        try:
            lines = await self.bench.ask(lambda: self.session.term_history(term.concept.id))
        except REFUSALS as error:
            self.tell(error)
            return
        await self.app.push_screen_wait(TermHistoryScreen(term.match.term.text, lines))

    async def action_redraft(self) -> None:
        """Draft the unconfirmed segments with the chosen term anew, after a preview."""
        term = self._chosen_term()
        if term is not None and await self.save():
            self.say("The engine is drafting …")
            self.run_worker(self._redraft(term), group="engine", exclusive=True)

    async def _redraft(self, term: TermView) -> None:
        from tui.screens.dialogs import PreviewScreen

        try:
            replacements = await self.bench.draft(lambda: self.session.preview_redraft(term.concept.id))
        except REFUSALS as error:
            self.tell(error)
            return
        if not replacements:
            self.say("Nothing would change: no unconfirmed segment with it reads otherwise.")
            return
        title = f"Draft anew with {term.match.term.text}"
        chosen: tuple[Replacement, ...] | None = await self.app.push_screen_wait(
            PreviewScreen(title, replacements)
        )
        if chosen and await self.do(lambda: self.session.redraft(chosen)) is not None:
            self.say(f"{len(chosen)} segments were drafted anew; z takes it back.")
