"""Recognised terms and house rules → constraints on the target."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from termbase.model import (
    Concept,
    GrammaticalNumber,
    Language,
    MatchKind,
    Obligation,
    Span,
    Term,
    TermMatch,
    TermStatus,
)
from termbase.recognition.forms import forms_of
from translate.constraints.constraint import Constraint, TargetForm
from translate.constraints.figures import figures
from translate.house_rules.rendering import Rendering, RenderingKind

_OPTIONAL = frozenset({RenderingKind.PLACE})


def derive(
    text: str, matches: Sequence[TermMatch], renderings: Iterable[Rendering]
) -> tuple[Constraint, ...]:
    """Constraints of one segment, in source order.

    Args:
        text: The segment's source.
        matches: Terms recognised in the segment.
        renderings: What house rules fix in it; protected ones are no constraints and are left out.

    Returns:
        One constraint for each term that has a preferred English term, for each rendering that no term
        overlaps, and for each number that is left. A compound becomes a constraint only when the termbase says
        how it is rendered.
    """
    whole = [match for match in matches if not _is_cut(match, text)]
    constraints = [constraint for match in whole if (constraint := _of_term(match)) is not None]
    taken = [constraint.source for constraint in constraints]
    for rendering in renderings:
        if not rendering.is_protected and not any(rendering.span.overlaps(span) for span in taken):
            constraints.append(_of_rendering(rendering))
        taken.append(rendering.span)
    constraints += figures(text, taken)
    return tuple(sorted(constraints, key=lambda constraint: constraint.source))


def _is_cut(match: TermMatch, text: str) -> bool:
    """True for a word that a hyphen stands in for (*innovatie-* in *innovatie- en kennisagenda*)."""
    surface = match.span.of(text)
    return match.kind is MatchKind.COMPOUND and (surface.startswith("-") or surface.endswith("-"))


def _of_term(match: TermMatch) -> Constraint | None:
    forms = _forms(match.concept, match.kind, match.number, match.is_genitive)
    if not forms or match.concept.obligation is Obligation.REFERENCE:
        return None
    return Constraint(
        source=match.span,
        forms=forms,
        obligation=match.concept.obligation,
        forbidden=_forbidden(match.concept),
        term_match=match,
    )


def _of_rendering(rendering: Rendering) -> Constraint:
    is_optional = rendering.kind in _OPTIONAL
    return Constraint(
        source=rendering.span,
        forms=(
            TargetForm(rendering.target),
            *(TargetForm(other, is_preferred=False) for other in rendering.alternatives),
        ),
        obligation=Obligation.RECOMMENDED if is_optional else Obligation.MANDATORY,
        is_case_sensitive=rendering.kind is RenderingKind.NAME,
        rendering=rendering.kind,
    )


@lru_cache(maxsize=16384)
def _forms(
    concept: Concept, kind: MatchKind, number: GrammaticalNumber, is_genitive: bool
) -> tuple[TargetForm, ...]:
    """Forms that satisfy a match: the source's number first, preferred before admitted, possessives last."""
    terms = sorted(
        concept.terms_in(Language.EN, TermStatus.PREFERRED, TermStatus.ADMITTED),
        key=lambda term: term.status is not TermStatus.PREFERRED,
    )
    if not terms or terms[0].status is not TermStatus.PREFERRED:
        return ()
    if kind is MatchKind.COMPOUND:
        attributive = [term.compound_form for term in terms if term.compound_form]
        return tuple(TargetForm(text) for text in dict.fromkeys(attributive))
    forms = [form for term in terms for form in _ordered(term, number, is_genitive)]
    return tuple(
        {form.text: form for form in reversed(forms)}[text] for text in dict.fromkeys(f.text for f in forms)
    )


def _ordered(term: Term, number: GrammaticalNumber, is_genitive: bool) -> list[TargetForm]:
    is_preferred = term.status is TermStatus.PREFERRED
    forms = [TargetForm(form.text, form.number, form.is_possessive, is_preferred) for form in forms_of(term)]

    def distance(form: TargetForm) -> tuple[bool, bool]:
        differs = number is not GrammaticalNumber.UNCOUNTABLE and form.number not in (
            number,
            GrammaticalNumber.UNCOUNTABLE,
        )
        return (form.is_possessive != is_genitive, differs)

    return sorted(forms, key=distance)


@lru_cache(maxsize=16384)
def _forbidden(concept: Concept) -> tuple[str, ...]:
    """Deprecated English renderings in all their forms, longest first, less what another status allows."""
    allowed = {
        form.text.lower()
        for term in concept.terms_in(Language.EN, TermStatus.PREFERRED, TermStatus.ADMITTED)
        for form in forms_of(term)
    }
    forms = {
        form.text
        for term in concept.terms_in(Language.EN, TermStatus.DEPRECATED, TermStatus.OBSOLETE)
        for form in forms_of(term)
        if form.text.lower() not in allowed
    }
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def shift(constraint: Constraint, span: Span) -> Constraint:
    """The constraint with another place in the source, for a source that was rewritten."""
    return replace(constraint, source=span)
