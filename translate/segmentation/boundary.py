"""Whether a full stop, question mark, exclamation mark or ellipsis ends a sentence."""

import re
from dataclasses import dataclass

from translate.segmentation.continuation import OPENING_MARKS, Continuation, Start
from translate.segmentation.rules import After, Rules

_CALL = r"\[\^[^\]\s]{1,20}\]|<sup>[^<\s]{1,12}</sup>|(?<=[^\W\d_]{3}[.!?])\d{1,3}(?=\s)"
STOP = re.compile(
    # zin. · zin?! · zin … · zin.» · zin.¹² · zin.[^3] · zin. » · gereed.12 Zoals (no longer raised)
    rf"[.!?…](?:[.!?…»”“\"’'›)\]}}*_⁰¹²³⁴-⁹]|[ \u00a0\u202f]»|(?<=[⁰¹²³⁴-⁹]),(?=[⁰¹²³⁴-⁹])|{_CALL})*"
)
"""A terminator with everything that stays with its sentence: marks, closing marks, footnote calls."""

_CLOSING_MARKS = frozenset("»”“\"’'›)]}")
_REACH = 80
"""Characters before a stop that are looked at: more than any abbreviation with two words before it."""
_LAST_PART = re.compile(r"[^/–-]+\Z")
_ROMAN = re.compile(r"[IVXLC]+")
_NUMBERING = re.compile(r"\d{1,3}(?:\.\d{1,3})*[a-z]?|[A-Za-z]|[IVXLC]{1,6}|[ivx]{1,5}")
_ITEM_WORDS = ("ad", "re")
_INITIALS = re.compile(r"(?:[A-Z][a-z]{0,2}\.)+[A-Z][a-z]{0,2}|[A-Z]|IJ")
_DOTTED = re.compile(r"(?:[a-z]\.)+[a-z]{1,4}", re.IGNORECASE)
_VOWELLESS = re.compile(r"[b-df-hj-np-tv-xz]{2,6}", re.IGNORECASE)


def closes_before_end(stop: str) -> bool:
    """Whether the last terminator of a stop comes after a closing mark: `(Zeeland, enz.).`, `«Nee.».`."""
    last = max(stop.rfind(mark) for mark in ".!?…")
    return not _CLOSING_MARKS.isdisjoint(stop[:last])


