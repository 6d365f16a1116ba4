"""The half of the session that changes nothing in a letter: letters, position, filter, finding."""

from collections.abc import Callable, Sequence
from datetime import datetime

from termbase.errors import LetterNotFoundError
from termbase.memory import post_edit_distance
from termbase.model import STATE_OF, Letter, LetterId, LetterProgress, TranslationUnit, UnitId, UnitState
from translate.documents.tokens import without_tokens
from translate.pipeline.desk import Desk
from translate.pipeline.translate_letter import Progress
from translate.pipeline.units import export_letter
from tui.session import search
from tui.session.open_letter import OpenLetter
from tui.session.remembering import leveraged
from tui.session.saving import Saver
from tui.session.values import Filter, LetterSummary, OpenWork, Replacement, UnitView, counts, utc_now


class Browsing:
    """Letters and the way through one of them."""

    def __init__(
        self, open_work: OpenWork, desk: Desk, *, user: str, now: Callable[[], datetime] = utc_now
    ) -> None:
        """Set up a session without a letter.

        Args:
            open_work: Opens a unit of work on the database.
            desk: Drafts and checks.
            user: Who works: kept with every change; a second person's confirmation is an approval.
            now: The time, UTC.
        """
        self._open_work, self._desk, self._user, self._now = open_work, desk, user, now
        self._open: OpenLetter | None = None
        self._saving: Saver | None = None
        self._distances: dict[tuple[UnitId, int], float] = {}

    # Letters

    def letters(self, search: str = "") -> tuple[LetterProgress, ...]:
        """All letters, last changed first; only those with all words of `search` in their name."""
        words = search.casefold().split()
        with self._open_work(read_only=True) as work:
            found = work.letters.progress()
        return tuple(one for one in found if all(word in one.name.casefold() for word in words))

    def import_letter(
        self, data: bytes, name: str, progress: Progress = lambda stage, done, total: None
    ) -> LetterId:
        """Draft a letter and store it; exact matches of the memory take the place of the engine's drafts.

        Raises:
            DocumentError: It cannot be read.
            EngineError: The engine failed.
        """
        at = self._now()
        letter, units = self._desk.draft_letter(data, name, by=self._user, at=at, progress=progress)
        with self._open_work(read_only=True) as work:
            units = leveraged(units, work, self._desk, by=self._user, at=at)
        n_missed, n_issues = counts(units)
        with self._open_work() as work:
            letter_id = work.letters.add(letter, units, n_missed=n_missed, n_issues=n_issues)
            work.commit()
        return letter_id

    def open_letter(self, letter_id: LetterId) -> None:
        """Load a letter and go to its first unit that waits for a person; nothing of another one can be undone.

        Raises:
            LetterNotFoundError: There is none.
        """
        with self._open_work(read_only=True) as work:
            letter, units = work.letters.get(letter_id), work.units.of_letter(letter_id)
        self._open = OpenLetter(letter, units)
        self._saving = Saver(self._open, self._open_work, user=self._user, now=self._now)
        self._distances.clear()

    def remove_letter(self, letter_id: LetterId) -> None:
        """Take a letter out of the database; the memory keeps what was confirmed.

        Raises:
            LetterNotFoundError: There is none.
        """
        with self._open_work() as work:
            work.letters.remove(letter_id)
            work.commit()
        if self.letter is not None and self.letter.id == letter_id:
            self._open = self._saving = None

    def export(self) -> str:
        """The open letter in its own format; a unit without a target keeps its source."""
        return export_letter(self._opened.letter, self._opened.units())

    def summary(self) -> LetterSummary:
        """How far the open letter is, and how much people changed of its draft."""
        with self._open_work(read_only=True) as work:
            (progress,) = work.letters.progress(self._opened.letter.id)
        distances: dict[UnitId, float] = {}
        n_words = weighted = 0.0
        for unit in self._opened.views.units:
            if unit.version > 1 and STATE_OF[unit.sub_state] is not UnitState.INITIAL:
                distance = distances[unit.id] = self._distance(unit)
                weight = max(1, len(without_tokens(unit.source).split()))
                n_words, weighted = n_words + weight, weighted + weight * distance
        return LetterSummary(progress, weighted / n_words if n_words else 0.0, distances)

    def _distance(self, unit: TranslationUnit) -> float:
        key = (unit.id, unit.version)
        if key not in self._distances:
            self._distances[key] = post_edit_distance(unit.draft, unit.target)
        return self._distances[key]

    @property
    def letter(self) -> Letter | None:
        """The open letter."""
        return self._open.letter if self._open else None

    @property
    def _opened(self) -> OpenLetter:
        if self._open is None:
            raise LetterNotFoundError("no letter is open")
        return self._open

    @property
    def _saver(self) -> Saver:
        if self._saving is None:
            raise LetterNotFoundError("no letter is open")
        return self._saving

    # Position and view

    @property
    def views(self) -> Sequence[UnitView]:
        """All units of the open letter by position; empty without a letter. The same object until it is reopened
        or others split or merge: to keep a state, make a tuple of it.
        """
        return self._open.views if self._open else ()

    @property
    def visible(self) -> Sequence[int]:
        """Indices into `views` that the filter lets through, in order.

        Settled when the filter is set: a unit that is changed does not vanish under one's hands.
        """
        return tuple(self._open.visible) if self._open else ()

    @property
    def current(self) -> int:
        """Index of the current unit in `views`."""
        return self._open.current if self._open else 0

    @property
    def view(self) -> UnitView:
        """The current unit.

        Raises:
            LetterNotFoundError: No letter is open.
            UnitNotFoundError: The letter has no units.
        """
        return self._opened.view

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return self._open.filter if self._open else Filter()

    def set_filter(self, filter: Filter) -> None:  # noqa: A002
        """Show only some units; the current one moves on to the next that shows, or back to the last."""
        self._opened.set_filter(filter)

    def go_to(self, number: int) -> bool:
        """Go to a unit by its position, from 1; one that the filter hides becomes visible. False: there is none."""
        return self._opened.go_to(number - 1)

    def next(self) -> bool:
        """Go to the next visible unit; false at the end."""
        return self._opened.step(1)

    def previous(self) -> bool:
        """Go to the visible unit before; false at the start."""
        return self._opened.step(-1)

    def next_unconfirmed(self) -> bool:
        """Go to the next visible unit that waits for a person (not confirmed, not locked), from the top again at
        the end; false when there is no other.
        """
        return self._opened.seek(self._opened.is_unconfirmed)

    def next_issue(self) -> bool:
        """Go to the next visible unit with open errors or warnings, or missed terms, from the top again at the end;
        false when there is no other.
        """
        return self._opened.seek(self._opened.views.has_problem)

    # Find and replace

    def find(
        self,
        text: str,
        *,
        in_source: bool = False,
        in_target: bool = True,
        is_case_sensitive: bool = False,
        is_regex: bool = False,
    ) -> tuple[int, ...]:
        """Indices of the units that hold a text, tokens aside, whatever the filter.

        Raises:
            ValueError: There is no text, or it is no regular expression; one line says why.
        """
        wanted = search.pattern(text, is_case_sensitive=is_case_sensitive, is_regex=is_regex)
        return search.find(list(self._opened.views.units), wanted, in_source=in_source, in_target=in_target)

    def preview_replace(
        self, text: str, replacement: str, *, is_case_sensitive: bool = False, is_regex: bool = False
    ) -> tuple[Replacement, ...]:
        r"""What replacing a text in all targets would change; locked and signed-off units are left out.

        Args:
            text: What to look for; it may stand around tokens, which are never lost.
            replacement: What to put there; for a regular expression with `\1` and `\g<name>` for its groups.
            is_case_sensitive: Whether capitals count.
            is_regex: Whether `text` is a regular expression.

        Raises:
            ValueError: The pattern or the replacement is wrong; one line says why.
        """
        wanted = search.pattern(text, is_case_sensitive=is_case_sensitive, is_regex=is_regex)
        found = search.find(self._opened.units(), wanted, in_source=False, in_target=True)
        views = [self._opened.views[index] for index in found]
        return tuple(search.replacements(views, wanted, replacement, is_regex=is_regex))
