"""Segments: the pieces of a block that are translated at once, and cutting a block into them without loss."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from termbase.model import Span
from translate.documents.document import Block, CodeKind, InlineCode, TaggedText


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a block that is translated at once."""

    id: str
    """Stable and unique in the document (`b12.2`, the second segment of block b12)."""
    block: Block
    source: TaggedText
    """The segment's text without the space around it; codes at offsets into it."""
    leading: str
    """Space before it in the block (line breaks included)."""
    trailing: str
    """Space after it in the block."""


def cut(block: Block, spans: Sequence[Span]) -> tuple[Segment, ...]:
    """Cut a block into segments.

    Args:
        block: The block to cut.
        spans: Contiguous, covering the block's text from 0 to its length, as `segmentation.split` gives them.

    Returns:
        One segment a span. A code at a boundary goes with the text that it belongs to: an OPEN with what
        follows, everything else with what precedes (`technologies.<sup>2</sup> Zoals`: the call stays with
        the first sentence). Joining `leading`, text and `trailing` of all gives back the block's text.
    """
    text, codes = block.content.text, list(block.content.codes)
    segments = []
    for number, span in enumerate(spans, start=1):
        piece = span.of(text)
        body = piece.strip()
        start = span.start + len(piece) - len(piece.lstrip()) if body else span.end
        is_last = number == len(spans)
        own: list[InlineCode] = []
        while codes and (is_last or _belongs(codes, start + len(body), span.end)):
            code = codes.pop(0)
            position = min(max(code.position - start, 0), len(body))
            own.append(replace(code, position=position))
        segments.append(
            Segment(
                id=f"{block.id}.{number}",
                block=block,
                source=TaggedText(body, tuple(own)),
                leading=text[span.start : start],
                trailing=text[start + len(body) : span.end],
            )
        )
    return tuple(segments)


def _belongs(codes: Sequence[InlineCode], body_end: int, span_end: int) -> bool:
    code = codes[0]
    if code.position < body_end:
        return True
    if code.position > span_end:
        return False
    # Between two sentences: an opening code belongs to what follows, `voor. **Daarna** …`
    return code.kind is not CodeKind.OPEN
