"""Which entries of the memory are like a segment, and how much?"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from termbase.memory.figures import MARKS, outline, read_figures
from termbase.memory.similarity import normalise, scan
from termbase.memory.substitution import substitute
from termbase.model import Language, MemoryEntry, MemoryMatch

IN_CONTEXT: Final = 101
EXACT: Final = 100
SAME_WORDS: Final = 99
"""Only numbers, dates or punctuation differ."""
BEST_FUZZY: Final = 98

_AROUND: Final = MARKS + " "
# What a date may begin with, in the first three letters.
_STARTS: Final = frozenset(
    "maa din woe don vri zat zon jan feb mrt apr mei jun jul aug sep okt nov dec".split()  # noqa: SIM905 – a table
)


def lookup(
    source: str,
    candidates: Iterable[MemoryEntry],
    *,
    previous: str = "",
    following: str = "",
    threshold: int = 70,
    limit: int = 10,
) -> list[MemoryMatch]:
    """Find the entries that are like a segment.

    Args:
        source: The segment's text, codes taken out, as entries have it.
        candidates: Entries of the memory, in any order. One with an empty target is passed over.
        previous: Source of the segment before it; empty at the start, or where it is not known.
        following: Source of the segment after it; likewise.
        threshold: Least score, in whole percent.
        limit: At most so many matches.

    Returns:
        Best first, the newest first among equals; of several matches with the same target only the first. Scores:

        - 101: the same text with the same text before and after it, at least one of the two not empty.
        - 100: the same text; Unicode composition and the kind and amount of white space do not count.
        - 99: the same words in the same case; only numbers, dates and punctuation differ. The match's target has
          the segment's own numbers and dates.
        - 98: likewise, but the numbers and dates cannot be put in safely (`substitute` says when): the target is
          left as it is.
        - up to 98: `similarity`. Numbers and dates are put into these as well where that is safe.

        An empty source has no matches.
    """
    folded = normalise(source)
    if not folded or limit < 1:
        return []
    entries = [entry for entry in candidates if entry.target and not entry.target.isspace()]
    texts = [normalise(entry.source) for entry in entries]
    context = normalise(previous), normalise(following)
    scores: dict[int, tuple[int, str | None]] = {}
    for index, percent in scan(folded, texts, threshold=min(threshold, EXACT)):
        entry = entries[index]
        if percent == EXACT:
            is_context = any(context) and context == (normalise(entry.previous), normalise(entry.following))
            scores[index] = (IN_CONTEXT if is_context else EXACT, entry.target)
        else:
            scores[index] = (min(percent, BEST_FUZZY), None)
    for index in _with_the_same_words(folded, texts):
        if index in scores and scores[index][0] >= EXACT:
            continue
        target = substitute(source, entries[index])
        scores[index] = (BEST_FUZZY, entries[index].target) if target is None else (SAME_WORDS, target)
    ranked = sorted(
        (index for index, (score, _) in scores.items() if score >= threshold),
        key=lambda index: (scores[index][0], entries[index].at, entries[index].id),
        reverse=True,
    )
    matches: dict[str, MemoryMatch] = {}
    for index in ranked:
        score, target = scores[index]
        entry = entries[index]
        if target is None:
            target = substitute(source, entry) or entry.target
        matches.setdefault(normalise(target), MemoryMatch(entry, score, target))
        if len(matches) == limit:
            break
    return list(matches.values())


def _with_the_same_words(text: str, others: Sequence[str]) -> Iterator[int]:
    """Indices of texts that differ in numbers, dates and punctuation at most."""
    own = outline(text, read_figures(text, Language.NL))
    if not own:
        return  # nothing but punctuation
    first, last = own[0], own[-1]
    for index, other in enumerate(others):
        # A look at both ends spares nearly all texts the reading of their figures.
        head = other.lstrip(_AROUND)
        if isinstance(first, str):
            if not head.startswith(first):
                continue
        elif not head.removeprefix("−")[:1].isdecimal() and head[:3].casefold() not in _STARTS:
            continue
        if isinstance(last, str) and not other.rstrip(_AROUND).endswith(last):
            continue
        if outline(other, read_figures(other, Language.NL)) == own:
            yield index
