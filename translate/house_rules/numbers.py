"""Numbers, amounts, percentages and times: `€ 1,5 mln.` → `€1.5 million`, `1.250.000` → `1,250,000`, `12,5%`.

Dutch point and comma change places. Whatever is not plainly a number stays as it is: years, section numbers
(`3.2`), enumerators (`1.`), versions, telephone numbers, small whole numbers.
"""

import re
from typing import Final

from termbase.model import Span
from translate.house_rules.claims import Claims
from translate.house_rules.rendering import Rendering, RenderingKind
from translate.house_rules.words import before_final_dot

_GROUPED = r"\d{1,3}(?:\.\d{3}){1,6}(?!\.?\d)"
_DECIMALS = r",\d{1,6}(?![\d,])"
_NO_YEAR = r"(?!(?:19|20)\d\d(?![\d.,]))"
_FIGURE = rf"(?:{_GROUPED}(?:{_DECIMALS})?|\d{{1,12}}(?:{_DECIMALS})?)(?!\d)"
_SCALE = r"(?:miljoen|miljard|biljoen|mln(?:\.|(?!\w))|mld(?:\.|(?!\w))|mlrd(?:\.|(?!\w)))(?![\w-])"
_SCALE_WORDS: Final = {
    "miljoen": "million",
    "mln": "million",
    "miljard": "billion",
    "mld": "billion",
    "mlrd": "billion",
    "biljoen": "trillion",
}
"""Dutch *miljard* is 10⁹ and English *billion* too; Dutch *biljoen* is 10¹², English *trillion*."""
_CURRENCY = r"€|\$|£|EUR|USD|GBP|CHF"
_ROUND = r"(?:,(?:-{1,2}|–|—|=)(?![\w-]))?"  # € 500,-
_RANGE_JOINT = r"(?:\s?[–-]\s?|\s(?:à|tot)\s)"
# The lower end of a range, which shares the unit of the upper: 3 à | 4%. A year is none: van 2024 tot 17%.
_FROM = rf"(?:{_NO_YEAR}(?P<from>{_FIGURE}){_RANGE_JOINT})?"
_LEFT = r"(?<![\w.,/:§])(?<![A-Za-z]-)"
# Words before a figure that make it a label and not a quantity: `paragraaf 3,2`, `versie 2.100`, `tel. 070`.
_LABEL: Final = re.compile(
    r"\b(?:paragra(?:af|fen)|hoofdstuk(?:ken)?|bijlagen?|tabel(?:len)?|figu(?:ur|ren)|versies?|nrs?\.|nummers?|"
    r"artikel(?:en)?|art\.|vra(?:ag|gen)|antwoord(?:en)?|punt(?:en)?|stap(?:pen)?|leden|lid|onderdelen|"
    r"blz\.|p\.|pag\.|[Tt]el\.?|telefoon\w*|postbus|kenmerk|item|release|ISO|NEN|BSN|IP-adres)\Z",
    re.IGNORECASE,
)

_MONEY: Final = re.compile(
    rf"(?<!\w)(?P<currency>{_CURRENCY})\s?(?P<low>{_FIGURE})(?:\s(?P<low_scale>{_SCALE}))?"
    rf"{_ROUND}(?![\d%])(?!,\d)"
)
# Not `€ 4,3 mld. tot 2038`: after a scale the other end has one too, or the currency again.
_RANGE: Final = re.compile(
    rf"(?<!\w)(?P<currency>{_CURRENCY})\s?(?P<low>{_FIGURE})(?:\s(?P<low_scale>{_SCALE}))?(?P<joint>{_RANGE_JOINT})"
    rf"(?:(?P<again>(?P=currency)\s?)|(?(low_scale)(?={_FIGURE}\s{_SCALE})|{_NO_YEAR}))(?P<high>{_FIGURE})"
    rf"(?:\s(?P<scale>{_SCALE}))?(?!\s?%)(?!,\d)(?!\w)"
)
_EUROS: Final = re.compile(rf"{_LEFT}(?P<low>{_FIGURE})(?:\s(?P<scale>{_SCALE}))?\seuro(?![\w-])")
_PERCENTAGE: Final = re.compile(
    rf"{_LEFT}{_FROM}(?P<low>{_FIGURE})"
    r"(?:\s?(?P<sign>[%‰])|\sprocent(?!\w))(?!\w)"
)
_SCALED: Final = re.compile(rf"{_LEFT}{_FROM}(?P<low>{_FIGURE})\s(?P<scale>{_SCALE})")
_CLOCK = r"(?:[01]?\d|2[0-3])[.:][0-5]\d"
_TIME: Final = re.compile(
    rf"(?<![\w.,:/])(?P<low>{_CLOCK})(?:\suur)?(?:(?P<joint>\s?[–-]\s?|\s(?:tot|en)\s)(?P<high>{_CLOCK}))?\suur(?!\w)"
)
# 33 009 is a dossier of the House, not thirty-three thousand; dossiers run from about 10 000 to 39 999.
_DOSSIER: Final = re.compile(r"(?<![\w.,+/-])(?<!\d\s)[1-3]\d\s\d{3}(?![\w.,]\d)(?!\w)(?!\s\d)")
_PLAIN: Final = re.compile(rf"{_LEFT}(?:{_GROUPED}(?:{_DECIMALS})?|\d{{1,12}}{_DECIMALS})(?![\w/:])")
# Quick looks before the slower patterns
_HAS_FIGURE: Final = re.compile(r"\d(?:[.,]\d|\s?[%‰]|\s[pmbe]|\s\d\d\d)|[€$£RDPF]\s?\d")
_HAS_CURRENCY: Final = re.compile(_CURRENCY)
_HAS_EURO: Final = re.compile(r"\seuro")
_HAS_PERCENT: Final = re.compile(r"[%‰]|\sprocent")
_HAS_SCALE: Final = re.compile(r"\s(?:mi?l|mrd|mld|bilj)")
_HAS_HOUR: Final = re.compile(r"\suur")
_HAS_SPACED: Final = re.compile(r"\d\s\d\d\d")
_HAS_MARKS: Final = re.compile(r"\d[.,]\d")


