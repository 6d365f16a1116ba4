"""How the difference between two texts looks: `[-removed-]` struck through, `{+added+}` underlined."""

import re
from enum import Enum

from textual.content import Content

from termbase.memory import Piece, PieceKind, difference
from tui.screens.dialogs.literal import one_line

_MARKS = {
    # The marks are those of GNU wdiff, and hold where a terminal shows no lines. No colours: rows are highlighted.
    PieceKind.REMOVED: ("[-", "-]", "strike"),
    PieceKind.ADDED: ("{+", "+}", "underline bold"),
}

_WORD = re.compile(r"\s*\S+(?:\s+$)?")
"""A word with the space before it, the last one also with the space after it."""


class Side(Enum):
    """What of a difference is shown."""

    BOTH = frozenset(PieceKind)
    OLD = frozenset({PieceKind.KEPT, PieceKind.REMOVED})
    NEW = frozenset({PieceKind.KEPT, PieceKind.ADDED})


def marked(old: str, new: str, *, side: Side = Side.BOTH, n_context: int | None = None) -> Content:
    """The difference of two texts by words, on one line.

    Args:
        old: Tokens and all.
        new: The same.
        side: Both texts in one, or one of them with what only it has.
        n_context: Words of kept text that are left on each side of a change; the rest becomes `…`. None leaves
            all of it.
    """
    pieces = [piece for piece in difference(old, new) if piece.kind in side.value]
    parts = [
        _kept(piece.text, n_context, is_first=index == 0, is_last=index == len(pieces) - 1)
        if piece.kind is PieceKind.KEPT
        else _changed(piece)
        for index, piece in enumerate(pieces)
    ]
    return Content("").join(parts)


def _changed(piece: Piece) -> Content:
    opening, closing, style = _MARKS[piece.kind]
    # Space around the words stays outside the marks: “a [-b-] c”.
    body = piece.text.strip()
    if not body:
        return Content.assemble((f"{opening}{one_line(piece.text)}{closing}", style))
    start = piece.text.index(body)
    return Content.assemble(
        one_line(piece.text[:start]),
        (f"{opening}{one_line(body)}{closing}", style),
        one_line(piece.text[start + len(body) :]),
    )


def _kept(text: str, n_context: int | None, *, is_first: bool, is_last: bool) -> Content:
    words = _WORD.findall(text)
    n_sides = 2 - is_first - is_last
    if n_context is None or not n_sides or len(words) <= n_sides * n_context + 2:
        return Content(one_line(text))
    before = "" if is_first else f"{''.join(words[:n_context])} "
    after = "" if is_last else "".join(words[-n_context:])
    return Content(one_line(f"{before}…{after}"))
