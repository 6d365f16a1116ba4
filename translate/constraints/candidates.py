"""Candidates: targets in which a missing constraint would be met."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from termbase.model import GrammaticalNumber, MatchKind, Span
from translate.constraints.alignment import AlignedTarget
from translate.constraints.articles import capital, smooth
from translate.constraints.constraint import Constraint, TargetForm
from translate.constraints.occurrence import forbidden_occurrences, overlaps
from translate.constraints.work import Work
from translate.house_rules.rendering import RenderingKind
from translate.rewrite import Rewrite

MAX_SPANS, MAX_CANDIDATES = 3, 4
FRINGE = 0.15
"""Attention from which a neighbouring word may belong to the term as well: *State Gazette* for *Staatscourant*."""


@dataclass(frozen=True)
class Splice:
    """The finished target with the form set in at its aligned place."""

    target: AlignedTarget
    form: TargetForm


def inline_source(work: Work, indices: list[int]) -> Rewrite:
    """The source with missing terms shown in English, for the model to copy and to build its sentence around.

    *heeft het Kabinet u geïnformeerd* → *heeft het government u geïnformeerd*. Code-switching in the source as
    Dinu et al. 2019 (arXiv:1906.01105) train it; a model that was not trained for it copies most of the time,
    and what it does not copy is repaired.
    """
    text = work.source.pieces.text
    edits = []
    for index in indices:
        constraint = work.constraints[index]
        form = capital(constraint.forms[0].text, text, constraint.source.start)
        part = _part(constraint)
        if part != constraint.source:
            # *productiewaardeketen* → *productie value chain*; what a hyphen joins stays joined
            before, after = text[part.start - 1 : part.start], text[part.end : part.end + 1]
            form = (" " if before.isalpha() else "") + form + (" " if after.isalpha() else "")
        if form != part.of(text):
            edits.append((part, form))
    return Rewrite.of(text, edits)


def _part(constraint: Constraint) -> Span:
    """The characters of the source that are the term: for a compound, a part of the word."""
    match = constraint.term_match
    if match is None or match.part is None:
        return constraint.source
    start = constraint.source.start + match.part.start - match.span.start
    return Span(start, start + len(match.part))


def splices(work: Work, index: int) -> list[Splice]:
    """Set the forms in at the places that attention names, never over words that meet another constraint."""
    constraint = work.constraints[index]
    columns = work.source.columns(constraint.source)
    spans = _spans(work, constraint, columns)
    match = constraint.term_match
    is_genitive = match is not None and match.is_genitive
    # *des kabinets* may be “the government’s” or “of the government”; nothing else asks for a possessive.
    forms = [form for form in constraint.forms if form.is_preferred and form.is_possessive <= is_genitive]
    forms = forms or list(constraint.forms[:1])
    if match is not None and match.number is not GrammaticalNumber.UNCOUNTABLE:
        # The source says how many: another number is no candidate unless there is no such form.
        forms = [form for form in forms if form.number is forms[0].number]
    if constraint.rendering in (RenderingKind.NUMBER, RenderingKind.DATE) and not _similar(work, constraint):
        # The model left the number out: it stands for no word, so it goes between words.
        return _insertions(work, forms[0], columns)
    if match is not None and match.kind is MatchKind.COMPOUND:
        return _beside(work, constraint, forms[0], spans, columns)
    # The likeliest form at every place, then the other forms at the likeliest place.
    tries = [(span, forms[0]) for span in spans] + [(span, form) for span in spans[:1] for form in forms[1:]]
    return [Splice(spliced(work.target, span, form, columns), form) for span, form in tries[:MAX_CANDIDATES]]


def _beside(
    work: Work, constraint: Constraint, form: TargetForm, spans: Sequence[Span], columns: list[int]
) -> list[Splice]:
    """For a compound: the form over one word of its translation, or beside it, so that the other part stays.

    *halfgeleiderstrategie* → “[semiconductor] strategy”, *innovatie-ecosysteem* → “innovation [ecosystem]”.
    """
    target, protected = work.target, [place for place in work.places if place]
    is_head = _part(constraint).end == constraint.source.end
    inside = [
        word
        for word in target.words
        if any(word.start >= span.start and word.end <= span.end for span in spans)
        and not overlaps(word, protected)
    ]
    found = [Splice(spliced(target, word, form, columns), form) for word in inside[:MAX_CANDIDATES]]
    if inside:
        place = inside[-1].end if is_head else inside[0].start
        text = f" {form.text}" if is_head else f"{form.text} "
        found.append(Splice(target.replaced(Span(place, place), text, columns), form))
    return found


def _insertions(work: Work, form: TargetForm, columns: list[int]) -> list[Splice]:
    """The form between words: after the word that attends most to its source, or before the final mark.

    *begin 2025* of which nothing is left: “… was launched” → “… was launched in 2025”.
    """
    target, protected = work.target, [place for place in work.places if place]
    end = len(target.text.rstrip(" .?!;:"))
    places = [end]
    word = target.strongest(columns, protected)
    if word is not None:
        places.insert(0, word.end)
    leads = ("in ", "") if form.text.isdigit() and len(form.text) == 4 else ("", "of ")
    return [
        Splice(target.replaced(Span(place, place), f" {lead}{form.text}", columns), form)
        for place in dict.fromkeys(places)
        if not any(other.start < place < other.end for other in protected)
        for lead in leads
    ]


def spliced(target: AlignedTarget, span: Span, form: TargetForm, columns: list[int]) -> AlignedTarget:
    """A target with a form set over a stretch of it, and the words before made to agree."""
    text = capital(form.text, target.text, span.start)
    target = target.replaced(span, text, columns)
    place = Span(span.start, span.start + len(text))
    for edit, replacement in smooth(target.text, place, is_plural=form.number is GrammaticalNumber.PLURAL):
        if edit.start == 0 and not replacement:
            # the article that opened the sentence is gone: “The your House …” → “Your House …”
            target = target.replaced(place, text[:1].upper() + text[1:], columns)
        target = target.replaced(edit, replacement, [])
    return target


def _spans(work: Work, constraint: Constraint, columns: list[int]) -> list[Span]:
    """Stretches of the target that the form may replace, likeliest first."""
    target, protected = work.target, [place for place in work.places if place]
    spans = forbidden_occurrences(target.text, constraint, protected)
    if constraint.rendering is not None:
        spans += _similar(work, constraint)
    spans.append(target.stretch(columns) or Span(0, 0))
    spans.append(target.stretch(columns, threshold=FRINGE) or Span(0, 0))
    word = target.strongest(columns, protected)
    if word is not None:
        spans.append(word)
    unique = dict.fromkeys(span for span in spans if len(span) and not overlaps(span, protected))
    return list(unique)[:MAX_SPANS]


def _similar(work: Work, constraint: Constraint) -> list[Span]:
    """For a number, date or name: what the model made of it, found by its letters (*Wenink* for *Wennink*)."""
    wanted = constraint.forms[0].text
    if wanted[:1].isdigit() or wanted[:1] in "€$£":
        digits = re.findall(r"\d", wanted)
        for found in re.finditer(r"[€$£]?\s?\d[\d\s.,]*\d|\d", work.target.text):
            own = re.findall(r"\d", found[0])
            if Levenshtein.distance(own, digits) <= max(1, len(digits) // 3):
                return [Span(*found.span())]
        return []
    best = [
        (Levenshtein.distance(word.of(work.target.text).lower(), wanted.lower()), word)
        for word in work.target.words
        if word.of(work.target.text)[:1].isupper()
    ]
    distance, word = min(best, default=(len(wanted), Span(0, 0)), key=lambda pair: pair[0])
    return [word] if distance <= len(wanted) // 3 else []
