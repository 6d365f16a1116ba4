"""The terms of one language, arranged for finding: built once per job, shared by all processes.

A dictionary from the first token of a form to the lengths of the forms that begin so, and one from whole
folded forms to their terms. Token borders, case rules and the reasons for a hit come with it, which an
automaton over characters would have to recover.
"""

import gc
from collections.abc import Iterable
from itertools import accumulate
from typing import Any, NamedTuple

from termbase.model import (
    CaseRule,
    Concept,
    GrammaticalNumber,
    Language,
    MatchKind,
    PartOfSpeech,
    Term,
    TermStatus,
)
from termbase.recognition.compounds import MIN_TERM, MIN_WORD, Part, find_parts, is_spelled_out
from termbase.recognition.folding import TOKEN, fold_letters, tokens_of
from termbase.recognition.forms import forms_of

RECOGNISED = (TermStatus.PREFERRED, TermStatus.ADMITTED, TermStatus.DEPRECATED, TermStatus.OBSOLETE)
"""Statuses whose terms are recognised, most binding first; a proposed term is not yet knowledge."""

# Bounds of what an index remembers: words in each store, characters in a word.
_MAX_REMEMBERED = 1 << 16
_LONGEST_REMEMBERED = 64
_MEMORY = ("_remembered", "_chunks", "_plain")


class Entry(NamedTuple):
    """One analysis of one folded form; a tuple, as a termbase makes hundreds of thousands of them."""

    concept: Concept
    term: Term
    number: GrammaticalNumber
    kind: MatchKind
    """BASE or INFLECTED."""
    is_genitive: bool
    letters: str | None
    """`fold_letters` of the form for a term whose case is EXACT; None when capitals carry no meaning."""


