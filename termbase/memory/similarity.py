"""How alike are two texts? A whole percent from their words and their characters.

Words say how much has to be translated anew, characters tell *motie – moties* from *motie – begroting*. The two
weigh the same: on near pairs of Dutch government prose that mean foretells best how alike the translations are
(`benchmarks/memory.py --pairs` prints it for every weight).
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from termbase.memory.figures import MARKS


def normalise(text: str) -> str:
    """The text as it is compared: Unicode NFC, one blank for any white space, none around it."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    # Nearly every text is folded already; a blank is the only white space that counts as printable.
    if text.isprintable() and "  " not in text and not text.startswith(" ") and not text.endswith(" "):
        return text
    return " ".join(text.split())


def similarity(a: str, b: str) -> int:
    """How alike two texts are.

    The mean of two similarities, each one minus the Levenshtein distance by the longer length: of the words,
    whatever their capitals and without the punctuation around them, and of the characters. Rounded down. Without
    any word, characters alone.

    Examples:
        `Het kabinet komt met een brief.` and `Het kabinet komt met een brief!` → 98; with `een motie.` → 85.

    Returns:
        0 to 100. Symmetric. 100 only for texts that are equal after `normalise`, two empty ones included.
    """
    a, b = normalise(a), normalise(b)
    return _percent(a, _last_words(a), b)


def scan(text: str, others: Sequence[str], *, threshold: int) -> Iterator[tuple[int, int]]:
    """Those of many texts that are like one: what `similarity` gives, with the far ones passed over quickly.

    Args:
        text: A text, as `normalise` gives it.
        others: Texts to compare it with, normalised as well.
        threshold: Least whole percent.

    Yields:
        Index into `others` and percent, at least `threshold`; in no particular order.
    """
    words = _words(text)
    # Were all words equal, the characters would still have to be this much alike.
    least = max(0.0, threshold / 50 - 1 - 1e-9)
    near = process.extract(
        text, others, scorer=Levenshtein.normalized_similarity, score_cutoff=least, limit=None, processor=None
    )
    for other, _, index in near:
        percent = _percent(text, words, other)
        if percent >= threshold:
            yield index, percent


def _words(text: str) -> list[str]:
    # A third faster than a pattern of words, and nothing else takes as long here.
    return list(filter(None, [word.strip(MARKS) for word in text.casefold().split(" ")]))


_last_words = lru_cache(maxsize=1)(_words)
"""One text is compared with many others in a row."""


def _percent(a: str, a_words: list[str], b: str) -> int:
    if a == b:
        return 100
    b_words = _words(b)
    n_words, n_characters = max(len(a_words), len(b_words)), max(len(a), len(b))
    characters = Levenshtein.distance(a, b)
    if n_words == 0:
        return 100 * (n_characters - characters) // n_characters
    words = Levenshtein.distance(a_words, b_words)
    # Whole numbers throughout: floats would round 85 down to 84.
    total = n_words * n_characters
    return (100 * total - 50 * (words * n_characters + characters * n_words)) // total
