"""Dates as they stand in a Dutch or an English text, read into day, month and year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from termbase.model import Span


@dataclass(frozen=True, slots=True)
class Date:
    """A date or a part of one."""

    span: Span
    day: int | None
    """None for a month without a day (*april 2026*)."""
    month: int
    year: int | None
    is_month_first: bool = False
    """*April 1, 2026*"""
    is_numeric: bool = False
    """*1-4-2026*, read as day, month, year; *2026-04-01* as year, month, day."""

    def agrees_with(self, other: "Date") -> bool:
        """Whether `other`, in the translation, may stand for this date: it may add a year, not lose one."""
        return (self.day, self.month) == (other.day, other.month) and self.year in {None, other.year}


_NL_MONTHS = (
    "januari|jan", "februari|feb|febr", "maart|mrt", "april|apr", "mei", "juni|jun", "juli|jul",
    "augustus|aug",
    "september|sept|sep", "oktober|okt", "november|nov", "december|dec",
)  # fmt: skip
_EN_MONTHS = (
    "January|Jan", "February|Feb", "March|Mar", "April|Apr", "May", "June|Jun", "July|Jul", "August|Aug",
    "September|Sept|Sep", "October|Oct", "November|Nov", "December|Dec",
)  # fmt: skip
_NL_PLACE = {name: place for place, names in enumerate(_NL_MONTHS, start=1) for name in names.split("|")}
_EN_PLACE = {name: place for place, names in enumerate(_EN_MONTHS, start=1) for name in names.split("|")}


def _alternatives(months: tuple[str, ...]) -> str:
    names = sorted("|".join(months).split("|"), key=len, reverse=True)
    return f"(?P<month>{'|'.join(names)})"


def _long(months: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(names.partition("|")[0] for names in months)


_NL_DAY, _EN_DAY = r"[0-9]{1,2}(?:e|ste|de)?", r"[0-9]{1,2}(?:st|nd|rd|th)?"
_NL_JOINT, _EN_JOINT = r"\s?(?:en|of|op|tot|tot en met|t/m|–|-)\s?", r"\s?(?:and|or|to|until|–|-)\s?"
_YEAR = r"(?:,?\s(?P<year>[12][0-9]{3})(?![0-9]))?"
# Day first: 1 april 2026, 24 en 25 juni, 3 t/m 12 mei, de nacht van 7 op 8 november.
_NL_DATE = re.compile(
    rf"(?<![0-9.,])(?P<days>(?:{_NL_DAY},\s){{0,6}}(?:{_NL_DAY}{_NL_JOINT})?{_NL_DAY})\s"
    rf"{_alternatives(_NL_MONTHS)}\b\.?{_YEAR}"
)
# Without a day: april 2026.
_NL_MONTH = re.compile(rf"\b{_alternatives(_long(_NL_MONTHS))}\b{_YEAR}")
_EN_DATE = re.compile(
    rf"(?<![0-9.,])(?P<days>(?:{_EN_DAY},\s){{0,6}}(?:{_EN_DAY}{_EN_JOINT})?{_EN_DAY})\s(?:of\s)?"
    rf"{_alternatives(_EN_MONTHS)}\b\.?{_YEAR}"
)
# Month first: April 1, 2026; but May 5% is a month and a number.
_EN_MONTH = re.compile(
    rf"\b{_alternatives(_EN_MONTHS)}\b\.?(?:\s(?P<days>{_EN_DAY}(?:{_EN_JOINT}{_EN_DAY})?)"
    rf"(?![0-9:%]|[.,][0-9]|\s?(?:per|mil|[ap]\.m)))?{_YEAR}"
)
_NUMERIC = re.compile(r"(?<![0-9./-])([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})(?![0-9]|[-/][0-9])")
_ISO = re.compile(r"(?<![0-9./-])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9-])")
_NUMBER = re.compile(r"[0-9]+")
_SHORT_MONTHS = frozenset(name.lower() for names in _EN_MONTHS for name in names.split("|")[1:])

_NL_WEEKDAY = re.compile(r"\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)", re.IGNORECASE)
_EN_WEEKDAY = re.compile(r"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)")
_NL_WEEK = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_EN_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def read_dutch_dates(text: str) -> list[Date]:
    """Dates of a Dutch text in reading order, months without a day included."""
    lower = text.lower() if len(text.lower()) == len(text) else text
    dates: list[Date] = []
    taken = set()
    for match in _NL_DATE.finditer(lower):
        dates += _dates(match, _NL_PLACE[match["month"]])
        taken.add(match.start("month"))
    for match in _NL_MONTH.finditer(lower):
        is_name = text[match.start()].isupper() and match.start() > 0 and not text.isupper()
        if match.start("month") not in taken and not is_name:  # Mei, April are surnames and first names too
            dates += _dates(match, _NL_PLACE[match["month"]])
    return sorted((*dates, *_numeric(text)), key=_start)


def read_english_dates(text: str) -> list[Date]:
    """Dates of an English text in reading order, months without a day included."""
    if text.isupper() and len(text.title()) == len(text):
        text = text.title()  # 1 APRIL 2026
    dates: list[Date] = []
    taken = set()
    for match in _EN_DATE.finditer(text):
        dates += _dates(match, _EN_PLACE[match["month"]])
        taken.add(match.start("month"))
    for match in _EN_MONTH.finditer(text):
        is_short = match["month"].lower() in _SHORT_MONTHS and match["days"] is None
        if match.start("month") not in taken and not is_short:
            dates += _dates(match, _EN_PLACE[match["month"]], is_month_first=match["days"] is not None)
    return sorted((*dates, *_numeric(text)), key=_start)


def read_dutch_weekdays(text: str) -> list[tuple[Span, int]]:
    """Weekdays of a Dutch text with their place in the week from Monday, 0."""
    return [
        (Span(*match.span()), _NL_WEEK.index(match[1].lower()))
        for match in (_NL_WEEKDAY.finditer(text) if "dag" in text or "DAG" in text else ())
    ]


def read_english_weekdays(text: str) -> list[tuple[Span, int]]:
    """Weekdays of an English text with their place in the week from Monday, 0."""
    return [(Span(*match.span()), _EN_WEEK.index(match[1])) for match in _EN_WEEKDAY.finditer(text)]


def _start(date: Date) -> tuple[int, int]:
    return date.span.start, date.day or 0


def _dates(match: "re.Match[str]", month: int, *, is_month_first: bool = False) -> Iterator[Date]:
    days, year = match.groupdict().get("days"), int(match["year"]) if match["year"] else None
    span = Span(*match.span())
    if days is None:
        yield Date(span, None, month, year)
    else:
        for day in _NUMBER.findall(days):
            yield Date(span, int(day), month, year, is_month_first)


def _numeric(text: str) -> Iterator[Date]:
    for match in _NUMERIC.finditer(text):
        if 1 <= int(match[1]) <= 31 and 1 <= int(match[3]) <= 31:
            yield Date(Span(*match.span()), int(match[1]), int(match[3]), int(match[4]), is_numeric=True)
    for match in _ISO.finditer(text):
        yield Date(Span(*match.span()), int(match[3]), int(match[2]), int(match[1]), is_numeric=True)
