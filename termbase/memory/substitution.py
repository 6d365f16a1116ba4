"""A segment's own numbers and dates in the place of those of a memory entry, where that is safe."""

import re
from collections import Counter
from typing import Final

from rapidfuzz.distance import Indel

from termbase.memory.figures import (
    ENGLISH_MONTHS,
    ENGLISH_WEEKDAYS,
    Figure,
    Part,
    outline,
    read_figures,
)
from termbase.memory.similarity import normalise
from termbase.model import Language, MemoryEntry

# Dutch nouns of measure that stay singular after a number, alone and at the end of a compound: `1 jaar` and
# `2 jaar` differ in nothing but the number, while English has `1 year` and `2 years`.
_UNINFLECTED: Final = (
    "jaar", "uur", "kwartier", "keer", "maal", "man", "euro", "dollar", "cent", "pond", "kilo", "gram", "ton",
    "liter", "meter", "hectare", "watt", "voet", "bit", "byte",
)  # fmt: skip
_NEXT_WORD: Final = re.compile(r"\s*(\w+)")
_MERIDIEM: Final = re.compile(r"\s?[ap]\.?m\b", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"\b([Aa])n?(?=\s[€$£]?\Z)")
_NUMBER: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_TIME: Final = re.compile(r"[0-9]{1,2}\.[0-9]{2}")


def substitute(source: str, entry: MemoryEntry) -> str | None:
    """The entry's target with the source's numbers and dates.

    It is safe where the numbers and dates of the entry's source and target correspond one to one (`1,5` and `1.5`,
    `1 april 2026` and `1 April 2026`; the order may differ), and those of the source and the entry's source stand
    in the same places. They are written as those that they replace: `April 1` gives `May 3`, `1st` gives `2nd`,
    `an 8%` gives `a 9%`.

    Examples:
        `Nr. 281` with the entry `Nr. 7` → `No. 7` gives `No. 281`. `2 jaar` with `1 jaar` → `1 year` is not safe:
        the noun would have to change. Nor is `3 leden` with `2 leden` → `two members`.

    Returns:
        The target; the entry's as it is where nothing has to be replaced. None: it is not safe.
    """
    source, entry_source = normalise(source), normalise(entry.source)
    own, old = read_figures(source, Language.NL), read_figures(entry_source, Language.NL)
    if [figure.values for figure in own] == [figure.values for figure in old]:
        return entry.target
    if not _are_aligned(source, own, entry_source, old):
        return None
    slots = read_figures(entry.target, Language.EN)
    order = _correspondence(own, old, slots)
    if order is None:
        return None
    target, shift = entry.target, 0
    for place, slot in zip(order, slots, strict=True):
        if own[place].values == slot.values:
            continue
        if not _keeps_grammar(entry_source, entry.target, old[place], own[place], slot):
            return None
        new = {part.name: part for part in own[place].parts}
        before = {part.name: part for part in old[place].parts}
        for part in slot.parts:
            written = _WRITERS[part.name](new[part.name], before[part.name], part)
            start, end = part.span.start + shift, part.span.end + shift
            head = _with_article(target[:start], new[part.name]) if len(slot.parts) == 1 else target[:start]
            shift += len(head) + len(written) - end
            target = head + written + target[end:]
    return target


def _are_aligned(source: str, own: list[Figure], entry_source: str, old: list[Figure]) -> bool:
    """Whether each figure stands for its counterpart: the same shape between the same words, on one side at least.

    Where words differ, figures may have changed places: *op 5 locaties zijn 3 scholen* is no edit of *voor 3
    scholen zijn 5 locaties*.
    """
    if [figure.shape for figure in own] != [figure.shape for figure in old]:
        return False
    mine, theirs = outline(source, own), outline(entry_source, old)
    if mine == theirs:
        return True
    kept = [block for block in Indel.opcodes(theirs, mine) if block.tag == "equal"]
    pairs = {
        block.src_start + n: block.dest_start + n
        for block in kept
        for n in range(block.src_end - block.src_start)
    }
    places = [place for place, piece in enumerate(theirs) if isinstance(piece, tuple)]
    counterparts = [place for place, piece in enumerate(mine) if isinstance(piece, tuple)]
    return all(
        pairs.get(place) == other and (pairs.get(place - 1) == other - 1 or pairs.get(place + 1) == other + 1)
        for place, other in zip(places, counterparts, strict=True)
    )


