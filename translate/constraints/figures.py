"""Every number of the source is in the target, whether or not a rule has something to say about it."""

import re
from collections.abc import Iterable

from termbase.model import Obligation, Span
from translate.constraints.constraint import Constraint, TargetForm
from translate.house_rules.rendering import RenderingKind

_NUMBER = re.compile(r"(?<![\w.,/-])\d+(?:[.,]\d+)*(?![\w/]|[.,-]\d)")
_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def figures(text: str, taken: Iterable[Span]) -> list[Constraint]:
    """Constraints for the bare numbers of a source.

    Args:
        text: The source.
        taken: Stretches that a term or a house rule answers for already.

    Returns:
        One mandatory constraint a number, in order: years and counts as they stand, up to twelve in words as
        well (*5 leden* → “5 members” or “five members”).
    """
    taken = list(taken)
    constraints = []
    for found in _NUMBER.finditer(text):
        span = Span(*found.span())
        if any(span.overlaps(other) for other in taken):
            continue
        forms = [TargetForm(found[0])]
        if found[0].isdigit() and len(found[0]) <= 2 and int(found[0]) < len(_WORDS):
            forms.append(TargetForm(_WORDS[int(found[0])]))
        if re.fullmatch(r"\d+,\d{1,2}", found[0]):
            forms.insert(0, TargetForm(found[0].replace(",", ".")))  # 1,5 → 1.5
        constraints.append(
            Constraint(span, tuple(forms), Obligation.MANDATORY, rendering=RenderingKind.NUMBER)
        )
    return constraints
