"""What an index knows about a form of a term, and about a word of a text."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from termbase.model import Concept, GrammaticalNumber, MatchKind, Term
from termbase.recognition.compounds import Part


class Entry(NamedTuple):
    """One analysis of one folded form; a tuple, as a termbase makes hundreds of thousands of them."""

    concept: Concept
    term: Term
    number: GrammaticalNumber
    kind: MatchKind
    """BASE or INFLECTED."""
    is_genitive: bool
    letters: str | None
    """`fold_letters` of the form for a term whose case is EXACT; None when capitals carry no meaning."""


Homograph = Callable[[str, int, int], bool]
"""Whether a word in its text, from start to end, is another word than the noun it looks like."""


@dataclass(slots=True, eq=False)
class Word:
    """A folded token at which a term may begin or of which one is a part."""

    token: str
    entries: tuple[Entry, ...]
    """Terms that are this one word, best first."""
    only: Entry | None
    """The one analysis that needs no look at the text: neither its capitals nor the words around it."""
    longer: Mapping[str, tuple[int, ...]] | None
    """Second token → lengths in tokens of the forms that begin so, longest first; None for none."""
    tails: Mapping[str, tuple[int, ...]] | None
    """As `TermIndex.tails` has it for this token; None for none."""
    parts: tuple[Part[Entry], ...] | None
    """The terms inside it, best first; None while nobody has looked."""
    homograph: Homograph | None
    """For a noun that is spelled like another word."""
