"""The contract of a QA check."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from termbase.model import Issue, LanguagePair, Span, TermMatch
from translate.documents.document import BlockKind, TaggedText

WordTokens = Callable[[str], Sequence[Span]]
"""Word tokens of a text as spans, in order, punctuation included as tokens of its own."""


@dataclass(frozen=True, slots=True)
class CheckInput:
    """One segment as a check sees it."""

    segment_id: str
    pair: LanguagePair
    kind: BlockKind
    source: TaggedText
    """The whole source with nothing protected: what the author wrote. Offsets of issues refer to its text."""
    target: TaggedText
    """The whole target as it will be delivered, rendered citations included."""
    term_matches: tuple[TermMatch, ...] = ()
    """Terms recognised in the source, spans into `source.text`."""
    source_words: tuple[Span, ...] = ()
    """Word tokens (sacremoses) of `source.text`."""
    target_words: tuple[Span, ...] = ()
    """Word tokens (sacremoses) of `target.text`."""


class Check(Protocol):
    """An automatic test of a target. Never raises, whatever the text."""

    @property
    def id(self) -> str:
        """Kebab-case, unique in the catalogue, never reused for another meaning."""
        ...

    @property
    def explanation(self) -> str:
        """One sentence for a translator: what it looks for."""
        ...

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Findings in reading order; empty when all is well."""
        ...
