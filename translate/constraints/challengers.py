"""Challengers of a repaired target: the sentence decoded anew around the terms that cost most."""

from collections.abc import Container, Sequence

from termbase.model import Obligation
from translate.constraints.alignment import AlignedTarget, Source
from translate.constraints.candidates import inline_source
from translate.constraints.constraint import Verdict
from translate.constraints.options import EnforcementOptions
from translate.constraints.repair import is_sound
from translate.constraints.work import Work, normalised
from translate.engine.engine import Engine


def expensive(work: Work, options: EnforcementOptions) -> list[int]:
    """Terms that were met at a price, or not at all, in source order.

    What a house rule asks for (a number, a name) is set in and left at that: decoding anew would not say it better.
    """
    return [
        index
        for index, constraint in enumerate(work.constraints)
        if constraint.obligation is not Obligation.REFERENCE
        and constraint.rendering is None
        and (work.places[index] is None or work.costs[index] > options.cheap_cost)
    ]


def inline(
    engine: Engine, free: Sequence[Work], repaired: Sequence[Work], options: EnforcementOptions
) -> list[tuple[int, Work]]:
    """Decode again with the missing terms shown in English in the source.

    Args:
        engine: The engine.
        free: The free hypotheses.
        repaired: The same segments after repair.
        options: Prices and beams.

    Returns:
        Pairs of segment number and challenger, for segments in which repair was expensive.
    """
    rewrites = [
        (number, inline_source(work, work.unmet()))
        for number, work in enumerate(free)
        if expensive(repaired[number], options)
    ]
    rewrites = [(number, rewrite) for number, rewrite in rewrites if rewrite.edits]
    shown = [Source.of(engine, rewrite) for _, rewrite in rewrites]
    hypotheses = engine.translate_batch([source.pieces for source in shown], options.forced)
    challengers = []
    for (number, _), source, beams in zip(rewrites, shown, hypotheses, strict=True):
        before = free[number]
        challenger = Work(before.source, source, before.constraints, AlignedTarget.of(beams[0], source))
        if len(challenger.unmet()) < len(before.unmet()) and is_sound(challenger.target.text, before):
            n_tokens = len(beams[0].pieces.tokens)
            challenger.shown_score = normalised(beams[0].log_probability, n_tokens)
            _credit(challenger, before, Verdict.INLINE)
            challengers.append((number, challenger))
    return challengers


def prefixed(
    engine: Engine,
    free: Sequence[Work],
    repaired: Sequence[Work],
    options: EnforcementOptions,
    *,
    excluded: Container[int] = (),
) -> list[tuple[int, Work]]:
    """Decode again from the end of the first expensive splice, everything before it forced.

    Args:
        engine: The engine.
        free: The free hypotheses.
        repaired: The same segments after repair.
        options: Prices and beams.
        excluded: Numbers of segments that have a challenger already.

    Returns:
        Pairs of segment number and challenger, for segments in which repair was expensive.
    """
    begun = []
    for number, work in enumerate(repaired):
        places = [place for index in expensive(work, options) if (place := work.places[index])]
        if places and number not in excluded:
            first = min(places)
            begun.append((number, work.target.text[: first.end]))
    hypotheses = engine.translate_batch(
        [repaired[number].source.pieces for number, _ in begun],
        options.forced,
        [prefix for _, prefix in begun],
    )
    challengers = []
    for (number, _), beams in zip(begun, hypotheses, strict=True):
        before = repaired[number]
        target = AlignedTarget.of(beams[0], before.source)
        challenger = Work(before.source, before.source, before.constraints, target)
        if target.text != before.target.text and is_sound(target.text, before):
            _credit(challenger, free[number], Verdict.PREFIX)
            challengers.append((number, challenger))
    return challengers


def _credit(challenger: Work, free: Work, verdict: Verdict) -> None:
    """Name how the challenger came to meet what the free hypothesis did not."""
    for index, place in enumerate(challenger.places):
        if place is not None and free.places[index] is None:
            challenger.verdicts[index] = verdict


def charge(challenger: Work, free: Work) -> None:
    """Share the cost of decoding anew among the terms that it was done for."""
    decoded = [
        index
        for index, verdict in enumerate(challenger.verdicts)
        if verdict in (Verdict.INLINE, Verdict.PREFIX)
    ]
    for index in decoded:
        challenger.costs[index] = (free.score - challenger.score) / len(decoded)
