"""Repairing a finished target: the missing terms set in where attention places them, the best place kept."""

from collections.abc import Sequence
from dataclasses import replace

from termbase.model import Obligation
from translate.constraints.alignment import AlignedTarget
from translate.constraints.candidates import splices
from translate.constraints.constraint import Verdict
from translate.constraints.options import EnforcementOptions
from translate.constraints.work import Work, looping, lost_digits, normalised
from translate.engine.engine import Engine


def repair(engine: Engine, works: Sequence[Work], options: EnforcementOptions) -> None:
    """Meet what is missing by splices, one constraint of every work a round, in source order.

    A recommended constraint whose best candidate costs too much is left out and marked OVERRULED; one for which
    no candidate is sound stays missing.
    """
    rejected: list[set[int]] = [set() for _ in works]
    for _ in range(options.max_rounds):
        todo = [
            (number, unmet[0])
            for number, work in enumerate(works)
            if (unmet := work.unmet(rejected=frozenset(rejected[number])))
        ]
        if not todo:
            return
        candidates = [
            (number, index, target)
            for number, index in todo
            for target in dict.fromkeys(splice.target for splice in splices(works[number], index))
            if is_gain(works[number], index, target)
        ]
        best = _best(engine, works, candidates)
        for number, index in todo:
            if number not in best or not _accept(works[number], index, *best[number], options):
                rejected[number].add(index)


def _best(
    engine: Engine, works: Sequence[Work], candidates: list[tuple[int, int, AlignedTarget]]
) -> dict[int, tuple[AlignedTarget, float]]:
    """The likeliest candidate of each work, scored in one parallel pass."""
    pieces = [engine.encode_target(target.text) for _, _, target in candidates]
    sums = engine.score_batch(
        [(works[number].source.pieces, own) for (number, _, _), own in zip(candidates, pieces, strict=True)]
    )
    best: dict[int, tuple[AlignedTarget, float]] = {}
    for (number, _, target), own, total in zip(candidates, pieces, sums, strict=True):
        score = normalised(total, len(own.tokens))
        if number not in best or score > best[number][1]:
            best[number] = (target, score)
    return best


def _accept(work: Work, index: int, target: AlignedTarget, score: float, options: EnforcementOptions) -> bool:
    """Take a candidate over, unless it costs more than a recommended constraint is worth."""
    cost = work.score - score
    is_mandatory = work.constraints[index].obligation is Obligation.MANDATORY
    if not is_mandatory and cost > options.max_recommended_cost:
        work.verdicts[index] = Verdict.OVERRULED
        return False
    before = list(work.places)
    work.target, work.score, work.shown_score = target, score, None
    work.update()
    for other, place in enumerate(work.places):
        if place is not None and before[other] is None:
            work.verdicts[other] = Verdict.SPLICE
            work.costs[other] = cost if other == index else 0.0
    return True


def is_gain(work: Work, index: int, target: AlignedTarget) -> bool:
    """Hard conditions on a candidate: it meets the constraint, loses no other, and keeps the text sound."""
    trial = copy(work)
    trial.target = target
    trial.update()
    return (
        trial.places[index] is not None
        and all(new or not old for new, old in zip(trial.places, work.places, strict=True))
        and is_sound(target.text, work)
    )


def is_sound(text: str, before: Work) -> bool:
    """No number of the source lost, no new loop, a length that is still plausible."""
    source, old = before.source.pieces.text, before.target.text
    return (
        lost_digits(old, text, source) == 0
        and looping(text, source) <= looping(old, source)
        and 0.6 * len(old) - 20 <= len(text) <= 1.6 * len(old) + 20
    )


def rescore(engine: Engine, works: Sequence[Work]) -> None:
    """Give every work the score of its target under its own source, in one parallel pass."""
    pieces = [engine.encode_target(work.target.text) for work in works]
    sums = engine.score_batch([(work.source.pieces, own) for work, own in zip(works, pieces, strict=True)])
    for work, own, total in zip(works, pieces, sums, strict=True):
        work.score = normalised(total, len(own.tokens))


def copy(work: Work) -> Work:
    """A work that can be changed without changing this one."""
    twin = replace(work)
    twin.places, twin.verdicts, twin.costs = list(work.places), list(work.verdicts), list(work.costs)
    return twin
