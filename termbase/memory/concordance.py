"""A word or phrase in its contexts, on both sides."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from termbase.model import ConcordanceHit, MemoryEntry

_WORD: Final = re.compile(r"\w+|\s+|.", re.DOTALL)
_VARIANTS: Final = {mark: group for group in ("'’‘ʼ", "-‐‑", '"“”„', "…") for mark in group}
# Endings that a stem takes; Dutch first, then English.
_ENDINGS: Final = (
    "(?:e|en|n|s|['’]s|er|ere|ers|ste|t|te|ten|d|de|den|je|jes|tje|tjes|es|ed|ing|ings|ies|ied|y|['’])?"
)
_STRIPPED: Final = ("’s", "'s", "ies", "ied", "en", "es", "ed", "e", "s", "y")
_HARDENED: Final = {"f": "[fv]", "v": "[fv]", "s": "[sz]", "z": "[sz]"}
_VOWELS: Final = frozenset("aeou")
_CONSONANTS: Final = frozenset("bcdfgklmnprstvz")
_SHORTEST_STEM: Final = 3


def concordance(
    phrase: str, entries: Iterable[MemoryEntry], *, limit: int = 100, is_inflected: bool = False
) -> list[ConcordanceHit]:
    """Find a phrase in the memory.

    Capitals, the kind and amount of white space, the kind of apostrophe and hyphen and the composition of accented
    letters make no difference; accents do.

    Args:
        phrase: What is searched. Empty or blank: nothing is found.
        entries: Entries of the memory.
        limit: At most so many hits.
        is_inflected: False: the phrase is found anywhere, also within words (*keten* in *waardeketens*). True: its
            words are found as whole words, each in whatever form: *brief* finds *brieven*, *taken* finds *taak*,
            *country* finds *countries*. By spelling alone, so it finds a little too much (*weten* for *wet*).

    Returns:
        One hit for each place, entries in the given order, within one its source before its target. Offsets count
        characters of that side's text.
    """
    pattern = _pattern(phrase, is_inflected=is_inflected)
    hits: list[ConcordanceHit] = []
    if pattern is None:
        return hits
    for entry in entries:
        for in_target, text in ((False, entry.source), (True, entry.target)):
            for found in pattern.finditer(text):
                if len(hits) >= limit:
                    return hits
                hits.append(
                    ConcordanceHit(entry.source, entry.target, entry.letter, *found.span(), in_target)
                )
    return hits


def _pattern(phrase: str, *, is_inflected: bool) -> re.Pattern[str] | None:
    words = _WORD.findall(unicodedata.normalize("NFC", phrase.strip()))
    if not words:
        return None
    parts = []
    for word in words:
        if word.isspace():
            parts.append(r"\s+")
        elif is_inflected and word.isalpha() and len(word) >= _SHORTEST_STEM:
            parts.append(rf"(?<!\w){_inflected(word)}{_ENDINGS}(?!\w)")
        elif is_inflected and word.isalnum():
            parts.append(rf"(?<!\w){''.join(map(_either, word))}(?!\w)")
        else:
            parts.append("".join(map(_either, word)))
    return re.compile("".join(parts), re.IGNORECASE)


def _inflected(word: str) -> str:
    """A pattern of the stem: brieven → brie[fv], taken → taa?k, wetten → wett?."""
    stem = word.lower()
    for ending in _STRIPPED:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST_STEM - (ending == "en"):
            stem = stem.removesuffix(ending)
            break
    last = stem[-1]
    before = stem[:-1]
    if before.endswith(last) and last in _CONSONANTS:  # wett → wet
        before = before[:-1]
    middle = ""
    if before[-1:] in _VOWELS and last in _CONSONANTS:
        vowel, before = before[-1], before[:-1]
        before = before.removesuffix(vowel)  # taak → tak
        middle = f"{vowel}{vowel}?" if before[-1:] not in _VOWELS | {"i"} else vowel
    tail = _HARDENED.get(last, _either(last))
    return "".join(map(_either, before)) + middle + tail + (f"{tail}?" if last in _CONSONANTS else "")


def _either(character: str) -> str:
    """The character in all its writings: composed or decomposed, straight or curly."""
    if variants := _VARIANTS.get(character):
        return f"[{re.escape(variants)}]"
    decomposed = unicodedata.normalize("NFD", character)
    if decomposed == character:
        return re.escape(character)
    return f"(?:{re.escape(character)}|{re.escape(decomposed)})"
