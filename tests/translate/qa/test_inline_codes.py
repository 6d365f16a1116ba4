"""Inline codes: all there, paired, footnotes in order."""

import pytest

from termbase.model import Severity
from tests.contracts.check import CheckContract, check_input, worst
from translate.documents.document import CodeKind, CodeRole, InlineCode
from translate.qa.inline_codes import InlineCodes

ERROR, WARNING = Severity.ERROR, Severity.WARNING
SOURCE, TARGET = "De **motie** is aangenomen.", "The motion was adopted."


def bold(start: int, end: int, number: int = 1) -> list[InlineCode]:
    return [
        InlineCode(number, CodeKind.OPEN, start, "**"),
        InlineCode(number, CodeKind.CLOSE, end, "**"),
    ]


def call(position: int, number: int) -> InlineCode:
    return InlineCode(number, CodeKind.STANDALONE, position, f"<sup>{number}</sup>", CodeRole.FOOTNOTE_CALL)


def quote(start: int, end: int) -> list[InlineCode]:
    return [
        InlineCode(5, CodeKind.OPEN, start, "«", CodeRole.QUOTE, "“"),
        InlineCode(5, CodeKind.CLOSE, end, "»", CodeRole.QUOTE, "”"),
    ]


PROTECTED = InlineCode(9, CodeKind.STANDALONE, 3, "33 009", CodeRole.PROTECTED)

WRONG = [
    ("pair lost", bold(3, 8), [], ERROR),
    ("close lost", bold(3, 8), bold(4, 10)[:1], ERROR),
    ("open lost", bold(3, 8), bold(4, 10)[1:], ERROR),
    ("closed before it opens", bold(3, 8), bold(4, 10)[::-1], ERROR),
    ("added", [], bold(4, 10), ERROR),
    ("doubled", bold(3, 8), [*bold(4, 10), *bold(4, 10)], ERROR),
    ("other id", bold(3, 8), bold(4, 10, number=2), ERROR),
    ("footnote lost", [call(3, 1), call(8, 2)], [call(4, 1)], ERROR),
    ("footnotes swapped", [call(3, 1), call(8, 2)], [call(4, 2), call(9, 1)], ERROR),
    ("quote lost", quote(3, 8), [], ERROR),
    ("placeholder left", [], [PROTECTED], ERROR),
    ("outside the text", bold(3, 8), bold(4, 400), ERROR),
    ("marks nothing", bold(3, 8), bold(4, 4), WARNING),
]


class TestInlineCodes(CheckContract):
    check = InlineCodes()


@pytest.mark.parametrize(
    ("before", "after", "severity"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_finds(before, after, severity):
    segment = check_input(SOURCE, TARGET, source_codes=before, target_codes=after)
    assert worst(InlineCodes()(segment)) is severity


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (bold(3, 8), bold(4, 10)),
        (quote(0, 8), quote(0, 10)),
        ([call(8, 1), call(20, 2)], [call(10, 1), call(23, 2)]),
        ([*bold(3, 8), call(8, 2)], [call(2, 2), *bold(4, 10)]),
        (bold(3, 8)[:1], bold(4, 10)[:1]),
        (bold(3, 8)[1:], bold(4, 10)[1:]),
        (bold(3, 3), bold(4, 4)),
    ],
    ids=[
        "moved",
        "quotes",
        "footnotes",
        "other order",
        "cut after open",
        "cut before close",
        "empty on both sides",
    ],
)
def test_accepts(before, after):
    assert InlineCodes()(check_input(SOURCE, TARGET, source_codes=before, target_codes=after)) == []


def test_each_dropped_code_is_found():
    before = [*bold(0, 5), call(8, 2), *quote(9, 12), call(20, 3)]
    for dropped in range(len(before)):
        after = [code for place, code in enumerate(before) if place != dropped]
        issues = InlineCodes()(check_input(SOURCE, TARGET, source_codes=before, target_codes=after))
        assert worst(issues) is ERROR
        assert before[dropped].markup in issues[0].message
