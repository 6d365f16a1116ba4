"""Terms inside longer words: which splits of a Dutch word are plausible, and which are accidents of spelling.

A hit wants three things: the term is a noun of five letters or more (an acronym behind a hyphen may be
shorter), it is the first or the last part, and the rest is a word – a known one beside a short term, one that
looks Dutch beside a long one. *site* in *website*, *motie* in *emotie* and *besluit* in *besluiteloos* fail.
"""

# ruff: noqa: SIM905 – a table of words reads better as running text

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from termbase.recognition.dutch_words import PARTICLES, SUFFIXES, partner_words

MIN_TERM = 5
"""Letters that a term needs to be looked for inside words."""
MIN_WORD = MIN_TERM + 3
"""Letters of the shortest compound: the term and a part of three."""
MAX_WORD = 80
"""Letters beyond which a string is no word (a table without spaces, a key); nothing is looked for in it."""
_SAFE_TERM = 8
"""From this length a term beside a merely word-like rest is taken for no accident of spelling."""

_MAX_REMEMBERED = 1 << 16  # words

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


class CompoundFinder(Generic[_Entry]):
    """Finds the terms that a longer word contains as its first or last part.

    What it learns about words is remembered within bounds, and not pickled.

    Args:
        parts: Folded forms of terms that may be parts, each at least `MIN_TERM` letters.
        acronyms: Folded acronyms, which count where a hyphen bounds them (*MKB-bedrijven*).
        words: Further words that count as known: those of the termbase.
    """

    __slots__ = ("_acronyms", "_begins", "_ends", "_known", "_parts", "_words")

    def __init__(
        self,
        parts: Mapping[str, tuple[_Entry, ...]],
        acronyms: Mapping[str, tuple[_Entry, ...]],
        words: frozenset[str],
    ) -> None:
        self._parts, self._acronyms, self._words = parts, acronyms, words
        # The first letters of all parts and the last: most words have neither, and need no further look.
        self._begins = frozenset(part[:MIN_TERM] for part in parts)
        self._ends = frozenset(part[-MIN_TERM:] for part in parts)
        self._known: dict[str, bool] = {}

    def find(self, word: str) -> tuple[Part[_Entry], ...]:
        """The parts of a word.

        Args:
            word: One folded token, which is itself no term.

        Returns:
            Longest first, at equal length the head before the modifier; at most one for each end of the word,
            or of each piece between hyphens. Empty for a simple word.
        """
        if not self.may_find(word):
            return ()
        if "-" in word:
            found = self._between_hyphens(word)
        else:
            found = self._solid(word) if word.isalpha() or word.replace("'", "").isalpha() else []
        if len(found) > 1:
            found.sort(key=lambda part: (part.start - part.end, not part.is_head))
        return tuple(found)

    def may_find(self, word: str) -> bool:
        """Whether it is worth while to look for parts of a word: a quick test that rules most words out."""
        if "-" in word:
            return len(word) <= MAX_WORD
        return MIN_WORD <= len(word) <= MAX_WORD and (
            word[:MIN_TERM] in self._begins or word[-MIN_TERM:] in self._ends
        )

    def entries(self, word: str) -> tuple[_Entry, ...]:
        """The terms that may stand as a part of a compound in this folded form; empty for none."""
        return self._parts.get(word) or self._acronyms.get(word) or ()

    def goes_on(self, word: str, cut: int) -> bool:
        """Whether what follows `cut` in a word is a known word or stands behind a hyphen (*kamer|lid*).

        For terms of several words whose last word is compounded (*Tweede Kamerlid*).
        """
        return word[cut] == "-" or self._is_known_rest(word[cut:])

    def _between_hyphens(self, word: str) -> list[Part[_Entry]]:
        """A hyphen bounds a part for certain; within a piece the rules for solid words hold."""
        found: list[Part[_Entry]] = []
        cuts = [index for index, character in enumerate(word) if character == "-"]
        for cut in cuts:
            for start, end in ((0, cut), (cut + 1, len(word))):
                piece = word[start:end]
                entries = self.entries(piece)
                if entries:
                    found.append(Part(start, end, start > 0, entries))
                elif len(piece) >= MIN_WORD and piece.replace("'", "").isalpha():
                    inside = self._solid(piece)
                    found += [
                        Part(start + p.start, start + p.end, p.is_head and start > 0, p.entries)
                        for p in inside
                    ]
        if (first := self._first(word, cuts[-1] + 3)) is not None:  # re-integratie|trajecten
            found.append(first)
        return found

    def _solid(self, word: str) -> list[Part[_Entry]]:
        found = []
        if word[:MIN_TERM] in self._begins and (first := self._first(word, MIN_TERM)) is not None:
            found.append(first)
        if word[-MIN_TERM:] in self._ends:
            parts = self._parts
            for cut in range(3, len(word) - MIN_TERM + 1):
                entries = parts.get(word[cut:])
                if entries and self._is_first(word[:cut], len(word) - cut, word[cut]):
                    if not _is_listed(word[cut:], word[:cut], _OTHER_HEADS):
                        found.append(Part(cut, len(word), True, entries))
                    break
        return found

    def _first(self, word: str, shortest: int) -> Part[_Entry] | None:
        """The longest term of at least so many letters that the word begins with."""
        parts = self._parts
        for cut in range(len(word) - 3, shortest - 1, -1):
            entries = parts.get(word[:cut])
            if entries and self._is_rest(word[cut:], cut, word[cut - 1]):
                if _is_listed(word[:cut], word[cut:], _OTHER_MODIFIERS):
                    return None
                if word[cut - 1] == "s" and (singular := parts.get(word[: cut - 1])):
                    return Part(0, cut - 1, False, singular)  # minister|s|raad: linking -s-, no plural
                return Part(0, cut, False, entries)
        return None

    def _is_rest(self, rest: str, n_term: int, before: str) -> bool:
        """Whether the letters behind a term may be another word, a linking sound between them allowed."""
        if self._is_known_rest(rest):
            return True
        bare = rest[1:] if rest[0] == "s" and rest[1] not in _VOWELS else rest  # beleid|s|doorlichting
        if n_term > 5 and _PREFIXED.search(bare):  # energie|opwekking
            return True
        if n_term < 6 or len(bare) < (4 if n_term >= _SAFE_TERM else 5) or rest[0] == before:
            return False
        # minister|schap must fail when it is cut as ministers|chap, too
        return _is_wordlike(bare) and not any(map(_is_derived, (rest, bare, before + rest)))

    def _is_known_rest(self, rest: str) -> bool:
        candidates = [rest]
        candidates += [rest[len(link) :] for link in _LINKS if rest.startswith(link)]
        return any(len(candidate) > 2 and self._knows(candidate) for candidate in candidates)

    def _is_first(self, first: str, n_term: int, after: str) -> bool:
        """Whether the letters before a term may be another word."""
        if first in PARTICLES:
            return False
        candidates = [first]
        candidates += [first[: -len(link)] for link in _LINKS if first.endswith(link)]
        if any(
            len(candidate) > 2 and candidate not in PARTICLES and self._knows(candidate)
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

    def _knows(self, word: str) -> bool:
        """Whether a word is a partner word, a word of the termbase, or two of them in one."""
        known = self._known.get(word)
        if known is None:
            known = _is_known(word, partner_words(), self._words)
            if len(self._known) >= _MAX_REMEMBERED:
                self._known.clear()
            self._known[word] = known
        return known

    def __reduce__(self) -> tuple[Any, ...]:
        return CompoundFinder, (self._parts, self._acronyms, self._words)


def is_spelled_out(term: str) -> bool:
    """True for a short term that is read letter by letter: capitals, or no word (*MKB*, *IPCEI*, *mbo*)."""
    if len(term) >= MIN_WORD or not term.isalnum():
        return False
    if sum(character.isupper() for character in term) > 1:
        return True
    low = term.lower()
    return len(term) < MIN_TERM and low[0] not in _VOWELS and _WORDLIKE.search(low) is None


def _is_known(word: str, partners: frozenset[str], words: frozenset[str]) -> bool:
    """A partner word, a word of the termbase, or two of them in one."""
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


def _is_listed(term: str, other: str, table: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a form of a term beside the other part is a compound of the table."""
    return any(term.startswith(known) and other.startswith(parts) for known, parts in table.items())


def _is_derived(rest: str) -> bool:
    """A derivational ending rather than a word (*minister|schap*, *partij|digheid*)."""
    return rest.startswith(SUFFIXES) or rest.endswith("digheid")


def _is_wordlike(word: str) -> bool:
    return _WORDLIKE.search(word) is not None and _ILLEGAL.search(word) is None


_NEVER = frozenset(
    ("ten", "ter", "tot", "den", "der", "des", "het", "een", "van", "ing", "tie", "als", "dan", "die")
)

# Compounds whose term is a word of another sense, which no rule can tell: a shelter for animals is no asylum,
# a piece of furniture no government. The term → how the other part begins. To be kept short: a termbase that
# has the whole word as a term of its own needs no line here.
_OTHER_HEADS = {  # dierenasiel, porseleinkabinet
    "asiel": tuple("dier hond katt knaag konijn egel vogel paard ezel".split()),
    "kabinet": tuple("porselein rariteit curiosi prent penning munt naturali wassenbeeld spiegel".split()),
}
_OTHER_MODIFIERS = {  # asielhond, kabinetstuk
    "asiel": tuple("dier hond kat konijn".split()),
    "kabinet": ("stuk",),
}
