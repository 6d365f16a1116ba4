"""The account of a stored unit that is divided in two, and that of two that are joined: codes and terms."""

from dataclasses import replace

from termbase.model import Span, TranslationUnit
from translate.documents.document import TaggedText
from translate.documents.tokens import from_tokens
from translate.pipeline.account import Account, TermAccount
from translate.pipeline.units import source_of, target_of


def divided(unit: TranslationUnit, source_at: int, target_at: int) -> tuple[Account, Account]:
    """The accounts of both halves of a unit, the space at the cut left out of them.

    A pair of codes that the cut divides opens in the one half and closes in the other. Terms that the cut divides
    are left out, and so are issues and the score: halves are to be checked anew.

    Args:
        unit: The unit.
        source_at: Where its source is cut, an offset into the text with tokens.
        target_at: Where its target is cut, likewise.
    """
    account = Account.from_json(unit.account)
    sources, source_start = _halves(unit.source, source_at, account)
    targets, target_start = _halves(unit.target, target_at, account)
    first = [
        replace(term, target=term.target if term.target and term.target.end <= len(targets[0].text) else None)
        for term in account.terms
        if term.source.end <= len(sources[0].text)
    ]
    second = [
        _moved(term, -source_start, -target_start)
        for term in account.terms
        if term.source.start >= source_start
    ]
    return (
        replace(account, codes=sources[0].codes, terms=tuple(first), issues=(), score=None),
        replace(account, codes=sources[1].codes, terms=tuple(second), issues=(), score=None),
    )


def joined(first: TranslationUnit, second: TranslationUnit) -> Account:
    """The account of two neighbours of one block as one, with the space between them; to be checked anew."""
    one, two = Account.from_json(first.account), Account.from_json(second.account)
    gap = len(first.trailing) + len(second.leading)
    source_by = len(source_of(first, one).text) + gap
    before = target_of(first, one).text
    target_by = len(before) + (gap if before and second.target else 0)
    return replace(
        one,
        codes=(
            *one.codes,
            *(replace(code, position=code.position + source_by) for code in two.codes),
        ),
        terms=(*one.terms, *(_moved(term, source_by, target_by) for term in two.terms)),
        issues=(),
        score=None,
    )


def _halves(text: str, at: int, account: Account) -> tuple[tuple[TaggedText, TaggedText], int]:
    """Both halves of a text without the space at the cut, and where the second begins in the whole."""
    whole = from_tokens(text, account.codes).text
    halves = from_tokens(text[:at].rstrip(), account.codes), from_tokens(text[at:].lstrip(), account.codes)
    return halves, len(whole) - len(halves[1].text)


def _moved(term: TermAccount, source_by: int, target_by: int) -> TermAccount:
    source, target = term.source, term.target
    if target is not None:
        is_here = target.start + target_by >= 0
        target = Span(target.start + target_by, target.end + target_by) if is_here else None
    return replace(term, source=Span(source.start + source_by, source.end + source_by), target=target)
