"""Finding and replacing words in the open letter: what people see, tokens aside."""

import re
from collections.abc import Iterable, Iterator

from termbase.model import Span, TranslationUnit
from termbase.review import Action, may
from translate.documents.tokens import without_tokens
from tui.session.offsets import TokenText
from tui.session.values import Replacement, UnitView

_WORD = re.compile(r"\S+")


def pattern(text: str, *, is_case_sensitive: bool, is_regex: bool) -> re.Pattern[str]:
    """What to look for.

    Raises:
        ValueError: The regular expression is none; one line says why and where.
    """
    if not text:
        raise ValueError("nothing to look for: type some words")
    flags = re.NOFLAG if is_case_sensitive else re.IGNORECASE
    try:
        return re.compile(text if is_regex else re.escape(text), flags)
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"“{text}” is no regular expression: {error}") from error


def find(
    units: Iterable[TranslationUnit], wanted: re.Pattern[str], *, in_source: bool, in_target: bool
) -> tuple[int, ...]:
    """Indices of the units that hold a match."""
    return tuple(
        index
        for index, unit in enumerate(units)
        if (in_source and wanted.search(without_tokens(unit.source)))
        or (in_target and wanted.search(without_tokens(unit.target)))
    )


def replacements(
    views: Iterable[UnitView], wanted: re.Pattern[str], words: str, *, is_regex: bool
) -> Iterator[Replacement]:
    r"""What the targets would become; those that stay the same are left out.

    Args:
        views: Where to replace.
        wanted: What to look for.
        words: What to put there; with `is_regex`, `\1` and `\g<name>` are what a group found.
        is_regex: Whether `words` is a template.

    Raises:
        ValueError: The template names a group that the pattern does not have.
    """
    for view in views:
        if not may(Action.EDIT, view.unit):
            continue
        target = _replaced(view, wanted, words, is_regex=is_regex)
        if target != view.unit.target:
            yield Replacement(view.unit, target)


def _replaced(view: UnitView, wanted: re.Pattern[str], words: str, *, is_regex: bool) -> str:
    line = TokenText(view.unit.target, view.account.codes)
    # From the end, so that the places before stay what they are.
    for match in reversed(list(wanted.finditer(line.plain))):
        new = _expanded(match, words) if is_regex else words
        for span, own in reversed(_edits(match, new)):
            line = TokenText(line.replaced(span, own), view.account.codes)
    return line.text


def _edits(match: re.Match[str], new: str) -> list[tuple[Span, str]]:
    """What to put where, word by word when there are as many: then tokens stay with their words.

    `the ⟨1⟩government⟨/1⟩` with *the cabinet* gives `the ⟨1⟩cabinet⟨/1⟩`.
    """
    if _WORD.split(match[0]) != _WORD.split(new):
        return [(Span(*match.span()), new)]
    start = match.start()
    return [
        (Span(start + old.start(), start + old.end()), word)
        for old, word in zip(_WORD.finditer(match[0]), _WORD.findall(new), strict=True)
        if old[0] != word
    ]


def _expanded(match: re.Match[str], words: str) -> str:
    try:
        return match.expand(words)
    except (re.error, IndexError) as error:
        raise ValueError(f"“{words}” cannot be put in: {error}") from error
