"""What recognition finds: spans of text and the terms that stand there."""

from dataclasses import dataclass
from enum import StrEnum

from termbase.model.concept import Concept, GrammaticalNumber, Term


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of character offsets into one text, 0 ≤ start ≤ end ≤ len(text)."""

    start: int
    end: int

    def __len__(self) -> int:
        """Length in characters."""
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """True when both share at least one character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]


class MatchKind(StrEnum):
    """How the text realises the term."""

    BASE = "base"
    """The dictionary form."""
    INFLECTED = "inflected"
    """Another form of the same word (*Kamerbrieven*)."""
    COMPOUND = "compound"
    """As a part of a longer word (*halfgeleider* in *halfgeleidersector*)."""


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A term found in a text."""

    span: Span
    """The matched words; for a compound, the whole compound word."""
    concept: Concept
    term: Term
    """The term of the text's language that matched."""
    kind: MatchKind
    number: GrammaticalNumber
    """Number of the form found; UNCOUNTABLE where the form does not tell."""
    is_genitive: bool = False
    """The form carries a genitive -s (*des kabinets*, *Europa’s*)."""
    part: Span | None = None
    """For a compound, the characters of the word that are the term; None otherwise."""
