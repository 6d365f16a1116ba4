"""Citations of parliamentary papers, official journals, case law and document codes.

`Kamerstuk 33 009, nr. 141` → `Parliamentary Paper 33 009, no. 141`: the head is translated and enforced, the
tail is taken out of the model's sight. Legislative references are in `articles.py`.
"""

import re
from collections.abc import Iterator
from typing import Final

from termbase.model import Span
from translate.house_rules.articles import render_articles
from translate.house_rules.claims import Claims
from translate.house_rules.rendering import Rendering, RenderingKind
from translate.house_rules.words import HAS_DIGIT, with_case_of

# 36 800 XIII · 29826-281 · 21 501-02 · 36 600 B · 35 099 (R2114)
_DOSSIER = r"\d{2}[\s.]?\d{3}(?:-\d{1,4}|[\s-][IVX]{1,6}|[\s-][A-J](?=[,\s-])|\s?\(R\s?\d{1,5}\))?(?!\w)"
# vergaderjaar 2024–2025 · 2025/26
_YEARS = r"(?:vergaderjaar\s)?(?:19|20)\d\d\s?[/–-]\s?(?:\d{4}|\d{2})(?!\d)"
_HOUSE = r"(?:II|I|TK|EK)\b"
# A number, but not the beginning of the next dossier: nr. 141, | 29 826, nr. 277
_VALUE = r"\d{1,5}[a-z]?(?![\w/])(?!\s\d{3}(?!\d))"
_JOINT = r"(?:,\s?|\sen\s|\st/m\s|\stot\sen\smet\s|\s?[–-]\s?)"
# Bare numbers after a singular `nr.` count only where the list plainly ends: `nr. 141 en 159)`, but not
# `nr. 141 en 2 moties`.
_BARE = rf"{_JOINT}{_VALUE}(?=\s?(?:[,;.)\]]|\Z|en\s|t/m))"
_NUMBERS = (
    rf"(?:,\s?|\s)(?:"
    rf"(?:nrs|nummers|nos)\.?\s{_VALUE}(?:{_JOINT}(?:nr\.?\s)?{_VALUE}){{0,30}}"
    rf"|(?:nr|nummer|no)\.?\s?(?:{_VALUE}|[A-Z]{{1,2}}(?!\w))"
    rf"(?:{_JOINT}(?:nr|no)\.?\s(?:{_VALUE}|[A-Z](?!\w))|{_BARE}){{0,30}})"
)
_PAGES = r",?\s(?:pp|p|blz|pag)\.?\s?\d{1,4}(?:\s?[–-]\s?\d{1,4}|\sen\s\d{1,4}|\s?e\.v\.)?(?![\w/])"
_ITEM = r",?\sitem\s\d{1,3}(?!\w)"
# 31 700 VI, D: papers of the Senate have letters
_SENATE = r",\s[A-Z]{1,2}(?=[,;.)]|\Z)"
_PAPER = rf"{_DOSSIER}(?:{_NUMBERS}|{_SENATE})?(?:{_PAGES})?"
_PAPERS = rf"(?:{_HOUSE},?\s)?(?:{_YEARS},?\s)?{_PAPER}(?:(?:,\s|;\s|\sen\s){_PAPER}){{0,20}}"
_PROCEEDINGS = (
    rf"(?:{_HOUSE}(?:,?\s{_YEARS})?|{_YEARS})"
    rf"(?:{_NUMBERS}|,\s?{_VALUE})?(?:{_ITEM})?(?:{_PAGES})?"
)
_APPENDIX = rf"(?:{_HOUSE},?\s)?{_YEARS}(?:{_NUMBERS}|,\s?{_VALUE})"
# Stb. 2024, 123 · Staatsblad 2005, 254 en 255 · Stcrt. 2024 nr. 4567 · Stb. 330
_ISSUE = (
    rf"(?:19|20)\d\d(?:,\s?|\s|-)(?:nrs?\.?\s)?{_VALUE}(?:\sen\s{_VALUE}(?=[\s,;.)\]]|\Z))?"
    r"|\d{1,5}(?![\w/,.]\d)(?!\w)"
)
# PbEU 2019, L 123 · Pb L 123 van 1.1.2019, blz. 1 · PbEU L, 2025/1207
_JOURNAL = (
    r"(?:(?:19|20)\d\d,?\s)?[LC](?:I|E|A)?(?:\s\d{1,4}(?:/\d{1,4})?|,\s(?:19|20)\d\d/\d{1,5})(?!\w)"
    rf"(?:\svan\s\d{{1,2}}\.\d{{1,2}}\.\d{{4}})?(?:{_PAGES})?"
)