class TermIndex:
    """All recognisable forms of one language.

    Immutable to its users and picklable. What it learns about single words while it is used (which terms they
    are compounded of) is remembered within bounds, and not pickled.

    Attributes:
        language: Language of the terms.
        n_terms: Number of terms in it.
    """

    __slots__ = (
        "_acronyms",
        "_chunks",
        "_parts",
        "_plain",
        "_remembered",
        "_words",
        "language",
        "n_terms",
        "pairs",
        "phrases",
        "starts",
        "tails",
    )

    language: Language
    n_terms: int
    starts: dict[str, bool]
    """First token of a form → whether a form of several tokens begins with it."""
    pairs: dict[str, tuple[int, ...]]
    """First two tokens of a form → lengths in tokens of the forms that begin so, longest first, then 1."""
    phrases: dict[str, tuple[Entry, ...]]
    """Tokens of a form joined by spaces → its analyses, best first."""
    tails: dict[str, tuple[int, ...]]
    """First token of a name of several tokens → lengths of the names whose last token may begin a compound
    (*Tweede Kamerlid*). Common phrases do not go on like that: they are written as one word."""

    def __init__(self, language: Language) -> None:
        self.language, self.n_terms = language, 0
        self.starts, self.pairs, self.phrases, self.tails = {}, {}, {}, {}
        self._parts: dict[str, tuple[Entry, ...]] = {}
        self._acronyms: dict[str, tuple[Entry, ...]] = {}
        self._words: frozenset[str] = frozenset()
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
        collected: dict[str, list[Entry]] = {}
        for concept in concepts:
            for term in concept.terms_in(language, *RECOGNISED):
                index._collect(concept, term, collected)
        index.phrases = {key: _ranked(entries) for key, entries in collected.items()}
        pairs: dict[str, set[int]] = {}
        words: set[str] = set()
        for key in collected:
            tokens = key.split(" ")
            words.update(token for token in tokens if len(token) > 3)
            if len(tokens) > 1:
                index.starts[tokens[0]] = True
                pairs.setdefault(f"{tokens[0]} {tokens[1]}", set()).add(len(tokens))
            else:
                index.starts.setdefault(key, False)
        index.pairs = {pair: (*sorted(lengths, reverse=True), 1) for pair, lengths in pairs.items()}
        index._words = frozenset(words)
        return index

    def tokens(self, folded: str) -> tuple[list[str], list[int]]:
        """The tokens of a folded text as `TOKEN` finds them, and where each starts.

        Args:
            folded: A folded text.

        Returns:
            Tokens and offsets. Shapes: (n_tokens,), (n_tokens,).
        """
        chunks = self._chunks
        tokens: list[str] = []
        advances: list[int] = []
        for chunk in folded.split():
            known = chunks.get(chunk)
            if known is None:
                cut = tuple(TOKEN.findall(chunk))
                # A token goes on to the next one; the last of a chunk skips a space as well.
                known = cut, (*map(len, cut[:-1]), len(cut[-1]) + 1)
                if len(chunk) <= _LONGEST_REMEMBERED:
                    if len(chunks) >= _MAX_REMEMBERED:
                        chunks.clear()
                    chunks[chunk] = known
            tokens += known[0]
            advances += known[1]
        offsets = list(accumulate(advances, initial=0))
        if offsets.pop() != len(folded) + 1:
            offsets = _offsets(folded, tokens)  # wider gaps than one space, or space at an end
        return tokens, offsets

    def candidates(self, tokens: list[str]) -> list[int]:
        """Positions of the tokens at which a term may begin, in order; at the others certainly none does."""
        plain = self._plain
        return [position for position, token in enumerate(tokens) if token not in plain]

    def remember_plain(self, token: str) -> None:
        """Take note that no term begins with a token and none is part of it."""
        if len(token) <= _LONGEST_REMEMBERED:
            if len(self._plain) >= _MAX_REMEMBERED:
                self._plain.clear()
            self._plain.add(token)

    def compound_parts(self, word: str) -> tuple[Part[Entry], ...]:
        """The terms of which a word that is no term itself is compounded, best first.

        Args:
            word: One folded token.

        Returns:
            Empty for a simple word, and for any word of a language that does not compound in one word.
        """
        if (len(word) < MIN_WORD and "-" not in word) or not (self._parts or self._acronyms):
            return ()
        remembered = self._remembered.get(word)
        if remembered is None:
            remembered = find_parts(word, self._parts, self._acronyms, self._words)
            if remembered and len(word) <= _LONGEST_REMEMBERED:
                if len(self._remembered) >= _MAX_REMEMBERED:
                    self._remembered.clear()
                self._remembered[word] = remembered
        return remembered

    def part_entries(self, word: str) -> tuple[Entry, ...]:
        """The terms that may stand as a part of a compound in this folded form; empty for none."""
        return self._parts.get(word) or self._acronyms.get(word) or ()

    @property
    def words(self) -> frozenset[str]:
        """The folded words of all terms, those of up to three letters left out."""
        return self._words

    def _forget(self) -> None:
        self._remembered: dict[str, tuple[Part[Entry], ...]] = {}
        self._chunks: dict[str, tuple[tuple[str, ...], tuple[int, ...]]] = {}
        self._plain: set[str] = set()

    def _collect(self, concept: Concept, term: Term, collected: dict[str, list[Entry]]) -> None:
        self.n_terms += 1
        is_noun = term.part_of_speech in (PartOfSpeech.NOUN, None)
        is_exact = term.case is CaseRule.EXACT
        is_part_language = self.language is Language.NL and is_noun
        parts = self._acronyms if is_spelled_out(term.text) else self._parts
        shortest = 1 if parts is self._acronyms else MIN_TERM
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
            collected.setdefault(key, []).append(entry)
            if is_part_language and not form.is_genitive:
                if len(tokens) > 1:
                    if position == 0 and len(tokens[-1]) >= MIN_TERM and form.text[0].isupper():
                        known = self.tails.get(tokens[0], ())
                        self.tails[tokens[0]] = tuple(sorted({*known, len(tokens)}, reverse=True))
                elif len(term.text) >= shortest and len(key) >= shortest:
                    parts[key] = (*parts.get(key, ()), entry)
            if "-" in key and (spaced := _without_hyphens(tokens)) is not None:
                collected.setdefault(" ".join(spaced), []).append(entry)

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__ if name not in _MEMORY}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)
        self._forget()


def _offsets(text: str, tokens: list[str]) -> list[int]:
    """Where each token starts; only space lies between tokens, so `find` cannot err."""
    offsets: list[int] = []
    position = 0
    for token in tokens:
        position = text.find(token, position)
        offsets.append(position)
        position += len(token)
    return offsets


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
