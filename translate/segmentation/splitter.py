"""Cut the text of a block into segments, without loss.

A segment is a sentence with the space after it; a long sentence is also cut after its semicolons. The rules
of a language are in its own module, the judgement of one full stop in `boundary`.
"""

import re
from collections.abc import Iterator, Sequence

from termbase.model import Language, Span
from translate.segmentation.boundary import STOP, Judge, closes_before_end
from translate.segmentation.continuation import OPENING_MARKS, Start, continuation
from translate.segmentation.dutch import DUTCH
from translate.segmentation.enclosure import Closed, Enclosure, closed, enclosures, virtual
from translate.segmentation.english import ENGLISH
from translate.segmentation.rules import Rules

_RULES = {Language.NL: DUTCH, Language.EN: ENGLISH}

LONG_SENTENCE = 250
"""Characters above which a sentence is also cut after semicolons (our own choice)."""
SHORTEST_CLAUSE = 60
"""Characters on both sides of such a cut, so that `loonkosten; materiaalkosten;` stays whole."""

ENDLESS = 1000
"""Characters above which a stretch without an end of sentence is cut in any case: no model translates it whole."""
PIECE = 600
"""Characters up to which such a piece may go; about the longest sentence that translation models are trained on."""

_SPACE = re.compile(r"\s*")
_SEMICOLON = re.compile(r";[»”\"’)⁰¹²³⁴-⁹]*\s+")
_NEWLINE = re.compile(r"\r\n|[\n\r\u2028\u2029]")
_BLANK = re.compile(r"[ \t]*(?:\r\n|[\n\r])")


def split(text: str, language: Language, *, quotations: Sequence[Span] = ()) -> list[Span]:
    """Cut a text into segments.

    Never raises for any text, and takes time in proportion to its length.

    Args:
        text: Text of one block. A single line break is soft; two spaces or a backslash before it make it a
            hard break, which ends a segment, as does an empty line.
        language: The language whose rules apply.
        quotations: Stretches of the text that stand between quotation marks which were taken out as inline
            codes; judged as if the marks were there. In any order.

    Returns:
        Contiguous spans from 0 to `len(text)`, none empty; the space after a segment belongs to it, the space
        before the first to the first. Empty for an empty text.
    """
    rules = _RULES[language]
    cuts: list[int] = []
    start = 0
    for end in _paragraph_ends(text):
        pairs = enclosures(text, start, end) + virtual(quotations, start, end)
        cuts += _cut_long(text, start, [*_sentence_ends(text, start, end, pairs, rules), end], Closed(pairs))
        start = end
    return [Span(begin, end) for begin, end in zip([0, *cuts], cuts, strict=False)]


def _paragraph_ends(text: str) -> Iterator[int]:
    """Offsets after hard breaks and empty lines with the space that follows them, and the end of the text."""
    position = _after_space(text, 0, len(text))
    for match in _NEWLINE.finditer(text, position):
        if match.start() < position:
            continue
        before = text[max(match.start() - 2, 0) : match.start()]
        if before == "  " or before.endswith("\\") or _BLANK.match(text, match.end()):
            position = _after_space(text, match.end(), len(text))
            if position < len(text):
                yield position
    if text:
        yield len(text)


def _sentence_ends(
    text: str, start: int, end: int, pairs: Sequence[Enclosure], rules: Rules
) -> Iterator[int]:
    """Offsets of the first character of every sentence but the first."""
    shut = closed(pairs, lambda pair: _is_open(text, pair, start, end, rules)) if pairs else Closed(())
    brackets = {pair.end: pair.start for pair in pairs if pair.is_bracket}
    judge = Judge(text, rules, text[start:end].isupper())
    content_start = _content_start(text, start, end)
    is_first = True
    for stop in STOP.finditer(text, start, end):
        after = _after_space(text, stop.end(), end)
        if after == stop.end() or after == end:
            continue
        if judge.is_numbering(stop, content_start, is_first=is_first):
            content_start = _content_start(text, after, end)
            continue
        if shut.holds(stop.start(), stop.end()):
            continue
        following = continuation(text, after, end, rules)
        if not judge.ends(stop, following):
            continue
        opened = _bracket_of(stop, brackets)
        if opened is not None and not _starts_sentence(text, opened, start):
            # … (zie bijlage 2.) Daarna volgt: the stop slipped inside; (hoeveel?) and […] end nothing.
            is_full_stop = stop.group().startswith(".") and ".." not in stop.group()
            if not (is_full_stop and following.word.lower() in rules.openers):
                continue
        yield after
        content_start, is_first = _content_start(text, after, end), False


