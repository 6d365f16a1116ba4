"""What changed from one text to another, word by word; and how much of a draft was left standing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from typing import Final

from rapidfuzz.distance import Indel, Levenshtein

from termbase.memory.similarity import normalise

# A code token, a number, a word, or one mark – with the white space before it, so that all of a text is covered.
_TOKEN: Final = re.compile(
    r"(\s*)(⟨/?[0-9]+/?⟩|[0-9]+(?:[.,:][0-9]+)*|\w[\w\u0300-\u036f]*(?:['’-]\w[\w\u0300-\u036f]*)*|\S|\Z)"
)


class PieceKind(StrEnum):
    """What became of a piece."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in a difference; never empty."""

    kind: PieceKind
    text: str


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """Compare two texts word by word.

    As many words, numbers, marks and code tokens as possible are kept (a longest common subsequence); white space
    never keeps two changes apart.

    Examples:
        `De grote hond` and `De kleine hond` → kept `De `, removed `grote`, added `kleine`, kept ` hond`.

    Returns:
        In reading order, a removed piece before the added one in its place; no two neighbours of one kind. Without
        loss: kept and added pieces joined are `new`, kept and removed ones are `old`.
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    pieces: list[Piece] = []
    removed = added = ""
    for step in Indel.opcodes(*_numbered(before, after)):
        left, right = before[step.src_start : step.src_end], after[step.dest_start : step.dest_end]
        if step.tag != "equal":
            removed += "".join(map("".join, left))
            added += "".join(map("".join, right))
            continue
        for (old_space, token), (new_space, _) in zip(left, right, strict=True):
            if old_space != new_space:
                removed, added = removed + old_space, added + new_space
                old_space = ""
            if removed or added:
                pieces += _change(removed, added)
                removed = added = ""
            pieces.append(Piece(PieceKind.KEPT, old_space + token))
    pieces += _change(removed, added)
    return tuple(_joined(pieces))


def post_edit_distance(draft: str, final: str) -> float:
    """How much of a draft had to be changed.

    The least number of words, marks and code tokens put in, taken out or replaced (Levenshtein), divided by the
    length of the longer text in the same units. White space does not count, capitals do. In the spirit of the
    translation edit rate, in which a person's correction of the draft is the reference: Snover, Dorr, Schwartz,
    Micciulla and Makhoul, "A Study of Translation Edit Rate with Targeted Human Annotation", AMTA 2006. Other than
    there, a moved phrase counts as taken out and put in, and dividing by the longer keeps the figure within 1.

    Returns:
        0.0 (unchanged; two empty texts as well) to 1.0 (nothing left, or one of them empty). Symmetric.
    """
    before = [token for _, token in _TOKEN.findall(normalise(draft)) if token]
    after = [token for _, token in _TOKEN.findall(normalise(final)) if token]
    longer = max(len(before), len(after))
    return Levenshtein.distance(before, after) / longer if longer else 0.0


def _numbered(*texts: list[tuple[str, str]]) -> Iterator[list[int]]:
    """Tokens as numbers: rapidfuzz compares strings by hash, and takes the empty one for a NUL character."""
    numbers: dict[str, int] = {}
    for text in texts:
        yield [numbers.setdefault(token, len(numbers)) for _, token in text]


def _change(removed: str, added: str) -> Iterator[Piece]:
    """A removed and an added piece, with the white space that both begin with taken out as kept."""
    both = takewhile(lambda pair: pair[0] == pair[1] and pair[0].isspace(), zip(removed, added, strict=False))
    space = "".join(character for character, _ in both)
    for kind, text in (
        (PieceKind.KEPT, space),
        (PieceKind.REMOVED, removed[len(space) :]),
        (PieceKind.ADDED, added[len(space) :]),
    ):
        if text:
            yield Piece(kind, text)


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind become one piece."""
    kind, texts = PieceKind.KEPT, list[str]()
    for piece in pieces:
        if piece.kind is not kind and texts:
            yield Piece(kind, "".join(texts))
            texts = []
        kind = piece.kind
        texts.append(piece.text)
    if any(texts):
        yield Piece(kind, "".join(texts))