_ANNEX = r"(?P<annex>bijlagen?(?:\s\d{1,2})?\sbij\s)?"

_HEADS: Final = (
    # (name, Dutch head, English head, tail)
    ("papers", r"[Kk]amerstukken|KAMERSTUKKEN", "Parliamentary Papers", _PAPERS),
    ("paper", r"[Kk]amerstuk(?:nummer)?|KAMERSTUK", "Parliamentary Paper", _PAPERS),
    (
        "appendix",
        r"Aanhangsel\s(?:van\sde\s|der\s|bij\sde\s)?Handelingen(?:\svan\sde\sTweede\sKamer)?",
        "Appendix to the Proceedings",
        _APPENDIX,
    ),
    ("proceedings", r"Handelingen", "Proceedings", _PROCEEDINGS),
    ("bulletin", r"Stb\.|Staatsblad", "Bulletin of Acts and Decrees", _ISSUE),
    ("gazette", r"Stcrt\.|Staatscourant", "Government Gazette", _ISSUE),
    ("treaties", r"Trb\.|Tractatenblad", "Treaty Series", _ISSUE),
    ("journal", r"PbE[UG]|Pb\.?(?:\sE[UG])?", "OJ", _JOURNAL),
)
_CITATION: Final = re.compile(
    rf"(?<![\w/-])(?i:{_ANNEX})(?:"
    + "|".join(rf"(?P<{name}>{head}),?\s(?P<{name}_tail>{tail})" for name, head, _, tail in _HEADS)
    + ")"
)
_ENGLISH_HEADS: Final = {name: english for name, _, english, _ in _HEADS}
# What every citation above needs; cheap to look for.
_HEAD_HINT: Final = re.compile(r"[Kk]amerstuk|KAMERSTUK|Handelingen|Stb\.|Staats|Stcrt|Trb\.|Tractaten|Pb")

_CODE: Final = re.compile(
    r"(?<![\w/-])(?:"
    r"ECLI:[A-Z]{2}:[A-Z0-9]{1,10}:\d{4}:[A-Z0-9]{1,25}(?:\.[A-Z0-9]{1,10}){0,3}"
    r"|TZ\d{6}-\d{3}|T\d{5}"
    r"|(?:19|20)\d\d[DZ]\d{5}"
    r"|(?:kst|blg|stb|stcrt|trb)-\d[\dA-Za-z-]{1,30}|(?:ah|h)-(?:tk|ek)-\d[\d-]{1,30}"
    r"|(?P<eu>(?:COM|SWD|JOIN|SEC|C)\s?\((?:19|20)\d\d\)\s?\d{1,5}(?:\s(?:final|def\.|definitief))?)"
    r"|(?P<act>\((?:EU|EG|EEG|Euratom|GBVB)(?:,\sEuratom)?\)\s(?:nr\.\s)?\d{1,4}/\d{1,4})"
    r"|(?P<directive>\d{2,4}/\d{1,4}/(?:EU|EG|EEG|GBVB|JBZ|Euratom))"
    r")(?!\w)(?!-\w)"
)
# As the English titles of the acts themselves have it: Regulation (EC) No 1107/2009, Directive 95/46/EC.
_EU_WORDS: Final = {"EG": "EC", "EEG": "EEC", "GBVB": "CFSP", "JBZ": "JHA", "nr.": "No"}
_EU_WORD: Final = re.compile(r"\b(?:EEG|EG|GBVB|JBZ|nr\.)")