def _correspondence(own: list[Figure], old: list[Figure], slots: list[Figure]) -> list[int] | None:
    """For each figure of the entry's target, which one of the sources it is; None where that is not certain."""
    here, there = [figure.values for figure in old], [figure.values for figure in slots]
    if here == there:
        return list(range(len(here)))
    if Counter(here) != Counter(there):
        return None
    order = []
    for values in there:
        places = [place for place, other in enumerate(here) if other == values]
        # 5 … 5 … 7 → 7 … 5 … 5: which 5 is which does not matter if both become the same.
        if len({own[place].values for place in places}) > 1:
            return None
        order.append(places[0])
    return order


def _keeps_grammar(source: str, target: str, old: Figure, new: Figure, slot: Figure) -> bool:
    if old.parts[0].name != "number":
        return True
    # 10.30 uur → 10.30 a.m. says more than the number does.
    if _MERIDIEM.match(target, slot.span.end):
        return False
    is_one = [figure.parts[0].value in {"1", "-1"} for figure in (old, new)]
    following = _NEXT_WORD.match(source, old.span.end)
    return is_one[0] == is_one[1] or following is None or not following[1].casefold().endswith(_UNINFLECTED)


def _with_article(head: str, new: Part) -> str:
    """The text before a number with its article as the number is said: an 8%, an 11th, an €18 million, a 9%."""
    digits = new.value.lstrip("-").partition(".")[0]
    is_vowel = digits.startswith("8") or (digits[:2] in {"11", "18"} and len(digits) % 3 == 2)
    return _ARTICLE.sub(lambda found: found[1] + ("n" if is_vowel else ""), head)


def _write_number(new: Part, old: Part, slot: Part) -> str:
    if ":" in slot.written and _TIME.fullmatch(new.value):  # 10.30 uur → 10:30
        return new.value.replace(".", ":")
    if old.written == slot.written or not _NUMBER.fullmatch(new.value):
        return new.written
    mark = next((mark for mark in ", \u00a0\u202f" if mark in slot.written), "")  # 5000 → 5,000
    sign = "-" if new.value.startswith("-") else ""
    whole, point, decimals = new.value.removeprefix("-").partition(".")
    if mark and not whole.startswith("0"):
        whole = f"{int(whole):,}".replace(",", mark)
    return sign + whole + point + decimals


def _write_ordinal(new: Part, old: Part, slot: Part) -> str:
    # 1st, 2nd, 3rd, 4th, but 11th, 12th, 13th
    last = new.value[-1] if new.value[-2:-1] != "1" else ""
    return new.value + {"1": "st", "2": "nd", "3": "rd"}.get(last, "th")


def _write_day(new: Part, old: Part, slot: Part) -> str:
    if slot.written[-1].isalpha():
        return _write_ordinal(new, old, slot)
    return new.value.zfill(2) if slot.written.startswith("0") else new.value


def _write_month(new: Part, old: Part, slot: Part) -> str:
    if slot.written.isdecimal():
        return _write_day(new, old, slot)
    name = ENGLISH_MONTHS[int(new.value) - 1]
    if slot.written.title() not in ENGLISH_MONTHS:
        name = "Sept" if name == "September" else name[:3]
    return name.upper() if slot.written.isupper() else name


def _write_weekday(new: Part, old: Part, slot: Part) -> str:
    name = ENGLISH_WEEKDAYS[int(new.value)]
    return name.upper() if slot.written.isupper() else name


def _write_year(new: Part, old: Part, slot: Part) -> str:
    return new.value


_WRITERS: Final = {
    "number": _write_number,
    "ordinal": _write_ordinal,
    "day": _write_day,
    "month": _write_month,
    "weekday": _write_weekday,
    "year": _write_year,
}
