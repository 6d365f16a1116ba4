"""A number found in a text, and the keys by which numbers are compared.

A key is a canonical value (`1.5`, `1250000`), a literal after `=` (`=2.4`, a section number) or a time of day
in minutes after `t` (`t1020`).
"""

from dataclasses import dataclass

from termbase.model import Span

ZEROS = {
    "mln": 6, "miljoen": 6, "mld": 9, "miljard": 9, "biljoen": 12, "duizend": 3,
    "million": 6, "billion": 9, "trillion": 12, "thousand": 3, "bn": 9, "m": 6, "k": 3,
}  # fmt: skip
"""Word or mark of a magnitude → zeros that it stands for, in both languages."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text."""

    span: Span
    keys: tuple[str, ...]
    """What it may be matched by, most specific first; never empty."""
    is_word: bool = False
    is_demanded: bool = True
    """False: it may be matched but need not be (*beide*, the month of a numeric date)."""


def canonical(whole: str, fraction: str = "", zeros: int = 0) -> str:
    """A value as text that is equal when the value is: `("01", "50", 3)` → `1500`."""
    if zeros:
        whole += fraction[:zeros].ljust(zeros, "0")
        fraction = fraction[zeros:]
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole
