"""Numbers as they stand in a Dutch or an English text: digits by the notation of the language, and words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from termbase.model import Span
from translate.qa.number_value import ZEROS, Number, canonical
from translate.qa.number_word_reading import dutch_number_words, english_number_words

_SPACE = r"[ \u00a0\u202f]"
_DIGITS = (
    rf"(?<![0-9])(?P<digits>[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+(?![0-9])(?:,[0-9]+)?|[0-9]+(?:[.,:][0-9]+)*)"
)
_NL_NUMBER = re.compile(
    _DIGITS
    + rf"(?:{_SPACE}?-?(?P<scale>mln|miljoen|mld|miljard|biljoen|duizend)\b)?(?P<time>{_SPACE}?uur\b)?"
)
_EN_NUMBER = re.compile(
    _DIGITS + rf"(?:{_SPACE}?-?(?P<scale>million|billion|trillion|thousand|mln|bn)\b|(?P<mark>[mk])\b)?"
    rf"(?P<time>{_SPACE}?(?:[ap]\.?m\b|hours\b|hrs\b|o['’]clock))?"
)
_NUMERIC_DATE = re.compile(
    r"(?<![0-9./-])(?P<day>[0-9]{1,2})(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)"
    r"(?P<year>[0-9]{4})(?![0-9])"
)
_NL_GROUPED = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?")
_NL_DECIMAL = re.compile(r"([0-9]+),([0-9]+)")
_EN_GROUPED = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?")
_EN_GROUPED_IN_DUTCH = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+)\.([0-9]+)|([0-9]{1,3}(?:,[0-9]{3}){2,})")
_EN_DECIMAL = re.compile(r"([0-9]+)\.([0-9]+)")
_CLOCK = re.compile(r"([0-9]{1,2})[.:]([0-5][0-9])")
_LABEL = re.compile(
    r"(?:artikel(?:en)?|art\.|tabel|paragraaf|par\.|§|hoofdstuk|afdeling|versie|bijlage) ?$", re.I
)
_RANGE = re.compile(r"\s*(?:,|tot|tot en met|t/m|en|à|of|to|until|and|or|[-–—])\s*(?:[€$£]\s?)?")
_CURRENCY = re.compile(r"[€$£]\s?$")
_DIGIT = re.compile("[0-9]")
_SMALL_DIGITS = str.maketrans("₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹", "01234567890123456789")


_ROMAN = re.compile(r"(?<!\w)(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?![\w-])")
_ROMAN_HOUSE = re.compile(r"(?:Kamerstukken|Handelingen)\s+$")


def read_dutch(text: str) -> list[Number]:
    """Numbers of a Dutch text in reading order: digits, Roman numerals and number words."""
    found = _read(text, _NL_NUMBER, _dutch_keys)
    found += dutch_number_words(text)
    return sorted(found, key=_start)


def read_english(text: str, *, words: bool = True) -> list[Number]:
    """Numbers of an English text in reading order: digits, Roman numerals and, if asked for, number words."""
    found = _read(text, _EN_NUMBER, _english_keys)
    if words:
        found += english_number_words(text)
    return sorted(found, key=_start)


def parts_of(number: Number, text: str) -> list[str]:
    """Keys of the digit groups of a number on their own, for `1,2` that is a list or `12 345` that is two."""
    return [canonical(group) for group in re.findall(r"[0-9]+", number.span.of(text))]


def _read(
    text: str, pattern: re.Pattern[str], keys_of: Callable[[str, "re.Match[str]"], tuple[str, ...]]
) -> list[Number]:
    text = text if text.isascii() else text.translate(_SMALL_DIGITS)
    found = list(_romans(text))
    if not _DIGIT.search(text):
        return found
    dates = [_date_parts(match) for match in _NUMERIC_DATE.finditer(text)]
    dated = {offset for parts in dates for part in parts for offset in range(part.span.start, part.span.end)}
    # A number within a name (*D66*, *CO2*) is the names' affair.
    digits = [
        (
            match,
            Number(
                Span(*match.span("digits")),
                keys_of(text, match),
                is_demanded=not text[max(0, match.start() - 1) : match.start()].isalpha(),
            ),
        )
        for match in pattern.finditer(text)
        if match.start("digits") not in dated
    ]
    found += (part for parts in dates for part in parts)
    found += _with_shared_units(text, digits)
    return found


def _start(number: Number) -> int:
    return number.span.start


def _dutch_keys(text: str, match: "re.Match[str]") -> tuple[str, ...]:
    raw = match["digits"]
    zeros = ZEROS[match["scale"]] if match["scale"] else 0
    if match["time"] and not zeros and (clock := _clock_keys(raw)):
        return clock
    if grouped := _NL_GROUPED.fullmatch(raw):
        value = canonical(grouped[1].replace(".", ""), grouped[2] or "", zeros)
        is_label = _LABEL.search(text, max(0, match.start() - 14), match.start())
        return (value, f"={raw}") if is_label else (value,)  # paragraaf 1.250
    if decimal := _NL_DECIMAL.fullmatch(raw):
        return (canonical(decimal[1], decimal[2], zeros),)
    if english := _EN_GROUPED_IN_DUTCH.fullmatch(raw):
        return (canonical((english[1] or english[3]).replace(",", ""), english[2] or "", zeros),)
    if zeros and (point := _EN_DECIMAL.fullmatch(raw)):
        return (canonical(point[1], point[2], zeros),)  # 5.5 miljoen
    return _plain_keys(text, match, raw, zeros)


def _english_keys(text: str, match: "re.Match[str]") -> tuple[str, ...]:
    raw = match["digits"]
    zeros = ZEROS[match["scale"]] if match["scale"] else 0
    if match["mark"] and _CURRENCY.search(text, max(0, match.start() - 2), match.start()):
        zeros = ZEROS[match["mark"]]  # €5m, but a 5 m wall
    if (time := match["time"]) and not zeros and (keys := _clock_keys(raw, time.strip()[0].lower())):
        return keys
    if grouped := _EN_GROUPED.fullmatch(raw):
        return (canonical(grouped[1].replace(",", ""), grouped[2] or "", zeros),)
    if decimal := _EN_DECIMAL.fullmatch(raw):
        return (canonical(decimal[1], decimal[2], zeros), f"={raw}")
    return _plain_keys(text, match, raw, zeros)


def _plain_keys(text: str, match: "re.Match[str]", raw: str, zeros: int) -> tuple[str, ...]:
    compact = re.sub(_SPACE, "", raw)
    if not compact.isdigit():
        return (f"={compact.replace(':', '.')}",)
    value = canonical(compact, zeros=zeros)
    start, end = match.span("digits")
    if len(raw) == 4 and text[end : end + 1] == "s":
        return (value, canonical(raw[2:]))  # the 1980s for *de jaren tachtig*
    if start >= 5 and text[start - 1] in "/-–" and re.fullmatch("[0-9]{4}", text[start - 5 : start - 1]):
        if len(raw) == 4:
            return (value, canonical(raw[2:]))  # 2025–2026 for 2025/26
        if len(raw) == 2:
            return (value, text[start - 5 : start - 3] + raw)  # 2025/26 for 2025–2026
    return (value,)


def _clock_keys(raw: str, half: str = "") -> tuple[str, ...]:
    """Keys of a time of day: `17.00 uur`, `5 p.m.`; empty when it cannot be one (`36 uur`)."""
    clock = _CLOCK.fullmatch(raw)
    if clock is None and not (raw.isdigit() and len(raw) <= 2):
        return ()
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (int(raw), 0)
    if hour > 24:
        return ()
    if half in {"a", "p"}:
        hour = hour % 12 + (12 if half == "p" else 0)
        return (f"t{(hour * 60 + minute) % 1440}",)
    time = f"t{(hour * 60 + minute) % 1440}"
    if clock is None:
        # *8 uur 's avonds* is 8 p.m., and *24 uur* may be 24 hours
        return (canonical(raw), time, f"t{(hour * 60 + 720) % 1440}")
    literal = f"={raw.replace(':', '.')}"
    return (time, literal) if minute else (time, literal, canonical(clock[1]))


def _date_parts(match: "re.Match[str]") -> list[Number]:
    return [
        Number(Span(*match.span(part)), (canonical(match[part]),), is_demanded=part != "month")
        for part in ("day", "month", "year")
    ]


def _with_shared_units(text: str, digits: "list[tuple[re.Match[str], Number]]") -> Iterator[Number]:
    """Give the first numbers of a range what stands after the last: *1,5 tot 2 miljoen*, *13.30 tot 17.30
    uur*.
    """
    zeros, half, begin = 0, None, len(text)
    for match, number in reversed(digits):
        is_in_range = (zeros or half is not None) and _RANGE.fullmatch(text, match.end(), begin)
        if match["scale"] or match["time"]:
            zeros = ZEROS[match["scale"]] if match["scale"] else 0
            half = match["time"].strip()[0].lower() if match["time"] else None
        elif is_in_range and zeros and len(number.keys) <= 2:
            whole, _, fraction = number.keys[0].partition(".")
            if whole.isdigit():
                number = replace(number, keys=(*number.keys, canonical(whole, fraction, zeros)))
        elif is_in_range and half is not None:
            number = replace(number, keys=(*number.keys, *_clock_keys(match["digits"], half)))
        else:
            zeros, half = 0, None
        begin = match.start()
        yield number


def _romans(text: str) -> Iterator[Number]:
    for match in _ROMAN.finditer(text):
        # *Kamerstukken II* names the House of Representatives: English may spell that out.
        is_demanded = not _ROMAN_HOUSE.search(text, max(0, match.start() - 14), match.start())
        keys = (f"={match[0]}", str(_roman_value(match[0])))
        yield Number(Span(*match.span()), keys, is_demanded=is_demanded)


def _roman_value(roman: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in roman]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
