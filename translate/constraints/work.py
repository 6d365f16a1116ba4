"""A segment while its constraints are being enforced: one line of attack on one source."""

import re
from collections import Counter
from dataclasses import dataclass, field

from termbase.model import Obligation, Span
from translate.constraints.alignment import AlignedTarget, Source
from translate.constraints.constraint import Constraint, Verdict
from translate.constraints.occurrence import meet

_DIGITS = re.compile(r"\d+")
LENGTH_POWER = 0.6
"""Scores are divided by length^0.6, as Wu et al. 2016 (arXiv:1609.08144) do for beam search."""


@dataclass
class Work:
    """A target that is being repaired. Mutable: the enforcement's rounds go over it."""

    source: Source
    """The source as the author wrote it; every score is given against this one."""
    shown: Source
    """The source that the model decodes from: the same, or with terms shown in English."""
    constraints: tuple[Constraint, ...]
    target: AlignedTarget
    score: float = 0.0
    """Log-probability of the target given `source`, length-normalised."""
    shown_score: float | None = None
    """The same given `shown`, where decoding told it and the target is still as decoded."""
    places: list[Span | None] = field(default_factory=list)
    verdicts: list[Verdict | None] = field(default_factory=list)
    """How each constraint came to be met; None while it is not."""
    costs: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        """See what the first target meets."""
        n = len(self.constraints)
        self.verdicts, self.costs = [None] * n, [0.0] * n
        self.update()
        self.verdicts = [Verdict.FREE if place else None for place in self.places]

    def update(self) -> None:
        """Look again where each constraint is met."""
        self.places = meet(self.target.text, self.constraints)

    def unmet(self, *, rejected: frozenset[int] = frozenset()) -> list[int]:
        """Indices of constraints that ask for enforcement and are not met, in source order."""
        return [
            index
            for index, (constraint, place) in enumerate(zip(self.constraints, self.places, strict=True))
            if place is None and constraint.obligation is not Obligation.REFERENCE and index not in rejected
        ]

    @property
    def n_mandatory_unmet(self) -> int:
        """How many mandatory constraints the target does not meet."""
        return sum(self.constraints[index].obligation is Obligation.MANDATORY for index in self.unmet())


def normalised(log_probability: float, n_tokens: int) -> float:
    """A sum of log-probabilities over `n_tokens` and the end mark, made comparable between lengths."""
    return log_probability / float((n_tokens + 1) ** LENGTH_POWER)


def lost_digits(before: str, after: str, source: str) -> int:
    """How many numbers of the source stand in `before` and no longer in `after`."""
    wanted = Counter(_DIGITS.findall(source)) & Counter(_DIGITS.findall(before))
    return (wanted - Counter(_DIGITS.findall(after))).total()


def looping(text: str, source: str) -> int:
    """How many times a run of two to four words follows itself at once, beyond what the source does.

    `the world-to-the-to-the-the` is how a weak model loops; “New York, New York” in the source may stay.
    """
    return max(0, _repeats(text) - _repeats(source))


def _repeats(text: str) -> int:
    tokens = re.findall(r"\w+", text.lower())
    return sum(
        tokens[start : start + size] == tokens[start + size : start + 2 * size]
        for size in (1, 2, 3, 4)
        for start in range(len(tokens) - 2 * size + 1)
        if not all(token.isdigit() for token in tokens[start : start + size])
    )
