"""Which blocks are a letter's front matter and close: kinds by content, in the Dutch layouts.

Only the blocks before the first prose and those at the end are looked at: a sentence in the middle that
begins with *Den Haag* stays prose.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from translate.documents import letter_patterns as patterns
from translate.documents.document import Block, BlockKind, Document, TaggedText
from translate.documents.spelling import cut_at, unwrap

_OPEN_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TABLE_CELL})
_MAX_LENGTH = 600
_MAX_CLOSE = 16
_MAX_FRONT = 80
"""Blocks of front matter, address and colophon included; a longer list is none."""


def recognise_structure(document: Document) -> Document:
    """Set the kinds of the blocks that are front matter or close.

    A paragraph that holds several parts on lines of their own (an office and a name) is cut into blocks; the
    document still renders to the same text.
    """
    document = _with_lines_cut(document)
    blocks = list(document.blocks)
    first_prose = _name_front(blocks)
    _name_close(blocks, first_prose)
    return replace(document, blocks=tuple(blocks))


def _name_front(blocks: list[Block]) -> int:
    """Name the front matter; returns the index of the first block behind it."""
    previous: BlockKind | None = None
    for at, block in enumerate(blocks[:_MAX_FRONT]):
        if block.kind not in _OPEN_KINDS:
            if block.kind is BlockKind.LIST_ITEM:
                return at
            continue
        text = _normal(block)
        kind = _front_kind(text, previous)
        if kind is None and patterns.PROSE.fullmatch(text):
            return at
        if kind is not None:
            blocks[at] = replace(block, kind=kind)
        if kind is BlockKind.SALUTATION:
            return at + 1
        previous = kind
    return min(len(blocks), _MAX_FRONT)


def _front_kind(text: str, previous: BlockKind | None) -> BlockKind | None:
    if len(text) > _MAX_LENGTH:
        return None
    for kind, pattern in patterns.FRONT_PATTERNS:
        if pattern.fullmatch(text):
            return kind
    if previous is BlockKind.DOSSIER_NUMBER and len(text) < 300:
        return BlockKind.DOSSIER_TITLE
    if previous is BlockKind.ADDRESSEE and patterns.ADDRESS_LINE.fullmatch(text):
        return BlockKind.ADDRESSEE
    return None


def _name_close(blocks: list[Block], first: int) -> None:
    """Name the close, read from the end of the letter (or from its first annex) upwards."""
    end = next(
        (at for at in range(first, len(blocks)) if _is_annex(blocks[at]) and _ends_close(blocks, at)),
        len(blocks),
    )
    candidates = [at for at in range(first, end) if blocks[at].kind is not BlockKind.FOOTNOTE][-_MAX_CLOSE:]
    kinds: dict[int, BlockKind] = {}
    names: list[int] = []  # in full, without initials: names only if an office stands next to them
    for at in reversed(candidates):
        block, text = blocks[at], _normal(blocks[at])
        kind = _close_kind(text) if block.kind in _OPEN_KINDS else None
        if kind is not None:
            kinds[at] = kind
        elif block.kind in _OPEN_KINDS and patterns.FULL_NAME.fullmatch(text):
            names.append(at)
        elif not (patterns.PAGE_NUMBER.fullmatch(text) or patterns.RUNNING_HEADER.fullmatch(text)):
            break
    if not kinds:
        return
    for at in names:
        place = candidates.index(at)
        beside = candidates[max(0, place - 1) : place] + candidates[place + 1 : place + 2]
        if any(kinds.get(other) is BlockKind.SIGNATORY for other in beside):
            kinds[at] = BlockKind.SIGNATURE
    for at, kind in kinds.items():
        blocks[at] = replace(blocks[at], kind=kind)


def _close_kind(text: str) -> BlockKind | None:
    if len(text) > _MAX_LENGTH:
        return None
    if patterns.CLOSING.fullmatch(text):
        return BlockKind.CLOSING
    if patterns.SIGNATORY.fullmatch(text):
        return BlockKind.SIGNATORY
    if patterns.SIGNATURE.fullmatch(text):
        return BlockKind.SIGNATURE
    return None


def _is_annex(block: Block) -> bool:
    return block.kind in _OPEN_KINDS and patterns.ANNEX.fullmatch(_normal(block)) is not None


def _ends_close(blocks: Sequence[Block], annex: int) -> bool:
    """True when what stands before the annex is a close; a heading *Bijlage* may stand anywhere."""
    before = (block for block in reversed(blocks[:annex]) if block.kind is not BlockKind.FOOTNOTE)
    block = next(before, None)
    return block is not None and (
        _close_kind(_normal(block)) is not None or patterns.FULL_NAME.fullmatch(_normal(block)) is not None
    )


def _normal(block: Block) -> str:
    return " ".join(block.content.text.split())


# Paragraphs with several parts


def _with_lines_cut(document: Document) -> Document:
    """Cut the paragraphs whose lines are parts of their own into one block a line."""
    n_front = _front_length(document.blocks)
    blocks: list[Block] = []
    pieces: dict[int, list[str | int]] = {}
    for at, block in enumerate(document.blocks):
        pieces[at] = []
        for part in _parts(block, is_front=at < n_front):
            if isinstance(part, str):
                pieces[at].append(part)
                continue
            n_before = sum(isinstance(piece, int) for piece in pieces[at])
            block_id = f"{block.id}-{n_before + 1}" if n_before else block.id
            pieces[at].append(len(blocks))
            blocks.append(replace(block, id=block_id, content=part))
    skeleton: list[str | int] = []
    for piece in document.skeleton:
        for new in [piece] if isinstance(piece, str) else pieces[piece]:
            if isinstance(new, str) and skeleton and isinstance(skeleton[-1], str):
                skeleton[-1] += new
            elif new != "":
                skeleton.append(new)
    return replace(document, blocks=tuple(blocks), skeleton=tuple(skeleton))


def _front_length(blocks: Sequence[Block]) -> int:
    """How many blocks stand before the first prose, seen line by line."""
    for at, block in enumerate(blocks[:_MAX_FRONT]):
        if block.kind is BlockKind.LIST_ITEM:
            return at
        if block.kind in _OPEN_KINDS:
            lines = block.content.text.split("\n", 40)
            kinds = [_front_kind(" ".join(line.split()), None) for line in lines]
            if BlockKind.SALUTATION in kinds:
                return at + 1
            if not any(kinds) and patterns.PROSE.fullmatch(_normal(block)):
                return at
    return min(len(blocks), _MAX_FRONT)


def _parts(block: Block, *, is_front: bool) -> Iterator[str | TaggedText]:
    """The block's content, or what it is cut into, with the strings between."""
    if block.kind not in _OPEN_KINDS or len(block.content.text) > 2 * _MAX_LENGTH:
        yield block.content
        return
    before, content, after = unwrap(block.content)
    breaks = _breaks(content.text, is_front=is_front)
    parts: list[str | TaggedText] = []
    for start, end in reversed(breaks):
        cut = cut_at(content, start, end)
        if cut is None:
            parts = []
            break
        content, gap, rest = cut
        parts[:0] = [gap, rest]
    if not parts or not content.text:
        yield block.content
        return
    yield from (before, content, *parts, after)


