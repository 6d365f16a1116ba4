"""Text cut at its white space, each piece folded and cut into tokens, with the way back.

Pieces recur from text to text, so what is found out about one is worth keeping.
"""

from dataclasses import dataclass

from termbase.recognition.entry import Word
from termbase.recognition.folding import TOKEN, fold

Letters = tuple[tuple[int, ...], tuple[int, ...]]
Cut = tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...], tuple[Letters, ...] | None]


@dataclass(slots=True, eq=False)
class Piece:
    """What stands between two stretches of white space, cut into tokens."""

    tokens: tuple[str, ...]
    """Folded."""
    first: str
    """The first token; empty when there is none."""
    starts: tuple[int, ...]
    """Where each token starts. Offsets count from the start of the piece in the text that was given."""
    ends: tuple[int, ...]
    """Where each token ends, exclusive."""
    width: int
    """Characters of the piece and one space."""
    letters: tuple[Letters, ...] | None
    """For each token the starts and ends of its folded characters; None when they stand one for one."""
    words: tuple[tuple[int, Word], ...]
    """The tokens at which a term may begin, with their index in `tokens`; for most pieces none."""

    def inside(self, k: int, start: int, end: int) -> tuple[int, int]:
        """Offsets of the folded characters start to end of token k."""
        if self.letters is None:
            return self.starts[k] + start, self.starts[k] + end
        starts, ends = self.letters[k]
        return starts[start], ends[end - 1]


def cut(string: str) -> Cut:
    """The tokens of a piece.

    Args:
        string: Text without white space.

    Returns:
        `tokens`, `starts`, `ends` and `letters` of the `Piece`.
    """
    if string.isascii():
        if string.isalnum():
            return (string.lower(),), (0,), (len(string),), None
        if string[:-1].isalnum() and string[-1] not in "_`":  # a word and a comma
            size = len(string)
            return (string[:-1].lower(), string[-1]), (0, size - 1), (size - 1, size), None
    folded = fold(string)
    found = [(match[0], *match.span()) for match in TOKEN.finditer(folded.text)]
    tokens = tuple(token for token, _, _ in found)
    if folded.starts is None or folded.ends is None:
        return tokens, tuple(start for _, start, _ in found), tuple(end for _, _, end in found), None
    letters = tuple((tuple(folded.starts[a:b]), tuple(folded.ends[a:b])) for _, a, b in found)
    return tokens, tuple(starts[0] for starts, _ in letters), tuple(ends[-1] for _, ends in letters), letters
