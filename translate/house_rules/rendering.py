"""The contract of a house rule."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from termbase.model import Span


class RenderingKind(StrEnum):
    """What sort of thing a rendering is, for verdicts and the report."""

    CITATION = "citation"
    DATE = "date"
    NUMBER = "number"
    NAME = "name"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Rendering:
    """A stretch of source text whose English is fixed by a rule, whatever the model says."""

    span: Span
    """The stretch in the source text, without space around it."""
    target: str
    """How it reads in English."""
    kind: RenderingKind
    is_protected: bool = False
    """True: the stretch is taken out of what the model sees and put back, as a code, after the translation of
    the word before it (`33 009, nr. 141` of a citation). False: the model translates it and the enforcement
    sees to it that `target` is there."""
    alternatives: tuple[str, ...] = ()
    """What the model may say as well: “article 3” where the rule would write “section 3”."""


class HouseRule(Protocol):
    """A rule: text in, renderings out. Pure; never raises, whatever the text."""

    def __call__(self, text: str) -> list[Rendering]:
        """Renderings in reading order, without overlaps."""
        ...