def render_numbers(text: str) -> list[Rendering]:
    """Figures in `text` whose writing differs in English, and dossier numbers, which stay.

    Examples:
        `€ 1,5 mln.` → `€1.5 million`; `€ 1.250.000,-` → `€1,250,000`; `€ 3 à 4 mln.` →
        `€3 million to €4 million`; `1,5 miljoen euro` → `€1.5 million`; `12,5 procent` → `12.5%`;
        `3.500` → `3,500`; `10.30 uur` → `10:30`; `33 009` → `33 009`.

    Returns:
        In reading order, without overlaps; none is protected.
    """
    if not _HAS_FIGURE.search(text):
        return []
    found: list[Rendering] = []
    claims = Claims(text)
    for hint, pattern, write in _RULES:
        if not hint.search(text):
            continue
        for match in pattern.finditer(text):
            span = Span(match.start(), before_final_dot(text, match.start(), match.end()))
            if pattern in _BARE and _is_label(text, span.start):
                continue
            if claims.claim(span):
                found.append(Rendering(span, write(match), RenderingKind.NUMBER))
    found.sort(key=lambda rendering: rendering.span)
    return found


def _is_label(text: str, start: int) -> bool:
    before = text[max(0, start - 20) : start].rstrip()
    # Only a word or an abbreviation can make a label: this spares long rows of figures the pattern
    return bool(before) and (before[-1].isalpha() or before[-1] == ".") and _LABEL.search(before) is not None


def english_figure(dutch: str) -> str:
    """A Dutch figure in English marks: `1.234,5` → `1,234.5`; a bare year or small number stays."""
    whole, comma, decimals = dutch.partition(",")
    return whole.replace(".", ",") + ("." + decimals if comma else "")


def _scale(dutch: str | None) -> str:
    return f" {_SCALE_WORDS[dutch.lower().rstrip('.')]}" if dutch else ""


def _symbol(currency: str) -> str:
    # € 5 → €5, EUR 5 → EUR 5
    return f"{currency} " if currency.isalpha() else currency


def _money(match: re.Match[str]) -> str:
    return _symbol(match["currency"]) + english_figure(match["low"]) + _scale(match["low_scale"])


def _range(match: re.Match[str]) -> str:
    # The scale stands for both ends: € 3 à 4 mln. → €3 million to €4 million
    symbol = _symbol(match["currency"])
    low = symbol + english_figure(match["low"]) + _scale(match["low_scale"] or match["scale"])
    return f"{low} to {symbol}{english_figure(match['high'])}{_scale(match['scale'])}"


def _euros(match: re.Match[str]) -> str:
    return f"€{english_figure(match['low'])}{_scale(match['scale'])}"


def _percentage(match: re.Match[str]) -> str:
    return _from(match) + english_figure(match["low"]) + (match["sign"] or "%")


def _scaled(match: re.Match[str]) -> str:
    return _from(match) + english_figure(match["low"]) + _scale(match["scale"])


def _from(match: re.Match[str]) -> str:
    # 3 à 4% → 3 to 4%
    return f"{english_figure(match['from'])} to " if match["from"] else ""


def _time(match: re.Match[str]) -> str:
    low = match["low"].replace(".", ":")
    if not match["high"]:
        return low
    joint = "and" if match["joint"].strip() == "en" else "to"
    return f"{low} {joint} {match['high'].replace('.', ':')}"


# In this order: a figure belongs to the first rule that claims it.
_RULES: Final = (
    (_HAS_CURRENCY, _RANGE, _range),
    (_HAS_CURRENCY, _MONEY, _money),
    (_HAS_EURO, _EUROS, _euros),
    (_HAS_PERCENT, _PERCENTAGE, _percentage),
    (_HAS_SCALE, _SCALED, _scaled),
    (_HAS_HOUR, _TIME, _time),
    (_HAS_SPACED, _DOSSIER, lambda match: match.group()),
    (_HAS_MARKS, _PLAIN, lambda match: english_figure(match.group())),
)
_BARE: Final = (_PLAIN, _DOSSIER)
"""Rules whose figure has no unit, so that the word before it may make it a label."""
