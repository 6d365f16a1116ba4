"""Where a form stands in a target, and which constraints a target meets."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from termbase.model import Span
from translate.constraints.constraint import Constraint

_APOSTROPHE = re.compile(r"['’]")


@lru_cache(maxsize=65536)
def pattern(form: str) -> re.Pattern[str]:
    """A pattern that finds a form as whole words, whatever its capitals and the space between its words.

    `government` is found in “government’s” but neither in “governments” nor in “non-government”.
    """
    words = [re.escape(_APOSTROPHE.sub("'", word)).replace("'", "['’]") for word in form.split()]
    # A number may follow a hyphen (*2024-2025*) but is no part of a longer one (*12* in *1.12*).
    before = r"(?<![\w])(?<!\d[.,])" if form[:1].isdigit() else r"(?<![\w-])"
    after = r"(?!\w|[.,]\d)" if form[-1:].isdigit() else r"(?!\w)"
    return re.compile(before + r"\s+".join(words) + after, re.IGNORECASE)


def occurrences(text: str, form: str, *, is_case_sensitive: bool = False) -> list[Span]:
    """Places of a form in a text, in order.

    Args:
        text: A target.
        form: The words to find.
        is_case_sensitive: Whether letters must stand as the form writes them; its first may be a capital.
    """
    spans = [Span(*found.span()) for found in pattern(form).finditer(text)]
    if not is_case_sensitive:
        return spans
    return [span for span in spans if span.of(text) in (form, form[:1].upper() + form[1:])]


def meet(text: str, constraints: Sequence[Constraint]) -> list[Span | None]:
    """Which constraints a target meets, and where.

    Every constraint needs words of its own: two occurrences of a term in the source ask for two in the target,
    and a longer term is served first, so that *minister* cannot be met inside “Minister of Finance”. (Exclusive
    matching, as in the WMT 2026 terminology task's evaluation.)

    Returns:
        Shape: (n_constraints,); None where a constraint is not met.
    """
    places: list[Span | None] = [None] * len(constraints)
    taken: list[Span] = []
    # *Court of Audit* inside the forbidden *General Court of Audit* meets nothing.
    barred = [forbidden_occurrences(text, constraint, ()) for constraint in constraints]
    claims = [
        (-len(form.text), rank, index)
        for index, constraint in enumerate(constraints)
        for rank, form in enumerate(constraint.forms)
    ]
    for _, rank, index in sorted(claims, key=lambda claim: (claim[0], claim[2], claim[1])):
        if places[index] is not None:
            continue
        constraint = constraints[index]
        found = occurrences(text, constraint.forms[rank].text, is_case_sensitive=constraint.is_case_sensitive)
        free = next(
            (span for span in found if not overlaps(span, taken) and not overlaps(span, barred[index])), None
        )
        if free is not None:
            places[index] = free
            taken.append(free)
    return places


def overlaps(span: Span, others: Iterable[Span | None]) -> bool:
    """True when a span shares a character with any of the others."""
    return any(other is not None and span.overlaps(other) for other in others)


def forbidden_occurrences(text: str, constraint: Constraint, allowed: Iterable[Span | None]) -> list[Span]:
    """Places of renderings that the constraint forbids, in order, longest first among overlapping ones.

    Args:
        text: A target.
        constraint: The constraint.
        allowed: Places of what is wanted; a rendering that lies wholly inside one of them, or inside a longer
            form of the constraint itself, is left out.
    """
    if not constraint.forbidden:
        return []
    wanted = [place for place in allowed if place]
    wanted += [span for form in constraint.forms for span in occurrences(text, form.text)]
    found: list[Span] = []
    for span in sorted(
        {span for form in constraint.forbidden for span in occurrences(text, form)},
        key=lambda span: -len(span),
    ):
        is_inside = any(place.start <= span.start and span.end <= place.end for place in wanted)
        if not is_inside and not overlaps(span, found):
            found.append(span)
    return sorted(found)
