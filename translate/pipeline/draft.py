"""A segment on its way through the flow: each stage takes a frozen draft and fills one more field."""

from dataclasses import dataclass, field
from enum import StrEnum

from termbase.model import Issue, Span, TermMatch
from translate.constraints.constraint import Enforcement
from translate.documents.document import TaggedText
from translate.documents.segment import Segment


class Origin(StrEnum):
    """Who wrote a target."""

    ENGINE = "engine"
    HOUSE_RULE = "house-rule"
    """A rule rendered the whole segment (a footnote that is a citation)."""
    COPY = "copy"
    """Nothing in it to translate (a dossier number, a name)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A segment, its target, and the account of how it came about."""

    segment: Segment
    term_matches: tuple[TermMatch, ...] = ()
    """Terms recognised in the source, in reading order, spans into `segment.source.text`."""
    target: TaggedText = field(default=TaggedText(""))
    origin: Origin = Origin.ENGINE
    score: float | None = None
    """Mean natural-log probability per token of the target given the source; None when no engine wrote it."""
    enforcements: tuple[Enforcement, ...] = ()
    """One for each constraint (terms and house rules), source spans into `segment.source.text`, target spans
    into `target.text`, in reading order of the source."""
    issues: tuple[Issue, ...] = ()
    source_words: tuple[Span, ...] = ()
    """Word tokens of `segment.source.text`."""


@dataclass(frozen=True, slots=True)
class TranslatedLetter:
    """A whole letter, translated: what reports and writers start from."""

    name: str
    """Display name of the source (its file name, or `standard input`)."""
    drafts: tuple[Draft, ...]
    """In reading order."""
    text: str
    """The translated letter in its own format."""
    signature: str
    """Reproducibility line: model, tokenizer, options, termbase digest, version."""
    seconds: float
    """Wall-clock time of the translation, start-up excluded."""
    notes: tuple[str, ...] = ()
    """What reading the document changed, one sentence each."""
