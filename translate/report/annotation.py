"""Text with overlapping annotations → HTML: cut at every boundary, each piece carrying all that covers it."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from termbase.model import Span
from translate.documents.document import TaggedText


@dataclass(frozen=True, slots=True)
class Annotation:
    """Something to say about a stretch of text."""

    span: Span
    """An empty span marks a place."""
    style: str
    """Class of the element, from the style sheet."""
    hint: str
    """Said on hover and focus."""
    spoken: str
    """Said by a screen reader after the stretch, which cannot see the style."""


_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"} | {0x7F: 0x2421}


def shown(text: str) -> str:
    """Text for a page: escaped, with control characters as their pictures (U+2400 …), else they cannot be seen.

    A carriage return, which a browser would read as a line break, becomes “␍”.
    """
    return escape(text.translate(_PICTURES))


def annotated(tagged: TaggedText, annotations: Sequence[Annotation]) -> str:
    """HTML of a text with its codes as small badges and its annotations as marked stretches.

    Args:
        tagged: A source or target.
        annotations: In any order; they may overlap.
    """
    text = tagged.text
    edges = {0, len(text)}
    for one in annotations:
        edges |= {min(one.span.start, len(text)), min(one.span.end, len(text))}
    edges |= {code.position for code in tagged.codes}
    ordered = sorted(edges)
    parts: list[str] = []
    for index, start in enumerate(ordered):
        parts += [_badge(code.rendered) for code in tagged.codes if code.position == start]
        parts += [_place(one) for one in annotations if not len(one.span) and one.span.start == start]
        end = ordered[index + 1] if index + 1 < len(ordered) else start
        if end > start:
            covering = [one for one in annotations if one.span.start <= start and end <= one.span.end]
            parts.append(_piece(text[start:end], covering, end))
    return "".join(parts)


def _piece(text: str, covering: Sequence[Annotation], end: int) -> str:
    written = shown(text)
    if not covering:
        return written
    styles = " ".join(dict.fromkeys(one.style for one in covering))
    hint = " · ".join(dict.fromkeys(one.hint for one in covering))
    spoken = "; ".join(dict.fromkeys(one.spoken for one in covering if one.span.end == end))
    said = f'<span class="spoken"> [{shown(spoken)}]</span>' if spoken else ""
    return f'<mark class="{styles}" title="{shown(hint)}" tabindex="0">{written}{said}</mark>'


def _place(one: Annotation) -> str:
    return (
        f'<mark class="{one.style} place" title="{shown(one.hint)}" tabindex="0">'
        f'<span class="spoken">[{shown(one.spoken)}]</span></mark>'
    )


def _badge(markup: str) -> str:
    """A code as it is written; a line break, which nobody would see, as an arrow."""
    if not markup.strip():
        markup = "↵" if "\n" in markup else ""
    return f'<span class="code">{shown(markup)}</span>' if markup else ""
