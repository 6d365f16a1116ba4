"""Whole segments that need no model: front matter, formulas, footnotes that are citations."""

import re
from typing import Final

from termbase.model import Span
from translate.documents.document import BlockKind
from translate.house_rules.catalogue import renderings
from translate.house_rules.formulas import render_formula
from translate.house_rules.places import PLACES
from translate.house_rules.rendering import RenderingKind
from translate.house_rules.words import with_case_of

_WEEKDAYS: Final = {
    "maandag": "Monday",
    "dinsdag": "Tuesday",
    "woensdag": "Wednesday",
    "donderdag": "Thursday",
    "vrijdag": "Friday",
    "zaterdag": "Saturday",
    "zondag": "Sunday",
}
_CONNECTIVES: Final = {
    "zie ook": "see also",
    "zie tevens": "see also",
    "zie": "see",
    "zoals": "as",
    "vgl.": "cf.",
    "cf.": "cf.",
    "vergelijk": "compare",
    "idem": "idem",
    "ibidem": "ibidem",
    "ibid.": "ibid.",
    "en": "and",
    "of": "or",
    "in": "in",
    "van": "of",
    "bij": "to",
    "tot en met": "to",
    "t/m": "to",
    "bron:": "source:",
    "datum:": "date:",
    "kenmerk:": "reference:",
    "betreft:": "subject:",
    "onderwerp:": "subject:",
    "nrs.": "nos.",
    "nr.": "no.",
    "blz.": "p.",
    "pag.": "p.",
    "p.": "p.",
    "e.v.": "ff.",
    "vergaderjaar": "parliamentary year",
    "bijlage": "annex",
    "bijlagen": "annexes",
    "voetnoot": "footnote",
    "noot": "note",
    "herdruk": "reprint",
    **_WEEKDAYS,
}
"""Words that may stand between citations, dates and figures, lower case, and their English."""

_ONLY_BEFORE_FIGURE: Final = frozenset(
    {"nr.", "nrs.", "p.", "blz.", "pag.", "noot", "voetnoot", "vergaderjaar"}
)
_CONNECTIVE: Final = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        re.escape(word).replace(r"\ ", r"\s") + ("" if word[-1] in ".:" else r"(?!\w)")
        for word in sorted(_CONNECTIVES, key=len, reverse=True)
    )
    + ")",
    re.IGNORECASE,
)
_SENSELESS_ALONE: Final = re.compile(r"(?i)\W*(?:zoals|van|bij|of|en|in)\W*\Z")
_ABBREVIATED: Final = re.compile(r"\b(?:mln|mld|mlrd|jl|a\.s|[a-z]{3,5})\.\Z")
_LETTER: Final = re.compile(r"[^\W\d_]")
_PLACE_AND_DATE: Final = re.compile(
    r"(?P<place>['’]?[^\W\d_][\w'’-]*"
    r"(?:[ \u00a0](?:(?:aan|op|bij)[ \u00a0])?(?:(?:den|de|het)[ \u00a0])?[A-Z][\w'’-]*){0,3})"
    r",\s(?P<date>.+)",
    re.DOTALL,
)
_DOSSIER_NUMBER: Final = re.compile(r"[\d\s.\u00a0-]+(?:[IVX]+|[A-J])?(?:\s?\(R\s?\d+\))?")
_SUBJECT: Final = re.compile(r"(?P<word>betreft|onderwerp)\s?:", re.IGNORECASE)


def render_line(text: str, kind: BlockKind) -> str | None:
    """Render a whole segment by rule, or say that it needs the model.

    Examples:
        SESSION_YEAR `Vergaderjaar 2025–2026` → `Parliamentary year 2025–2026`; PAPER_NUMBER `Nr. 281` →
        `No. 281`; PLACE_AND_DATE `Den Haag, 1 april 2026` → `The Hague, 1 April 2026`; FOOTNOTE
        `Zie Kamerstuk 29 826, nr. 277.` → `See Parliamentary Paper 29 826, no. 277.`; SIGNATURE and figures
        are copied.

    Args:
        text: A segment's plain text.
        kind: Its block's kind. Signatures, places with a date and dossier numbers are recognised by it;
            everything else by its words.

    Returns:
        The English, or None when a letter is left that no rule covers.
    """
    if kind is BlockKind.SIGNATURE or kind is BlockKind.VERBATIM:
        return text
    if kind is BlockKind.DOSSIER_NUMBER and _DOSSIER_NUMBER.fullmatch(text):
        return text
    if kind is BlockKind.PLACE_AND_DATE and (line := _place_and_date(text)) is not None:
        return line
    return render_formula(text) or _covered(text)


def subject_prefix(text: str) -> tuple[int, str] | None:
    """The label that opens a subject line.

    Example:
        `Betreft: stand van zaken` → (8, `Subject:`).

    Returns:
        Length of the Dutch label in characters, colon included, and its English; None without a label.
    """
    match = _SUBJECT.match(text)
    return (match.end(), with_case_of(match["word"], "subject:")) if match else None


def _place_and_date(text: str) -> str | None:
    match = _PLACE_AND_DATE.fullmatch(text)
    if not match or (date := _covered(match["date"])) is None:
        return None
    # A place that is not in the table keeps its name: Utrecht, 1 april 2026
    place = " ".join(match["place"].split())
    gap = text[match.end("place") : match.start("date")]
    return f"{with_case_of(place, PLACES.get(place, place))}{gap}{date}"


def _covered(text: str) -> str | None:
    parts: list[str] = []
    end = 0
    found = renderings(text)
    if len(found) == 1 and found[0].span == Span(0, len(text) - 1) and _ABBREVIATED.search(text):
        # `€ 1,5 mln.` alone in a cell: the dot is the abbreviation's, not a sentence's
        return found[0].target
    for rendering in found:
        if rendering.kind is RenderingKind.PLACE:
            continue
        gap = _gap(text[end : rendering.span.start], is_before_rendering=True)
        if gap is None:
            return None
        parts += gap, rendering.target
        end = rendering.span.end
    gap = _gap(text[end:], is_before_rendering=False)
    if gap is None or (end == 0 and _SENSELESS_ALONE.match(text)):
        return None
    return "".join(parts) + gap


def _gap(gap: str, *, is_before_rendering: bool) -> str | None:
    """The words between renderings in English; None when one of them is no connective."""
    parts: list[str] = []
    end = 0
    for match in _CONNECTIVE.finditer(gap):
        between = gap[end : match.start()]
        if _LETTER.search(between):
            return None
        dutch = " ".join(match.group().lower().split())
        follows = gap[match.end() :].lstrip()
        if dutch in _ONLY_BEFORE_FIGURE and not (
            follows[:1].isdigit() or (not follows and is_before_rendering)
        ):
            return None
        parts += between, with_case_of(match.group(), _CONNECTIVES[dutch])
        end = match.end()
    rest = gap[end:]
    return None if _LETTER.search(rest) else "".join(parts) + rest
