"""A finding of a QA check, as data."""

from dataclasses import dataclass
from enum import StrEnum

from termbase.model.match import Span


class Severity(StrEnum):
    """How bad an issue is.

    ERROR: blocks delivery (a lost number, a missed mandatory term); the command ends with exit code 1.
    WARNING: a person should look. INFO: worth knowing.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Issue:
    """What a check found in one segment."""

    check: str
    """Id of the check, kebab-case (*missing-term*)."""
    severity: Severity
    message: str
    """One sentence for a translator; names the text in question."""
    source: Span | None = None
    """Place in the segment's source text; None when it has none."""
    target: Span | None = None
    """Place in the segment's target text; None when it has none."""
