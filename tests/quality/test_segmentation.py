"""Dutch segmentation on a gold set, beside choppa-srx (the SRX rules of LanguageTool) and yasbd-lib."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
from choppa import SrxDocument, SrxTextIterator
from choppa import __file__ as choppa_file
from yasbd import BoundaryDetector

from termbase.model import Language
from translate.segmentation.splitter import split

pytestmark = pytest.mark.quality

GOLD = Path(__file__).parent / "segmentation.nl.txt"
PARTS = ("held-out", "tune")

# Measured on 2026-11-25, exact paragraphs and boundary F1: ours 1.000 and 1.000 on both parts (91 and 209).
# On the paragraphs that need no rule of our own (89 and 204): choppa-srx 1.0.0 0.787 and 0.893 held-out,
# 0.691 and 0.842 tune; yasbd-lib 1.0.4 0.787 and 0.896 held-out, 0.750 and 0.856 tune.
EXACT_FLOOR = 0.97
F1_FLOOR = 0.98


@dataclass(frozen=True)
class Paragraph:
    text: str
    boundaries: frozenset[int]
    """Offsets of the first character of every segment but the first."""
    has_own_rule: bool
    """Needs the cut of long sentences or a hard Markdown break, which other splitters do not claim."""


def read_paragraph(line: str) -> Paragraph:
    line = re.sub(r"\\(\\|n)", lambda match: "\n" if match[1] == "n" else "\\", line)
    pieces = re.split("[|¦]", line)
    offsets, total = set(), 0
    for piece in pieces[:-1]:
        total += len(piece)
        offsets.add(total)
    has_own_rule = "¦" in line or re.search(r"( {2}|\\)\n", line) is not None
    return Paragraph("".join(pieces), frozenset(offsets), has_own_rule)


def read_gold() -> dict[str, list[Paragraph]]:
    parts: dict[str, list[Paragraph]] = {}
    part: list[Paragraph] = []
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            part = parts.setdefault(line.removeprefix("== "), [])
        elif line and not line.startswith("#"):
            part.append(read_paragraph(line))
    return parts


Splitter = Callable[[str], Iterable[int]]
"""Text to the offsets at which segments end."""


def ours(text: str) -> list[int]:
    return [span.end for span in split(text, Language.NL)]


def choppa_splitter() -> Splitter:
    rules = SrxDocument(ruleset=str(Path(choppa_file).parent / "data/srx/languagetool_segment.srx"))

    def ends(text: str) -> list[int]:
        offsets, total = [], 0
        # nl_two: a single line break does not end a paragraph.
        for segment in SrxTextIterator(rules, "nl_two", text):
            total += len(segment)
            offsets.append(total)
        return offsets

    return ends


@dataclass(frozen=True)
class Score:
    exact: float
    """Share of paragraphs with every boundary right and no other, 0..1."""
    f1: float
    """Of boundaries, over all paragraphs, 0..1."""


def score(splitter: Splitter, paragraphs: list[Paragraph], *, joins_lines: bool = False) -> Score:
    """Compare boundaries; one before or inside space counts at the next character."""
    n_exact = n_common = n_found = n_gold = 0
    for paragraph in paragraphs:
        text = paragraph.text.replace("\n", " ") if joins_lines else paragraph.text
        starts = {end + len(text[end:]) - len(text[end:].lstrip()) for end in splitter(text)}
        found = {start for start in starts if 0 < start < len(text)}
        n_exact += found == paragraph.boundaries
        n_common += len(found & paragraph.boundaries)
        n_found += len(found)
        n_gold += len(paragraph.boundaries)
    return Score(n_exact / len(paragraphs), 2 * n_common / (n_found + n_gold))


@pytest.fixture(scope="module")
def gold():
    return read_gold()


def test_the_gold_set_is_large_and_much_of_it_held_out(gold):
    assert set(gold) == set(PARTS)
    assert sum(map(len, gold.values())) >= 150
    assert len(gold["held-out"]) >= 0.3 * sum(map(len, gold.values()))


@pytest.mark.parametrize("part", PARTS)
def test_segmentation_is_nearly_always_exact(gold, part):
    result = score(ours, gold[part])
    n_paragraphs = len(gold[part])
    print(
        f"\nsegmentation nl {part}: {n_paragraphs} paragraphs, exact {result.exact:.3f}, F1 {result.f1:.3f}"
    )
    assert result.exact >= EXACT_FLOOR
    assert result.f1 >= F1_FLOOR


@pytest.mark.parametrize("part", PARTS)
def test_segmentation_beats_two_other_splitters(gold, part):
    shared = [paragraph for paragraph in gold[part] if not paragraph.has_own_rule]
    own = score(ours, shared)
    # Each other splitter gets soft line breaks as spaces, and yasbd the better of its two settings.
    others = {"choppa-srx": score(choppa_splitter(), shared, joins_lines=True)}
    settings = [BoundaryDetector("nl", preserve_quote_and_paren=keep) for keep in (True, False)]
    candidates = [score(detector.detect, shared, joins_lines=True) for detector in settings]
    others["yasbd-lib"] = max(candidates, key=lambda result: result.exact)
    print(f"\nsegmentation nl {part}, {len(shared)} shared paragraphs (exact, F1):")
    for name, result in {"ours": own, **others}.items():
        print(f"  {name:<12} {result.exact:.3f}  {result.f1:.3f}")
    for result in others.values():
        assert own.exact > result.exact
        assert own.f1 > result.f1
