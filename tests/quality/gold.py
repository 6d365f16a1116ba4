"""Reading sentences that are annotated with the concepts that occur in them (README.md has the format)."""

import re
from dataclasses import dataclass
from pathlib import Path

from termbase.model import Span

_ANNOTATION = re.compile(r"\[\[([^\[\]|~]+)([|~])([a-z0-9-]+)\]\]|\{\{([^{}]+)\}\}")
_LEFT_OVER = re.compile(r"\[\[|\]\]|\{\{|\}\}")


@dataclass(frozen=True, slots=True, order=True)
class Label:
    """A concept at its place; for a compound the place of the whole word."""

    span: Span
    concept_id: str
    is_compound: bool


@dataclass(frozen=True, slots=True)
class GoldSentence:
    """A sentence with all its labels, in reading order."""

    line: int
    """Number of its line in the file, from 1."""
    text: str
    labels: tuple[Label, ...]
    decoys: tuple[Span, ...]
    """Places that look like a term and are none."""


def parse(annotated: str, line: int) -> GoldSentence:
    """Read one annotated sentence.

    Raises:
        ValueError: A bracket is left over: the annotation is malformed.
    """
    annotated = annotated.replace(r"\n", "\n")
    text = ""
    end = 0
    labels, decoys = [], []
    for match in _ANNOTATION.finditer(annotated):
        text += annotated[end : match.start()]
        end = match.end()
        surface, mark, concept_id, decoy = match.groups()
        span = Span(len(text), len(text) + len(surface or decoy))
        text += surface or decoy
        if surface:
            labels.append(Label(span, concept_id, mark == "~"))
        else:
            decoys.append(span)
    text += annotated[end:]
    if _LEFT_OVER.search(text):
        raise ValueError(f"line {line}: malformed annotation in {text!r}")
    return GoldSentence(line, text, tuple(labels), tuple(decoys))


def read_gold(path: Path) -> tuple[GoldSentence, ...]:
    """Every sentence of a file; empty lines and lines that start with `#` are skipped."""
    lines = enumerate(path.read_text("utf-8").splitlines(), start=1)
    return tuple(parse(line, number) for number, line in lines if line and not line.startswith("#"))
