"""What stands after a stop: can a sentence start so?"""

import re
from dataclasses import dataclass
from enum import StrEnum

from translate.segmentation.rules import Rules

OPENING_MARKS = "\"'«“”„‘’‚‹([{*_"
"""Characters that may stand before the first word of a sentence."""

_AFTER = re.compile(
    rf"(?P<bullet>[-–—•·*]\s+)?(?P<opening>[{re.escape(OPENING_MARKS)}]{{0,6}})"
    r"(?:(?P<item>[a-z]{1,3}\)\s|[a-z]\.\s+[A-Z]|[ivx]{2,4}\.\s+[A-Z])"  # b) tweede · b. Hij · iii. De
    r"|(?P<number>\d|[A-Z]{0,3}[€$£§])"  # 12 gemeenten · € 5 mln. · US$ 35
    r"|(?P<word>[^\W\d_]+(?:[’'][^\W\d_]+)*)(?P<code>[^\s\d]{0,12}\d)?)"  # Gemeenten · W06.26.00061
)


class Start(StrEnum):
    """How the text after a stop begins."""

    CAPITAL = "capital"
    SMALL = "small"
    """A small letter that starts a sentence all the same: iPhones, ’s Middags."""
    ITEM = "item"
    """An enumerator or a bullet."""
    NUMBER = "number"
    NONE = "none"
    """No sentence starts so."""


@dataclass(frozen=True, slots=True)
class Continuation:
    """What follows a stop and the space after it."""

    start: Start
    word: str = ""
    """The first word; empty where `start` tells enough."""
    is_bracket: bool = False
    """The word stands behind an opening bracket."""
    is_code: bool = False
    """Letters and digits in one: `W06.26.00061/III`."""

    @property
    def is_words(self) -> bool:
        """Whether words follow that can start a sentence: no number, no bracket."""
        return self.start in (Start.CAPITAL, Start.SMALL, Start.ITEM) and not self.is_bracket

    def is_opener(self, rules: Rules) -> bool:
        """Whether it is sure to start a sentence: a function word with a capital, an item, ’s Middags."""
        return self.start in (Start.SMALL, Start.ITEM) or self.word.lower() in rules.openers


_NOTHING = Continuation(Start.NONE)


def continuation(text: str, position: int, end: int, rules: Rules) -> Continuation:
    """Classify what stands at `position`, the first character after the space that follows a stop."""
    if rules.small_start.match(text, position, end):
        return Continuation(Start.SMALL)
    match = _AFTER.match(text, position, end)
    if match is None:
        return _NOTHING
    opening = match["opening"]
    is_bracket = opening[-1:] in ("(", "[")
    if match["item"]:
        return Continuation(Start.ITEM) if opening in ("", "(") else _NOTHING
    if match["number"]:
        return Continuation(Start.ITEM if match["bullet"] else Start.NUMBER, is_bracket=is_bracket)
    word = match["word"]
    if not match["bullet"] and rules.small_start.match(text, match.start("word"), end):
        return Continuation(Start.SMALL, is_bracket=is_bracket)
    if not (word[0].isupper() or word[0].istitle()):
        return _NOTHING
    start = Start.ITEM if match["bullet"] else Start.CAPITAL
    return Continuation(start, word, is_bracket, match["code"] is not None)
