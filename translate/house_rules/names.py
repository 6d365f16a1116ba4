"""Names that stay as they are: lists of names, acronyms, mixed-case names, initials with a surname."""

import re
from collections.abc import Iterator
from typing import Final

from termbase.model import Span
from translate.house_rules.acronyms import DUTCH_ACRONYMS, SHOUTED_WORDS
from translate.house_rules.claims import Claims
from translate.house_rules.places import PLACES
from translate.house_rules.rendering import Rendering, RenderingKind
from translate.house_rules.words import SENTENCE_OPENERS

_UPPER = "A-ZÀ-ÖØ-Þ"
_WORD: Final = re.compile(r"(?<![\w./@-])[^\W_]{2,20}(?![\w@/])")
_ROMAN: Final = re.compile(r"[IVXLC]+")
# 2 capitals or more, or a capital and a digit: IPCEI, D66, JA21, CO2, 5G
_ACRONYM: Final = re.compile(rf"(?=.{{2,6}}\Z)(?:[{_UPPER}]{{2,}}|[{_UPPER}]+\d+[{_UPPER}]*|\d[{_UPPER}]+)\Z")
# A capital after a small letter: eHerkenning, DigiD, PvdA, GroenLinks, TenneT
_MIXED: Final = re.compile(rf"[{_UPPER}]?[a-zß-öø-ÿ]+[{_UPPER}]\w*|[{_UPPER}]{{2,}}[a-z]+[{_UPPER}]\w*")
_RUN: Final = re.compile(rf"[{_UPPER}]{{2,}}(?:\s[{_UPPER}]{{2,}})+")
# kWh, MWh, pH: units, not names
_UNIT_SYMBOLS = "kW kWh MW MWh GW GWh TWh kV MV kHz MHz GHz dB mSv pH kN MPa hPa CO2"
_UNITS: Final = frozenset(_UNIT_SYMBOLS.split())

_TOKEN = (
    rf"(?:[{_UPPER}]|\d(?=[{_UPPER}]))[\w&’'+]{{0,40}}(?:-[\w&’'+]{{1,40}}){{0,3}}"
    rf"|[a-z]{{1,2}}[{_UPPER}]\w{{1,40}}"
)
_ITEM = rf"(?:{_TOKEN})(?:\s(?:(?:&|of the|van de|van der|van den|van|de|der|den)\s)?(?:{_TOKEN})){{0,4}}"
_LIST: Final = re.compile(
    rf"(?<![\w.@/-]){_ITEM}(?:,\s{_ITEM})+(?:,?\s(?P<joint>en|of)\s{_ITEM}(?![\w-]))?(?![\w-])"
)
# UWV, SVB en Belastingdienst: a body named by what it is, which has an English name
_COMMON_NOUN: Final = re.compile(
    r"(?:dienst|raad|inspectie|politie|ministerie|gemeenten?|provincies?|waterschap(?:pen)?|fonds|bureau|instituut|"
    r"commissie|autoriteit|stichting|douane|huishouding|kamer|bestuur|overleg|vereniging|zaken|beleid|programma|"
    r"akkoord|plan|wet|visie|agenda|ing|heid)\b",
    re.IGNORECASE,
)
_SEPARATOR: Final = re.compile(r",?\s(?:en|of)\s|,\s")
_JOINT: Final = re.compile(r"(,?\s)(en|of)(\s)")

_PARTICLE = r"(?:van|de|der|den|ten|ter|te|van der|van den|van de|von|la|le|el|’t|'t|in ’t|op den|op de)"
_INITIAL = r"(?:[A-Z]|IJ|Th|Chr|Ph|Joh|Ch|Fr|Jac|Jhr)\."
_SURNAME = (
    rf"(?:{_PARTICLE}\s){{0,2}}[{_UPPER}][\w’']{{1,30}}(?:-(?:{_PARTICLE}\s)?[{_UPPER}][\w’']{{1,30}}){{0,2}}"
)
_PERSON: Final = re.compile(
    rf"(?<![\w.])(?P<initials>{_INITIAL}(?:[\s-]?{_INITIAL}){{0,6}})\s?(?P<surname>{_SURNAME})"
)
_NOT_INITIALS: Final = frozenset(
    {"N.V.", "B.V.", "U.S.", "V.S.", "E.U.", "V.N.", "V.K.", "U.K.", "P.S.", "N.B."}
)
_TITLE_BEFORE: Final = re.compile(
    r"\b(?:heer|mevrouw|dhr\.|mevr\.|mw\.|mr\.|drs\.|dr\.|ir\.|ing\.|prof\.|lid|leden|minister|staatssecretaris)\s\Z",
    re.IGNORECASE,
)
_CAPITAL: Final = re.compile(rf"[{_UPPER}]")
_SMALL: Final = re.compile(r"[a-zß-öø-ÿ]")
_TWO_CAPITALS: Final = re.compile(rf"[{_UPPER}]\W?[{_UPPER}\d]|[{_UPPER}]\.\s|[a-z\d][{_UPPER}]")


