"""What the splitter asks of a language: what an abbreviation tells about a boundary, and sentence openers."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto


class After(Enum):
    """When a full stop that belongs to an abbreviation also ends the sentence."""

    NEVER = auto()
    """Whatever follows: the abbreviation goes before something (`nr.`, `m.b.t.`, `drs.`)."""
    UNLESS_NUMBER = auto()
    """As after an ordinary word, but never before a number or a roman numeral (`dec.`, `afl.`)."""
    CAPITAL = auto()
    """Before a word with a capital, not before a number or a bracket (`enz.`, `jl.`, `e.d.`)."""
    OPENER = auto()
    """Before a function word with a capital only, since names follow it as well (`V.S.`, `jr.`)."""
    COMPANY = auto()
    """After a name (`Gasunie N.V.`) as CAPITAL, before one (`N.V. Nederlandse Gasunie`) as OPENER."""
    MEASURE = auto()
    """Before a word with a capital that is no people, weekday or currency (`mln.`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The knowledge of one language. All words are in lower case unless their field says otherwise."""

    abbreviations: Mapping[str, After]
    """With the final full stop. One in lower case (`m.b.t.`) is met with a capital first letter too; one with
    capitals (`B.V.`) only as it stands here. The initials of *P.J. Overdijk* are thus not *p.j.*, *per jaar*.
    """
    number_endings: tuple[str, ...]
    """Ends of words that are NEVER last (`zaaknr.`), without the full stop."""
    without_vowels: frozenset[str]
    """Words of consonants only that are no abbreviations with a full stop (`btw`)."""
    peoples: re.Pattern[str]
    """Capitalised words that continue a measure; matched at the start of a word."""
    openers: frozenset[str]
    """Function words whose capital betrays the start of a sentence."""
    particles: frozenset[str]
    """Openers that also start a surname: not trusted after initials."""
    labels: frozenset[str]
    """Nouns that a single letter follows as a name (`categorie B`): the letter is then no initial."""
    before_letter: frozenset[str]
    """Words before the letter of a provision (`onder a`)."""
    conjunctions: frozenset[str]
    """Words between the last two items of an enumeration."""
    headings: frozenset[str]
    """Words that make a heading with a number at the start of a paragraph (`Artikel 2.`)."""
    small_start: re.Pattern[str]
    """A sentence that starts with a small letter all the same; matched at its first character."""


def words(*lines: str) -> frozenset[str]:
    """The words of lines of text, separated by space."""
    return frozenset(word for line in lines for word in line.split())


def abbreviations(lists: Mapping[After, Iterable[str]]) -> dict[str, After]:
    """Turn lists of abbreviations into one table.

    Raises:
        ValueError: An abbreviation is in two lists, or lacks its full stop.
    """
    table: dict[str, After] = {}
    for after, keys in lists.items():
        for key in keys:
            if key in table or not key.endswith("."):
                raise ValueError(f"{key}: listed twice or without its full stop")
            table[key] = after
    return table
