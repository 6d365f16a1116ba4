"""Formulas of a letter: salutation, closing, session, number of the paper."""

import re
from typing import Final

_SALUTATION_ENDS: Final = r"(?P<end>[,:]?)"
_FORMULAS: Final = (
    # President: official translation of the Rules of Procedure of the House of Representatives, section 1.
    (r"(?:zeer\s)?geachte\s(?:heer\s)?voorzitter", "Dear President"),
    (r"(?:zeer\s)?geachte\smevrouw\s(?:de\s)?voorzitter", "Dear Madam President"),
    (r"(?:zeer\s)?geachte\s(?:mijnheer|meneer|heer)\sde\svoorzitter", "Dear Mr President"),
    (r"mevrouw\sde\svoorzitter", "Madam President"),
    (r"(?:mijnheer|meneer)\sde\svoorzitter", "Mr President"),
    (
        r"geachte\s(?:heer\s?[,/]\s?mevrouw|mevrouw\s?[,/]\s?(?:mijn)?heer|heer\sof\smevrouw)",
        "Dear Sir or Madam",
    ),
    (r"geachte\sleden", "Dear Members"),
    # British custom: faithfully where the letter opens with an office, sincerely in a less formal letter.
    (r"hoogachtend", "Yours faithfully"),
    (r"met\s(?:de\smeeste\s)?hoogachting", "Yours faithfully"),
    (r"met\svriendelijke\sgroet(?:en)?", "Yours sincerely"),
    (r"met\shartelijke\sgroet(?:en)?", "With kind regards"),
)
_FORMULA_PATTERNS: Final = tuple(
    (re.compile(rf"{dutch}\s?{_SALUTATION_ENDS}", re.IGNORECASE), english) for dutch, english in _FORMULAS
)
_PERSON: Final = re.compile(
    r"[Gg]eachte\s(?P<title>heer|mevrouw)\s(?P<name>(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er)\s){0,2}"
    r"[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?)\s?(?P<end>[,:]?)"
)
_YEARS: Final = r"(?P<years>(?:19|20)\d\d\s?[/–-]\s?(?:\d{4}|\d{2}))"
# House of Representatives on its English site: “the new parliamentary year”. *Session* is *zitting*.
_SESSION: Final = re.compile(rf"vergaderjaar\s{_YEARS}", re.IGNORECASE)
_PAPER_NUMBER: Final = re.compile(
    r"(?P<nr>nr|no)\.?\s(?P<number>\d{1,5}|[A-Z]{1,2})(?P<reprint>\s\(?herdruk\)?)?", re.IGNORECASE
)


def render_formula(text: str) -> str | None:
    """Render a text that is one formula and nothing else.

    Examples:
        `Geachte Voorzitter,` → `Dear President,`; `Geachte heer De Vries,` → `Dear Mr De Vries,`;
        `Hoogachtend,` → `Yours faithfully,`; `Vergaderjaar 2025–2026` → `Parliamentary year 2025–2026`;
        `Nr. 281` → `No. 281`; `Nr. A herdruk` → `No. A (reprint)`.

    Returns:
        The English with the punctuation of the source, or None.
    """
    if len(text) > 80:
        return None
    for pattern, english in _FORMULA_PATTERNS:
        if match := pattern.fullmatch(text):
            return english + match["end"]
    if match := _PERSON.fullmatch(text):
        title = "Mr" if match["title"] == "heer" else "Ms"
        name = match["name"]
        return f"Dear {title} {name[0].upper()}{name[1:]}{match['end']}"
    if match := _SESSION.fullmatch(text):
        return f"Parliamentary year {match['years']}"
    if match := _PAPER_NUMBER.fullmatch(text):
        number = match["number"].upper()
        return (
            f"{'No.' if match['nr'][0] == 'N' else 'no.'} {number}{' (reprint)' if match['reprint'] else ''}"
        )
    return None
