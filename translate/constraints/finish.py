"""Finishing a target: forbidden renderings out, capitals of names right, articles that agree."""

import re
from collections.abc import Iterable

from termbase.model import Span
from translate.constraints.articles import articles, doubled
from translate.constraints.candidates import spliced
from translate.constraints.constraint import Verdict
from translate.constraints.occurrence import forbidden_occurrences
from translate.constraints.work import Work


def finish(work: Work) -> None:
    """Polish a target in place; no constraint that was met is lost."""
    _forbid(work)
    _capitalise(work)
    _open(work)
    _edit(work, doubled(work.target.text))
    _edit(work, articles(work.target.text))
    work.update()


def _forbid(work: Work) -> None:
    """Replace every forbidden rendering that is left: *Second Chamber* → *House of Representatives*."""
    for index, constraint in enumerate(work.constraints):
        for _ in range(8):  # more than anyone writes in a sentence; guards against a form that contains one
            found = forbidden_occurrences(work.target.text, constraint, work.places)
            if not found:
                break
            columns = work.source.columns(constraint.source)
            work.target = spliced(work.target, found[0], constraint.forms[0], columns)
            missing = work.places[index] is None
            work.update()
            if missing and work.places[index] is not None:
                work.verdicts[index] = Verdict.SPLICE


def _capitalise(work: Work) -> None:
    """Write a name as the termbase does: *house of representatives* → *House of Representatives*."""
    for constraint, place in zip(work.constraints, work.places, strict=True):
        if place is None:
            continue
        found = place.of(work.target.text)
        for form in constraint.forms:
            if form.text != found and form.text.lower() == found.lower() and form.text != form.text.lower():
                opening = form.text[0].islower() and found[0].isupper()
                written = found[0] + form.text[1:] if opening else form.text
                if not found.isupper():
                    work.target = work.target.recased(place, written)
                break


def _open(work: Work) -> None:
    """Open the target as the source opens: with a capital, or in lower case after a semicolon.

    A word that the source has too (*eHerkenning*, *ASML*) and a word of a constraint keep their own capitals.
    """
    source, target = work.source.pieces.text, work.target
    theirs = re.search(r"[^\W\d_]", source)
    ours = re.search(r"[^\W\d_]+", target.text)
    if not theirs or not ours or not target.words:
        return
    word = target.words[0].of(target.text)
    span = Span(ours.start(), ours.start() + 1)
    is_kept = word in source or word == "I" or not (ours[0].islower() or ours[0].istitle())
    if is_kept or target.words[0].start != ours.start():
        return
    place = next((place for place in work.places if place and place.overlaps(span)), None)
    is_lower = theirs[0].islower()
    if is_lower and place is not None:
        return
    letter = ours[0][0].lower() if is_lower else ours[0][0].upper()
    work.target = target.recased(span, letter)


def _edit(work: Work, edits: Iterable[tuple[Span, str]]) -> None:
    """Apply edits from right to left, leaving alone what meets a constraint."""
    for span, text in sorted(edits, key=lambda edit: -edit[0].start):
        if any(place and place.overlaps(span) for place in work.places):
            continue
        work.target = work.target.replaced(span, text, [])
        work.update()
