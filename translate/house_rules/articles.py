"""Articles of law: `artikel 3, eerste lid, onder a, van de Woningwet` → `section 3, subsection 1 (a)`.

Only the reference is rendered, never the title of the law, which is the termbase's or the model's.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from termbase.model import Span
from translate.house_rules.rendering import Rendering, RenderingKind
from translate.house_rules.words import HAS_DIGIT, ORDINALS, with_case_of


class _Instrument(StrEnum):
    """What sort of law a reference points into; each has its own English custom."""

    ACT = "act"
    """Act, decree, order, or unknown: *section 3, subsection 1 (a)*."""
    CODE = "code"
    """Constitution, Civil Code, treaty, budget: *article 3, paragraph 1 (a)*."""
    UNION = "union"
    """EU treaty, regulation, directive: *Article 3(1), point (a)*."""


_NUMBER = r"\d{1,4}(?:[.:]\d{1,3}){0,3}[a-z]{0,2}(?![\w/])"
_ORDINAL = "(?:" + "|".join(ORDINALS) + ")"
_LETTER = r"(?:[a-z]|aa|bb|cc|dd|ee|\d{1,2}°)(?!\w)"
_AND = r"(?:,\s|,?\s(?:en|of)\s|\stot\sen\smet\s|\st/m\s)"
# eerste lid · tweede en derde lid · lid 1
_PARAGRAPH = rf"(?:(?P<ordinals>{_ORDINAL}(?:{_AND}{_ORDINAL}){{0,9}})\slid|lid\s(?P<digits>\d{{1,2}}))(?!\w)"
# onder a · aanhef en onder b · onder a, b en c
_POINT = (
    rf"(?P<opening>aanhef\sen\s)?(?:onder|onderdeel|onderdelen|sub)\s"
    rf"(?P<points>{_LETTER}(?:{_AND}{_LETTER}){{0,9}})"
)
_ARTICLE: Final = re.compile(
    rf"(?<![\w-])(?P<head>[Aa]rtikel|[Aa]rt\.)\s(?P<number>{_NUMBER})"
    rf"(?:(?:,\s?|\s){_PARAGRAPH})?(?:(?:,\s?|\s){_POINT})?"
)
_HEAD_HINT: Final = re.compile(r"[Aa]r(?:tikel|t\.|tt\.)")
_ARTICLES: Final = re.compile(
    rf"(?<![\w-])(?P<head>[Aa]rtikelen|[Aa]rtt\.)\s(?P<numbers>{_NUMBER}(?:(?:{_AND}|\s?[–-]\s?){_NUMBER}){{1,30}})"
)
_JOINTS: Final = {"en": "and", "of": "or", "t/m": "to", "tot en met": "to"}
_JOINT: Final = re.compile(r"(?<=\s)(?:en|of|tot\sen\smet|t/m)(?=\s)")

# The law: …, van de Woningwet · VWEU · van Verordening (EU) 2016/679 · bij het EVRM.
_UNION: Final = re.compile(
    r"\b(?:VWEU|VEU|AVG|Handvest)\b|(?:[Rr]ichtlijn|[Vv]erordening)\b|\b(?:"
    r"Verdrag(?=\sbetreffende\sde\s(?:werking\svan\sde\s)?Europese\sUnie))\b"
)
_CODE: Final = re.compile(
    r"\b(?:Grondwet|Burgerlijk\sWetboek|BW|Rv|Statuut|Gw|EVRM|IVBPR|IVRK|[Vv]erdrag|[Pp]rotocol|[Oo]vereenkomst|"
    r"begroting|[Cc]onventie|[Cc]onvenant|NAVO)\b"
)
_ACT: Final = re.compile(
    r"(?:[Ww]et|[Ww]etsvoorstel|[Bb]esluit|[Rr]egeling)\b|\b(?:Wetboek|Sr|Sv|Awb|Wft|Woo|Wob|Wlz|Wmo|Zvw|Wm|Wvw|"
    r"Wwft|Wjsg|Wpg|Vw|Ow|Wabo|Awr|Wob|Pw|Wnt)\b"
)
_PATTERNS: Final = ((_UNION, _Instrument.UNION), (_CODE, _Instrument.CODE), (_ACT, _Instrument.ACT))
_CLAUSE_END: Final = re.compile(r"[.;()!?](?:\s|\Z)|,\s(?!van\b|van\s|VWEU|VEU)")
_LAW_FOLLOWS: Final = re.compile(r",?\s(?:van|bij|uit|der|in)\s|,?\s[A-Z]")
_OF_UNION_LAW: Final = re.compile(r",\s(?:van\s|VWEU|VEU)")
_KNOWN: Final = {"100": _Instrument.CODE}
"""Articles that are known by their number: a letter *artikel 100* is about the Constitution."""
_AFTER: Final = 90
"""Characters after a reference in which its law is looked for."""
_BEFORE: Final = 150
"""Characters before it in which its law is looked for, when none follows."""


def render_articles(text: str) -> list[Rendering]:
    """References to articles of law in `text`.

    A bare reference is one rendering that the model sees (`artikel 2.37` → `section 2.37`). One with a
    paragraph or a point is a head that the model sees and a protected tail (`artikel` +
    `3, eerste lid, onder a` → `section` + `3, subsection 1 (a)`).

    The customs: a Dutch Act has *sections* and *subsections* (as the English Rules of Procedure of the House
    of Representatives have); the Constitution, the Civil Code and treaties have *articles* and *paragraphs*;
    EU law is cited as *Article 3(1), point (a)* (Interinstitutional Style Guide). The law is looked for after
    the reference, then before it; where there is none, a letter to parliament speaks of an Act.

    Returns:
        In reading order, without overlaps.
    """
    if not _HEAD_HINT.search(text) or not HAS_DIGIT.search(text):
        return []
    laws = _Laws(text)
    found = [*_single(text, laws), *_several(text, laws)]
    found.sort(key=lambda rendering: rendering.span)
    return found


def _single(text: str, laws: "_Laws") -> Iterator[Rendering]:
    for match in _ARTICLE.finditer(text):
        instrument = laws.of_reference(*match.span())
        head = with_case_of(match["head"], _head(instrument))
        if match.end() == match.end("number"):
            target = f"{head} {match['number']}"
            others = tuple(
                f"{word} {match['number']}" for word in ("article", "section") if word != head.lower()
            )
            yield Rendering(
                Span(match.start(), match.end()), target, RenderingKind.CITATION, alternatives=others
            )
            continue
        end = match.end()
        # EU style has no comma before `of`: Article 192(1) TFEU.
        if instrument is _Instrument.UNION and _OF_UNION_LAW.match(text, end):
            end += 1
        yield Rendering(Span(*match.span("head")), head, RenderingKind.CITATION)
        span = Span(match.start("number"), end)
        yield Rendering(span, _tail(match, instrument), RenderingKind.CITATION, is_protected=True)


def _several(text: str, laws: "_Laws") -> Iterator[Rendering]:
    # artikelen 6 en 19 → articles 6 and 19
    for match in _ARTICLES.finditer(text):
        head = with_case_of(match["head"], _head(laws.of_reference(*match.span())) + "s")
        target = f"{head} {' '.join(_english_joints(match['numbers']).split())}"
        yield Rendering(Span(*match.span()), target, RenderingKind.CITATION)


def _head(instrument: _Instrument) -> str:
    return {_Instrument.ACT: "section", _Instrument.CODE: "article", _Instrument.UNION: "Article"}[instrument]


def _english_joints(dutch: str) -> str:
    return _JOINT.sub(lambda joint: _JOINTS[" ".join(joint.group().split())], dutch)


def _tail(match: re.Match[str], instrument: _Instrument) -> str:
    ordinals = re.sub(r"\w{4,}", lambda word: str(ORDINALS.get(word[0], word[0])), match["ordinals"] or "")
    paragraphs = _english_joints(ordinals) or match["digits"] or ""
    points = _english_joints(re.sub(rf"(?<!\w){_LETTER}", r"(\g<0>)", match["points"] or ""))
    opening = "opening words and " if match["opening"] else ""
    if instrument is _Instrument.UNION:
        # 4, tweede lid, onder a en c → 4(2), points (a) and (c)
        paragraphs = re.sub(r"\d+", r"(\g<0>)", paragraphs)
        label = f", {opening}{'points' if ' ' in points else 'point'} " if points else ""
        return f"{match['number']}{paragraphs}{label}{points}"
    # 4, tweede lid, onder a en c → 4, subsection 2 (a) and (c)
    word = "subsection" if instrument is _Instrument.ACT else "paragraph"
    plural = "s" if " " in paragraphs else ""
    numbered = f", {word}{plural} {paragraphs}" if paragraphs else ""
    separator = f", {opening}" if opening else " "
    return f"{match['number']}{numbered}{separator}{points}" if points else f"{match['number']}{numbered}"


class _Laws:
    """The laws that a text names, found once."""

    def __init__(self, text: str) -> None:
        self._text = text
        # Keyed by their ends, the narrower first: `Grondwet` is CODE before it is a `…wet`
        named: dict[int, _Instrument] = {}
        for pattern, instrument in _PATTERNS:
            for match in pattern.finditer(text):
                named.setdefault(match.end(), instrument)
        self._ends = sorted(named)
        self._instruments = [named[end] for end in self._ends]

    def of_reference(self, start: int, end: int) -> _Instrument:
        """The law that a reference from `start` to `end` points into."""
        window = self._text[end : end + _AFTER]
        stop = _CLAUSE_END.search(window, 1)
        clause = window[: stop.start()] if stop else window
        place = bisect_right(self._ends, end)
        # `van`, `bij` or the law's abbreviation must follow: `artikel 3 bepaalt dat de wet` is open.
        is_after = place < len(self._ends) and self._ends[place] <= end + len(clause)
        if is_after and _LAW_FOLLOWS.match(clause):
            return self._instruments[place]
        # Richtlijn 2008/57/EG, artikel 6: the law that was named last
        place = bisect_right(self._ends, start) - 1
        if place >= 0 and self._ends[place] >= start - _BEFORE:
            return self._instruments[place]
        return _KNOWN.get(self._text[start:end].split()[-1], _Instrument.ACT)
