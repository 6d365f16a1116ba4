"""Number words as they stand in a Dutch or an English text."""

import re
from collections.abc import Iterable, Iterator

from termbase.model import Span
from translate.qa.number_value import ZEROS, Number, canonical
from translate.qa.number_words import (
    DUTCH_CARDINALS,
    DUTCH_NOT_DEMANDED,
    DUTCH_ROOTS,
    ENGLISH_LOOSE,
    ENGLISH_WORDS,
)


def _heads(words: Iterable[str]) -> str:
    """A pattern for the first three letters of any of the words, grouped by the first letter for speed."""
    heads = sorted({word[:3] for word in words})
    groups = {
        first: "|".join(re.escape(head[1:]) for head in heads if head[0] == first)
        for first in sorted({head[0] for head in heads})
    }
    return "|".join(f"{first}(?:{rest})" for first, rest in groups.items())


# A word that may begin with a number: a look at three letters is cheap, the list of all numbers is long.
_NL_CANDIDATE = re.compile(rf"\b(?:{_heads(DUTCH_ROOTS)})[^\W\d_]*+")
_ROOT = re.compile("|".join(sorted(map(re.escape, DUTCH_ROOTS), key=len, reverse=True)))
# With a hyphen, the head counts: two-thirds, a three-year plan, eighty-five-year-old.
_EN_CANDIDATE = re.compile(rf"\b(?:{_heads((*ENGLISH_WORDS, *ENGLISH_LOOSE))})[^\W\d_]*+(?:-[^\W_]+)*+")
_EN_TABLES = (ENGLISH_WORDS, ENGLISH_LOOSE)
_HOURS = frozenset({"noon", "midnight"})
_NL_SCALE_AFTER = re.compile(r"\s+(miljoen|miljard|mln|mld|honderd|duizend)\b")
_EN_SCALE_AFTER = re.compile(r"[\s-]+(million|billion|trillion|hundred|thousand)\b")


def dutch_number_words(text: str) -> Iterator[Number]:
    """Number words of a Dutch text; words that only begin with one (*vijfentwintigjarig*) ask nothing."""
    lower = _lower(text)
    for match in _NL_CANDIDATE.finditer(lower):
        word = match[0]
        root = _ROOT.match(word)
        if root is None:
            continue
        value, is_whole = DUTCH_ROOTS[root[0]], word in DUTCH_CARDINALS
        keys: tuple[str, ...] = (str(value),)
        if is_whole and (scale := _NL_SCALE_AFTER.match(lower, match.end())):
            keys = (canonical(str(value), zeros=ZEROS.get(scale[1], 2)), str(value))
        if word == "veertien" and lower.startswith(" dagen", match.end()):
            keys = ("14", "2")  # two weeks, a fortnight
        is_clock = lower.endswith("half ", max(0, match.start() - 5), match.start())  # half tien is 9.30
        is_demanded = is_whole and word not in DUTCH_NOT_DEMANDED and not is_clock
        yield Number(Span(*match.span()), keys, is_word=True, is_demanded=is_demanded)


def english_number_words(text: str) -> Iterator[Number]:
    """Number words of an English text, ordinals and *twice*, *both*, *noon* included."""
    lower = _lower(text)
    for match in _EN_CANDIDATE.finditer(lower):
        word = match[0]
        value = ENGLISH_WORDS.get(word)
        is_demanded = value is not None and value > 1
        if value is None:
            head, _, rest = word.partition("-")
            pair = f"{head}-{rest.partition('-')[0]}"
            value = next((table[key] for key in (pair, head) for table in _EN_TABLES if key in table), None)
        if value is None:
            continue
        keys: tuple[str, ...] = (f"t{value}",) if word in _HOURS else (str(value),)
        if scale := _EN_SCALE_AFTER.match(lower, match.end()):
            keys = (canonical(str(value), zeros=ZEROS.get(scale[1], 2)), str(value))
        yield Number(Span(*match.span()), keys, is_word=True, is_demanded=is_demanded)


def _lower(text: str) -> str:
    lower = text.lower()
    return lower if len(lower) == len(text) else text  # İ becomes two characters
