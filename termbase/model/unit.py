"""Translation units: stored segments with their state, their history, and the letter they belong to.

States are those of XLIFF 2 (`state`), finer distinctions are sub-states (`subState`), so that other tools' files
map onto them without loss.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

UnitId = NewType("UnitId", int)
LetterId = NewType("LetterId", int)


class UnitState(StrEnum):
    """XLIFF 2.1 `state`, in the order of a unit's life."""

    INITIAL = "initial"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    FINAL = "final"


class SubState(StrEnum):
    """What a state means here; written to XLIFF as `kamertolk:<value>`."""

    NEW = "new"
    """INITIAL: nothing in the target."""
    NEEDS_WORK = "needs-work"
    """INITIAL: rejected by a person."""
    MACHINE = "mt"
    """INITIAL: drafted by the engine or by rule, touched by nobody: never to pass for translated."""
    FUZZY = "fuzzy"
    """INITIAL: taken from the memory, less than an exact match."""
    EDITED = "edited"
    """TRANSLATED: changed by a person, not confirmed."""
    CONFIRMED = "confirmed"
    """TRANSLATED: confirmed by the translator."""
    APPROVED = "approved"
    """REVIEWED: confirmed by a second person."""
    SIGNED_OFF = "signed-off"
    """FINAL."""


STATE_OF = {
    SubState.NEW: UnitState.INITIAL,
    SubState.NEEDS_WORK: UnitState.INITIAL,
    SubState.MACHINE: UnitState.INITIAL,
    SubState.FUZZY: UnitState.INITIAL,
    SubState.EDITED: UnitState.TRANSLATED,
    SubState.CONFIRMED: UnitState.TRANSLATED,
    SubState.APPROVED: UnitState.REVIEWED,
    SubState.SIGNED_OFF: UnitState.FINAL,
}
"""The state that each sub-state belongs to."""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """An issue that a person has looked at and set aside."""

    check: str
    """Id of the check."""
    text: str
    """The issue's message at that time: another finding of the same check is not covered by it."""
    reason: str
    by: str
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """A stored segment: its source, its target, and what is known of both.

    Inline codes stand in `source` and `target` as tokens, `⟨1⟩ … ⟨/1⟩` for a pair and `⟨2/⟩` for one alone; what
    they stand for is in `account`.
    """

    id: UnitId
    letter_id: LetterId
    position: int
    """Place in the letter, from 1, without gaps."""
    segment_id: str
    """Unique in the letter (`b12.2`)."""
    block_id: str
    leading: str
    """Space before it in its block."""
    trailing: str
    """Space after it in its block."""
    source: str
    target: str
    draft: str
    """The target as it was first drafted: what the post-edit distance is measured from."""
    sub_state: SubState
    is_locked: bool
    version: int
    """Counts changes, from 1: a write must name the version that it started from."""
    account: str
    """JSON of the pipeline: kind, codes, origin, score, enforcements, issues. Opaque here."""
    note: str
    dismissals: tuple[Dismissal, ...]
    changed_by: str
    changed_at: datetime
    """UTC."""

    @property
    def state(self) -> UnitState:
        """The XLIFF state."""
        return STATE_OF[self.sub_state]


@dataclass(frozen=True, slots=True)
class Revision:
    """A unit as it was before a change."""

    unit_id: UnitId
    version: int
    """The version that was left behind."""
    target: str
    sub_state: SubState
    is_locked: bool
    by: str
    """Who made the change that left it behind."""
    at: datetime
    action: str
    """Id of the action (`edit`, `confirm`, `replace`, `undo` …)."""


@dataclass(frozen=True, slots=True)
class Autosave:
    """What somebody was typing: kept apart from the unit until it is confirmed or left."""

    unit_id: UnitId
    version: int
    """The unit's version when the typing began."""
    target: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in the database."""

    id: LetterId
    name: str
    """File name at import."""
    format: str
    digest: str
    """SHA-256 of the original, hexadecimal."""
    original: bytes
    """The file as it came."""
    signature: str
    """Reproducibility line of the draft."""
    imported_by: str
    imported_at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class LetterProgress:
    """A letter in a list."""

    id: LetterId
    name: str
    imported_at: datetime
    changed_at: datetime
    n_units: int
    by_sub_state: dict[SubState, int]
    n_issues: int
    """Open issues that are errors or warnings, dismissed ones left out."""
    n_missed: int
    """Terms missed or overruled."""


@dataclass(frozen=True, slots=True)
class MemoryEntry:
    """A confirmed pair in the translation memory, with where it came from."""

    id: int
    source: str
    """Plain text, codes taken out."""
    target: str
    letter: str
    """Name of the letter."""
    segment_id: str
    previous: str
    """Source of the segment before it, for context matches; empty at the start."""
    following: str
    """Source of the segment after it; empty at the end."""
    by: str
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class MemoryMatch:
    """An entry that is like a segment."""

    entry: MemoryEntry
    score: int
    """Whole percent: 101 with the same context, 100 the same text, less where it differs; 99 when only numbers or
    dates differ."""
    target: str
    """The entry's target, with the segment's own numbers and dates put in where that is safe."""


@dataclass(frozen=True, slots=True)
class ConcordanceHit:
    """A phrase found in a context."""

    source: str
    target: str
    where: str
    """The memory's letter, or the letter and segment."""
    start: int
    """Offsets of the phrase in `source` or `target`."""
    end: int
    in_target: bool
