"""The terms of one language, arranged for finding: built once per job, shared by all processes.

A dictionary from the first token of a form to the lengths of the forms that begin so, and one from whole
folded forms to their terms. Token borders, case rules and the reasons for a hit come with it, which an
automaton over characters would have to recover.
"""

import gc
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from termbase.model import (
    CaseRule,
    Concept,
    Language,
    MatchKind,
    PartOfSpeech,
    Term,
    TermStatus,
)
from termbase.recognition.compounds import MIN_TERM, CompoundFinder, Part, is_spelled_out
from termbase.recognition.entry import Entry, Word
from termbase.recognition.folding import fold_letters, tokens_of
from termbase.recognition.forms import forms_of
from termbase.recognition.homographs import homograph_of
from termbase.recognition.pieces import Piece, cut

RECOGNISED = (TermStatus.PREFERRED, TermStatus.ADMITTED, TermStatus.DEPRECATED, TermStatus.OBSOLETE)
"""Statuses whose terms are recognised, most binding first; a proposed term is not yet knowledge."""

# Bounds of what an index remembers: words in each store, characters in a word.
_MAX_REMEMBERED = 1 << 16
_LONGEST_REMEMBERED = 64
_MEMORY = ("_pieces", "_words")


@dataclass(frozen=True, slots=True)
class _Collected:
    phrases: dict[str, list[Entry]]
    parts: dict[str, tuple[Entry, ...]]
    acronyms: dict[str, tuple[Entry, ...]]