def render_names(text: str) -> list[Rendering]:
    """Names in `text`, each rendered as itself.

    Examples:
        `ASML, ASM, VDL ETG, NXP` is protected as one; `VVD, D66 en PvdA` too, with *and*; `IPCEI`,
        `eHerkenning` and `W.A. van Buren` are seen by the model and must be in the target. `MKB` and `AVG`
        are no names: they have an English (`acronyms.py`). `Onderwijs, Cultuur en Wetenschap` is no list of
        names: nothing in it is unmistakable.

    Returns:
        In reading order, without overlaps.
    """
    # A line in capitals has no acronyms that can be told from words.
    if not _TWO_CAPITALS.search(text) or not _SMALL.search(text):
        return []
    found = [*_lists(text)] if ", " in text else []
    claims = Claims(text)
    for rendering in found:
        claims.claim(rendering.span)
    for span in (*_persons(text), *_single(text)):
        if claims.claim(span):
            found.append(Rendering(span, span.of(text), RenderingKind.NAME))
    found.sort(key=lambda rendering: rendering.span)
    return found


def is_unmistakable(word: str) -> bool:
    """True for a word that is a name by its form alone: `ASML`, `D66`, `DigiD`, `MKB-Nederland`."""
    head, hyphen, rest = word.partition("-")
    if hyphen and rest[:1].isupper():
        return bool(_ACRONYM.match(head))
    if word in DUTCH_ACRONYMS or word in SHOUTED_WORDS or word in _UNITS or _ROMAN.fullmatch(word):
        return False
    return bool(_ACRONYM.match(word) or _MIXED.fullmatch(word))


def _single(text: str) -> Iterator[Span]:
    shouted = [match.span() for match in _RUN.finditer(text) if _is_shouted(match.group())]
    for match in _WORD.finditer(text):
        word = match.group()
        if word.islower() or word.isdigit() or word[1:].islower():
            continue
        if any(start <= match.start() < end for start, end in shouted):
            continue
        if is_unmistakable(word):
            yield Span(*match.span())


def _is_shouted(run: str) -> bool:
    """True for words in capitals of which one is no acronym: `TEN BLIJKE WAARVAN`; not for `VDL ETG`."""
    words = run.split()
    return len(words) > 1 and any(len(word) > 6 or word in SHOUTED_WORDS for word in words)


def _persons(text: str) -> Iterator[Span]:
    for match in _PERSON.finditer(text):
        initials = match["initials"]
        if initials.replace(" ", "") in _NOT_INITIALS:
            continue
        is_single = initials.count(".") == 1
        # `A. Inleiding` is a heading, `bijlage B. Deze` two sentences: one initial needs a title before it.
        if is_single and not _TITLE_BEFORE.search(text[max(0, match.start() - 20) : match.start()]):
            continue
        if match["surname"].lower() in SENTENCE_OPENERS:
            continue
        yield Span(*match.span())


def _lists(text: str) -> Iterator[Rendering]:
    for match in _LIST.finditer(text):
        start = match.start() + _opener_length(match.group())
        end = match.end()
        span = Span(start, end)
        items = _SEPARATOR.split(span.of(text))
        if not _is_list_of_names(items):
            # `VDL, NXP en Bedrijven`: without the joined last item it may still be a list.
            if not match["joint"]:
                continue
            end = match.start("joint")
            span = Span(start, start + len(text[start:end].rstrip(" ,\n\t\u00a0")))
            items = _SEPARATOR.split(span.of(text))
            if not _is_list_of_names(items):
                continue
        target = _JOINT.sub(
            lambda joint: joint[1] + ("and" if joint[2] == "en" else "or") + joint[3], span.of(text)
        )
        yield Rendering(span, " ".join(target.split()), RenderingKind.NAME, is_protected=True)


def _opener_length(listed: str) -> int:
    # `Ook ASML, ASM en NXP`: the first word only has the sentence's capital
    first = re.match(r"\w+\s", listed)
    return first.end() if first and first.group().strip().lower() in SENTENCE_OPENERS else 0


def _is_list_of_names(items: list[str]) -> bool:
    if len(items) < 3:
        return False
    sure = 0
    for item in items:
        words = item.split()
        if not words or item in PLACES or words[0].lower() in SENTENCE_OPENERS:
            return False
        if _COMMON_NOUN.search(item):
            return False
        if any(word in DUTCH_ACRONYMS or word in SHOUTED_WORDS for word in words if word != "NL"):
            return False
        sure += any(is_unmistakable(word) for word in words)
    return 2 * sure >= len(items)
