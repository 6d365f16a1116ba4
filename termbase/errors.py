"""Errors of the termbase, each for a decision that a caller makes.

TermbaseError
├── ExchangeFormatError     a file that carries knowledge cannot be read; names file, line and reason
├── ConceptNotFoundError    no concept with that id
├── DuplicateConceptError   a concept with that id exists already
├── LetterNotFoundError     no letter with that id
├── UnitNotFoundError       no unit with that id
├── StaleUnitError          somebody else changed the unit meanwhile; carries both versions
├── LockedUnitError         the unit is locked
├── IllegalStateError       the change is not legal for the unit as it is
└── DatabaseError           the database cannot be opened, read or written
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from termbase.model.unit import TranslationUnit


class TermbaseError(Exception):
    """Root of everything that the termbase raises on purpose."""


class ExchangeFormatError(TermbaseError):
    """A file of another tool cannot be read.

    Attributes:
        path: The file.
        line: Line in the file, from 1; None when the place is unknown.
        reason: What is wrong and what to do about it, without path and line.
    """

    def __init__(self, path: Path, line: int | None, reason: str) -> None:
        self.path, self.line, self.reason = path, line, reason
        place = f"line {line}: " if line is not None else ""
        super().__init__(f"{path}: {place}{reason}")


class ConceptNotFoundError(TermbaseError):
    """No concept has the id that was asked for."""


class DuplicateConceptError(TermbaseError):
    """A concept with that id is there already."""


class LetterNotFoundError(TermbaseError):
    """No letter has the id that was asked for."""


class UnitNotFoundError(TermbaseError):
    """No unit has the id that was asked for."""


class StaleUnitError(TermbaseError):
    """A unit was changed by somebody else since it was read; nothing was written.

    Attributes:
        current: The unit as it is in the database now.
        attempted: The unit that was to be written.
    """

    def __init__(self, current: "TranslationUnit", attempted: "TranslationUnit") -> None:
        self.current, self.attempted = current, attempted
        super().__init__(
            f"segment {current.segment_id} was changed by {current.changed_by} meanwhile; choose a version"
        )


class LockedUnitError(TermbaseError):
    """The unit is locked; unlock it first."""


class IllegalStateError(TermbaseError):
    """The change is not legal for the unit as it is; the message says why and what to do first."""


class DatabaseError(TermbaseError):
    """The database cannot be opened, read or written; the message names it and the way out."""
