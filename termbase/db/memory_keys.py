"""What the translation memory is looked up by: a key for the same text, words for a text that is alike."""

import hashlib
import re
import unicodedata

from termbase.repository import fold

MAX_WORDS = 40
"""Words kept of a text: the longest, which are the rarest."""

_STEM_LENGTH = 6
"""Letters kept of a word: *maatregel* and *maatregelen* are one."""

_LONG = 4
"""Letters of a word that says something; shorter ones are articles, prepositions, pronouns (*de*, *van*, *zij*)."""

_ENOUGH = 4
"""Long words that do without the short ones."""

_WORD = re.compile(r"[^\W\d_]+")


def normalise(text: str) -> str:
    """The text as the memory compares it for being the same: composed, each run of space as one, none around it.

    Capitals, accents and punctuation count; *art. 5* is the same with or without a fixed space.
    """
    return " ".join(unicodedata.normalize("NFC", text).split())


def key_of(text: str) -> str:
    """SHA-256 of the normalised text, hexadecimal: alike for the same text only, and short whatever its length."""
    return hashlib.sha256(normalise(text).encode("utf-8", "surrogatepass")).hexdigest()


def words_of(text: str) -> tuple[str, ...]:
    """The words by which texts that are alike find each other, longest first.

    Words are folded and cut to their first letters, so that inflection, capitals and accents do not matter; what
    holds a digit is left out, so that numbers and dates do not matter (*Op 3 mei 2024 is besloten …*). Short words
    count only where there are few long ones (*Dat is zo.*).

    Args:
        text: Any text.

    Returns:
        At most `MAX_WORDS`, each once. Empty for a text without letters.
    """
    words = sorted(set(_WORD.findall(fold(text))), key=lambda word: (-len(word), word))
    long = [word for word in words if len(word) >= _LONG]
    chosen = long if len(long) >= _ENOUGH else words
    return tuple(dict.fromkeys(word[:_STEM_LENGTH] for word in chosen))[:MAX_WORDS]
