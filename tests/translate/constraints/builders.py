"""Short ways to write constraints in tables of cases."""

from termbase.model import GrammaticalNumber, Obligation, Span
from translate.constraints.constraint import Constraint, TargetForm


def constraint(
    text: str,
    surface: str,
    *forms: str,
    obligation: Obligation = Obligation.MANDATORY,
    forbidden: tuple[str, ...] = (),
    nth: int = 0,
    is_case_sensitive: bool = False,
    number: GrammaticalNumber = GrammaticalNumber.UNCOUNTABLE,
) -> Constraint:
    """A constraint on the nth occurrence of `surface` in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(surface, start + 1)
    return Constraint(
        Span(start, start + len(surface)),
        tuple(TargetForm(form, number) for form in forms),
        obligation,
        is_case_sensitive=is_case_sensitive,
        forbidden=forbidden,
    )
