"""Inline codes as tokens in a line of text that people edit: `⟨1⟩ … ⟨/1⟩` for a pair, `⟨2/⟩` for one alone."""

import re
from collections.abc import Sequence
from dataclasses import replace

from termbase.model import Span
from translate.documents.document import CodeKind, InlineCode, TaggedText

TOKEN = re.compile(r"⟨(/?)(\d{1,4})(/?)⟩")
"""A token. A text that has such characters of its own gets a word joiner into them, so that it is none."""

GUARD = "\u2060"
"""The word joiner behind a bracket that is text and not the start of a token."""


def token(code: InlineCode, number: int) -> str:
    """The token of a code that is the segment's number-th (from 1; a pair shares its number)."""
    return {
        CodeKind.OPEN: f"⟨{number}⟩",
        CodeKind.CLOSE: f"⟨/{number}⟩",
        CodeKind.STANDALONE: f"⟨{number}/⟩",
    }[code.kind]


def numbers(codes: Sequence[InlineCode]) -> dict[int, int]:
    """Token numbers by code id, in the order in which the ids first stand in the source."""
    return {
        code_id: number for number, code_id in enumerate(dict.fromkeys(code.id for code in codes), start=1)
    }


def to_tokens(tagged: TaggedText, codes: Sequence[InlineCode]) -> str:
    """A text with its codes written as tokens.

    Args:
        tagged: A source or target.
        codes: The codes of the source, which give the numbers; one that the source lacks is left out.
    """
    by_id = numbers(codes)
    parts: list[str] = []
    end = 0
    for code in tagged.codes:
        parts.append(_guarded(tagged.text[end : code.position]))
        end = code.position
        if code.id in by_id:
            parts.append(token(code, by_id[code.id]))
    return "".join(parts) + _guarded(tagged.text[end:])


def tokens_in(text: str, codes: Sequence[InlineCode]) -> list[tuple[Span, InlineCode]]:
    """Tokens of a text that stand for one of the source's codes, in order; other tokens are text like any other.

    Returns:
        The place of each token in `text`, and its code (with the position that it has in the source).
    """
    by_id = numbers(codes)
    by_number = {(by_id[code.id], code.kind): code for code in codes}
    found = []
    for match in TOKEN.finditer(text):
        kind = CodeKind.CLOSE if match[1] else CodeKind.STANDALONE if match[3] else CodeKind.OPEN
        code = by_number.get((int(match[2]), kind))
        if code is not None and not (match[1] and match[3]):
            found.append((Span(*match.span()), code))
    return found


def from_tokens(text: str, codes: Sequence[InlineCode]) -> TaggedText:
    """The reverse of `to_tokens`: tokens that the source has become codes, all else is text.

    A token that stands twice gives its code twice; a missing one is missing: checks say so, rendering goes on.
    """
    parts: list[str] = []
    placed: list[InlineCode] = []
    end = length = 0
    for span, code in tokens_in(text, codes):
        piece = _unguarded(text[end : span.start])
        parts.append(piece)
        length += len(piece)
        placed.append(replace(code, position=length))
        end = span.end
    return TaggedText("".join(parts) + _unguarded(text[end:]), tuple(placed))


def without_tokens(text: str) -> str:
    """The text without its tokens, as the memory keeps it."""
    return _unguarded(TOKEN.sub("", text))


def _guarded(text: str) -> str:
    return TOKEN.sub(lambda found: f"⟨{GUARD}{found[0][1:]}", text)


def _unguarded(text: str) -> str:
    return text.replace(f"⟨{GUARD}", "⟨")