_TAIL_WORDS: Final = (
    (re.compile(r"\s*\n\s*"), " "),
    (re.compile(r"\bnrs\.?(?=\s)|\bnummers(?=\s)"), "nos."),
    (re.compile(r"\bnr\.?(?=\s|\d)|\bnummer(?=\s)|\bno\.?(?=\s)"), "no."),
    (re.compile(r"\s(?:t/m|tot\sen\smet)\s"), " to "),
    (re.compile(r"\sen\s"), " and "),
    (re.compile(r"\bvergaderjaar\b"), "parliamentary year"),
    (re.compile(r"\bTK\b"), "II"),
    (re.compile(r"\bEK\b"), "I"),
    (re.compile(r"\s?e\.v\."), " ff."),
    (re.compile(r"\b(?:pp|blz|pag|p)\.?(?=\s?\d+(?:\s?[–-]\s?\d|\sand\s\d))"), "pp."),
    (re.compile(r"\b(?:blz|pag|p)\.?(?=\s?\d)"), "p."),
    (re.compile(r"\svan\s(?=\d{1,2}\.)"), ", "),
)


def render_citations(text: str) -> list[Rendering]:
    """Citations in `text`, each as a head (not protected) and a tail (protected).

    Examples:
        `Kamerstukken II 2025/26, 36 800 XIII, nr. 12, p. 14` → `Parliamentary Papers` +
        `II 2025/26, 36 800 XIII, no. 12, p. 14`; `Stb. 2024, 123` → `Bulletin of Acts and Decrees` +
        `2024, 123`; `TZ202509-008` → itself, protected. Legislative references come along: see
        `articles.render_articles`.

    Returns:
        In reading order, without overlaps. A tail's span starts at its first character after the space.
    """
    if not HAS_DIGIT.search(text):
        return []
    found = [*_papers(text)] if _HEAD_HINT.search(text) else []
    claims = Claims(text)
    for rendering in found:
        claims.claim(rendering.span)
    found += (r for r in (*_codes(text), *render_articles(text)) if claims.claim(r.span))
    found.sort(key=lambda rendering: rendering.span)
    return found


def _papers(text: str) -> Iterator[Rendering]:
    for match in _CITATION.finditer(text):
        name = next(name for name in _ENGLISH_HEADS if match.group(name) is not None)
        annex = match["annex"]
        head = _ENGLISH_HEADS[name]
        if annex:
            head = f"{with_case_of(annex, _annex(annex))} {head}"
        yield Rendering(Span(match.start(), match.end(name)), head, RenderingKind.CITATION)
        tail_span = Span(*match.span(f"{name}_tail"))
        yield Rendering(tail_span, _tail(tail_span.of(text)), RenderingKind.CITATION, is_protected=True)


def _annex(dutch: str) -> str:
    # bijlage 2 bij → annex 2 to
    number = re.search(r"\d+", dutch)
    word = "annexes" if dutch.lower().startswith("bijlagen") else "annex"
    return f"{word} {number.group()} to" if number else f"{word} to"


def _tail(dutch: str) -> str:
    for pattern, english in _TAIL_WORDS:
        dutch = pattern.sub(english, dutch)
    return dutch


def _codes(text: str) -> Iterator[Rendering]:
    for match in _CODE.finditer(text):
        target = match.group()
        if match.group("eu"):
            # COM(2025) 123 definitief → COM(2025) 123 final
            target = re.sub(r"\bdef(?:\.|initief)$", "final", target)
        elif match.group("act") or match.group("directive"):
            # (EG) nr. 1107/2009 → (EC) No 1107/2009; 95/46/EG → 95/46/EC
            target = _EU_WORD.sub(lambda word: _EU_WORDS[word.group()], target)
        yield Rendering(Span(*match.span()), target, RenderingKind.CITATION, is_protected=True)
