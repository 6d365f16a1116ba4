"""What the model must not see: the numbers of citations, lists of names, ALL CAPS."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from termbase.model import Span
from translate.documents.document import CodeKind, CodeRole, InlineCode, TaggedText
from translate.house_rules.caps import is_all_caps, lower_caps
from translate.house_rules.rendering import Rendering, RenderingKind
from translate.rewrite import Rewrite

FIRST_PROTECTED_ID = 1_000_000
"""Ids of protected codes start here, beyond any number of codes that a block holds."""


@dataclass(frozen=True, slots=True)
class ModelSource:
    """A segment's source as the model sees it."""

    rewrite: Rewrite
    """From the segment's source text to the text for the model, capitals aside."""
    text: str
    """The text for the model."""
    codes: tuple[InlineCode, ...]
    """All codes, protected ones among them, at offsets into `text`."""
    is_all_caps: bool
    """Whether the segment was in ALL CAPS, so that the target is to be, too."""


def protect(source: TaggedText, renderings: Sequence[Rendering], cased: Sequence[str] = ()) -> ModelSource:
    """Take out of a source what a rule renders better than a model.

    Args:
        source: The segment's source.
        renderings: What the house rules fix in it.
        cased: Phrases whose capitals are restored when the source is in ALL CAPS (names of the termbase).

    Returns:
        The source for the model; a protected stretch has become a code where it stood. *Kamerstuk 33 009, nr.
        141 meldt* → *Kamerstuk meldt* with the code “ 33 009, no. 141” after *Kamerstuk*.
    """
    protected = [_widened(source.text, rendering) for rendering in renderings if rendering.is_protected]
    rewrite = Rewrite.of(source.text, [(span, "") for span, _ in protected])
    at = [
        (
            code.position,
            replace(code, position=rewrite.to_rewritten(Span(code.position, code.position)).start),
        )
        for code in source.codes
    ]
    for number, (span, target) in enumerate(protected):
        code = InlineCode(
            id=FIRST_PROTECTED_ID + number,
            kind=CodeKind.STANDALONE,
            position=rewrite.to_rewritten(Span(span.start, span.start)).start,
            markup=span.of(source.text),
            role=CodeRole.PROTECTED,
            target_markup=target,
        )
        at.append((span.start, code))
    codes = tuple(code for _, code in sorted(at, key=lambda pair: pair[0]))
    text = rewrite.text
    capitals = is_all_caps(text)
    if capitals:
        lowered = lower_caps(text, cased)
        text = lowered if len(lowered) == len(text) else text.lower()
    return ModelSource(rewrite, text, codes, capitals)


def _widened(text: str, rendering: Rendering) -> tuple[Span, str]:
    """The stretch with the space before it, which goes out and comes back with it."""
    span = rendering.span
    start = len(text[: span.start].rstrip(" \u00a0\u202f"))
    if start == span.start and not text[: span.start].strip():
        return span, rendering.target
    return Span(start, span.end), (" " if start < span.start else "") + rendering.target


def split_name_list(rendering: Rendering, text: str) -> list[Rendering]:
    """Keep the first name of a protected list visible, as a word that the model can build its sentence on.

    *op C-level: ASML, ASM, NXP, brancheverenigingen …* is translated as *op C-level: ASML, brancheverenigingen …*
    """
    if rendering.kind is not RenderingKind.NAME or not rendering.is_protected:
        return [rendering]
    first = rendering.span.of(text).find(", ")
    target = rendering.target.find(", ")
    if first < 0 or target < 0:
        return [rendering]
    middle = rendering.span.start + first
    return [
        Rendering(Span(rendering.span.start, middle), rendering.target[:target], RenderingKind.NAME),
        Rendering(
            Span(middle, rendering.span.end), rendering.target[target:], RenderingKind.NAME, is_protected=True
        ),
    ]
