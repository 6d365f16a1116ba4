"""Which stars and underscores are emphasis: the delimiter algorithm of CommonMark, in linear time.

Source: CommonMark 0.31, "Emphasis and strong emphasis" and appendix "A parsing strategy".
"""

import itertools
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from translate.documents.document import CodeKind
from translate.documents.inline import Piece, plain


@dataclass(slots=True)
class DelimiterRun:
    """A run of stars or underscores, and what pairing makes of it."""

    character: str
    length: int
    order: int
    """Ascending in reading order."""
    can_open: bool
    can_close: bool
    remaining: int = 0
    opened: list[tuple[int, int]] = field(default_factory=list)
    """Pair number and width of each code that opens here, inner pairs first."""
    closed: list[tuple[int, int]] = field(default_factory=list)

    def pieces(self) -> Iterator[Piece]:
        """The run as codes and, where no partner was found, text."""
        for pair, width in self.closed:
            yield Piece(self.character * width, kind=CodeKind.CLOSE, pair=pair)
        if self.remaining:
            yield plain(self.character * self.remaining)
        for pair, width in reversed(self.opened):
            yield Piece(self.character * width, kind=CodeKind.OPEN, pair=pair)


def delimiter_run(raw: str, start: int, end: int) -> DelimiterRun:
    """The run `raw[start:end]`, which may open and close as its neighbours allow.

    `snake_case` and `2 * 3` hold runs that can do neither.
    """
    before = raw[start - 1] if start else " "
    after = raw[end] if end < len(raw) else " "
    before_is_space, after_is_space = before.isspace(), after.isspace()
    before_is_mark, after_is_mark = _is_punctuation(before), _is_punctuation(after)
    is_left = not after_is_space and (not after_is_mark or before_is_space or before_is_mark)
    is_right = not before_is_space and (not before_is_mark or after_is_space or after_is_mark)
    can_open, can_close = is_left, is_right
    if raw[start] == "_":
        can_open = is_left and (not is_right or before_is_mark)
        can_close = is_right and (not is_left or after_is_mark)
    length = end - start
    return DelimiterRun(raw[start], length, start, can_open, can_close, remaining=length)


def pair_runs(runs: Sequence[DelimiterRun], numbers: "itertools.count[int]") -> None:
    """Pair openers and closers among `runs`, taking pair numbers from `numbers`."""
    openers: list[DelimiterRun] = []
    bottoms: dict[tuple[str, bool, int], int] = {}
    for closer in runs:
        key = (closer.character, closer.can_open, closer.length % 3)
        while closer.can_close and closer.remaining:
            bottom = bottoms.get(key, -1)
            at = len(openers) - 1
            while at >= 0 and openers[at].order > bottom and not _fits(openers[at], closer):
                at -= 1
            if at < 0 or openers[at].order <= bottom:
                bottoms[key] = closer.order - 1
                break
            opener = openers[at]
            del openers[at + 1 :]
            width = 2 if opener.remaining >= 2 and closer.remaining >= 2 else 1
            number = next(numbers)
            opener.opened.append((number, width))
            closer.closed.append((number, width))
            opener.remaining -= width
            closer.remaining -= width
            if not opener.remaining:
                openers.pop()
        if closer.can_open and closer.remaining:
            openers.append(closer)


def _fits(opener: DelimiterRun, closer: DelimiterRun) -> bool:
    if opener.character != closer.character:
        return False
    # The rule of three: `*a**b*` is one emphasis around `a**b`.
    is_odd = (opener.can_close or closer.can_open) and (opener.length + closer.length) % 3 == 0
    return not is_odd or (opener.length % 3 == 0 and closer.length % 3 == 0)


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
