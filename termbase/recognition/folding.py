"""Text as recognition compares it: no case, no accents, one hyphen, one apostrophe – and the way back.

Offsets into a folded text lead back to the text that was given, whatever was dropped or split on the way.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from termbase.recognition.dutch_words import FUNCTION_WORDS

TOKEN = re.compile(r"\w+(?:['-]\w+)*|[^\w\s]")
"""A word with inner hyphens and apostrophes (*AMvB's*, *publiek-private*), or one mark of punctuation."""

HYPHENS = frozenset("-‐‑‒–−")
"""What folds to a hyphen."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_MARKS = frozenset(map(chr, range(0x300, 0x370)))
_LIGATURES = frozenset(map(chr, range(0xFB00, 0xFB07)))
_IRREGULAR = _INVISIBLE | _MARKS | _LIGATURES | {"İ"}
"""Characters that change the length of a text in folding."""
# An accent on a function word marks stress, or another word: *vóór* (before) is not *voor* (for), *één* (one)
# not *een* (a). There accents stay, whatever the letter they stand on (*eén*); elsewhere *cafe* is *café*.
_ACCENTED = frozenset("áéíóúàèìòùÁÉÍÓÚÀÈÌÒÙ")
_ACCENTED_WORD = re.compile(r"\b[a-zA-Z]*[áéíóúàèìòùÁÉÍÓÚÀÈÌÒÙ][a-zA-ZáéíóúàèìòùÁÉÍÓÚÀÈÌÒÙ]*\b")
_STRESSED = str.maketrans("aeiouAEIOU", "ɑɛɪɔʊⱭƐꞮƆƱ")


def _single_characters() -> dict[str, str]:
    """One-to-one replacements: letters without their accents, hyphens, apostrophes."""
    table = {}
    for character in map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))):
        base = unicodedata.normalize("NFD", character)[0]
        if base.isascii() and base.isalpha():
            table[character] = base
    table.update(dict.fromkeys(HYPHENS, "-"))
    table.update(dict.fromkeys("’‘ʼ´`′‛", "'"))
    return table


_TABLE = _single_characters()


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text folded, with the way back to the original."""

    text: str
    starts: list[int] | None = None
    """Original offset where each folded character starts; None when offsets are the same."""
    ends: list[int] | None = None
    """Original offset where each folded character ends, exclusive; None when offsets are the same."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the original of the folded range, start < end."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> FoldedText:
    """Fold a text for comparison: lower case, and everything that `fold_letters` evens out.

    Args:
        text: Any text.

    Returns:
        The folded text and, where lengths differ, the offsets back.
    """
    if text.isascii():
        return FoldedText(_even_out(text, ()).lower())
    special = set(_NOT_ASCII.findall(text))
    if special.isdisjoint(_IRREGULAR):
        folded = _even_out(text, special).lower()
        if len(folded) == len(text):
            return FoldedText(folded)
    composed, starts, ends = _compose(text)
    letters = _even_out(composed, set(_NOT_ASCII.findall(composed)))
    # Lower case one by one: a rare capital lowers to two characters and would shift every offset.
    return FoldedText("".join(map(_lower_one, letters)), starts, ends)


def fold_letters(text: str) -> str:
    """The letters of a text with case kept: no accents, white space, soft hyphens; one hyphen and apostrophe.

    Two writings of the same words in the same capitals have the same letters.
    """
    special = set(_NOT_ASCII.findall(text))
    if not special.isdisjoint(_IRREGULAR):
        text = _compose(text)[0]
        special = set(_NOT_ASCII.findall(text))
    return "".join(_even_out(text, special).split())


def tokens_of(text: str) -> list[str]:
    """The folded tokens of a text, in order."""
    if text.isascii() and text.isalnum():
        return [text.lower()]
    return TOKEN.findall(fold(text).text)


def _even_out(text: str, special: Collection[str]) -> str:
    """Replace one by one; `special` are the characters of the text beyond ASCII, few in any text."""
    if "_" in text or "`" in text:  # Markdown's *_emphasis_* is no part of a word
        text = text.replace("_", " ").replace("`", "'")
    if special and not _ACCENTED.isdisjoint(special):
        text = _ACCENTED_WORD.sub(_keep_stress, text)
    for character in special:
        plain = _TABLE.get(character)
        if plain is not None:
            text = text.replace(character, plain)
    return text


def _keep_stress(found: re.Match[str]) -> str:
    """A function word with an accent, its vowels in letters that no unaccented word has."""
    plain = "".join(_TABLE.get(character, character) for character in found[0])
    return plain.translate(_STRESSED) if plain.lower() in FUNCTION_WORDS else found[0]


def _lower_one(character: str) -> str:
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


def _compose(text: str) -> tuple[str, list[int], list[int]]:
    """NFC by cluster (letter with its marks), ligatures spelled out, invisible characters dropped."""
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    index, length = 0, len(text)
    while index < length:
        start = index
        index += 1
        if text[start] in _INVISIBLE or text[start] in _MARKS:
            continue  # a mark that stands on nothing is as little to be seen
        while index < length and text[index] in _MARKS:
            index += 1
        cluster = unicodedata.normalize("NFC", text[start:index])
        if cluster[0] in _LIGATURES:
            cluster = unicodedata.normalize("NFKC", cluster)  # ﬁ → fi, as PDF files have it
        elif len(cluster) > 1:
            cluster = cluster[0]  # a mark that no single character carries is dropped
        for character in cluster:
            characters.append(character)
            starts.append(start)
            ends.append(index)
    return "".join(characters), starts, ends
