"""Paragraphs that a page break cuts in two are joined again, with the footnotes after them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from translate.documents import letter_patterns as patterns
from translate.documents.document import Block, BlockKind, Document, TaggedText
from translate.documents.spelling import cut_at, join

_SENTENCE_END = re.compile(r"[.?!…:;][)\]’”»\"'\s]*\Z")
_PAGE_BREAK = re.compile(r"\f|<!--.*?-->|^[ \t]*(?:[-*_][ \t]*){3,}$", re.DOTALL | re.MULTILINE)
_SUSPENDED = re.compile(r"(?:en|of|en/of|tot|dan wel|danwel|als|noch|maar|respectievelijk|t/m)\b")
_LAST_PART = re.compile(r"([^\W_]+)-\Z")
_FIRST_PART = re.compile(r"[^\W_]+")
_KEEPS_HYPHEN = frozenset(
    {"publiek", "niet", "non", "ex", "oud", "bijna", "sociaal", "vice", "adjunct", "kandidaat"}
)
_MAX_JOINS = 20
"""Of one paragraph: no sentence runs over more pages."""
_VOWELS = frozenset("aeiouëéèïöüj")
_MARKER_ONLY = re.compile(
    r"\s*(?:<sup\b[^<>]{0,200}>[^<>]{1,20}</sup>|\[\^[^\]\s]{1,100}\]:|\\?\[\d{1,3}\\?\]|[⁰¹²³⁴-⁹]{1,3})?"
    r"[ \t]*\Z"
)


@dataclass(frozen=True, slots=True)
class _Cut:
    first: int
    """Index of the block that breaks off."""
    last: int
    """Index of the block that goes on."""


def rejoin(document: Document) -> Document:
    """Join the paragraphs that a page break cut in two.

    A paragraph that does not end its sentence, then footnotes or page furniture (a bare page number, a
    running header), then a paragraph that begins in lower case: the first gets the text of the last, the
    footnotes follow it, and the place of the last is closed. Each join adds a sentence to `notes`. Lists,
    headings and the letter's front matter are never joined.
    """
    blocks: list[Block] = list(document.blocks)
    headers = _running_headers(blocks)
    places = [at for at, piece in enumerate(document.skeleton) if isinstance(piece, int)]
    place_of = {document.skeleton[at]: at for at in places}
    skeleton: list[str | int | None] = list(document.skeleton)
    words: set[str] | None = None
    notes: list[str] = []
    first = n_joins = 0
    while first < len(blocks):
        cut = _cut_at(blocks, first, headers) if n_joins < _MAX_JOINS else None
        if cut is None or not _is_open_between(
            document.skeleton, place_of[cut.first], place_of[cut.last], blocks
        ):
            first, n_joins = first + 1, 0
            continue
        if words is None:
            words = {word for block in document.blocks for word in _words(block.content.text)}
        blocks[cut.first], note = _joined(blocks, cut, words)
        notes.append(note)
        n_joins += 1
        _close_place(skeleton, place_of[cut.last])
        # The paragraph may be cut again at the next page: what follows the closed place now follows it.
        blocks[cut.last] = replace(blocks[cut.last], kind=BlockKind.VERBATIM, content=TaggedText(""))
    return _without_gaps(document, blocks, skeleton, notes) if notes else document


def _cut_at(blocks: Sequence[Block], first: int, headers: frozenset[str]) -> _Cut | None:
    block = blocks[first]
    text = block.content.text.rstrip()
    if block.kind is not BlockKind.PARAGRAPH or not text or _is_furniture(block, headers):
        return None
    if _SENTENCE_END.search(text[-20:]):
        return None
    has_break = False
    for last in range(first + 1, len(blocks)):
        other = blocks[last]
        if other.kind is BlockKind.VERBATIM and not other.content.text:
            continue  # joined before
        if other.kind is BlockKind.FOOTNOTE or _is_furniture(other, headers):
            has_break = True
            continue
        goes_on = other.kind is BlockKind.PARAGRAPH and other.content.text[:1].islower()
        return _Cut(first, last) if has_break and goes_on else None
    return None


def _is_furniture(block: Block, headers: frozenset[str]) -> bool:
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.SESSION_YEAR):
        return False
    text = " ".join(block.content.text[:300].split())
    return bool(
        text in headers or patterns.PAGE_NUMBER.fullmatch(text) or patterns.RUNNING_HEADER.fullmatch(text)
    )


def _running_headers(blocks: Sequence[Block]) -> frozenset[str]:
    """Texts of short paragraphs and headings that stand in the document three times or more."""
    counts = Counter(
        " ".join(block.content.text.split())
        for block in blocks
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and len(block.content.text) < 120
    )
    return frozenset(
        text for text, n_times in counts.items() if n_times >= 3 and not _SENTENCE_END.search(text)
    )


def _is_open_between(skeleton: Sequence[str | int], start: int, end: int, blocks: Sequence[Block]) -> bool:
    """True when nothing but space, footnote markers and signs of a page break stand between two places."""
    for at in range(start + 1, end):
        piece = skeleton[at]
        if isinstance(piece, int):
            continue
        bare = _PAGE_BREAK.sub("", piece)
        following = skeleton[at + 1]
        is_marker = isinstance(following, int) and blocks[following].kind is BlockKind.FOOTNOTE
        if bare.strip("# \t\r\n\f*_") and not (is_marker and _MARKER_ONLY.match(bare)):
            return False
    return True


def _joined(blocks: Sequence[Block], cut: _Cut, words: set[str]) -> tuple[Block, str]:
    first, last = blocks[cut.first], blocks[cut.last]
    glue, drops_hyphen = _glue(first.content.text, last.content.text, words)
    content = first.content
    if drops_hyphen:
        without = cut_at(content, len(content.text) - 1, len(content.text))
        if without is None or without[2].codes:
            glue = ""  # a code closes behind the hyphen: it stays
        else:
            content = without[0]
    footnotes = [
        block.footnote for block in blocks[cut.first + 1 : cut.last] if block.kind is BlockKind.FOOTNOTE
    ]
    after = ""
    if footnotes:
        numbers = ", ".join(str(one) for one in footnotes)
        after = (
            f"; footnotes {numbers} now follow it"
            if len(footnotes) > 1
            else f"; footnote {numbers} now follows it"
        )
    note = (
        f"A paragraph that a page break cut in two was joined: “{_tail(first.content.text)} | "
        f"{_head(last.content.text)}”{after}."
    )
    return replace(first, content=join(content, glue, last.content)), note


def _glue(before: str, after: str, words: set[str]) -> tuple[str, bool]:
    """What goes between two halves, and whether the first half loses its hyphen.

    *half-* | *geleiders* → *halfgeleiders*; *publiek-* | *private* → *publiek-private*; *onderwijs-* | *en
    kennisinstellingen* → *onderwijs- en kennisinstellingen*.
    """
    if before.endswith("\u00ad"):
        return "", True
    left, right = _LAST_PART.search(before), _FIRST_PART.match(after)
    if left is None or right is None:
        return " ", False
    if _SUSPENDED.match(after):
        return " ", False
    head, tail = left[1], right.group()
    if f"{head}-{tail}".lower() in words:
        return "", False
    if f"{head}{tail}".lower() in words:
        return "", True
    # EU-lidstaten, 5-jarig, zee-eend: these are written with a hyphen also within a line.
    is_kept = (
        head.lower() in _KEEPS_HYPHEN
        or not head[-1].islower()
        or (head[-1] in _VOWELS and tail[0] in _VOWELS)
    )
    return "", not is_kept


def _words(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[^\W_]+(?:-[^\W_]+)*", text)]


def _close_place(skeleton: list[str | int | None], place: int) -> None:
    """Take a block out of the skeleton with the blank lines before it."""
    skeleton[place] = None
    before = place - 1
    piece = skeleton[before] if before >= 0 else None
    if isinstance(piece, str):
        skeleton[before] = piece.rstrip(" \t\r\n")


def _without_gaps(
    document: Document, blocks: Sequence[Block], skeleton: Sequence[str | int | None], notes: Sequence[str]
) -> Document:
    """The document with new indexes; blocks that are in no place any more are left out."""
    kept: list[Block] = []
    pieces: list[str | int] = []
    for piece in skeleton:
        if isinstance(piece, int):
            pieces.append(len(kept))
            kept.append(blocks[piece])
        elif piece and pieces and isinstance(pieces[-1], str):
            pieces[-1] += piece
        elif piece:
            pieces.append(piece)
    return replace(document, blocks=tuple(kept), skeleton=tuple(pieces), notes=(*document.notes, *notes))


def _tail(text: str) -> str:
    return "… " + " ".join(text[-120:].split()[-4:])


def _head(text: str) -> str:
    return " ".join(text[:120].split()[:4]) + " …"
