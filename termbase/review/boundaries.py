"""Moving the bounds of segments: splitting a unit in two, merging two neighbours into one.

Source text is never lost or changed by it, and code tokens stay where they are; only their numbers follow the half
that they are in, since a unit numbers its codes from 1 in the order of its source.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from termbase.errors import IllegalStateError
from termbase.model import Dismissal, SubState, TranslationUnit, UnitId
from termbase.review.actions import require
from termbase.review.states import Action, earlier, unconfirmed

NOT_STORED: Final = UnitId(0)
_TOKEN: Final = re.compile(r"⟨(/?)([0-9]{1,4})(/?)⟩")


def split(
    unit: TranslationUnit, source_at: int, target_at: int, *, accounts: tuple[str, str], by: str, at: datetime
) -> tuple[TranslationUnit, TranslationUnit]:
    """Cut a unit in two.

    Args:
        unit: One that is not signed off.
        source_at: Where the source is cut, an offset into it with its code tokens. White space around the cut goes
            between the halves.
        target_at: Where the target is cut, likewise. 0 and its length give an empty half, to be translated anew.
        accounts: The accounts of both halves.
        by: Who.
        at: When, in UTC.

    Returns:
        Both halves: the first has the unit's id and version, the second `NOT_STORED` and 1; segment ids end in `-1`
        and `-2`. Their texts with the space between are the source. A confirmation is gone: each half is
        EDITED, MACHINE if it is the bare draft, NEW if it has no target; an initial sub-state stays. Note and
        dismissals stay with the first. The draft is cut where the target is if it begins or ends in the same way,
        at the corresponding blank otherwise.

    Raises:
        LockedUnitError: The unit is locked.
        IllegalStateError: It is signed off; a cut is outside the text or within a code token; a half of the source
            would have no text; a code would be in the source of one half and in the target of the other.
    """
    require(unit, Action.SPLIT)
    sources, targets = _cut(unit, unit.source, source_at), _cut(unit, unit.target, target_at)
    if not all(_TOKEN.sub("", half).strip() for half in sources):
        raise _refusal(unit, "both halves need some text; cut elsewhere")
    strays = [_tokens(targets[1 - side]) & _tokens(sources[side]) for side in (0, 1)]
    if any(stray := one - _tokens(targets[side]) for side, one in enumerate(strays)):
        raise _refusal(
            unit, f"the code {min(stray)} would be in the source of one half and the target of the other"
        )
    left, right = sources[0].rstrip(), sources[1].lstrip()
    gap = unit.source[len(left) : len(unit.source) - len(right)]
    drafts = _cut_draft(unit.draft, unit.target, target_at)
    if gap:  # without space between the sources, a blank at the cut of the target must stay to be written
        targets, drafts = _stripped(targets), _stripped(drafts)
    halves = []
    for side, source in enumerate((left, right)):
        order = _numbers(source)
        target, draft = _renumbered(targets[side], order), _renumbered(drafts[side], order)
        halves.append(
            replace(
                unit,
                id=NOT_STORED if side else unit.id,
                version=1 if side else unit.version,
                position=unit.position + side,
                segment_id=f"{unit.segment_id}-{side + 1}",
                leading="" if side else unit.leading,
                trailing=unit.trailing if side else gap,
                source=_renumbered(source, order),
                target=target if target.strip() else "",
                draft=draft,
                sub_state=_after_split(unit.sub_state, target, draft),
                account=accounts[side],
                note="" if side else unit.note,
                dismissals=() if side else unit.dismissals,
                changed_by=by,
                changed_at=at,
            )
        )
    return halves[0], halves[1]


def merge(
    first: TranslationUnit, second: TranslationUnit, *, account: str, by: str, at: datetime
) -> TranslationUnit:
    """Join two neighbours.

    Args:
        first: A unit.
        second: The one after it in the same block.
        account: The account of both together.
        by: Who.
        at: When, in UTC.

    Returns:
        One unit with the id, version and position of the first; its texts are joined with the space that was
        between the sources. The earlier sub-state of the two wins; only if one of them has no target, the other's
        counts: as it is when initial, as NEEDS_WORK otherwise. The halves of a split get their segment id back.

    Raises:
        LockedUnitError: One of them is locked.
        IllegalStateError: They are no neighbours, or not of the same block.
    """
    for unit in (first, second):
        require(unit, Action.MERGE)
    same = (first.letter_id, first.block_id) == (second.letter_id, second.block_id)
    if not same or second.position != first.position + 1:
        raise IllegalStateError(
            f"segments {first.segment_id} and {second.segment_id} cannot be merged: they are no neighbours in one "
            "paragraph"
        )
    gap = first.trailing + second.leading
    order = _numbers_after(first.source, second.source)
    target = _glued(first.target, gap, _renumbered(second.target, order))
    draft = _glued(first.draft, gap, _renumbered(second.draft, order))
    return replace(
        first,
        trailing=second.trailing,
        segment_id=_whole_id(first.segment_id, second.segment_id),
        source=first.source + gap + _renumbered(second.source, order),
        target=target,
        draft=draft,
        sub_state=_after_merge(first, second, target, draft),
        account=account,
        note="\n".join(filter(None, (first.note, second.note))),
        dismissals=_joined(first.dismissals, second.dismissals),
        changed_by=by,
        changed_at=at,
    )


def _cut(unit: TranslationUnit, text: str, at: int) -> tuple[str, str]:
    if not 0 <= at <= len(text):
        raise _refusal(unit, "the cut is outside the text")
    if any(token.start() < at < token.end() for token in _TOKEN.finditer(text)):
        raise _refusal(unit, "the cut is within a code; cut before or after it")
    return text[:at], text[at:]


def _refusal(unit: TranslationUnit, reason: str) -> IllegalStateError:
    return IllegalStateError(f"segment {unit.segment_id} cannot be split: {reason}")


def _cut_draft(draft: str, target: str, at: int) -> tuple[str, str]:
    """Cut the draft where the target is cut, as far as that can be said."""
    if draft.startswith(target[:at]):
        return draft[:at], draft[at:]
    if target[at:] and draft.endswith(target[at:]):
        return draft.removesuffix(target[at:]), target[at:]
    if not target[at:].strip():
        return draft, ""
    # Rewritten on both sides: the blank nearest to the same share of the text, never within a code token.
    place = round(len(draft) * at / len(target))
    blanks = [found.start() for found in re.finditer(r"\s", draft)]
    place = min(blanks, key=lambda blank: abs(blank - place), default=len(draft))
    return draft[:place], draft[place:]


def _stripped(halves: tuple[str, str]) -> tuple[str, str]:
    return halves[0].rstrip(), halves[1].lstrip()


def _tokens(text: str) -> set[str]:
    return {token[0] for token in _TOKEN.finditer(text)}


def _numbers(source: str) -> dict[str, int]:
    """New numbers of the codes of a source by their old ones, in the order in which they first stand there."""
    found = dict.fromkeys(token[2] for token in _TOKEN.finditer(source))
    return {old: new for new, old in enumerate(found, start=1)}


def _numbers_after(first: str, second: str) -> dict[str, int]:
    """New numbers of the codes of a second source when it follows a first one.

    A pair that begins in the first and ends in the second has one number again: pairs are nested, so the first
    end without a beginning belongs to the last beginning without an end.
    """
    begun = _unpaired(first)[0]
    order: dict[str, int] = {}
    for old in _unpaired(second)[1]:
        if begun:
            order[old] = int(begun.pop())
    fresh = max((int(token[2]) for token in _TOKEN.finditer(first)), default=0)
    for old in _numbers(second):
        if old not in order:
            fresh += 1
            order[old] = fresh
    return order


def _unpaired(text: str) -> tuple[list[str], list[str]]:
    """Numbers of the pairs that only begin in a text, and of those that only end in it, in order."""
    begun: list[str] = []
    ended: list[str] = []
    for token in _TOKEN.finditer(text):
        if token[3]:
            continue
        if not token[1]:
            begun.append(token[2])
        elif token[2] in begun:
            begun.remove(token[2])
        else:
            ended.append(token[2])
    return begun, ended


def _renumbered(text: str, order: Mapping[str, int]) -> str:
    return _TOKEN.sub(lambda token: f"⟨{token[1]}{order.get(token[2], token[2])}{token[3]}⟩", text)


def _after_split(sub_state: SubState, target: str, draft: str) -> SubState:
    if not target.strip():
        return SubState.NEW
    if sub_state in {SubState.NEEDS_WORK, SubState.MACHINE, SubState.FUZZY}:
        return sub_state
    return unconfirmed(target, draft)


def _after_merge(first: TranslationUnit, second: TranslationUnit, target: str, draft: str) -> SubState:
    if not first.target and not second.target:
        return SubState.NEW
    if first.target and second.target:
        sub_state = earlier(first.sub_state, second.sub_state)
    else:  # half of it is still to be translated
        whole = first.sub_state if first.target else second.sub_state
        is_draft = whole in {SubState.MACHINE, SubState.FUZZY}
        sub_state = whole if is_draft else SubState.NEEDS_WORK
    return unconfirmed(target, draft) if sub_state is SubState.EDITED else sub_state


def _glued(first: str, gap: str, second: str) -> str:
    return first + gap + second if first and second else first or second


def _whole_id(first: str, second: str) -> str:
    whole = first.removesuffix("-1")
    return whole if whole != first and second == f"{whole}-2" else first


def _joined(first: tuple[Dismissal, ...], second: tuple[Dismissal, ...]) -> tuple[Dismissal, ...]:
    known = {(one.check, one.text) for one in first}
    return (*first, *(one for one in second if (one.check, one.text) not in known))
