"""How states and verdicts look: a letter and a word each, a colour only besides."""

from dataclasses import dataclass

from termbase.model import Severity, SubState


@dataclass(frozen=True, slots=True)
class Sign:
    """A way to show one value of a closed set."""

    letter: str
    word: str
    """At most nine characters."""
    style: str
    """Name of the component class that colours it, without its prefix."""


STATES = {
    SubState.NEW: Sign("-", "new", "open"),
    SubState.NEEDS_WORK: Sign("W", "rejected", "bad"),
    SubState.MACHINE: Sign("M", "machine", "open"),
    SubState.FUZZY: Sign("F", "fuzzy", "open"),
    SubState.EDITED: Sign("E", "edited", "touched"),
    SubState.CONFIRMED: Sign("C", "confirmed", "good"),
    SubState.APPROVED: Sign("A", "approved", "good"),
    SubState.SIGNED_OFF: Sign("S", "final", "good"),
}
"""In the order of a unit's life."""

VERDICTS = {
    "free": Sign("f", "free", "good"),
    "inline": Sign("i", "inline", "good"),
    "prefix": Sign("p", "prefix", "good"),
    "splice": Sign("s", "splice", "good"),
    "edited": Sign("e", "edited", "good"),
    "missed": Sign("M", "MISSED", "bad"),
    "overruled": Sign("O", "overruled", "touched"),
}
"""What became of a term; capitals for those that are not in the target."""

UNKNOWN_VERDICT = Sign("·", "shown", "open")
"""A term that asks for nothing."""

SEVERITIES = {
    Severity.ERROR: Sign("E", "error", "bad"),
    Severity.WARNING: Sign("W", "warning", "touched"),
    Severity.INFO: Sign("I", "info", "open"),
}
