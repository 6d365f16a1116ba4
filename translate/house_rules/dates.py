"""Dates: `1 april 2026` → `1 April 2026`, `12 dec. 2025`, `1-4-2026`, `d.d. 3 maart jl.`, ranges.

A month on its own (`april`, `begin 2025`) is left to the model.
"""

import re
from typing import Final

from termbase.model import Span
from translate.house_rules.claims import Claims
from translate.house_rules.rendering import Rendering, RenderingKind
from translate.house_rules.words import HAS_DIGIT, MONTH_ABBREVIATIONS, MONTHS, before_final_dot

_NAMES = "|".join(MONTHS)
_SHORT = "|".join(sorted(MONTH_ABBREVIATIONS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d(?!\w)"
# An abbreviation needs its dot, or a year after it: `12 dec. 2025`, `12 dec 2025`, but not `5 jun`.
_MONTH = rf"(?:(?:{_NAMES})(?!\w)|(?:{_SHORT})(?:\.|(?=\s{_YEAR})))"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_JOINT = r"(?:\s(?:tot\sen\smet|tot|t/m|en|of|à)\s|\s?[–-]\s?)"
# `jl.` and `a.s.` are left out in English: the date says as much (decision, see docs/house-rules.md).
_RECENT = r"(?:\s(?:jl\.|jongstleden|a\.s\.|aanstaande|dezes|dit\sjaar(?!\w))(?!\w))?"

_WRITTEN: Final = re.compile(
    rf"(?<![\w.,/–-])(?P<dated>d\.d\.\s)?(?:(?P<first>{_DAY})(?:\s(?P<first_month>{_MONTH})(?:\s(?P<first_year>{_YEAR}))?)?"
    rf"(?P<joint>{_JOINT}))?(?P<day>{_DAY})\s(?P<month>{_MONTH})(?:\s(?P<year>{_YEAR}))?{_RECENT}(?!-\w)",
    re.IGNORECASE,
)
_NUMERIC: Final = re.compile(
    rf"(?<![\w.,/–-])(?P<dated>d\.d\.\s)?(?P<day>{_DAY})(?P<mark>[-/.])(?P<month>0?[1-9]|1[0-2])(?P=mark)"
    r"(?P<year>(?:19|20)\d\d)(?![\w/])(?![.,:-]\d)"
)
_MONTH_YEAR: Final = re.compile(rf"(?<![\w-])(?P<month>{_NAMES})\s(?P<year>{_YEAR})(?!-\w)", re.IGNORECASE)
# Quick looks before the slower patterns
_HAS_MONTH: Final = re.compile(r"\d\s(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)", re.IGNORECASE)
_HAS_YEAR: Final = re.compile(r"\s(?:19|20)\d\d")
_HAS_MARKS: Final = re.compile(r"\d[-/.]\d")
_ENGLISH_JOINTS: Final = {"en": "and", "of": "or", "à": "or"}
_ENGLISH_MONTHS: Final = {**MONTHS, **MONTH_ABBREVIATIONS}
_NUMBERED_MONTHS: Final = tuple(MONTHS.values())


def render_dates(text: str) -> list[Rendering]:
    """Dates in `text`, day before month, without a comma, ordinal or leading zero (British).

    Examples:
        `1 april 2026` → `1 April 2026`; `1 tot en met 5 april` → `1 to 5 April`; `d.d. 3 maart jl.` →
        `dated 3 March`; `01-04-2026` → `1 April 2026`; `maart 2025` → `March 2025`.

    Returns:
        In reading order, without overlaps; none is protected.
    """
    if not HAS_DIGIT.search(text):
        return []
    claims = Claims(text)
    found: list[Rendering] = []
    for hint, pattern, write in _RULES:
        if not hint.search(text):
            continue
        for match in pattern.finditer(text):
            span = Span(match.start(), before_final_dot(text, match.start(), match.end()))
            if claims.claim(span):
                found.append(Rendering(span, write(match), RenderingKind.DATE))
    found.sort(key=lambda rendering: rendering.span)
    return found


def _month(dutch: str) -> str:
    return _ENGLISH_MONTHS[dutch.lower().rstrip(".")]


def _written(match: re.Match[str]) -> str:
    parts = ["dated"] if match["dated"] else []
    if match["first"]:
        parts.append(str(int(match["first"])))
        if match["first_month"]:
            parts.append(_month(match["first_month"]))
        if match["first_year"]:
            parts.append(match["first_year"])
        parts.append(_ENGLISH_JOINTS.get(match["joint"].strip().lower(), "to"))
    parts += str(int(match["day"])), _month(match["month"])
    if match["year"]:
        parts.append(match["year"])
    return " ".join(parts)


def _numeric(match: re.Match[str]) -> str:
    dated = "dated " if match["dated"] else ""
    return f"{dated}{int(match['day'])} {_NUMBERED_MONTHS[int(match['month']) - 1]} {match['year']}"


def _month_year(match: re.Match[str]) -> str:
    return f"{_month(match['month'])} {match['year']}"


# In this order: `3 maart 2025` before `maart 2025`.
_RULES: Final = (
    (_HAS_MONTH, _WRITTEN, _written),
    (_HAS_MARKS, _NUMERIC, _numeric),
    (_HAS_YEAR, _MONTH_YEAR, _month_year),
)
