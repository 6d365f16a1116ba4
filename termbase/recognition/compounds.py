"""Terms inside longer words: which splits of a Dutch word are plausible, and which are accidents of spelling.

A hit wants three things: the term is a noun of five letters or more (an acronym behind a hyphen may be
shorter), it is the first or the last part, and the rest is a word – a known one beside a short term, one that
looks Dutch beside a long one. *site* in *website*, *motie* in *emotie* and *besluit* in *besluiteloos* fail.
"""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from termbase.recognition.dutch_words import PARTICLES, SUFFIXES, partner_words

MIN_TERM = 5
"""Letters that a term needs to be looked for inside words."""
MIN_WORD = MIN_TERM + 3
"""Letters of the shortest compound: the term and a part of three."""
MAX_WORD = 80
"""Letters beyond which a string is no word (a table without spaces, a key); nothing is looked for in it."""
_SAFE_TERM = 8
"""From this length a term beside a merely word-like rest is taken for no accident of spelling."""

_Entry = TypeVar("_Entry")

_VOWELS = "aeiouy"
_ONSET = (
    r"(?:sch?r?|st?r?|spr?|spl|sl|sn|sm|sk|sf|sj|b[lr]?|c[hlr]?|d[rw]?|f[lrn]?|g[lrn]?|h|j|k[lrnw]?|l|m|n|p[lrsh]?|qu|"
    r"r|t[rwhj]?|v[lr]?|wr?|z[w]?)"
)
# A syllable that starts with consonants, then anything with legal clusters, to the end of a Dutch word.
_WORDLIKE = re.compile(rf"^{_ONSET}[{_VOWELS}][a-z]*$")
_ILLEGAL = re.compile(
    rf"[^{_VOWELS}]{{5}}|[{_VOWELS}]{{5}}|[jvwzqx]$|(.)\1\1|[bcdfghjkmnpqrtvwxz]l$|[bcdfghjkmnpqtvxz]r$"
)
_LINKS = ("s", "en", "n", "e")
# A part that begins with a particle is no ending, though it begins with a vowel (*opwekking*).
_PREFIXED = re.compile(r"^(?:aan|af|om|onder|ont|op|over|uit)[b-df-hj-np-tv-z][a-z]{4}")
# Nouns in -ing, -heid, -teit and -schap with the -s- that links them to a noun only.
_LINKED = re.compile(r"[a-z]{3}(?:ing|heid|teit|schap)s$")
# A particle before the term makes another word of it.
_TURNED = re.compile(
    r"(?:onder|over|voor|door|tegen|aan|uit|samen|tussen|[^aeiou](?:be|ge|ver|ont|mis|her))$"
)


@dataclass(frozen=True, slots=True)
class Part(Generic[_Entry]):
    """A term as a part of a folded word."""

    start: int
    end: int
    """Half-open range in the word, the linking sound left out."""
    is_head: bool
    """True for the last part, which carries number; False for a modifier."""
    entries: tuple[_Entry, ...]


def find_parts(
    word: str,
    parts: Mapping[str, tuple[_Entry, ...]],
    acronyms: Mapping[str, tuple[_Entry, ...]],
    words: Container[str],
) -> tuple[Part[_Entry], ...]:
    """The terms that a longer word contains as its first or last part.

    Args:
        word: One folded token, which is itself no term.
        parts: Folded forms of terms that may be parts, each at least `MIN_TERM` letters.
        acronyms: Folded acronyms, which count where a hyphen bounds them (*MKB-bedrijven*).
        words: Further words that count as known: those of the termbase.

    Returns:
        Longest first, at equal length the head before the modifier; at most one for each end of the word.
    """
    if len(word) > MAX_WORD or word.startswith(_OTHER_SENSE):
        return ()
    if "-" in word:
        found = _between_hyphens(word, parts, acronyms, words)
    else:
        found = _solid(word, parts, words) if word.replace("'", "").isalpha() else []
    return tuple(sorted(found, key=lambda part: (part.start - part.end, not part.is_head)))


def is_spelled_out(term: str) -> bool:
    """True for a short term that is read letter by letter: capitals, or no word (*MKB*, *IPCEI*, *mbo*)."""
    if len(term) >= MIN_WORD or not term.isalnum():
        return False
    if sum(character.isupper() for character in term) > 1:
        return True
    low = term.lower()
    return len(term) < MIN_TERM and low[0] not in _VOWELS and _WORDLIKE.search(low) is None


def goes_on(word: str, cut: int, words: Container[str]) -> bool:
    """Whether what follows `cut` in a word is a known word or stands behind a hyphen (*kamer|lid*).

    For terms of several words whose last word is compounded (*Tweede Kamerlid*).
    """
    return word[cut] == "-" or _is_known_rest(word[cut:], words)


