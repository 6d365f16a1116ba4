"""Lines in capitals: lowered for the model, which knows few words in capitals, and capitalised after it."""

import re
from collections.abc import Iterable
from typing import Final

from translate.house_rules.links import render_links
from translate.house_rules.places import PLACES

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_WORD: Final = re.compile(r"[^\W_]+")
_ROMAN: Final = re.compile(r"[IVX]{2,}")
_INITIALS: Final = re.compile(r"\b(?:[a-z]\.){2,}(?=\s?\w)")
_SURNAME: Final = re.compile(r"\b(?:[A-Z]\.){2,}\s?(?:(?:van|de|der|den|ten|ter)\s){0,2}\w")
_FUNCTIONS = "DE HET EEN VAN EN IN OP AAN MET VOOR BIJ TE OVER TER"
_FUNCTION_WORDS: Final = frozenset(_FUNCTIONS.split())


def is_all_caps(text: str) -> bool:
    """True for words in capitals (`BRIEF VAN DE MINISTER`), false for acronyms alone (`ASML`, `HTSM`).

    At least one word must be an ordinary word: a function word beside another word, or five letters or more.
    """
    words: list[str] = _LETTERS.findall(text)
    if not words or not all(word.isupper() for word in words):
        return False
    if len(words) > 1 and any(word in _FUNCTION_WORDS for word in words):
        return True
    return any(len(word) >= 5 for word in words)


def lower_caps(text: str, cased: Iterable[str] = ()) -> str:
    """Lower a line in capitals, with a capital at its start and in the names that are known.

    Args:
        text: A line for which `is_all_caps` is true.
        cased: Phrases in their own casing, Dutch terms and names as the termbase writes them (`Minister van
            Economische Zaken`, `IPCEI`). The longest wins where they overlap. Places are known.

    Returns:
        A text of the same words: `BRIEF VAN DE MINISTER` → `Brief van de minister`.
    """
    lowered = _same_length_lower(text)
    characters = list(lowered)
    taken = [False] * len(characters)
    for phrase in sorted({*cased, *PLACES}, key=len, reverse=True):
        small = _same_length_lower(phrase)
        if small == phrase or small not in lowered:
            continue
        for match in re.finditer(rf"(?<!\w){re.escape(small)}(?!\w)", lowered):
            if not any(taken[match.start() : match.end()]):
                characters[match.start() : match.end()] = phrase
                taken[match.start() : match.end()] = [True] * len(phrase)
    for match in _WORD.finditer(text):
        # XIII stays: the number of a budget chapter
        if _ROMAN.fullmatch(match.group()) or any(c.isdigit() for c in match.group()):
            characters[match.start() : match.end()] = match.group()
    for link in render_links(text):
        characters[link.span.start : link.span.end] = lowered[link.span.start : link.span.end]
    result = _INITIALS.sub(lambda match: match.group().upper(), "".join(characters))
    result = _SURNAME.sub(lambda match: match.group()[:-1] + match.group()[-1].upper(), result)
    return _with_capital(result)


def raise_caps(text: str) -> str:
    """Capitalise a translation again; web and e-mail addresses stay as they are."""
    parts: list[str] = []
    end = 0
    for link in render_links(text):
        parts += text[end : link.span.start].upper(), link.target
        end = link.span.end
    return "".join(parts) + text[end:].upper()


def _same_length_lower(text: str) -> str:
    # İ lowers to two characters; such letters stay, so that offsets hold
    lowered = text.lower()
    return (
        lowered
        if len(lowered) == len(text)
        else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )


def _with_capital(text: str) -> str:
    match = _LETTERS.search(text)
    if not match or text[match.start() - 1 : match.start()].isdigit():
        return text
    start = match.start()
    # Dutch ij is one letter: IJsselmeer
    length = 2 if text.startswith("ij", start) else 1
    first = text[start : start + length].upper()
    return (
        text[:start]
        + (first if len(first) == length else text[start : start + length])
        + text[start + length :]
    )