@dataclass(frozen=True, slots=True)
class Judge:
    """Decides about the stops of one text that are followed by space; pairs of marks are judged elsewhere."""

    text: str
    rules: Rules
    is_capitals: bool
    """The text has no small letters, so that `NR.` may be an abbreviation."""

    def is_numbering(self, stop: re.Match[str], content_start: int, *, is_first: bool) -> bool:
        """Whether the sentence so far is only its number (`1.`, `II.`, `a.`, `Ad 1.`).

        Args:
            stop: A match of `STOP`.
            content_start: Offset of the first word of the sentence, after earlier numbering (`1. a.`).
            is_first: Whether the sentence starts a paragraph, where `Artikel 2.` is a heading of it.
        """
        if stop.group() != "." or stop.start() - content_start > 24:
            return False
        words = self.text[content_start : stop.start()].lower().split()
        if not 1 <= len(words) <= 2 or not _NUMBERING.fullmatch(
            self.text[stop.start() - len(words[-1]) : stop.start()]
        ):
            return False
        return len(words) == 1 or words[0] in _ITEM_WORDS or (is_first and words[0] in self.rules.headings)

    def ends(self, stop: re.Match[str], following: Continuation) -> bool:
        """Whether a sentence ends with a stop that is no numbering.

        Args:
            stop: A match of `STOP`.
            following: What stands after the space.
        """
        marks = stop.group()
        if following.start is Start.NONE:
            return False
        if "!" in marks or "?" in marks or closes_before_end(marks):
            return True
        if "…" in marks or ".." in marks:
            return following.start is not Start.NUMBER
        before, token = self._words_before(stop.start())
        # Mail naar loket@voorbeeld.nl. U ontvangt …
        if "@" in token or "/" in token or token.startswith("www."):
            return True
        token = token.rstrip("⁰¹²³⁴⁵⁶⁷⁸⁹")
        part = _LAST_PART.search(token)  # motie-Jansen c.s., commissie-J. Pool
        token = part.group() if part else token
        after = self._abbreviation(token)
        if after is not None:
            return self._ends_abbreviation(after, token, before, following)
        return self._ends_word(token, before, following)

    def _abbreviation(self, token: str) -> After | None:
        is_capitals = token.isupper() and len(token) > 1
        if is_capitals and "." not in token and not self.is_capitals:
            return None  # ING. is a bank, ing. a title
        after = self.rules.abbreviations.get(token + ".")
        if after is None and (self.is_capitals or not is_capitals):
            after = self.rules.abbreviations.get(token.lower() + ".")
        if after is None and token.lower().endswith(self.rules.number_endings):
            return After.NEVER
        return after

    def _ends_abbreviation(self, after: After, token: str, before: str, following: Continuation) -> bool:
        word, is_opener = following.word, following.is_opener(self.rules)
        match after:
            case After.NEVER:
                return False
            case After.UNLESS_NUMBER:
                if following.start is Start.NUMBER or following.is_code or _ROMAN.fullmatch(word):
                    return False
                return self._ends_word(token, before, following)
            case After.CAPITAL:
                return following.is_words
            case After.OPENER if before[:1].isdecimal():  # De looptijd is 6 jr. Langer kan niet.
                return following.is_words
            case After.COMPANY if before[:1].isupper() and before.lower() not in self.rules.openers:
                return following.is_words
            case After.OPENER | After.COMPANY:
                return is_opener and not following.is_bracket
            case After.MEASURE:
                is_currency = len(word) > 1 and word.isupper()
                continues = is_currency or self.rules.peoples.match(word) is not None
                return following.is_words and (is_opener or not continues)

    def _ends_word(self, token: str, before: str, following: Continuation) -> bool:
        rules, is_opener = self.rules, following.is_opener(self.rules)
        if len(token) <= 5 and before.endswith((":", ";")) and _NUMBERING.fullmatch(token):
            return False  # De sporen zijn: 1. Versterken van de keten; b. De aanvraag is volledig
        if _INITIALS.fullmatch(token):
            # Hierin voorziet categorie B. De overige …
            if len(token) == 1 and before.lower() in rules.labels:
                return following.is_words
            # de leden J. en P. de Vries · mw. I.M. ’t Hart · A. De Groot
            return (
                is_opener
                and following.start is not Start.SMALL
                and following.word.lower() not in rules.particles
            )
        if len(token) == 1 and token.isalpha():  # onder a. Ondernemers moeten daaraan voldoen
            return is_opener or (before.lower() in rules.before_letter and following.is_words)
        if _DOTTED.fullmatch(token):  # an abbreviation that no list knows: i.z.v. de Minister
            return False
        # Hardly a word lacks a vowel, so `trp. Utrecht` is an unknown abbreviation.
        is_vowelless = _VOWELLESS.fullmatch(token) is not None and token[1:].islower()
        return is_opener or not is_vowelless or token in rules.without_vowels

    def _words_before(self, position: int) -> tuple[str, str]:
        """The last two words before `position`, opening marks taken off; `;` for a conjunction after `;`."""
        window = self.text[max(position - _REACH, 0) : position]
        words = ["", "", "", *window.split()]
        if not window or window[-1].isspace():  # een zin . Nog een zin: the stop stands by itself
            words.append("")
        conjunct, before, token = words[-3:]
        if before.lower() in self.rules.conjunctions and conjunct.endswith((";", ":")):
            before = conjunct  # Bonaire; Saba; en c. Sint Eustatius
        return before.lstrip(OPENING_MARKS), token.lstrip(OPENING_MARKS)