def _between_hyphens(
    word: str,
    parts: Mapping[str, tuple[_Entry, ...]],
    acronyms: Mapping[str, tuple[_Entry, ...]],
    words: Container[str],
) -> list[Part[_Entry]]:
    """A hyphen bounds a part for certain; within a piece the rules for solid words hold."""
    found: list[Part[_Entry]] = []
    cuts = [index for index, character in enumerate(word) if character == "-"]
    for cut in cuts:
        for start, end in ((0, cut), (cut + 1, len(word))):
            piece = word[start:end]
            entries = parts.get(piece) or acronyms.get(piece)
            if entries:
                found.append(Part(start, end, start > 0, entries))
            elif len(piece) >= MIN_WORD and piece.replace("'", "").isalpha():
                inside = _solid(piece, parts, words)
                found += [
                    Part(start + p.start, start + p.end, p.is_head and start > 0, p.entries) for p in inside
                ]
    return found


def _solid(word: str, parts: Mapping[str, tuple[_Entry, ...]], words: Container[str]) -> list[Part[_Entry]]:
    found = []
    for cut in range(len(word) - 3, MIN_TERM - 1, -1):
        entries = parts.get(word[:cut])
        if entries and _is_rest(word[cut:], cut, word[cut - 1], words):
            end = cut
            if word[cut - 1] == "s" and (singular := parts.get(word[: cut - 1])):
                end, entries = cut - 1, singular  # ministers|raad: a linking -s- rather than the plural
            found.append(Part(0, end, False, entries))
            break
    for cut in range(3, len(word) - MIN_TERM + 1):
        entries = parts.get(word[cut:])
        if entries and _is_first(word[:cut], len(word) - cut, word[cut], words):
            found.append(Part(cut, len(word), True, entries))
            break
    return found


def _is_rest(rest: str, n_term: int, before: str, words: Container[str]) -> bool:
    """Whether the letters behind a term may be another word, a linking sound between them allowed."""
    if _is_known_rest(rest, words):
        return True
    bare = rest[1:] if rest[0] == "s" and rest[1] not in _VOWELS else rest  # beleid|s|doorlichting
    if n_term > 5 and _PREFIXED.search(bare):  # energie|opwekking
        return True
    if n_term < 6 or len(bare) < (4 if n_term >= _SAFE_TERM else 5) or rest[0] == before:
        return False
    # minister|schap must fail when it is cut as ministers|chap, too
    return _is_wordlike(bare) and not any(map(_is_derived, (rest, bare, before + rest)))


def _is_known_rest(rest: str, words: Container[str]) -> bool:
    candidates = [rest]
    candidates += [rest[len(link) :] for link in _LINKS if rest.startswith(link)]
    return any(len(candidate) > 2 and _is_known(candidate, words) for candidate in candidates)


def _is_first(first: str, n_term: int, after: str, words: Container[str]) -> bool:
    """Whether the letters before a term may be another word."""
    if first in PARTICLES:
        return False
    candidates = [first]
    candidates += [first[: -len(link)] for link in _LINKS if first.endswith(link)]
    if any(
        len(candidate) > 2 and candidate not in PARTICLES and _is_known(candidate, words)
        for candidate in candidates
    ):
        return True
    if len(first) < (4 if n_term >= _SAFE_TERM else 6) or first[-1] == after:
        return False
    if _LINKED.search(first):  # beveiligings|advies
        return True
    if n_term < _SAFE_TERM and first.startswith(("be", "ge", "her", "ont", "ver")):
        return False  # veroor|zaken
    if _TURNED.search(first):
        return False  # vredesonder|handeling, where the word is onderhandeling
    return _is_wordlike(first) or (first[0] in _VOWELS and _ILLEGAL.search(first) is None)


def _is_known(word: str, words: Container[str]) -> bool:
    """A partner word, a word of the termbase, or two of them in one."""
    partners = partner_words()
    if word in partners or word in words:
        return word not in _NEVER
    for cut in range(3, len(word) - 2):
        rest = word[cut:]
        if (rest in partners or (len(rest) > 3 and rest in words)) and rest not in _NEVER:
            first = word[:cut]
            if (
                first in partners
                or (first[-1] == "s" and first[:-1] in partners)
                or (cut > 3 and first in words)
            ):
                return first not in PARTICLES
    return False


def _is_derived(rest: str) -> bool:
    """A derivational ending rather than a word (*minister|schap*, *partij|digheid*)."""
    return rest.startswith(SUFFIXES) or rest.endswith("digheid")


def _is_wordlike(word: str) -> bool:
    return _WORDLIKE.search(word) is not None and _ILLEGAL.search(word) is None


# Words whose head is spelled like a term and means something else: a shelter for animals, a cabinet of
# curiosities. Only the sense tells, so they are listed.
_OTHER_SENSE = (
    "dierenasiel",
    "hondenasiel",
    "kattenasiel",
    "porseleinkabinet",
    "rariteitenkabinet",
    "prentenkabinet",
)
_NEVER = frozenset(
    ("ten", "ter", "tot", "den", "der", "des", "het", "een", "van", "ing", "tie", "als", "dan", "die")
)
