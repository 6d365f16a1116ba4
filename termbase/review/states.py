"""Which action leads from which state to which: the law of reviewing, as a table.

    INITIAL              TRANSLATED                            REVIEWED            FINAL

    new ───── edit ────▶ edited ── confirm ──▶ confirmed ─────▶ approved
                ▲         ▲  ▲                 ▲   │    confirm    │
    mt ─────────┤         │  │                 │   │  by another   │
    fuzzy ──────┤─────────│──│──── confirm ────┘   └── sign-off ───┴── sign-off ──▶ signed-off
    needs-work ─┘         │  │                                                      │
                          │  └─ edit, reopen ── confirmed, approved                 │
                          └──── reopen ─────────────────────────────────────────────┘

    needs-work ◀── reject ── every state but new
    new ◀───────── edit to an empty target
    mt, fuzzy ◀─── redraft ── new, needs-work, mt, fuzzy, edited
    mt ◀────────── edit back to the draft; reopen of a draft that was confirmed as it was

- A target that nobody has changed is never `edited`: where an action would make it so without a confirmation
  (a reopened draft, an edit back to the draft), it is `mt` again. So an unedited draft counts as translated by
  nothing but a confirmation.
- `new` has an empty target; `edited`, `confirmed`, `approved` and `signed-off` never have.
- A signed-off unit is not edited: it is reopened, or rejected, first.
- A lock keeps everything as it is, in whatever state, until it is lifted.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from termbase.model import SubState, TranslationUnit


class Action(StrEnum):
    """Ids of the actions, as the history keeps them."""

    EDIT = "edit"
    COPY_SOURCE = "copy-source"
    CONFIRM = "confirm"
    SIGN_OFF = "sign-off"
    REJECT = "reject"
    REOPEN = "reopen"
    REDRAFT = "redraft"
    LOCK = "lock"
    UNLOCK = "unlock"
    DISMISS = "dismiss"
    REINSTATE = "reinstate"
    RESTORE = "undo"
    SPLIT = "split"
    MERGE = "merge"


_NEW, _NEEDS_WORK, _MACHINE, _FUZZY, _EDITED, _CONFIRMED, _APPROVED, _SIGNED_OFF = SubState
_ALL: Final = frozenset(SubState)
_DONE: Final = frozenset({_CONFIRMED, _APPROVED, _SIGNED_OFF})
_UNCONFIRMED: Final = frozenset({_NEW, _MACHINE, _EDITED})
"""What `unconfirmed` makes of a unit."""

_Ends = Mapping[SubState, frozenset[SubState]]


def _from(beginnings: frozenset[SubState], ends: frozenset[SubState], *, may_stay: bool = False) -> _Ends:
    return {begin: ends | {begin} if may_stay else ends for begin in beginnings}


_CHANGED: Final = _from(_ALL - {_SIGNED_OFF}, _UNCONFIRMED, may_stay=True)
_KEPT: Final = _from(_ALL, frozenset(), may_stay=True)
LEGAL: Final[Mapping[Action, _Ends]] = MappingProxyType(
    {
        Action.EDIT: _CHANGED,
        Action.COPY_SOURCE: _CHANGED,
        Action.CONFIRM: {
            **_from(_ALL - {_NEW} - _DONE, frozenset({_CONFIRMED})),
            _CONFIRMED: frozenset({_CONFIRMED, _APPROVED}),
            _APPROVED: frozenset({_APPROVED}),
            _SIGNED_OFF: frozenset({_SIGNED_OFF}),
        },
        Action.SIGN_OFF: _from(_DONE, frozenset({_SIGNED_OFF})),
        Action.REJECT: _from(_ALL - {_NEW}, frozenset({_NEEDS_WORK})),
        Action.REOPEN: _from(_DONE, _UNCONFIRMED - {_NEW}),
        Action.REDRAFT: _from(_ALL - _DONE, frozenset({_NEW, _MACHINE, _FUZZY})),
        Action.LOCK: _KEPT,
        Action.UNLOCK: _KEPT,
        Action.DISMISS: _KEPT,
        Action.REINSTATE: _KEPT,
        Action.RESTORE: _from(_ALL, _ALL),
        Action.SPLIT: _CHANGED,
        Action.MERGE: _from(_ALL, _ALL),
    }
)
"""For each action: the sub-states in which it is legal, and those that it may lead to from there.

`edit` leaves a unit whose target stays the same as it is; splitting keeps initial ones; merging gives the earlier
of two sub-states.
"""


def may(action: Action, unit: TranslationUnit) -> bool:
    """Whether an action is legal for a unit as it is now; for the keys that a screen offers."""
    if unit.is_locked:
        return action is Action.UNLOCK
    return unit.sub_state in LEGAL[action]


def earlier(a: SubState, b: SubState) -> SubState:
    """Of two sub-states, the one that comes first in a unit's life."""
    order = list(SubState)
    return min(a, b, key=order.index)


def unconfirmed(target: str, draft: str) -> SubState:
    """The sub-state of a target that nobody vouches for (any more).

    Returns:
        NEW for an empty one, MACHINE for the draft as it was made, EDITED for one that a person has changed.
    """
    if not target.strip():
        return SubState.NEW
    return SubState.MACHINE if target == draft else SubState.EDITED
