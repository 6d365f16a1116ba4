"""Which terms occur in a text? One pass over its tokens, longest form first at each."""

import re

from termbase.model import GrammaticalNumber, Language, MatchKind, Span, TermMatch
from termbase.recognition.casing import best_entry, fits_inside_word, is_street
from termbase.recognition.compounds import MAX_WORD, MIN_TERM, MIN_WORD, goes_on
from termbase.recognition.elision import elided_matches
from termbase.recognition.folding import FoldedText, fold
from termbase.recognition.index import TermIndex
from termbase.recognition.overlap import leftmost_longest

_CUT_WORD = re.compile(r"\w-[\s,]|\s-\w")
_ONE: tuple[int, ...] = (1,)
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
    folded = fold(text)
    tokens, offsets = index.tokens(folded.text)
    positions = index.candidates(tokens)
    matches = _scan(text, folded, tokens, offsets, positions, index) if positions else []
    if index.language is Language.NL and "-" in folded.text and _CUT_WORD.search(folded.text) is not None:
        elided = list(elided_matches(text, folded, index))
        if elided:
            return leftmost_longest([*elided, *matches])
    return matches


def _scan(
    text: str,
    folded: FoldedText,
    tokens: list[str],
    offsets: list[int],
    positions: list[int],
    index: TermIndex,
) -> list[TermMatch]:
    """Greedy from the left, longest form first: leftmost-longest by construction.

    One long function, because this loop decides the speed of recognition.
    """
    starts, pairs, phrases, tails = index.starts, index.pairs, index.phrases, index.tails
    is_same_length = folded.starts is None
    has_breaks = "\n" in text
    count = len(tokens)
    matches: list[TermMatch] = []
    free = 0
    for i in positions:
        if i < free:
            continue
        token = tokens[i]
        match: TermMatch | None = None
        behind = i + 1
        has_longer = starts.get(token)
        if has_longer is not None:
            lengths = _ONE
            if has_longer and behind < count:
                lengths = pairs.get(f"{token} {tokens[behind]}", _ONE)
            for n in lengths:
                behind = i + n
                if behind > count:
                    continue
                if n == 1:
                    if token in tails:
                        compounded = _compounded_name(text, folded, tokens, offsets, i, index)
                        if compounded is not None:
                            match, behind = compounded
                            break
                    entries = phrases.get(token)
                else:
                    entries = phrases.get(" ".join(tokens[i:behind]))
                if entries is None:
                    continue
                start, end = offsets[i], offsets[behind - 1] + len(tokens[behind - 1])
                if not is_same_length:
                    start, end = folded.original(start, end)
                if has_breaks and n > 1 and _BLANK_LINE.search(text, start, end) is not None:
                    continue
                entry = best_entry(text, start, end, entries)
                if entry is not None:
                    match = TermMatch(
                        Span(start, end),
                        entry.concept,
                        entry.term,
                        entry.kind,
                        entry.number,
                        entry.is_genitive,
                    )
                    break
        if match is None:
            behind = i + 1
            if index.compound_parts(token):
                match = _compound(text, folded, token, offsets[i], index)
            elif has_longer is None:
                index.remember_plain(token)
        if match is not None:
            free = behind
            start = match.span.start
            if (
                behind < count
                and text[start].isupper()
                and is_street(
                    text, start, tokens[behind], folded.original(offsets[behind], offsets[behind] + 1)[0]
                )
            ):
                continue
            matches.append(match)
    return matches


def _compound(text: str, folded: FoldedText, token: str, offset: int, index: TermIndex) -> TermMatch | None:
    """The best term inside a word at a folded offset, if its capitals allow."""
    for part in index.compound_parts(token):
        start, end = folded.original(offset + part.start, offset + part.end)
        for entry in part.entries:
            if fits_inside_word(text, start, end, entry):
                return TermMatch(
                    Span(*folded.original(offset, offset + len(token))),
                    entry.concept,
                    entry.term,
                    MatchKind.COMPOUND,
                    entry.number if part.is_head else GrammaticalNumber.UNCOUNTABLE,
                    part=Span(start, end),
                )
    return None


def _compounded_name(
    text: str, folded: FoldedText, tokens: list[str], offsets: list[int], i: int, index: TermIndex
) -> tuple[TermMatch, int] | None:
    """The name of several words at token i if its last word goes on (*Tweede Kamerlid*), and the token
    behind.
    """
    for n in index.tails[tokens[i]]:
        behind = i + n
        last = tokens[behind - 1] if behind <= len(tokens) else ""
        if len(last) < MIN_WORD:
            continue
        before = " ".join(tokens[i : behind - 1])
        for cut in range(min(len(last), MAX_WORD) - 3, MIN_TERM - 1, -1):
            entries = index.phrases.get(f"{before} {last[:cut]}")
            if not entries or not goes_on(last, cut, index.words):
                continue
            start, end = folded.original(offsets[i], offsets[behind - 1] + cut)
            entry = best_entry(text, start, end, entries)
            if entry is not None and _BLANK_LINE.search(text, start, end) is None:
                span = Span(*folded.original(offsets[i], offsets[behind - 1] + len(last)))
                number = GrammaticalNumber.UNCOUNTABLE
                part = Span(start, end)
                return TermMatch(
                    span, entry.concept, entry.term, MatchKind.COMPOUND, number, part=part
                ), behind
    return None
