"""Enforcement: the free hypothesis first, then only what is missing, and an account of every constraint.

Constrained beam search (Hokamp and Liu 2017, Post and Vilar 2018) needs hooks that CTranslate2 does not offer to
Python. This works with any CTranslate2 model: decode freely, see what is missing, set it in at the aligned place
and let the model judge; where the model finds that dear, decode anew with the term shown in the source or forced
as a prefix; keep the likeliest; guarantee the rest.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from translate.constraints.alignment import AlignedTarget, Source
from translate.constraints.candidates import inline_source
from translate.constraints.challengers import charge, inline, prefixed
from translate.constraints.constraint import Constraint, Enforcement, Verdict
from translate.constraints.finish import finish
from translate.constraints.guarantee import guarantee
from translate.constraints.options import EnforcementOptions
from translate.constraints.repair import copy, repair, rescore
from translate.constraints.work import LENGTH_POWER, Work, looping, normalised
from translate.engine.engine import Engine, Hypothesis
from translate.house_rules.rendering import RenderingKind
from translate.rewrite import Rewrite

DEFAULT_OPTIONS = EnforcementOptions()

_FIGURES = (RenderingKind.NUMBER, RenderingKind.DATE)


@dataclass(frozen=True, slots=True)
class Request:
    """A segment as the model is to see it."""

    text: str
    constraints: tuple[Constraint, ...] = ()
    """In source order, with spans into `text`."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A translated segment."""

    target: AlignedTarget
    enforcements: tuple[Enforcement, ...]
    """One for each constraint of the request, in its order."""
    score: float
    """Mean natural-log probability per token, end mark included."""


def translate(
    engine: Engine, requests: Sequence[Request], options: EnforcementOptions = DEFAULT_OPTIONS
) -> list[Outcome]:
    """Translate segments and see to their constraints, with one call of the engine for each stage.

    Args:
        engine: The engine.
        requests: Shape: (n_segments,).
        options: How far to go.

    Returns:
        Shape: (n_segments,), in order. A mandatory constraint is met in every one of them.

    Raises:
        EngineError: The engine failed.
    """
    sources = [Source.of(engine, Rewrite(request.text, ())) for request in requests]
    hypotheses = engine.translate_batch([source.pieces for source in sources], options.free)
    works = [
        _work(source, request.constraints, beams[0])
        for request, source, beams in zip(requests, sources, hypotheses, strict=True)
    ]
    means = [beams[0].score for beams in hypotheses]
    _rescue(engine, works, means, options)
    if options.is_enforcing:
        todo = [number for number, work in enumerate(works) if work.unmet()]
        for number, work in zip(todo, _enforce(engine, [works[i] for i in todo], options), strict=True):
            length = len(engine.encode_target(work.target.text).tokens) + 1
            works[number], means[number] = work, work.score * float(length**LENGTH_POWER) / length
        for work in works:
            finish(work)
    return [Outcome(work.target, _account(work), mean) for work, mean in zip(works, means, strict=True)]


def _enforce(engine: Engine, free: list[Work], options: EnforcementOptions) -> list[Work]:
    """The best line of each segment: repaired, or decoded anew and then repaired."""
    repaired = [copy(work) for work in free]
    repair(engine, repaired, options)
    challengers: list[tuple[int, Work]] = []
    if options.uses_inline:
        challengers += inline(engine, free, repaired, options)
    if options.uses_prefixes:
        shown = {number for number, _ in challengers}
        challengers += prefixed(engine, free, repaired, options, excluded=shown)
    repair(engine, [work for _, work in challengers], options)
    contested: dict[int, list[Work]] = {}
    for number, work in challengers:
        contested.setdefault(number, [repaired[number]]).append(work)
    best = list(repaired)
    winners = []
    for number, work in zip(contested, _judge(engine, free, contested), strict=True):
        if work is not repaired[number]:
            winners.append((number, work))
    rescore(engine, [work for _, work in winners])
    for number, work in winners:
        if repaired[number].score - work.score <= options.max_anew_cost:
            charge(work, free[number])
            best[number] = work
    for work in best:
        guarantee(work)
    return best


