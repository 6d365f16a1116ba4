"""British quotation marks: ‘…’ outside, “…” inside, whatever marks the Dutch had.

Source: New Hart’s Rules (Oxford), chapter 9; the English Style Guide of the European Commission allows both
orders, and the first level of Dutch official papers («…») is the first level here.
"""

from typing import Final

OPENING: Final = "‘"
"""Opens a quotation."""
CLOSING: Final = "’"
"""Closes a quotation; also the apostrophe."""
NESTED_OPENING: Final = "“"
"""Opens a quotation inside a quotation."""
NESTED_CLOSING: Final = "”"
"""Closes a quotation inside a quotation."""

_PAIRS: Final = {"«": "»", "„": "”“", "‚": "’‘", "“": "”", '"': '"', "‘": "’"}
"""Opening mark → the marks that may close it."""
_CLOSERS: Final = frozenset("".join(_PAIRS.values()))
_MARKS: Final = _CLOSERS | frozenset(_PAIRS)
_DEEPEST: Final = 8
"""Open marks that are tried for a closing one; no real text nests deeper."""


def british_mark(is_opening: bool, *, depth: int = 0) -> str:
    """The mark to write at a nesting depth: 0 is outermost, odd depths are nested."""
    if depth % 2 == 0:
        return OPENING if is_opening else CLOSING
    return NESTED_OPENING if is_opening else NESTED_CLOSING


def british_quotes(text: str) -> str:
    """Write the quotation marks of an English text the British way.

    Pairs of « », „ ”, “ ” and " " become ‘ ’, and “ ” inside another pair. Marks without a partner and
    apostrophes stay, so nothing is lost.

    Examples:
        `the «Route» report` → `the ‘Route’ report`; `"the «Route» report"` → `‘the “Route” report’`;
        `the minister’s 5" pipe` stays.
    """
    if not any(mark in text for mark in '«„‚“"‘'):
        return text
    characters = list(text)
    for opening, closing, depth in _matched(text):
        characters[opening] = british_mark(True, depth=depth)
        characters[closing] = british_mark(False, depth=depth)
    return "".join(characters)


def _matched(text: str) -> list[tuple[int, int, int]]:
    """Matched pairs as (opening offset, closing offset, depth)."""
    pairs: list[tuple[int, int]] = []
    stack: list[int] = []
    for offset, mark in enumerate(text):
        if mark not in _MARKS:
            continue
        top = None
        if mark in _CLOSERS:
            nearest = range(len(stack) - 1, max(-1, len(stack) - 1 - _DEEPEST), -1)
            top = next((place for place in nearest if _closes(text, stack[place], offset)), None)
        if top is not None:
            pairs.append((stack[top], offset))
            # Openers above it never closed: they are lone marks.
            del stack[top:]
        elif mark in _PAIRS and _opens(text, offset):
            stack.append(offset)
    pairs.sort()
    depths: list[int] = []
    matched = []
    for opening, closing in pairs:
        while depths and depths[-1] < opening:
            depths.pop()
        matched.append((opening, closing, len(depths)))
        depths.append(closing)
    return matched


def _opens(text: str, offset: int) -> bool:
    before, after = text[offset - 1 : offset], text[offset + 1 : offset + 2]
    if not after or after.isspace():
        return False
    # A straight mark opens after a space or a bracket: 5" pipe does not
    return text[offset] != '"' or not before or not before.isalnum()


def _closes(text: str, opening: int, offset: int) -> bool:
    mark = text[offset]
    if offset == opening + 1 or mark not in _PAIRS[text[opening]]:
        return False
    if mark == '"':
        return not text[offset - 1].isspace()
    if mark == CLOSING:
        return _is_closing_not_apostrophe(text, offset)
    return True


def _is_closing_not_apostrophe(text: str, offset: int) -> bool:
    if text[offset + 1 : offset + 2].isalnum():
        return False
    # ministers’ in ‘the ministers’ plan’: an s before it, and another mark that can close follows soon
    if text[offset - 1] == "s":
        for later in range(offset + 1, min(offset + 80, len(text))):
            if text[later] == OPENING:
                break
            if text[later] == CLOSING and not text[later + 1 : later + 2].isalnum():
                return False
    return True
