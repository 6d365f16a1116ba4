"""Errors of the termbase, each for a decision that a caller makes.

TermbaseError
├── ExchangeFormatError     a file that carries knowledge cannot be read; names file, line and reason
├── ConceptNotFoundError    no concept with that id
├── DuplicateConceptError   a concept with that id exists already
└── DatabaseError           the database cannot be opened, read or written
"""

from pathlib import Path


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


class DatabaseError(TermbaseError):
    """The database cannot be opened, read or written; the message names it and the way out."""
