"""Constraints on a target, and what became of them."""

from dataclasses import dataclass
from enum import StrEnum

from termbase.model import Concept, GrammaticalNumber, Obligation, Span, TermMatch
from translate.house_rules.rendering import RenderingKind


@dataclass(frozen=True, slots=True)
class TargetForm:
    """One way in which a constraint may read in the target."""

    text: str
    number: GrammaticalNumber = GrammaticalNumber.UNCOUNTABLE
    is_possessive: bool = False
    is_preferred: bool = True
    """False for an admitted term: it satisfies the constraint where the model says it, and is never set in."""


@dataclass(frozen=True, slots=True)
class Constraint:
    """What one stretch of source asks of the target."""

    source: Span
    """The stretch in the segment's source text."""
    forms: tuple[TargetForm, ...]
    """Readings that satisfy it, best first; never empty."""
    obligation: Obligation
    is_case_sensitive: bool = False
    """True: letters must stand as the form writes them, but for a capital at the start of the sentence."""
    forbidden: tuple[str, ...] = ()
    """Renderings that must not be in the target (*Second Chamber*)."""
    term_match: TermMatch | None = None
    """The recognised term that asks; None for a house rule."""
    rendering: RenderingKind | None = None
    """The sort of house rule that asks; None for a term."""

    @property
    def concept(self) -> Concept | None:
        """The concept behind the constraint, where there is one."""
        return self.term_match.concept if self.term_match else None


class Verdict(StrEnum):
    """What happened to a constraint."""

    FREE = "free"
    """The model said it by itself: already right."""
    INLINE = "inline"
    """Decoded anew with the term shown to the model in the source."""
    PREFIX = "prefix"
    """Decoded anew with the term forced at its place."""
    SPLICE = "splice"
    """Set into the finished target at the aligned place: repaired."""
    MISSED = "missed"
    """Not in the target, against the termbase's wish. Never for a mandatory term."""
    OVERRULED = "overruled"
    """Left out on purpose: the model finds it implausible and the term is only recommended."""


@dataclass(frozen=True, slots=True)
class Enforcement:
    """A constraint and its outcome."""

    constraint: Constraint
    verdict: Verdict
    cost: float
    """Log-probability that the change cost, length-normalised; negative where the model likes the result better
    than its own. 0 for FREE, MISSED and OVERRULED."""
    form: str | None
    """The words in the target that meet it; None when nothing does."""
    target: Span | None
    """Their place in the segment's target text; None when nothing meets it."""
