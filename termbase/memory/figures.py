"""Numbers and dates as they stand in Dutch and in English text, read into values that can be compared.

A digit in a name is none (`A12`, `JA21`, `covid-19`), nor is one in a code token (`⟨1⟩`).
"""

import re
from dataclasses import dataclass
from string import ascii_letters
from typing import Final

from termbase.model import Language, Span

MARKS: Final = ".,;:!?…'\"‘’‚‛“”„‟«»‹›()[]{}–—‐‑‒-·•"
"""Marks of punctuation: what may differ without another word. `%`, `€`, `§`, `/`, `&` and `+` are none."""

DUTCH_MONTHS: Final = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
)  # fmt: skip
ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
DUTCH_WEEKDAYS: Final = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
ENGLISH_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DUTCH_SHORT_MONTHS: Final = {
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip
ENGLISH_SHORT_MONTHS: Final = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a figure that has a value of its own."""

    name: str
    """`number`, `ordinal`, `weekday`, `day`, `month` or `year`."""
    span: Span
    """In the text."""
    value: str
    """The same in either language: `1250.5` for `1.250,5`, `4` for *april*, `0` for *maandag*."""
    written: str
    """As it stands there, with English points and commas: `1,250.5` for `1.250,5`."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or a date."""

    span: Span
    parts: tuple[Part, ...]
    """In the order in which they stand; one for a number."""

    @property
    def shape(self) -> tuple[str, ...]:
        """Names of its parts, sorted: one figure can stand for another only if theirs are the same."""
        return tuple(sorted(part.name for part in self.parts))

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """Names and values, sorted: equal for the same number or date, however it is written."""
        return tuple(sorted((part.name, part.value) for part in self.parts))


def read_figures(text: str, language: Language) -> list[Figure]:
    """Numbers and dates of a text.

    Examples:
        Dutch `1.250,5` and English `1,250.5` have the same values; so have `1 april 2026`, `1-4-2026`,
        `1 April 2026` and `April 1, 2026`. `3e` and `3rd` are ordinals, `29 826` is one number, `10.30` and `10:30`
        the same. `april 2026` is a date, a month alone is a word.

    Returns:
        In reading order, without overlaps.
    """
    if _DIGIT.search(text) is None:
        return []
    pattern = _DUTCH if language is Language.NL else _ENGLISH
    return [_figure(found, language) for found in pattern.finditer(text)]


def outline(text: str, figures: list[Figure]) -> tuple[str | tuple[str, ...], ...]:
    """What is left of a text when it does not matter which numbers and dates and which punctuation it has.

    Returns:
        Its words and symbols, and for each figure its shape, in order.
    """
    pieces: list[str | tuple[str, ...]] = []
    end = 0
    for figure in figures:
        pieces += _TOKEN.findall(text, end, figure.span.start)
        pieces.append(figure.shape)
        end = figure.span.end
    return (*pieces, *_TOKEN.findall(text, end))


_DIGIT = re.compile("[0-9]")
_TOKEN = re.compile(rf"\w[\w\u0300-\u036f]*|[^\w\s{re.escape(MARKS)}]")


def _names(names: tuple[str, ...], short: dict[str, int]) -> str:
    """Alternatives: in full, short with the longest first, and both in capitals."""
    written = (
        *names,
        *(name.title() if names[0].istitle() else name for name in sorted(short, key=len)[::-1]),
    )
    return "|".join((*written, *map(str.upper, written)))


_DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
_YEAR = "[12][0-9]{3}(?![0-9])(?![.,][0-9])"
# Not within a word, a name (covid-19) or a code token (⟨1⟩).
_LEFT = r"(?<![\w⟨])(?<!⟨/)(?<![^\W\d_]-)"
_RIGHT = r"(?!\w)"
_WHOLE = rf"(?![.,:][0-9]){_RIGHT}"
_SIGN = r"(?:(?<![^\s(€$£])[-−])?"
# 1-4-2026, 01/04/2026, 1.4.2026; 2026-04-01
_NUMERIC = (
    rf"(?<![0-9][./-])(?P<day1>{_DAY})(?P<mark>[-/.])(?P<month1>0?[1-9]|1[0-2])(?P=mark)(?P<year1>[12][0-9]{{3}}){_WHOLE}"
    rf"|(?P<year2>[12][0-9]{{3}})-(?P<month2>0[1-9]|1[0-2])-(?P<day2>{_DAY}){_WHOLE}"
)


def _pattern(weekday: str, month: str, point: str, comma: str, th: str, month_first: str) -> str:
    """The pattern of one language; `point` is its decimal mark, `comma` the mark between thousands."""
    return (
        rf"{_LEFT}(?:"
        # woensdag 1 april 2026, 5th of May
        rf"(?:(?P<weekday3>{weekday}),?\s)?(?P<day3>{_DAY}(?:{th})?)\s(?:of\s)?(?P<month3>{month})(?!\w)\.?"
        rf"(?:\s(?P<year3>{_YEAR}))?"
        rf"{month_first}"
        # april 2026
        rf"|(?P<month5>{month})(?!\w)\.?\s(?P<year5>{_YEAR}){_RIGHT}"
        rf"|{_NUMERIC}"
        rf"|(?P<ordinal6>[0-9]+(?:{th})){_RIGHT}"
        rf"|(?P<number7>{_SIGN}(?:"
        rf"[0-9]{{1,3}}(?:[ \u00a0\u202f][0-9]{{3}})+{_WHOLE}"  # 29 826
        rf"|[0-9]{{1,3}}(?:{comma}[0-9]{{3}})+(?:{point}[0-9]+)?{_WHOLE}"  # 1.250,5
        rf"|[0-9]+{point}[0-9]+{_WHOLE}))"  # 1,5
        # 10.30, 10:30: a time; 3.2.1: a section; 281
        rf"|(?P<label8>[0-9]+(?:[.:][0-9]+)+{_RIGHT}|{_SIGN}[0-9]+{_RIGHT})"
        rf")"
    )


_ENGLISH_MONTH = _names(ENGLISH_MONTHS, ENGLISH_SHORT_MONTHS)
_ENGLISH_WEEKDAY = "|".join((*ENGLISH_WEEKDAYS, *map(str.upper, ENGLISH_WEEKDAYS)))
_TH = "st|nd|rd|th"
# Wednesday, April 1, 2026; but May 5% is a month and a number.
_MONTH_FIRST = (
    rf"|(?:(?P<weekday4>{_ENGLISH_WEEKDAY}),?\s)?(?P<month4>{_ENGLISH_MONTH})(?!\w)\.?\s(?P<day4>{_DAY}(?:{_TH})?)"
    rf"(?![0-9:%]|[.,][0-9]|\s?(?:per\scent|percent|million|billion)){_RIGHT}(?:,?\s(?P<year4>{_YEAR}))?"
)
_DUTCH = re.compile(
    _pattern(
        "|".join(DUTCH_WEEKDAYS),
        _names(DUTCH_MONTHS, DUTCH_SHORT_MONTHS),
        ",",
        r"\.",
        "e|ste|de",
        month_first="",
    ),
    re.IGNORECASE,
)
# Capitals count: `Article 5 may apply` holds no date.
_ENGLISH = re.compile(_pattern(_ENGLISH_WEEKDAY, _ENGLISH_MONTH, r"\.", ",", _TH, _MONTH_FIRST))
_SWAP = str.maketrans(".,", ",.")
_PLAIN = str.maketrans({" ": None, "\u00a0": None, "\u202f": None, ",": None, "−": "-"})
_VALUES = {
    Language.NL: {
        **{name: str(place) for place, name in enumerate(DUTCH_MONTHS, start=1)},
        **{name: str(place) for name, place in DUTCH_SHORT_MONTHS.items()},
        **{name: str(place) for place, name in enumerate(DUTCH_WEEKDAYS)},
    },
    Language.EN: {
        **{name.lower(): str(place) for place, name in enumerate(ENGLISH_MONTHS, start=1)},
        **{name: str(place) for name, place in ENGLISH_SHORT_MONTHS.items()},
        **{name.lower(): str(place) for place, name in enumerate(ENGLISH_WEEKDAYS)},
    },
}


def _figure(found: re.Match[str], language: Language) -> Figure:
    parts = []
    for group, text in found.groupdict().items():
        if text is None or group == "mark":
            continue
        name, written = group[:-1], text
        if name == "number" and language is Language.NL and " " not in text:
            written = text.translate(_SWAP)
        if name in {"number", "label"}:
            name, value = "number", written.translate(_PLAIN).replace(":", ".")
        elif text[0].isdigit():
            value = text.rstrip(ascii_letters).lstrip("0") or "0"
        else:
            value = _VALUES[language][text.lower()]
        parts.append(Part(name, Span(*found.span(group)), value, written))
    parts.sort(key=lambda part: part.span.start)
    return Figure(Span(*found.span()), tuple(parts))