def _breaks(text: str, *, is_front: bool) -> list[tuple[int, int]]:
    """Where a content is to be cut: the white space between its parts, in order."""
    lines = text.split("\n")
    gaps = [_title_gap(line) if is_front else None for line in lines]
    if len(lines) == 1:
        return [gaps[0]] if gaps[0] else []
    normal = [" ".join(line.split()) for line in lines]
    if not all(normal):
        return []
    if is_front:
        kinds = [_front_kind(line, None) for line in normal]
        if not any(kinds) and not any(gaps):
            return []
        keep = [kind is None and line[:1].islower() for kind, line in zip(kinds, normal, strict=True)]
    else:
        kinds = [_close_kind(line) for line in normal]
        named = [
            kind is not None or patterns.FULL_NAME.fullmatch(line) is not None
            for kind, line in zip(kinds, normal, strict=True)
        ]
        # An office may run over two lines; a name or a closing formula says that these lines are a close.
        if not any(kinds) or not named[-1] or not named[0]:
            return []
        keep = [not is_named for is_named in named]
    breaks = []
    start = 0
    for line, gap, is_continued in zip(lines, gaps, [*keep[1:], True], strict=True):
        if gap:
            breaks.append((start + gap[0], start + gap[1]))
        if not is_continued:
            breaks.append((start + len(line.rstrip()), start + len(line) + 1))
        start += len(line) + 1
    return breaks


def _title_gap(line: str) -> tuple[int, int] | None:
    """The space between a dossier's number and its title: *29 826 Industriebeleid*."""
    if _front_kind(" ".join(line.split()), None) is not None:
        return None
    match = patterns.NUMBER_AND_TITLE.fullmatch(line)
    return match.span("gap") if match else None
