"""How a block's own text is spelled in its file, and cutting and joining block contents without loss.

The plain text of a block is not always what stands in the file: `&eacute;` is *é*, a line break inside a
block quote is followed by `> `. The spelling goes with the source content, so that an untouched block is
written back exactly; a translation has none and is spelled by its format.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from translate.documents.document import CodeKind, InlineCode, TaggedText


@dataclass(frozen=True, slots=True)
class Spelling:
    """A stretch of text that the file spells otherwise."""

    start: int
    end: int
    """Half-open offsets into the text, `start < end`."""
    raw: str
    """As the file has it; may be empty (the line break that a `<br>` implies)."""


@dataclass(frozen=True, slots=True)
class SpelledText(TaggedText):
    """A source content some of whose characters are spelled otherwise in the file."""

    spellings: tuple[Spelling, ...] = ()
    """Ascending and without overlaps; no code stands inside one."""


def spellings_of(content: TaggedText) -> tuple[Spelling, ...]:
    """The spellings of a content; none for a plain one."""
    return content.spellings if isinstance(content, SpelledText) else ()


def tagged(text: str, codes: Sequence[InlineCode], spellings: Sequence[Spelling]) -> TaggedText:
    """A content, as a `SpelledText` only where something is spelled otherwise."""
    return SpelledText(text, tuple(codes), tuple(spellings)) if spellings else TaggedText(text, tuple(codes))


def source_spelling(content: TaggedText) -> str:
    """The content as it stands in the file it was read from: source markup, file spelling."""
    spellings = spellings_of(content)
    if not spellings:
        return content.with_markup()
    marks = [(code.position, 0, code.position, code.markup) for code in content.codes]
    marks += [(spelling.start, 1, spelling.end, spelling.raw) for spelling in spellings]
    marks.sort(key=lambda mark: mark[:2])  # stable: codes at one place keep their order, before the character
    parts: list[str] = []
    done = 0
    for start, _, end, raw in marks:
        parts += content.text[done:start], raw
        done = end
    return "".join(parts) + content.text[done:]


def is_hard_break(code: InlineCode) -> bool:
    r"""True for the code before a line break that makes it a hard one: two spaces or a backslash."""
    return code.kind is CodeKind.STANDALONE and (code.markup == "\\" or not code.markup.strip(" "))


def unwrap(content: TaggedText) -> tuple[str, TaggedText, str]:
    """Take off the format codes that enclose a whole content.

    Returns:
        The markup before it, what is inside, the markup after it: `**`, *29 826*, `**`.
    """
    codes = list(content.codes)
    before = after = ""
    while (
        len(codes) >= 2
        and codes[0].kind is CodeKind.OPEN
        and codes[-1].kind is CodeKind.CLOSE
        and codes[0].id == codes[-1].id
        and codes[0].role is codes[0].role.FORMAT
        and codes[0].position == 0
        and codes[-1].position == len(content.text)
    ):
        before, after = before + codes[0].markup, codes[-1].markup + after
        codes = codes[1:-1]
    return before, tagged(content.text, codes, spellings_of(content)), after


def cut_at(content: TaggedText, start: int, end: int) -> tuple[TaggedText, str, TaggedText] | None:
    """Cut a content in two around the white space from `start` to `end`.

    Returns:
        The part before, the white space as the file spells it (with the code of a hard break), the part
        after; None where a pair of codes would be torn apart.
    """
    first: list[InlineCode] = []
    between: list[InlineCode] = []
    second: list[InlineCode] = []
    for code in content.codes:
        if code.position == start and is_hard_break(code):
            between.append(replace(code, position=0))
        elif code.position <= start:
            first.append(code)
        elif code.position >= end:
            second.append(replace(code, position=code.position - end))
        else:
            return None
    if {code.id for code in first} & {code.id for code in second}:
        return None
    spellings = spellings_of(content)
    if any(one.start < cut < one.end for one in spellings for cut in (start, end)):
        return None
    gap = tagged(content.text[start:end], between, _shifted(spellings, start, end))
    return (
        tagged(content.text[:start], first, _shifted(spellings, 0, start)),
        source_spelling(gap),
        tagged(content.text[end:], second, _shifted(spellings, end, len(content.text))),
    )


def _shifted(spellings: Sequence[Spelling], start: int, end: int) -> tuple[Spelling, ...]:
    return tuple(
        Spelling(one.start - start, one.end - start, one.raw)
        for one in spellings
        if start <= one.start and one.end <= end
    )


def join(first: TaggedText, glue: str, second: TaggedText) -> TaggedText:
    """Join two contents with `glue` between them; the ids of the second's codes stay clear of the first's."""
    offset = len(first.text) + len(glue)
    n_ids = max((code.id for code in first.codes), default=0)
    codes = [*first.codes]
    codes += (replace(code, id=code.id + n_ids, position=code.position + offset) for code in second.codes)
    spellings = [*spellings_of(first)]
    spellings += (Spelling(one.start + offset, one.end + offset, one.raw) for one in spellings_of(second))
    return tagged(first.text + glue + second.text, codes, spellings)
