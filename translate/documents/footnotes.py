"""Footnote calls in running text and the markers that begin footnote bodies; exponents are neither."""

import re
from dataclasses import dataclass

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_DIGITS = str.maketrans(SUPERSCRIPTS, "0123456789")

_MARK = r"\d{1,3}|[*†‡§]{1,3}"
_CALL = re.compile(
    rf"""
    <sup\b[^<>]{{0,200}}>\s{{0,9}}[\[(]?(?P<tag>{_MARK})[\])]?\s{{0,9}}</sup>   # <sup>1</sup>
    | \[\^(?P<label>[^\]\[\s]{{1,100}})\]                                     # [^1]
    | \\?\[(?P<bracket>\d{{1,3}})\\?\](?![(\[:])                              # [1], \[1\]
    | (?P<super>[{SUPERSCRIPTS}]{{1,3}})(?![{SUPERSCRIPTS}])                   # ¹
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BODY = re.compile(
    rf"""
    (?:
      <sup\b[^<>]{{0,200}}>\s{{0,9}}[\[(]?(?P<tag>{_MARK})[\])]?\s{{0,9}}</sup>[ \t]*
    | \[\^(?P<label>[^\]\[\s]{{1,100}})\]:[ \t]*
    | \\?\[(?P<bracket>\d{{1,3}})\\?\][ \t]+
    | (?P<super>[{SUPERSCRIPTS}]{{1,3}})[ \t]*
    )(?=\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_EXPONENT = re.compile(
    r"""
    (?: (?<![^\W\d_]) (?:[kcdmh]|da)?m | (?:^|[\s(=+*/-]) [a-zR] ) \Z   # m², km³, x², R²
    """,
    re.VERBOSE,
)
_RAISED_NAME = re.compile(
    r"\b(?:CO|NO|SO|CH|NH|PM|IRIS)\Z"
)  # CO<sup>2</sup> for CO₂; the constellation IRIS²
_POWER_OF_TEN = re.compile(r"[×x·*]\s?10\Z")  # 3 × 10⁶


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """A call, or the marker of a body."""

    number: str
    """In plain digits, or the mark itself (`1`, `*`)."""
    end: int
    """Offset behind it in the text that was looked at, the space after a body's marker included."""


def footnote_call(raw: str, start: int) -> FootnoteMark | None:
    """The footnote call that begins at `start`, if one does.

    An exponent, an ordinal or a chemical formula is no call: m², 1<sup>e</sup>, CO<sup>2</sup>.
    """
    match = _CALL.match(raw, start)
    if match is None:
        return None
    number = _number(match)
    if (
        match["label"] is None
        and match["bracket"] is None
        and is_exponent(raw[max(0, start - 16) : start], number)
    ):
        return None
    return FootnoteMark(number, match.end())


def footnote_body(raw: str) -> FootnoteMark | None:
    """The marker with which a footnote body begins, if `raw` is one (`<sup>1</sup> Kamerstuk …`)."""
    match = _BODY.match(raw)
    return FootnoteMark(_number(match), match.end()) if match else None


def is_exponent(before: str, number: str) -> bool:
    """True when a raised `number` after `before` belongs to a unit, a variable or a formula."""
    before = before.rstrip("*_")
    if number in {"2", "3"} and _EXPONENT.search(before):
        return True
    return bool(_RAISED_NAME.search(before) or _POWER_OF_TEN.search(before))


def _number(match: re.Match[str]) -> str:
    found = match["tag"] or match["label"] or match["bracket"] or match["super"]
    return found.translate(_TO_DIGITS)
