"""The last resort: what is mandatory is in the target, whatever the model thinks of it."""

from termbase.model import Obligation, Span
from translate.constraints.alignment import AlignedTarget
from translate.constraints.candidates import spliced
from translate.constraints.constraint import TargetForm, Verdict
from translate.constraints.work import Work


def guarantee(work: Work) -> None:
    """Set in every mandatory constraint that is still missing, without touching words that meet another.

    First over the word that attends most to the term's source, then beside it, then at the end of the target.
    """
    for index in work.unmet():
        constraint = work.constraints[index]
        if constraint.obligation is not Obligation.MANDATORY or work.places[index] is not None:
            continue
        columns = work.source.columns(constraint.source)
        for target in _attempts(work, constraint.forms[0], columns):
            before, old = list(work.places), work.target
            work.target = target
            work.update()
            kept = all(new or not was for new, was in zip(work.places, before, strict=True))
            if work.places[index] is not None and kept:
                work.verdicts[index] = Verdict.SPLICE
                break
            work.target = old
            work.update()


def _attempts(work: Work, form: TargetForm, columns: list[int]) -> list[AlignedTarget]:
    target = work.target
    protected = [place for place in work.places if place]
    word = target.strongest(columns, protected)
    attempts = []
    if word is not None:
        attempts.append(spliced(target, word, form, columns))
        attempts.append(target.replaced(Span(word.end, word.end), f" {form.text}", columns))
    end = len(target.text.rstrip(" .?!;:,"))
    attempts.append(target.replaced(Span(end, end), f" {form.text}" if end else form.text, columns))
    attempts.append(target.replaced(Span(len(target.text), len(target.text)), f" ({form.text})", columns))
    return attempts
