"""What the review session takes and gives: frozen values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from termbase.model import (
    Concept,
    LetterProgress,
    Span,
    SubState,
    Term,
    TermMatch,
    TranslationUnit,
    UnitId,
)
from termbase.repository import UnitOfWork
from translate.pipeline.account import Account, TermAccount, counts_of

UNCONFIRMED = frozenset(
    {SubState.NEW, SubState.NEEDS_WORK, SubState.MACHINE, SubState.FUZZY, SubState.EDITED}
)
"""Sub-states that wait for a person to confirm them."""


class OpenWork(Protocol):
    """Opens a unit of work on the database, to use as a `with` block."""

    def __call__(self, *, read_only: bool = False) -> UnitOfWork:
        """A new unit of work; a read-only one takes no write lock."""
        ...


def utc_now() -> datetime:
    """The time, UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which units to show: all conditions together. An empty one shows everything."""

    sub_states: frozenset[SubState] = frozenset()
    """One of these; none: any."""
    only_issues: bool = False
    """Those with open errors or warnings, or with missed terms."""
    term: str = ""
    """A concept id, or words of a term that the segment holds, in either language, whatever the capitals."""
    text: str = ""
    """In source or target, tokens aside, whatever the capitals."""


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit with what a screen shows of it, computed once for each version."""

    unit: TranslationUnit
    account: Account
    n_issues: int
    """Open errors and warnings."""
    n_missed: int
    """Terms that nothing in the target meets."""

    @staticmethod
    def of(unit: TranslationUnit) -> "UnitView":
        """The view of a unit."""
        account = Account.from_json(unit.account)
        return UnitView(unit, account, account.n_issues(unit.dismissals), account.n_missed)

    @property
    def is_unconfirmed(self) -> bool:
        """It waits for a person: not confirmed, and not locked."""
        return self.unit.sub_state in UNCONFIRMED and not self.unit.is_locked

    @property
    def has_problem(self) -> bool:
        """It has open issues or missed terms."""
        return bool(self.n_issues or self.n_missed)


@dataclass(frozen=True, slots=True)
class Change:
    """What an action did."""

    action: str
    """Id of the action (`edit`, `confirm`, `undo` …)."""
    before: tuple[TranslationUnit, ...]
    after: tuple[TranslationUnit, ...]
    """As long as `before`, but for `split` and `merge` and their undoing."""

    @property
    def is_structural(self) -> bool:
        """Units were replaced by others."""
        return len(self.before) != len(self.after)


@dataclass(frozen=True, slots=True)
class Replacement:
    """A row of a preview: what a unit's target would become."""

    unit: TranslationUnit
    new_target: str


@dataclass(frozen=True, slots=True)
class TermView:
    """A term recognised in the current source."""

    number: int
    """From 1, in reading order: the key that inserts it."""
    concept: Concept
    match: TermMatch
    """What stands in the source: term, form, span into the plain text."""
    english: tuple[Term, ...]
    """Preferred terms, then admitted ones, each in the concept's order."""
    forms: tuple[str, ...]
    """All forms of them that may be set in: those that fit the source best come first."""
    deprecated: tuple[str, ...]
    """English terms that are not to be used."""
    constraint: TermAccount | None
    """What became of it in the target; None when nothing is asked of the target."""
    source: Span
    """In the source line with its tokens."""
    target: Span | None
    """In the target line with its tokens; None when nothing meets it."""

    @property
    def verdict(self) -> str | None:
        """`free`, `prefix`, `splice`, `inline`, `edited`, `missed` or `overruled`; None without a constraint."""
        return self.constraint.verdict if self.constraint else None


@dataclass(frozen=True, slots=True)
class LetterSummary:
    """How far a letter is, and how much of its draft people changed."""

    progress: LetterProgress
    post_edit_distance: float
    """0 to 1: mean over the units that a person edited or confirmed, each weighted by its source's words."""
    distances: Mapping[UnitId, float]
    """Of each of them, 0 (kept as drafted) to 1."""


def counts(units: Iterable[TranslationUnit]) -> tuple[dict[str, int], dict[str, int]]:
    """Missed terms, and open errors and warnings, by segment id: what the database keeps for the progress."""
    n_missed, n_issues = {}, {}
    for unit in units:
        n_missed[unit.segment_id], n_issues[unit.segment_id] = counts_of(unit.account, unit.dismissals)
    return n_missed, n_issues
