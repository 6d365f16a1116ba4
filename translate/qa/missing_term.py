"""Every recognised term has its approved rendering in the target."""

from collections import defaultdict, deque
from collections.abc import Iterable
from typing import Final

from termbase.model import (
    Concept,
    ConceptId,
    Issue,
    LanguagePair,
    MatchKind,
    Obligation,
    Severity,
    Span,
    TermMatch,
    TermStatus,
)
from translate.qa.check import CheckInput
from translate.qa.english_forms import occurrences

_APPROVED = (TermStatus.PREFERRED, TermStatus.ADMITTED)


class MissingTerm:
    """Each term recognised in the source stands in the target as a preferred or admitted term, in any
    inflection.

    A mandatory term that occurs twice must be rendered twice; a recommended one at least once. Terms that are
    for reference only ask nothing, nor does a term inside a compound, unless the termbase says how it reads
    there.

    * **error**: a mandatory term is missing.
    * **warning**: a recommended term is missing.
    """

    id: Final = "missing-term"
    explanation: Final = "Looks for terms of the termbase that are not rendered as it asks."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Count the approved renderings of each recognised concept in the target."""
        asked: defaultdict[ConceptId, list[TermMatch]] = defaultdict(list)
        for term_match in check_input.term_matches:
            if _asks(term_match, check_input.pair):
                asked[term_match.concept.id].append(term_match)
        if not asked:
            return []
        found = _assign(asked, check_input.pair, check_input.target.text)
        issues = []
        for identity, term_matches in asked.items():
            count = found[identity]
            if count >= _needed(term_matches):
                continue
            first, concept = term_matches[count], term_matches[count].concept
            severity = Severity.ERROR if concept.obligation is Obligation.MANDATORY else Severity.WARNING
            wanted = next(iter(concept.terms_in(check_input.pair.target, *_APPROVED))).text
            times = f" ({count} of {_needed(term_matches)} found)" if _needed(term_matches) > 1 else ""
            message = f"“{first.span.of(check_input.source.text)}” is not rendered as “{wanted}”{times}."
            issues.append(Issue(self.id, severity, message, source=first.span))
        return sorted(issues, key=lambda issue: issue.source or Span(0, 0))


def _asks(term_match: TermMatch, pair: LanguagePair) -> bool:
    concept = term_match.concept
    if concept.obligation is Obligation.REFERENCE or not concept.terms_in(pair.target, *_APPROVED):
        return False
    if term_match.kind is MatchKind.COMPOUND:
        preferred = concept.preferred(pair.target)
        return preferred is not None and preferred.compound_form is not None
    return True


def _needed(term_matches: list[TermMatch]) -> int:
    return 1 if term_matches[0].concept.obligation is Obligation.RECOMMENDED else len(term_matches)


def _assign(asked: dict[ConceptId, list[TermMatch]], pair: LanguagePair, target: str) -> dict[ConceptId, int]:
    """How many occurrences each concept gets when no two share a place: a maximum bipartite matching.

    A place is a stretch of the target where approved terms stand. Within *Minister of Finance* there is a
    *minister* as well: whoever asks for either may have the place, but only one of them.
    """
    places: list[set[ConceptId]] = []
    place_at: dict[int, int] = {}
    longest: dict[ConceptId, int] = {}
    spans = [
        (span, identity)
        for identity, term_matches in asked.items()
        for span in _spans(term_matches, pair, target)
    ]
    for span, identity in sorted(spans, key=lambda found: (-len(found[0]), found[0].start)):
        longest[identity] = max(longest.get(identity, 0), len(span))
        host = next((place_at[offset] for offset in range(span.start, span.end) if offset in place_at), None)
        if host is None:
            host = len(places)
            places.append(set())
            place_at.update(dict.fromkeys(range(span.start, span.end), host))
        places[host].add(identity)
    owner: dict[int, ConceptId] = {}
    found = dict.fromkeys(asked, 0)
    # Longer renderings first, so that it is the shorter one that is missed where both want one place.
    for identity in sorted(asked, key=lambda identity: -longest.get(identity, 0)):
        for _ in range(_needed(asked[identity])):
            if not _seat(identity, places, owner):
                break
            found[identity] += 1
    return found


def _seat(identity: ConceptId, places: list[set[ConceptId]], owner: dict[int, ConceptId]) -> bool:
    """Give a concept one more place, moving others to places that suit them as well; False when none is
    left.
    """
    came_from: dict[int, tuple[int | None, ConceptId]] = {}
    queue: deque[tuple[int | None, ConceptId]] = deque([(None, identity)])
    while queue:
        origin = queue.popleft()
        for place, accepts in enumerate(places):
            if origin[1] not in accepts or place in came_from:
                continue
            came_from[place] = origin
            if place in owner:
                queue.append((place, owner[place]))
                continue
            step: int | None = place
            while step is not None:
                previous, mover = came_from[step]
                owner[step] = mover
                step = previous
            return True
    return False


def _spans(term_matches: list[TermMatch], pair: LanguagePair, target: str) -> Iterable[Span]:
    concept: Concept = term_matches[0].concept
    is_compound = any(term_match.kind is MatchKind.COMPOUND for term_match in term_matches)
    return {
        span
        for term in concept.terms_in(pair.target, *_APPROVED)
        for span in occurrences(term, target, compound=is_compound)
    }
