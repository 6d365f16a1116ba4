"""Row ↔ model for letters, their units and what belongs to a unit, and nothing else."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import RowMapping

from termbase.db.times import read, stored
from termbase.errors import DatabaseError
from termbase.model import (
    Autosave,
    Dismissal,
    Letter,
    LetterId,
    Revision,
    SubState,
    TranslationUnit,
    UnitId,
)

Row = dict[str, Any]

_SUB_STATES = {sub_state.value: sub_state for sub_state in SubState}


def letter_row(letter: Letter) -> Row:
    """The row of `letter`, without its id."""
    return {
        "name": letter.name,
        "format": letter.format,
        "digest": letter.digest,
        "signature": letter.signature,
        "imported_by": letter.imported_by,
        "imported_at": stored(letter.imported_at),
        "original": letter.original,
    }


def to_letter(row: RowMapping) -> Letter:
    """The letter of a row of `letter`."""
    return Letter(
        id=LetterId(row["id"]),
        name=row["name"],
        format=row["format"],
        digest=row["digest"],
        original=row["original"],
        signature=row["signature"],
        imported_by=row["imported_by"],
        imported_at=read(row["imported_at"]),
    )


def content_row(unit: TranslationUnit) -> Row:
    """The columns of `unit` that an edit may change: not its place, nor its version."""
    return {
        "sub_state": unit.sub_state.value,
        "is_locked": unit.is_locked,
        "changed_by": unit.changed_by,
        "changed_at": stored(unit.changed_at),
        "leading": unit.leading,
        "trailing": unit.trailing,
        "source": unit.source,
        "target": unit.target,
        "draft": unit.draft,
        "note": unit.note,
        "account": unit.account,
    }


def unit_row(unit: TranslationUnit) -> Row:
    """The row of `unit`, without its id and counts; dismissals left out."""
    return {
        "letter_id": unit.letter_id,
        "position": unit.position,
        "segment_id": unit.segment_id,
        "block_id": unit.block_id,
        "version": unit.version,
        **content_row(unit),
    }


def to_unit(row: RowMapping, dismissals: Sequence[RowMapping]) -> TranslationUnit:
    """The unit of a row of `unit`.

    Args:
        row: The row of `unit`.
        dismissals: Its rows of `dismissal`, in order.

    Raises:
        DatabaseError: The row holds a sub-state that nobody knows.
    """
    return TranslationUnit(
        id=UnitId(row["id"]),
        letter_id=LetterId(row["letter_id"]),
        position=row["position"],
        segment_id=row["segment_id"],
        block_id=row["block_id"],
        leading=row["leading"],
        trailing=row["trailing"],
        source=row["source"],
        target=row["target"],
        draft=row["draft"],
        sub_state=to_sub_state(row["sub_state"]),
        is_locked=row["is_locked"],
        version=row["version"],
        account=row["account"],
        note=row["note"],
        dismissals=tuple(_to_dismissal(dismissal) for dismissal in dismissals),
        changed_by=row["changed_by"],
        changed_at=read(row["changed_at"]),
    )


def to_sub_state(word: str) -> SubState:
    """The sub-state of a stored word.

    Raises:
        DatabaseError: Nobody knows it.
    """
    try:
        return _SUB_STATES[word]
    except KeyError:
        reason = f"a stored unit cannot be understood: {word!r} is no state"
        raise DatabaseError(f"{reason}; restore the database from a copy") from None


def dismissal_rows(unit_id: UnitId, dismissals: Sequence[Dismissal]) -> Iterator[Row]:
    """The rows of `dismissal`, in order."""
    for position, dismissal in enumerate(dismissals):
        yield {
            "unit_id": unit_id,
            "position": position,
            "check_id": dismissal.check,
            "text": dismissal.text,
            "reason": dismissal.reason,
            "made_by": dismissal.by,
            "made_at": stored(dismissal.at),
        }


def _to_dismissal(row: RowMapping) -> Dismissal:
    return Dismissal(
        check=row["check_id"],
        text=row["text"],
        reason=row["reason"],
        by=row["made_by"],
        at=read(row["made_at"]),
    )


def revision_row(left: TranslationUnit, change: TranslationUnit, action: str) -> Row:
    """The row of `revision` for a unit that was left behind.

    Args:
        left: The unit as it was.
        change: The unit as it is now: who changed it, and when.
        action: Id of the action.
    """
    return {
        "unit_id": left.id,
        "version": left.version,
        "letter_id": left.letter_id,
        "target": left.target,
        "sub_state": left.sub_state.value,
        "is_locked": left.is_locked,
        "made_by": change.changed_by,
        "made_at": stored(change.changed_at),
        "action": action,
    }


def to_revision(row: RowMapping) -> Revision:
    """The revision of a row of `revision`."""
    return Revision(
        unit_id=UnitId(row["unit_id"]),
        version=row["version"],
        target=row["target"],
        sub_state=to_sub_state(row["sub_state"]),
        is_locked=row["is_locked"],
        by=row["made_by"],
        at=read(row["made_at"]),
        action=row["action"],
    )


def autosave_row(autosave: Autosave) -> Row:
    """The row of `autosave`."""
    return {
        "unit_id": autosave.unit_id,
        "made_by": autosave.by,
        "version": autosave.version,
        "target": autosave.target,
        "made_at": stored(autosave.at),
    }


def to_autosave(row: RowMapping) -> Autosave:
    """The autosave of a row of `autosave`."""
    return Autosave(
        unit_id=UnitId(row["unit_id"]),
        version=row["version"],
        target=row["target"],
        by=row["made_by"],
        at=read(row["made_at"]),
    )
