"""Text of letters as a terminal may show it: a sign for each character that it would obey, offsets kept."""

import unicodedata

_SIGNS = {"\t": "⇥", "\r": "␍", "\x7f": "␡"}
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})

UNSEEN_SIGN = "◊"
"""Stands for a character without a look of its own (U+202E, which turns the direction of writing)."""

_SHELTER = 0xF0000
"""First of the private characters (plane 15) that stand in for control characters inside the editor."""


def pictured(text: str, *, line_break: str = "\n") -> str:
    """The text with one sign for each character that a terminal would obey instead of show.

    Args:
        text: Any text.
        line_break: What stands for a line feed; one character.

    Returns:
        A text of the same length, so that offsets hold: tab `⇥`, other control characters their picture (U+001B
        `␛`), characters that cannot be seen `◊`. Letters of right-to-left scripts are left alone.
    """
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else line_break if character == "\n" else _sign(character)
        for character in text
    )


def sheltered(text: str) -> str:
    """The text with a private character for each control character, which an editor would measure wrongly.

    A text that has such private characters of its own is returned as it is.
    """
    if text.isprintable() or any(_is_shelter(character) for character in text):
        return text
    return "".join(
        chr(_SHELTER + ord(character)) if character != "\n" and _is_unseen(character) else character
        for character in text
    )


def unsheltered(text: str) -> str:
    """The reverse of `sheltered`."""
    if not any(_is_shelter(character) for character in text):
        return text
    return "".join(
        chr(ord(character) - _SHELTER) if _is_shelter(character) else character for character in text
    )


def _is_unseen(character: str) -> bool:
    return ord(character) < 0x10000 - 2 and unicodedata.category(character) in _UNSEEN


def _is_shelter(character: str) -> bool:
    return _SHELTER <= ord(character) < _SHELTER + 0x10000 - 2


def _sign(character: str) -> str:
    if _is_shelter(character):
        character = chr(ord(character) - _SHELTER)
    if character in _SIGNS:
        return _SIGNS[character]
    if character < " ":
        return chr(0x2400 + ord(character))
    return UNSEEN_SIGN if unicodedata.category(character) in _UNSEEN else character