def _judge(engine: Engine, free: list[Work], contested: dict[int, list[Work]]) -> list[Work]:
    """The best line of each contested segment.

    Mandatory terms first, then loops, then the model's judgement with a price on each term left out. The model
    judges against the source with the missing terms shown in English: against the plain source it would punish
    every line for the very term that is wanted, and most the one that says it in the most fluent place.
    """
    lines = [(number, work) for number, works in contested.items() for work in works]
    judges = {
        number: Source.of(engine, inline_source(free[number], free[number].unmet())) for number in contested
    }
    unknown = [(number, work) for number, work in lines if work.shown_score is None]
    pieces = [engine.encode_target(work.target.text) for _, work in unknown]
    sums = engine.score_batch(
        [(judges[number].pieces, own) for (number, _), own in zip(unknown, pieces, strict=True)]
    )
    for (_, work), own, total in zip(unknown, pieces, sums, strict=True):
        work.shown_score = normalised(total, len(own.tokens))
    best: dict[int, tuple[tuple[int, int, float], Work]] = {}
    for number, work in lines:
        loops = looping(work.target.text, work.source.pieces.text)
        judged = (work.shown_score or 0.0) - 0.5 * len(work.unmet())
        rank = (-work.n_mandatory_unmet, -loops, judged)
        if number not in best or rank > best[number][0]:
            best[number] = (rank, work)
    return [best[number][1] for number in contested]


def _rescue(engine: Engine, works: list[Work], means: list[float], options: EnforcementOptions) -> None:
    """Decode again where the free hypothesis runs in a loop or loses a number, and take the soundest of several.

    Loops are met with a ban on repeated runs of three pieces, lost numbers with the rest of the beam.
    """
    caught = [number for number, work in enumerate(works) if any(_faults(work))]
    looped = [number for number in caught if _faults(works[number])[0]]
    lossy = [number for number in caught if number not in looped]
    for numbers, base, ban in ((looped, options.forced, 3), (lossy, options.free, 0)):
        longest = max((len(works[number].source.pieces.tokens) for number in numbers), default=0)
        again = replace(
            base,
            n_hypotheses=base.beam_size,
            no_repeat_ngram_size=ban,
            max_tokens=2 * longest + 16,
        )
        hypotheses = engine.translate_batch([works[number].source.pieces for number in numbers], again)
        for number, beams in zip(numbers, hypotheses, strict=True):
            old = works[number]
            for hypothesis in beams:
                new = _work(old.source, old.constraints, hypothesis)
                if sum(_faults(new)) < sum(_faults(works[number])):
                    works[number], means[number] = new, hypothesis.score


def _faults(work: Work) -> tuple[int, int]:
    """Loops in the target, and numbers of the source that it does not have."""
    text = work.source.pieces.text
    lost = sum(
        constraint.rendering in _FIGURES and place is None
        for constraint, place in zip(work.constraints, work.places, strict=True)
    )
    return looping(work.target.text, text), lost


def _work(source: Source, constraints: tuple[Constraint, ...], hypothesis: Hypothesis) -> Work:
    score = normalised(hypothesis.log_probability, len(hypothesis.pieces.tokens))
    return Work(source, source, constraints, AlignedTarget.of(hypothesis, source), score)


def _account(work: Work) -> tuple[Enforcement, ...]:
    """What became of every constraint."""
    accounts = []
    for constraint, place, verdict, cost in zip(
        work.constraints, work.places, work.verdicts, work.costs, strict=True
    ):
        if place is None:
            outcome = Verdict.OVERRULED if verdict is Verdict.OVERRULED else Verdict.MISSED
            accounts.append(Enforcement(constraint, outcome, 0.0, None, None))
            continue
        met = verdict if verdict in (Verdict.INLINE, Verdict.PREFIX, Verdict.SPLICE) else Verdict.FREE
        price = 0.0 if met is Verdict.FREE else round(cost, 4)
        accounts.append(Enforcement(constraint, met, price, place.of(work.target.text), place))
    return tuple(accounts)
