"""The part of the session that knows: terms, memory, concordance, the engine, what was before, what was typed."""

from collections.abc import Callable
from datetime import datetime

from termbase.model import Autosave, ConceptId, ConcordanceHit, MemoryMatch, Revision, UnitId
from translate.documents.tokens import without_tokens
from translate.pipeline.desk import Desk
from tui.session.browsing import Browsing
from tui.session.remembering import Concordance, matches_for
from tui.session.terminology import Terminologist, terms_in
from tui.session.values import OpenWork, TermView, utc_now


class Knowing(Browsing):
    """What helps to translate the current unit."""

    def __init__(
        self, open_work: OpenWork, desk: Desk, *, user: str, now: Callable[[], datetime] = utc_now
    ) -> None:
        """Set up a session without a letter; see `Browsing`."""
        super().__init__(open_work, desk, user=user, now=now)
        self._terminologist = Terminologist(open_work, desk, user=user, now=now)
        self._concordance = Concordance(open_work)

    def terms(self) -> tuple[TermView, ...]:
        """Terms in the current source, in reading order."""
        return terms_in(self.view, self._desk)

    def memory_matches(self) -> tuple[MemoryMatch, ...]:
        """What was confirmed before and is like the current source, best first; targets as lines with tokens."""
        with self._open_work(read_only=True) as work:
            return matches_for(self._opened, self.current, work)

    def concordance(self, phrase: str, *, limit: int = 100) -> tuple[ConcordanceHit, ...]:
        """A phrase in memory and letters, on either side, tokens aside."""
        return self._concordance.search(phrase, self._open, limit=limit)

    def alternatives(self, prefix: str = "") -> tuple[str, ...]:
        """Other ways to put the current unit, likeliest first, each a line with tokens that begins with `prefix`.

        Raises:
            EngineError: The engine failed.
        """
        return tuple(self._desk.alternatives(self.view.unit, prefix))

    def revisions(self) -> tuple[Revision, ...]:
        """What the current unit was before, newest first."""
        with self._open_work(read_only=True) as work:
            return work.units.revisions(self.view.unit.id)

    def propose_term(self, dutch: str, english: str, note: str = "") -> ConceptId:
        """Store a new concept with both terms preferred; it is recognised at once.

        Raises:
            ValueError: One of them is empty, or the termbase has the Dutch term already.
        """
        return self._terminologist.propose(without_tokens(dutch), without_tokens(english), note)

    def correct_term(
        self, concept_id: ConceptId, english: str, *, note: str = "", deprecates: bool = False
    ) -> ConceptId:
        """Give a concept another preferred English term; the old one is admitted, or deprecated on request.

        Raises:
            ConceptNotFoundError: There is no such concept.
            ValueError: The term is empty, or is the preferred one already.
        """
        words = without_tokens(english)
        return self._terminologist.correct(concept_id, words, note=note, deprecates=deprecates)

    def term_history(self, concept_id: ConceptId) -> tuple[str, ...]:
        """What is known of the making of a concept, a line each: sources, then notes in the order of time.

        Raises:
            ConceptNotFoundError: There is no such concept.
        """
        return self._terminologist.history(concept_id)

    # Autosave

    def autosave(self, target: str) -> None:
        """Keep what is being typed into the current unit, apart from it; dropped when it is saved."""
        unit = self.view.unit
        with self._open_work() as work:
            work.units.autosave(Autosave(unit.id, unit.version, target, self._user, self._now()))
            work.commit()

    def recovered(self) -> tuple[Autosave, ...]:
        """What this person had typed in the open letter and not saved, in the order of the units."""
        with self._open_work(read_only=True) as work:
            found = work.units.autosaves(self._opened.letter.id, self._user)
        targets = {unit.id: unit.target for unit in self._opened.views.units}
        return tuple(one for one in found if one.target != targets.get(one.unit_id, one.target))

    def discard_autosave(self, unit_id: UnitId) -> None:
        """Drop what was being typed into a unit."""
        with self._open_work() as work:
            work.units.forget_autosave(unit_id, self._user)
            work.commit()
