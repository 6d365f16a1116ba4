"""Quotation marks: which are pairs, and what they become in British English.

Outer pairs become ‘ ’, pairs inside them “ ”. An apostrophe is never one (*foto’s*, *’s avonds*).
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from translate.documents.document import CodeKind, CodeRole
from translate.documents.inline import Piece, plain

_MARKS = re.compile('["«»‹›„“”‚‘’]')
_TARGETS = (("‘", "’"), ("“", "”"))
_OPENED_BY = {
    "»": "«",
    "›": "‹",
    "”": "“„”",  # “…”, „…”, and ”…” as typewriters had it
    "“": "„",  # „…“
    "’": "‘‚",
    "‘": "‚",  # ‚…‘
    '"': '"',
}
_OPENERS = frozenset('«‹„“‚‘"')
_APOSTROPHE = re.compile(r"[‘’][stnkm](?!\w)", re.IGNORECASE)  # ‘s-Gravenhage, ’t
_BEFORE_OPENING = frozenset("([{/–—-«‹„“‚‘\"'")


@dataclass(slots=True)
class _Mark:
    position: int
    character: str
    pair: int = 0
    is_open: bool = False
    target: str | None = None


def mark_quotes(pieces: Sequence[Piece]) -> list[Piece]:
    """Turn the quotation marks in the text of `pieces` into QUOTE codes; the other pieces stay.

    Marks in pairs become OPEN and CLOSE with a British `target`; a mark without a partner stays itself, as a
    STANDALONE.
    """
    visible = "".join(piece.text or "" for piece in pieces)
    marks = _paired(visible)
    if not marks:
        return list(pieces)
    n_pairs = max((piece.pair for piece in pieces), default=0)
    result: list[Piece] = []
    position = index = 0
    for piece in pieces:
        length = len(piece.text or "")
        own = []
        while index < len(marks) and marks[index].position < position + length:
            own.append(marks[index])
            index += 1
        if not own:
            result.append(piece)
        elif piece.text == piece.raw:
            done = 0
            for mark in own:
                at = mark.position - position
                if at > done:
                    result.append(plain(piece.raw[done:at]))
                result.append(_code(mark, mark.character, n_pairs))
                done = at + 1
            if done < length:
                result.append(plain(piece.raw[done:]))
        elif length == 1:  # `&laquo;`
            result.append(_code(own[0], piece.raw, n_pairs))
        else:
            result.append(piece)
        position += length
    return result


def _code(mark: _Mark, raw: str, n_pairs: int) -> Piece:
    if not mark.pair:
        return Piece(raw, role=CodeRole.QUOTE)
    kind = CodeKind.OPEN if mark.is_open else CodeKind.CLOSE
    return Piece(raw, kind=kind, role=CodeRole.QUOTE, pair=n_pairs + mark.pair, target=mark.target)


def _paired(visible: str) -> list[_Mark]:
    """All quotation marks in reading order, those in pairs with their partner and target."""
    marks: list[_Mark] = []
    stack: list[_Mark] = []
    waiting: Counter[str] = Counter()
    n_pairs = 0
    for match in _MARKS.finditer(visible):
        at = match.start()
        mark = _Mark(at, match.group())
        before = visible[at - 1] if at else " "
        after = visible[at + 1] if at + 1 < len(visible) else " "
        if _is_apostrophe(visible, at, before, after):
            continue
        openers = _OPENED_BY.get(mark.character, "")
        if any(waiting[opener] for opener in openers) and _can_close(mark.character, before, after):
            n_pairs += 1
            while True:  # what was opened inside and not closed has no partner
                opener = stack.pop()
                waiting[opener.character] -= 1
                if opener.character in openers:
                    break
            opener.pair = mark.pair = n_pairs
            opener.is_open = True
        elif _can_open(mark.character, before, after):
            stack.append(mark)
            waiting[mark.character] += 1
        elif mark.character == "’":
            continue  # ministers’, Hans’: no quotation is open
        marks.append(mark)
    _set_targets(marks)
    return marks


def _is_apostrophe(visible: str, at: int, before: str, after: str) -> bool:
    if visible[at] not in "‘’":
        return False
    if before.isalnum():
        return after.isalnum()  # foto’s, EU’s
    return _APOSTROPHE.match(visible, at) is not None  # ’s avonds


def _can_close(character: str, before: str, after: str) -> bool:
    if before.isspace():
        return character in "»›”"
    return character not in '"“‘' or not after.isalnum() or before not in _BEFORE_OPENING


def _can_open(character: str, before: str, after: str) -> bool:
    if character in "«‹„‚":
        return True
    if character not in _OPENERS and character != "”":
        return False
    is_at_start = before.isspace() or before in _BEFORE_OPENING
    if character in '"”':
        return is_at_start and not after.isspace()
    return not after.isspace() and (is_at_start or not before.isalnum())


def _set_targets(marks: Sequence[_Mark]) -> None:
    depth = 0
    for mark in marks:
        if not mark.pair:
            continue
        if mark.is_open:
            mark.target = _TARGETS[depth % 2][0]
            depth += 1
        else:
            depth -= 1
            mark.target = _TARGETS[depth % 2][1]
