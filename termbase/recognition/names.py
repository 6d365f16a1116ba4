"""Terms as parts of proper names: in a street name, and before the name that a hyphen ties to them."""

import re

# A capital in the middle of a sentence, and the name of a street behind: *de Burgemeester Smeetsweg*.
# -dijk, -hof and -brug are left out: too many families are called so.
_STREET = re.compile(
    r"\s(?:(?:[A-Z]\.\s?)+|(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er)\s){0,3}"
    r"[A-Z][a-zë]+(?:weg|straat|laan|plein|kade|singel|gracht|plantsoen|dreef|steeg|park)\b"
)
# motie-De Hoop, motie-Van der Plas: the particles, then the name.
_PARTICLES = re.compile(
    r"(?i:van|de|den|der|te|ten|ter|el|al|le|la|in|op|’t|'t)"
    r"(?:[ \u00a0](?i:van|de|den|der|te|ten|ter|het|’t|'t))*[ \u00a0][A-Z][^\W\d_]*(?:[-’'][^\W\d_]+)*"
)


def begins_street_name(text: str, end: int) -> bool:
    """Whether the rest of a street name stands behind a word with a capital that ends there.

    To be asked in the middle of a sentence only: at its start a capital says nothing (*Minister Groeneweg*).
    """
    return _STREET.match(text, end) is not None


def end_of_name(text: str, start: int, end: int) -> int:
    """Where the name behind the last hyphen of a word ends: *motie-De* goes on with *Hoop*.

    Args:
        text: The text that was given.
        start: First character of the word.
        end: Behind its last character.

    Returns:
        `end` when what stands behind the hyphen is no particle of a surname with a capital.
    """
    hyphen = max(text.rfind("-", start, end), text.rfind("‑", start, end))
    if hyphen < 0 or not text[hyphen + 1 : hyphen + 2].isupper():
        return end
    found = _PARTICLES.match(text, hyphen + 1)
    return end if found is None or found.end() < end else found.end()