def _is_open(text: str, pair: Enclosure, start: int, end: int, rules: Rules) -> bool:
    """Whether sentences may end inside a pair: it holds whole sentences and a sentence ends with it.

    «De risico’s zijn beheersbaar. Wel is monitoring nodig.» Ik volg dat oordeel: open.
    “Kiezen voor kwaliteit. Koers 2030.” zijn de hoofdlijnen: shut, since the sentence runs on.
    (Zie tabel 3. De cijfers zijn voorlopig.): open where it stands by itself, shut inside a sentence.
    """
    if pair.is_bracket and not _starts_sentence(text, pair.start, start):
        return False
    reach = range(pair.end, max(pair.end - 16, pair.start, start - 1), -1)
    last = next((place for place in reach if text[place] in ".!?…"), None)
    stop = None if last is None else STOP.match(text, last, end)
    if stop is None or stop.end() <= pair.end:
        return False
    after = _after_space(text, stop.end(), end)
    return after == end or (
        after > stop.end() and continuation(text, after, end, rules).start is not Start.NONE
    )


def _starts_sentence(text: str, position: int, start: int) -> bool:
    """Whether what stands before an opening mark is the end of a sentence or nothing."""
    before = text[max(position - 12, start) : position].rstrip()
    if not before.rstrip(OPENING_MARKS + "–-• "):
        return True
    return before.rstrip('»”"’)]*_⁰¹²³⁴⁵⁶⁷⁸⁹').endswith((".", "!", "?", "…"))


def _bracket_of(stop: re.Match[str], brackets: dict[int, int]) -> int | None:
    """Offset of the bracket that a stop closes at its end, None when it closes none."""
    if closes_before_end(stop.group()):
        return None
    return next((brackets[place] for place in range(stop.start(), stop.end()) if place in brackets), None)


def _cut_long(text: str, start: int, ends: Sequence[int], shut: Closed) -> Iterator[int]:
    """The ends of sentences, with cuts after the semicolons of long ones."""
    for end in ends:
        body_end = start + len(text[start:end].rstrip())
        if body_end - start > LONG_SENTENCE:
            for match in _SEMICOLON.finditer(text, start, body_end):
                clause = match.end() - start
                if clause < SHORTEST_CLAUSE or body_end - match.end() < SHORTEST_CLAUSE:
                    continue
                if not shut.holds(match.start(), match.start() + 1):
                    yield match.end()
                    start = match.end()
        yield from _cut_endless(text, start, body_end)
        yield end
        start = end


def _cut_endless(text: str, start: int, end: int) -> Iterator[int]:
    """Cuts in a stretch longer than any sentence: after a comma where there is one, else a space, else anywhere."""
    while end - start > ENDLESS:
        reach = text[start : start + PIECE]
        place = max(reach.rfind(", ", PIECE // 2), reach.rfind("; ", PIECE // 2))
        place = reach.rfind(" ", PIECE // 2) if place < 0 else place + 1
        if place < 0:
            place = PIECE  # one “word” of such a length is no word
        cut = _after_space(text, start + place, end)
        if cut >= end:
            return
        yield cut
        start = cut


def _after_space(text: str, position: int, end: int) -> int:
    match = _SPACE.match(text, position, end)
    return match.end() if match else position


def _content_start(text: str, position: int, end: int) -> int:
    """Offset of the first word at or after `position`, opening marks and space passed over."""
    while position < end and (text[position].isspace() or text[position] in OPENING_MARKS + "–-•"):
        position += 1
    return position
