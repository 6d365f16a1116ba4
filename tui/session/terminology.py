"""Terms while reviewing: what the source holds, proposals and corrections, how a term came about."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from termbase.errors import ConceptNotFoundError
from termbase.model import Concept, ConceptId, Language, Obligation, Term, TermStatus
from termbase.repository import ConceptRepository, fold
from translate.pipeline.account import Account
from translate.pipeline.desk import Desk, Knowledge
from translate.pipeline.units import source_of
from tui.session.offsets import TokenText
from tui.session.values import OpenWork, TermView, UnitView

_NO_ID = re.compile(r"[^a-z0-9]+")


def terms_in(view: UnitView, desk: Desk) -> tuple[TermView, ...]:
    """The terms in a unit's source, in reading order, each with what became of it in the target."""
    unit, account = view.unit, view.account
    matches = desk.recognised(unit)
    if not matches:
        return ()
    places = {term.source for term in account.terms if term.concept}
    if any(match.span not in places for match in matches):
        # The termbase has grown since the unit was checked.
        account = Account.from_json(desk.checked(unit).account)
    met = {(term.concept, term.source): term for term in account.terms}
    source, target = TokenText(unit.source, account.codes), TokenText(unit.target, account.codes)
    text = source_of(unit, account).text
    views = []
    for number, match in enumerate(matches, start=1):
        concept, constraint = match.concept, met.get((match.concept.id, match.span))
        view_target = constraint.target if constraint else None
        views.append(
            TermView(
                number=number,
                concept=concept,
                match=match,
                english=(
                    *concept.terms_in(Language.EN, TermStatus.PREFERRED),
                    *concept.terms_in(Language.EN, TermStatus.ADMITTED),
                ),
                forms=desk.target_forms(match, text),
                deprecated=tuple(
                    term.text
                    for term in concept.terms_in(Language.EN, TermStatus.DEPRECATED, TermStatus.OBSOLETE)
                ),
                constraint=constraint,
                source=source.line_span(match.span),
                target=target.line_span(view_target) if view_target else None,
            )
        )
    return tuple(views)


class Terminologist:
    """Changes the termbase for a reviewer, and has the desk work with it at once."""

    def __init__(self, open_work: OpenWork, desk: Desk, *, user: str, now: Callable[[], datetime]) -> None:
        self._open_work, self._desk, self._user, self._now = open_work, desk, user, now

    def propose(self, dutch: str, english: str, note: str = "") -> ConceptId:
        """Store a new concept with one term in each language; both preferred, the obligation recommended.

        Raises:
            ValueError: One of them is empty, or the termbase has the Dutch term already.
        """
        dutch, english = " ".join(dutch.split()), " ".join(english.split())
        if not dutch or not english:
            raise ValueError("a term needs words in both languages")
        with self._open_work() as work:
            for known in work.concepts.find(dutch, language=Language.NL):
                if any(term.text == dutch for term in known.terms_in(Language.NL)):
                    raise ValueError(f"“{dutch}” is a term already ({known.id}): correct that one")
            concept = Concept(
                id=_free_id(dutch, work.concepts),
                terms=(Term(dutch, Language.NL), Term(english, Language.EN)),
                source=f"proposed by {self._user}",
                note=self._line("proposed", note),
                obligation=Obligation.RECOMMENDED,
            )
            work.concepts.add(concept)
            work.commit()
            self._desk.knowledge = Knowledge.of(work.concepts.all())
        return concept.id

    def correct(
        self, concept_id: ConceptId, english: str, *, note: str = "", deprecates: bool = False
    ) -> ConceptId:
        """Give a concept another preferred English term.

        Args:
            concept_id: The concept.
            english: The term; one that the concept has already becomes the preferred one.
            note: Why.
            deprecates: The old preferred terms are deprecated from now on, not admitted.

        Raises:
            ConceptNotFoundError: There is no such concept.
            ValueError: The term is empty, or is the preferred one already.
        """
        english = " ".join(english.split())
        if not english:
            raise ValueError("the term needs words")
        with self._open_work() as work:
            concept = work.concepts.get(concept_id)
            old = concept.preferred(Language.EN)
            if old is not None and old.text == english:
                raise ValueError(f"“{english}” is the preferred term already")
            what = f"preferred “{english}”" + (f" to “{old.text}”" if old else "")
            corrected = replace(
                _with_preferred(
                    concept, english, TermStatus.DEPRECATED if deprecates else TermStatus.ADMITTED
                ),
                note="\n".join(filter(None, (concept.note, self._line(what, note)))),
            )
            work.concepts.update(corrected)
            work.commit()
            self._desk.knowledge = Knowledge.of(work.concepts.all())
        return concept_id

    def history(self, concept_id: ConceptId) -> tuple[str, ...]:
        """What is known of the making of a concept: sources, then its notes in the order of time.

        Raises:
            ConceptNotFoundError: There is no such concept.
        """
        with self._open_work(read_only=True) as work:
            concept = work.concepts.get(concept_id)
        lines = [f"Source: {concept.source}"] if concept.source else []
        for term in concept.terms:
            name = f"{term.language.value} “{term.text}” ({term.status.value})"
            lines += [f"{name}: source: {term.source}"] if term.source else []
            lines += [f"{name}: {line}" for line in (term.note or "").splitlines()]
        return (*lines, *(concept.note or "").splitlines())

    def _line(self, what: str, note: str) -> str:
        note = " ".join(note.split())
        return f"{self._now():%Y-%m-%d} {self._user}: {what}" + (f": {note}" if note else "")


def _free_id(dutch: str, concepts: ConceptRepository) -> ConceptId:
    """An id from the Dutch term: `Tweede Kamer` → `tweede-kamer`, `tweede-kamer-2` when that is taken."""
    stem = _NO_ID.sub("-", fold(dutch)).strip("-") or "term"
    number, concept_id = 1, ConceptId(stem)
    while True:
        try:
            concepts.get(concept_id)
        except ConceptNotFoundError:
            return concept_id
        number += 1
        concept_id = ConceptId(f"{stem}-{number}")


def _with_preferred(concept: Concept, english: str, status: TermStatus) -> Concept:
    """The concept with a preferred English term before all others; preferred ones get another status."""
    own = [term for term in concept.terms if term.language is Language.EN and term.text == english]
    preferred = replace(own[0], status=TermStatus.PREFERRED) if own else Term(english, Language.EN)
    others = tuple(
        replace(term, status=status)
        if term.language is Language.EN and term.status is TermStatus.PREFERRED
        else term
        for term in concept.terms
        if term not in own
    )
    return replace(concept, terms=(preferred, *others))
