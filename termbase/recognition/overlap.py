"""Which of several overlapping matches stands: the leftmost, and of those the longest."""

from collections.abc import Iterable

from termbase.model import TermMatch


def leftmost_longest(candidates: Iterable[TermMatch]) -> list[TermMatch]:
    """Resolve overlaps in reading order.

    Args:
        candidates: Matches in one text in any order; of two on the same span the earlier one wins.

    Returns:
        Matches that do not overlap, in reading order. A long term keeps the short ones inside it out, and a
        match is given up only for one that begins before it, or at the same place and is longer.
    """
    kept: list[TermMatch] = []
    end = 0
    for match in sorted(candidates, key=lambda match: (match.span.start, -match.span.end)):
        if match.span.start >= end:
            kept.append(match)
            end = match.span.end
    return kept
