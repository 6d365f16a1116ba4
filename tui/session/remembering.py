"""What was translated before: matches for a unit, a new letter's exact matches, and the concordance."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from termbase.memory import concordance, lookup
from termbase.model import (
    ConcordanceHit,
    LetterId,
    LetterProgress,
    MemoryEntry,
    MemoryMatch,
    TranslationUnit,
)
from termbase.repository import UnitOfWork
from termbase.review import redraft
from translate.documents.document import CodeKind, TaggedText
from translate.documents.tokens import to_tokens, without_tokens
from translate.pipeline.account import Account
from translate.pipeline.desk import Desk
from translate.pipeline.draft import Origin
from translate.pipeline.units import source_of
from tui.session.open_letter import OpenLetter
from tui.session.values import OpenWork

EXACT = 100
"""Least score of a match with the same text."""

FROM_MEMORY = "memory"
"""Origin of a target that was taken from the memory as it is."""

MAX_SEARCHED = 20_000
"""Units of other letters that a concordance looks at, the letters changed last first."""


def matches_for(letter: OpenLetter, index: int, work: UnitOfWork) -> tuple[MemoryMatch, ...]:
    """Matches for a unit, best first; their targets with the unit's codes as far as `dressed` can place them."""
    unit, source = letter.views.unit(index), letter.plain_source(index)
    entries = {entry.id: entry for entry in (*work.memory.exact(source), *work.memory.candidates(source))}
    found = lookup(
        source,
        entries.values(),
        previous=letter.plain_source(index - 1),
        following=letter.plain_source(index + 1),
    )
    tagged = source_of(unit, Account.from_json(unit.account))
    return tuple(replace(match, target=dressed(match.target, tagged)[0]) for match in found)


def dressed(text: str, source: TaggedText) -> tuple[str, bool]:
    """A text from the memory as a line with those codes of the source that stand at its edges.

    A code at the start goes to the start, one at the end to the end, also before closing marks that both texts end
    with: the call in `… landen⟨1/⟩.` goes before the full stop.

    Returns:
        The line, and whether it has all codes of the source.
    """
    placed = []
    for code in source.codes:
        tail = source.text[code.position :].rstrip()
        is_mark = not any(character.isalnum() or character.isspace() for character in tail)
        if not source.text[: code.position].strip() and code.kind is not CodeKind.CLOSE:
            placed.append(replace(code, position=0))
        elif is_mark and text.endswith(tail) and code.kind is not CodeKind.OPEN:
            placed.append(replace(code, position=len(text) - len(tail)))
    # A pair of which only one end found its place is left out as a whole.
    ends = Counter(code.id for code in placed)
    asked = Counter(code.id for code in source.codes)
    kept = tuple(code for code in placed if ends[code.id] == asked[code.id])
    return to_tokens(TaggedText(text, kept), source.codes), len(kept) == len(source.codes)


def leveraged(
    units: Sequence[TranslationUnit], work: UnitOfWork, desk: Desk, *, by: str, at: datetime
) -> list[TranslationUnit]:
    """The units of a new letter, with exact matches of the memory in the place of the engine's drafts.

    The engine's draft stays where a rule made it, where the match lacks codes of the source, and where it misses
    more terms than the draft.
    """
    sources = ["", *(without_tokens(unit.source) for unit in units), ""]
    known: dict[str, tuple[MemoryEntry, ...]] = {}
    result = []
    for index, unit in enumerate(units, start=1):
        account, source = Account.from_json(unit.account), sources[index]
        if account.origin == Origin.ENGINE:
            if source not in known:
                known[source] = work.memory.exact(source)
            found = lookup(
                source,
                known[source],
                previous=sources[index - 1],
                following=sources[index + 1],
                threshold=EXACT,
                limit=1,
            )
            if found:
                unit = _reused(unit, account, found[0], desk, by=by, at=at)
        result.append(unit)
    return result


def _reused(
    unit: TranslationUnit, account: Account, match: MemoryMatch, desk: Desk, *, by: str, at: datetime
) -> TranslationUnit:
    target, has_all = dressed(match.target, source_of(unit, account))
    if not has_all:
        return unit
    own = replace(account, origin=FROM_MEMORY, score=None, terms=()).to_json()
    reused = desk.checked(redraft(unit, target, account=own, by=by, at=at))
    return reused if Account.from_json(reused.account).n_missed <= account.n_missed else unit


class Concordance:
    """Searches the memory, the open letter and the other letters; what it has read once it keeps."""

    def __init__(self, open_work: OpenWork) -> None:
        self._open_work = open_work
        self._read: dict[LetterId, tuple[datetime, list[MemoryEntry]]] = {}

    def search(self, phrase: str, letter: OpenLetter | None, *, limit: int) -> tuple[ConcordanceHit, ...]:
        """Places of a phrase, the memory's first, then the open letter's, then the others'; each pair once."""
        with self._open_work(read_only=True) as work:
            hits = concordance(phrase, work.memory.search(phrase, limit=limit), limit=limit)
            seen = {(hit.source, hit.target) for hit in hits}
            if letter is not None:
                hits += _unseen(phrase, _entries(letter.letter.name, letter.units()), seen, limit - len(hits))
            n_searched = 0
            for progress in work.letters.progress():
                if len(hits) >= limit or n_searched >= MAX_SEARCHED:
                    break
                if letter is None or progress.id != letter.letter.id:
                    entries = self._of(progress, work)
                    n_searched += len(entries)
                    hits += _unseen(phrase, entries, seen, limit - len(hits))
        return tuple(hits)

    def _of(self, progress: LetterProgress, work: UnitOfWork) -> list[MemoryEntry]:
        known = self._read.get(progress.id)
        if known is None or known[0] != progress.changed_at:
            entries = _entries(progress.name, work.units.of_letter(progress.id))
            known = self._read[progress.id] = (progress.changed_at, entries)
        return known[1]


def _entries(name: str, units: Iterable[TranslationUnit]) -> list[MemoryEntry]:
    return [
        MemoryEntry(
            id=0,
            source=without_tokens(unit.source),
            target=without_tokens(unit.target),
            letter=f"{name}, segment {unit.position}",
            segment_id=unit.segment_id,
            previous="",
            following="",
            by=unit.changed_by,
            at=unit.changed_at,
        )
        for unit in units
    ]


def _unseen(
    phrase: str, entries: Iterable[MemoryEntry], seen: set[tuple[str, str]], limit: int
) -> list[ConcordanceHit]:
    new = {(entry.source, entry.target): entry for entry in reversed(list(entries))}
    found = concordance(phrase, [new[pair] for pair in reversed(new) if pair not in seen], limit=limit)
    seen.update((hit.source, hit.target) for hit in found)
    return found
