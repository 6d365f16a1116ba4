"""Capitals: which analysis of a stretch of text do its letters allow, and which fits best?"""

import re
from collections.abc import Sequence

from termbase.recognition.dutch_words import FUNCTION_WORDS, SHORT_WORDS, partner_words
from termbase.recognition.entry import Entry
from termbase.recognition.folding import fold_letters

# What may stand between the start of a sentence and its first word.
_OPENING = frozenset(" \t\u00a0\u202f«»\"“”„'‘’([{*_#>|~`•–—-¿¡")
_NEAR = 40  # characters in which a neighbouring word must begin or end
_LONGEST_ACRONYM = 5
_WORD_BEFORE = re.compile(r"([^\W\d_]{2,})\s{1,3}$")
_WORD_BEHIND = re.compile(r"\s{1,3}([^\W\d_]{2,})")
_SENTENCE_END = frozenset(".?!:…")


def best_entry(text: str, start: int, end: int, entries: Sequence[Entry]) -> Entry | None:
    """The analysis that the letters of `text[start:end]` fit best.

    In this order: a case-bound term with exactly these letters, a term whose capitals carry no meaning, a
    case-bound term with a capital at the start of a sentence, a case-bound term in a text in capitals. Of
    equals, the first; after *des*, a genitive before a plural.

    Args:
        text: The text that was given, not folded.
        start: First character of the stretch.
        end: Behind its last character.
        entries: Analyses of the folded stretch, best first.

    Returns:
        None when capitals rule out all of them.
    """
    first = entries[0]
    if len(entries) == 1 and first.letters is None:
        return first
    letters: str | None = None
    best: Entry | None = None
    best_rank = 9
    for entry in entries:
        if entry.letters is None:
            rank = 1
        else:
            if letters is None:
                letters = text[start:end]
                if letters != entry.letters:  # folded letters are their own folding
                    letters = fold_letters(letters)
            rank = _rank(text, start, end, letters, entry.letters)
        if rank < best_rank:
            best, best_rank = entry, rank
    if (
        best is not None
        and not best.is_genitive
        and text[max(0, start - 4) : start].lower() in ("des ", " des ")
    ):
        for entry in entries:  # des ministers: genitive, not plural
            if entry.is_genitive and entry.term is best.term:
                return entry
    return best


def fits_inside_word(text: str, start: int, end: int, entry: Entry) -> bool:
    """Whether the letters of a part of a compound allow an analysis.

    Stricter than for a word of its own: a capital at the start of a sentence says nothing (*Kamerplanten*),
    so a capitalised term is not found there, nor in a text in capitals.
    """
    if entry.letters is None:
        return True
    letters = fold_letters(text[start:end])
    if (
        entry.letters[:1].isupper()
        and (start == 0 or not text[start - 1].isalpha())
        and entry.letters[1:].islower()
    ):
        return letters == entry.letters and not starts_sentence(text, start)
    return letters == entry.letters or (
        letters[:1].lower() + letters[1:] == entry.letters and starts_sentence(text, start)
    )


def starts_sentence(text: str, start: int) -> bool:
    """True at the start of the text or a line or behind an end of sentence, marks in between skipped."""
    index = start - 1
    has_gap = False
    while index >= 0 and text[index] in _OPENING:
        has_gap = True
        index -= 1
    if index < 0 or text[index] in "\n\r\u2028\u2029":
        return True
    return has_gap and text[index] in _SENTENCE_END


def _rank(text: str, start: int, end: int, letters: str, wanted: str) -> int:
    if letters == wanted:
        return 9 if wanted.isupper() and _is_word_in_capitals(text, start, end, wanted.lower()) else 0
    if letters[:1].lower() + letters[1:] == wanted and starts_sentence(text, start):
        return 2
    if letters.isupper() and letters == wanted.upper() and _in_capitals(text, start, end):
        return 3
    return 9


def _is_word_in_capitals(text: str, start: int, end: int, word: str) -> bool:
    """Whether an acronym is an ordinary word (*MAATREGELEN OM DE …*), and stands in a text in capitals.

    A text in capitals has a word beside it, with no mark in between, that is no acronym: one of grammar or a
    long one; a list of acronyms (*NVWA, OM, FIOD*) has none.
    """
    if word not in FUNCTION_WORDS and word not in SHORT_WORDS and word not in partner_words():
        return False
    found = (_WORD_BEFORE.search(text, max(0, start - _NEAR), start), _WORD_BEHIND.match(text, end))
    words = [neighbour[1] for neighbour in found if neighbour is not None]
    return all(map(str.isupper, words)) and any(
        len(neighbour) > _LONGEST_ACRONYM or neighbour.lower() in FUNCTION_WORDS for neighbour in words
    )


def _in_capitals(text: str, start: int, end: int) -> bool:
    """Whether a neighbour on the line is in capitals too, or there is none: one alone may be an acronym."""
    before = re.split(r"[\r\n]", text[max(0, start - _NEAR) : start])[-1]
    behind = re.split(r"[\r\n]", text[end : end + _NEAR])[0]
    words = [word for word in (*before.split()[-1:], *behind.split()[:1]) if any(map(str.isalpha, word))]
    return not words or any(len(word) > 1 and word.isupper() for word in words)
