"""Which terms occur in a text? One pass over its tokens, longest form first at each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from termbase.model import GrammaticalNumber, Language, MatchKind, PartOfSpeech, Span, TermMatch
from termbase.recognition.casing import best_entry, fits_inside_word, starts_sentence
from termbase.recognition.compounds import MAX_WORD, MIN_TERM, MIN_WORD, Part
from termbase.recognition.elision import elided_matches
from termbase.recognition.entry import Entry, Word
from termbase.recognition.folding import HYPHENS, fold
from termbase.recognition.index import TermIndex
from termbase.recognition.names import begins_street_name, end_of_name
from termbase.recognition.overlap import leftmost_longest
from termbase.recognition.pieces import Piece

_CUT_WORD = re.compile(r"\w-[\s,]|\s-\w")
_BLANK_LINE = re.compile(r"\n[ \t\r>]*\n")


def recognise(text: str, index: TermIndex) -> list[TermMatch]:
    """Find the terms of an index in a text.

    Case, accents, kinds of hyphen, apostrophe and space, soft hyphens and single line breaks between the
    words of a term make no difference, but for the capitals of case-bound terms.

    Args:
        text: One segment or a whole text, plain. Anything is allowed; nothing raises.
        index: The terms of the text's language.

    Returns:
        Matches in reading order, without overlaps: of two candidates the one that starts first, then the
        longer.
    """
    strings = text.split()
    pieces = index.pieces(strings)
    hot = [number for number, piece in enumerate(pieces) if piece.words]
    matches = _scan(_Text(text, pieces, _bases(text, strings, pieces)), hot, index) if hot else []
    if index.language is Language.NL and (
        "-" in text or (not text.isascii() and not HYPHENS.isdisjoint(text))
    ):
        folded = fold(text)
        if _CUT_WORD.search(folded.text) is not None:
            elided = list(elided_matches(text, folded, index))
            if elided:
                return leftmost_longest([*elided, *matches])
    return matches


@dataclass(slots=True, eq=False)
class _Text:
    text: str
    pieces: Sequence[Piece]
    bases: Sequence[int]
    """Where each piece starts."""

    def start(self, i: int, k: int) -> int:
        """Where token k of piece i starts in the text."""
        return self.bases[i] + self.pieces[i].starts[k]

    def end(self, i: int, k: int) -> int:
        """Where token k of piece i ends in the text."""
        return self.bases[i] + self.pieces[i].ends[k]


@dataclass(slots=True, eq=False)
class _Reading:
    """Tokens in a row, read as far as needed."""

    pieces: Sequence[Piece]
    tokens: list[str]
    places: list[tuple[int, int]]
    """Of each token the piece and the place in it."""

    def reach(self, count: int) -> bool:
        """Read on; False when the text ends before there are so many tokens."""
        i, k = self.places[-1]
        while len(self.tokens) < count:
            k += 1
            while k >= len(self.pieces[i].tokens):
                i, k = i + 1, 0
                if i == len(self.pieces):
                    return False
            self.tokens.append(self.pieces[i].tokens[k])
            self.places.append((i, k))
        return True


def _bases(text: str, strings: Sequence[str], pieces: Sequence[Piece]) -> list[int]:
    bases = list(accumulate([piece.width for piece in pieces], initial=0))
    if bases.pop() != len(text) + 1:  # wider gaps than one space, or space at an end
        position = 0
        for number, string in enumerate(strings):
            position = bases[number] = text.index(string, position)
            position += len(string)
    return bases


def _scan(text: _Text, hot: Sequence[int], index: TermIndex) -> list[TermMatch]:
    """Greedy from the left, longest form first: leftmost-longest by construction.

    `hot` are the pieces in which a term may begin. This loop decides the speed of recognition.
    """
    letters, pieces, bases = text.text, text.pieces, text.bases
    count = len(pieces)
    matches: list[TermMatch] = []
    free = 0
    for i in hot:
        piece, base = pieces[i], bases[i]
        for k, word in piece.words:
            start = base + piece.starts[k]
            if start < free:
                continue
            match: TermMatch | None = None
            if word.longer is not None:
                if k + 1 < len(piece.tokens):
                    second = piece.tokens[k + 1]
                else:
                    second = pieces[i + 1].first if i + 1 < count else ""
                    if not second:  # the next piece has only invisible characters, or there is none
                        second = _second(pieces, i, k, word)
                lengths = word.longer.get(second)
                if lengths is not None:
                    match = _longer(text, i, k, word, lengths, index)
                if match is None and word.tails is not None:
                    lengths = word.tails.get(second[:MIN_TERM])
                    if lengths is not None:
                        match = _compounded_name(text, i, k, word, lengths, index)
            if match is None:
                end = base + piece.ends[k]
                entry = word.only
                if entry is None and word.entries:
                    entry = best_entry(letters, start, end, word.entries)
                    if (
                        entry is not None
                        and word.homograph is not None
                        and word.homograph(letters, start, end)
                    ):
                        entry = _verb(letters, start, end, word)
                        if entry is None:
                            continue
                if entry is not None:
                    if letters[start].isupper() and _is_street(letters, start, end):
                        continue
                    match = TermMatch(
                        Span(start, end),
                        entry.concept,
                        entry.term,
                        entry.kind,
                        entry.number,
                        entry.is_genitive,
                    )
                else:
                    parts = word.parts
                    if parts is None:
                        parts = index.look_inside(word)
                    if parts:
                        match = _compound(letters, piece, base, k, parts)
            if match is not None:
                matches.append(match)
                free = match.span.end
    return matches


def _second(pieces: Sequence[Piece], i: int, k: int, word: Word) -> str:
    reading = _Reading(pieces, [word.token], [(i, k)])
    return reading.tokens[1] if reading.reach(2) else ""


def _longer(
    text: _Text, i: int, k: int, word: Word, lengths: Sequence[int], index: TermIndex
) -> TermMatch | None:
    """The longest term that begins at token k of piece i and has one of these lengths, longest first."""
    reading = _Reading(text.pieces, [word.token], [(i, k)])
    for n in lengths:
        entries = index.phrases.get(" ".join(reading.tokens[:n])) if reading.reach(n) else None
        if entries is None:
            continue
        start, end = text.start(i, k), text.end(*reading.places[n - 1])
        if "\n" in text.text and _BLANK_LINE.search(text.text, start, end) is not None:
            continue
        entry = best_entry(text.text, start, end, entries)
        if entry is not None:
            return TermMatch(
                Span(start, end), entry.concept, entry.term, entry.kind, entry.number, entry.is_genitive
            )
    return None


def _verb(text: str, start: int, end: int, word: Word) -> Entry | None:
    """The term that a word is when it is not the noun that it looks like."""
    verbs = [entry for entry in word.entries if entry.term.part_of_speech is PartOfSpeech.VERB]
    return best_entry(text, start, end, verbs) if verbs else None


def _is_street(text: str, start: int, end: int) -> bool:
    return begins_street_name(text, end) and not starts_sentence(text, start)


def _compound(text: str, piece: Piece, base: int, k: int, parts: Sequence[Part[Entry]]) -> TermMatch | None:
    """The best term inside token k of a piece, if its capitals allow."""
    for part in parts:
        start, end = piece.inside(k, part.start, part.end)
        start, end = base + start, base + end
        for entry in part.entries:
            if fits_inside_word(text, start, end, entry):
                behind = base + piece.ends[k]
                if part.start == 0:  # motie-De Hoop
                    behind = end_of_name(text, end, behind)
                return TermMatch(
                    Span(base + piece.starts[k], behind),
                    entry.concept,
                    entry.term,
                    MatchKind.COMPOUND,
                    entry.number if part.is_head else GrammaticalNumber.UNCOUNTABLE,
                    part=Span(start, end),
                )
    return None


def _compounded_name(
    text: _Text, i: int, k: int, word: Word, lengths: Sequence[int], index: TermIndex
) -> TermMatch | None:
    """The name of several words at token k of piece i if its last word goes on (*Tweede Kamerlid*)."""
    reading = _Reading(text.pieces, [word.token], [(i, k)])
    start = text.start(i, k)
    for n in lengths:
        last = reading.tokens[n - 1] if reading.reach(n) else ""
        if len(last) < MIN_WORD:
            continue
        before = " ".join(reading.tokens[: n - 1])
        i, k = reading.places[n - 1]
        for cut in range(min(len(last), MAX_WORD) - 3, MIN_TERM - 1, -1):
            entries = index.phrases.get(f"{before} {last[:cut]}")
            if not entries or not index.compounds.goes_on(last, cut):
                continue
            end = text.bases[i] + text.pieces[i].inside(k, 0, cut)[1]
            entry = best_entry(text.text, start, end, entries)
            if entry is not None and _BLANK_LINE.search(text.text, start, end) is None:
                return TermMatch(
                    Span(start, text.end(i, k)),
                    entry.concept,
                    entry.term,
                    MatchKind.COMPOUND,
                    GrammaticalNumber.UNCOUNTABLE,
                    part=Span(start, end),
                )
    return None
