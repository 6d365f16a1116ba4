"""What may be done with a unit under review: pure functions on `TranslationUnit`."""

from termbase.review.actions import (
    confirm,
    confirmer,
    copy_source,
    dismiss,
    edit,
    lock,
    redraft,
    reinstate,
    reject,
    reopen,
    restore,
    sign_off,
    unlock,
)
from termbase.review.boundaries import NOT_STORED, merge, split
from termbase.review.states import LEGAL, Action, may

__all__ = [
    "LEGAL",
    "NOT_STORED",
    "Action",
    "confirm",
    "confirmer",
    "copy_source",
    "dismiss",
    "edit",
    "lock",
    "may",
    "merge",
    "redraft",
    "reinstate",
    "reject",
    "reopen",
    "restore",
    "sign_off",
    "split",
    "unlock",
]
