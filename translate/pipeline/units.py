"""Letters as stored units: a draft becomes units, units become the letter again."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from pathlib import PurePath

from termbase.model import Letter, LetterId, SubState, TranslationUnit, UnitId
from translate.documents.document import BlockKind, Document, TaggedText
from translate.documents.formats import format_named
from translate.documents.reading import read_document
from translate.documents.tokens import from_tokens, to_tokens
from translate.pipeline.account import Account, account_of
from translate.pipeline.draft import Draft, TranslatedLetter

_DONE_KINDS = frozenset({BlockKind.SIGNATURE, BlockKind.DOSSIER_NUMBER})
"""Copied, with nothing to decide: they come in confirmed."""


def letter_of(
    translated: TranslatedLetter, document: Document, original: bytes, *, by: str, at: datetime
) -> Letter:
    """The letter to store for a translated document; its id is given by the database."""
    return Letter(
        id=LetterId(0),
        name=translated.name,
        format=document.format,
        digest=hashlib.sha256(original).hexdigest(),
        original=original,
        signature=translated.signature,
        imported_by=by,
        imported_at=at,
    )


def units_of(translated: TranslatedLetter, *, by: str, at: datetime) -> list[TranslationUnit]:
    """The units to store for a translated letter, in order; ids are given by the database."""
    return [
        unit_of(draft, position, by=by, at=at) for position, draft in enumerate(translated.drafts, start=1)
    ]


def unit_of(draft: Draft, position: int, *, by: str, at: datetime) -> TranslationUnit:
    """One draft as a unit: machine-made until a person says otherwise."""
    account = account_of(draft)
    target = to_tokens(draft.target, account.codes)
    sub_state = SubState.MACHINE if target else SubState.NEW
    if draft.segment.block.kind in _DONE_KINDS:
        sub_state = SubState.CONFIRMED
    return TranslationUnit(
        id=UnitId(0),
        letter_id=LetterId(0),
        position=position,
        segment_id=draft.segment.id,
        block_id=draft.segment.block.id,
        leading=draft.segment.leading,
        trailing=draft.segment.trailing,
        source=to_tokens(draft.segment.source, account.codes),
        target=target,
        draft=target,
        sub_state=sub_state,
        is_locked=False,
        version=1,
        account=account.to_json(),
        note="",
        dismissals=(),
        changed_by=by,
        changed_at=at,
    )


def source_of(unit: TranslationUnit, account: Account) -> TaggedText:
    """A unit's source with its codes."""
    return from_tokens(unit.source, account.codes)


def target_of(unit: TranslationUnit, account: Account) -> TaggedText:
    """A unit's target with its codes."""
    return from_tokens(unit.target, account.codes)


def export_letter(letter: Letter, units: Sequence[TranslationUnit]) -> str:
    """The letter in its own format with the units' targets; a unit without a target keeps its source.

    Args:
        letter: With its original.
        units: All its units, in order.

    Raises:
        UnreadableDocumentError: The stored original cannot be read any more.
    """
    document = read_document(letter.original, PurePath(letter.name))
    contents = {block: _joined(list(own)) for block, own in groupby(units, key=lambda unit: unit.block_id)}
    return format_named(letter.format).render(document, contents)


def _joined(units: Sequence[TranslationUnit]) -> TaggedText:
    text = ""
    codes = []
    for unit in units:
        account = Account.from_json(unit.account)
        own = target_of(unit, account) if unit.target else source_of(unit, account)
        text += unit.leading
        codes += [replace(code, position=code.position + len(text)) for code in own.codes]
        text += own.text + unit.trailing
    return TaggedText(text, tuple(codes))