class TermIndex:
    """All recognisable forms of one language.

    Immutable to its users and picklable. What it learns about single words while it is used (their tokens,
    which terms they are or are compounded of) is remembered within bounds, and not pickled.

    Attributes:
        language: Language of the terms.
        n_terms: Number of terms in it.
    """

    __slots__ = (
        "_pieces",
        "_words",
        "compounds",
        "language",
        "n_terms",
        "phrases",
        "starts",
        "tails",
    )

    language: Language
    n_terms: int
    starts: dict[str, dict[str, tuple[int, ...]] | None]
    """First token of a form → second token → lengths in tokens of the forms that begin so, longest first; None
    when all forms that begin so are this one token."""
    phrases: dict[str, tuple[Entry, ...]]
    """Tokens of a form joined by spaces → its analyses, best first."""
    tails: dict[str, dict[str, tuple[int, ...]]]
    """First token of a name of several tokens → first `MIN_TERM` letters of the second → lengths of the names
    whose last token may begin a compound (*Tweede Kamerlid*). Common phrases do not go on like that: they are
    written as one word."""
    compounds: CompoundFinder[Entry]
    """The terms as parts of longer words; none in a language that does not compound in one word."""

    def __init__(self, language: Language) -> None:
        self.language, self.n_terms = language, 0
        self.starts, self.phrases, self.tails = {}, {}, {}
        self.compounds = CompoundFinder({}, {}, frozenset())
        self._forget()

    @classmethod
    def build(cls, concepts: Iterable[Concept], language: Language) -> "TermIndex":
        """Arrange the terms of one language.

        Args:
            concepts: The termbase; of equal candidates for a text, the earlier concept wins.
            language: Whose terms to recognise.

        Returns:
            An index of every preferred, admitted, deprecated and obsolete term in all its forms.
        """
        # A termbase of 100,000 terms makes a million lasting objects; looking through them for cycles again
        # and again would take a third of the time.
        was_collecting = gc.isenabled()
        gc.disable()
        try:
            return cls._build(concepts, language)
        finally:
            if was_collecting:
                gc.enable()

    @classmethod
    def _build(cls, concepts: Iterable[Concept], language: Language) -> "TermIndex":
        index = cls(language)
        collected = _Collected({}, {}, {})
        for concept in concepts:
            for term in concept.terms_in(language, *RECOGNISED):
                index._collect(concept, term, collected)
        index.phrases = {key: _ranked(entries) for key, entries in collected.phrases.items()}
        starts: dict[str, dict[str, set[int]] | None] = {}
        words: set[str] = set()
        for key in collected.phrases:
            if " " not in key:
                starts.setdefault(key, None)
                words.add(key)
                continue
            tokens = key.split(" ")
            words.update(tokens)
            longer = starts.get(tokens[0])
            if longer is None:
                longer = starts[tokens[0]] = {}
            longer.setdefault(tokens[1], set()).add(len(tokens))
        index.starts = {first: _longest_first(seconds) for first, seconds in starts.items()}
        known = frozenset(word for word in words if len(word) > 3)
        index.compounds = CompoundFinder(collected.parts, collected.acronyms, known)
        return index

    def pieces(self, strings: list[str]) -> list[Piece]:
        """The pieces of a text with what the index knows about their words.

        Args:
            strings: What `str.split` makes of the text.

        Returns:
            Shape: as `strings`. Shared with other texts: not to be changed.
        """
        pieces: list[Any] = list(map(self._pieces.get, strings))
        if None in pieces:
            for number, piece in enumerate(pieces):
                if piece is None:
                    pieces[number] = self._learn_piece(strings[number])
        return pieces

    def look_inside(self, word: Word) -> tuple[Part[Entry], ...]:
        """The terms of which a word is compounded, best first, which the word then remembers."""
        word.parts = parts = self.compounds.find(word.token)
        return parts

    def _forget(self) -> None:
        self._pieces: dict[str, Piece] = {}
        self._words: dict[str, Word | None] = {}

    def _learn_piece(self, string: str) -> Piece:
        tokens, starts, ends, letters = cut(string)
        words = []
        for number, token in enumerate(tokens):
            word = self._words[token] if token in self._words else self._learn_word(token)
            if word is not None:
                words.append((number, word))
        piece = Piece(
            tokens, tokens[0] if tokens else "", starts, ends, len(string) + 1, letters, tuple(words)
        )
        if len(string) <= _LONGEST_REMEMBERED:
            if len(self._pieces) >= _MAX_REMEMBERED:
                self._pieces.clear()
            self._pieces[string] = piece
        return piece

    def _learn_word(self, token: str) -> Word | None:
        word: Word | None = None
        if token in self.starts:
            entries = self.phrases.get(token, ())
            homograph = homograph_of(token) if self.language is Language.NL else None
            is_certain = len(entries) == 1 and entries[0].letters is None and homograph is None
            only = entries[0] if is_certain else None
            tails = self.tails.get(token)
            word = Word(token, entries, only, self.starts[token], tails, None, homograph)
        elif self.compounds.may_find(token):
            word = Word(token, (), None, None, None, None, None)
        if len(token) <= _LONGEST_REMEMBERED:
            if len(self._words) >= _MAX_REMEMBERED:
                self._words.clear()
            self._words[token] = word
        return word

    def _collect(self, concept: Concept, term: Term, collected: _Collected) -> None:
        self.n_terms += 1
        is_noun = term.part_of_speech in (PartOfSpeech.NOUN, None)
        is_exact = term.case is CaseRule.EXACT
        is_part_language = self.language is Language.NL and is_noun
        parts, shortest = (
            (collected.acronyms, 1) if is_spelled_out(term.text) else (collected.parts, MIN_TERM)
        )
        for position, form in enumerate(forms_of(term)):
            tokens = tokens_of(form.text)
            if not tokens:
                continue
            entry = Entry(
                concept,
                term,
                form.number,
                MatchKind.BASE if position == 0 else MatchKind.INFLECTED,
                form.is_genitive,
                fold_letters(form.text) if is_exact else None,
            )
            key = tokens[0] if len(tokens) == 1 else " ".join(tokens)
            collected.phrases.setdefault(key, []).append(entry)
            if is_part_language and not form.is_genitive:
                if len(tokens) > 1:
                    if position == 0 and len(tokens[-1]) >= MIN_TERM and form.text[0].isupper():
                        seconds = self.tails.setdefault(tokens[0], {})
                        lengths = {len(tokens), *seconds.get(tokens[1][:MIN_TERM], ())}
                        seconds[tokens[1][:MIN_TERM]] = tuple(sorted(lengths, reverse=True))
                elif len(term.text) >= shortest and len(key) >= shortest:
                    parts[key] = (*parts.get(key, ()), entry)
            if "-" in key and (spaced := _without_hyphens(tokens)) is not None:
                collected.phrases.setdefault(" ".join(spaced), []).append(entry)

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__ if name not in _MEMORY}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)
        self._forget()


def _longest_first(longer: dict[str, set[int]] | None) -> dict[str, tuple[int, ...]] | None:
    if longer is None:
        return None
    return {second: tuple(sorted(lengths, reverse=True)) for second, lengths in longer.items()}


def _ranked(entries: list[Entry]) -> tuple[Entry, ...]:
    """Best first: the dictionary form, then the better status, then the order of termbase and forms."""
    if len(entries) == 1:
        return (entries[0],)
    return tuple(
        sorted(
            entries, key=lambda entry: (entry.kind is not MatchKind.BASE, RECOGNISED.index(entry.term.status))
        )
    )


def _without_hyphens(tokens: list[str]) -> list[str] | None:
    """The words without inner hyphens (*publiek private samenwerking*); None when a part is too short."""
    parts = [part for token in tokens for part in token.split("-")]
    return parts if all(len(part) > 3 for part in parts if part.isalpha()) and all(parts) else None
