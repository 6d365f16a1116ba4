"""Colour is never the only sign, and every text can be read on its background."""

import re
from importlib.resources import files

import pytest

from termbase.model import Severity
from translate.constraints.constraint import Verdict

CSS = re.sub(r"/\*.*?\*/", "", (files("translate.report") / "report.css").read_text(encoding="utf-8"))
MARKS = [*(verdict.value for verdict in Verdict), "recognised"]
GROUNDS = ["paper", "soft", *MARKS]


def block(opening: str) -> str:
    """What stands between the braces after `opening`."""
    start = CSS.index(opening) + len(opening)
    start = CSS.index("{", start) + 1
    depth, end = 1, start
    while depth:
        depth += {"{": 1, "}": -1}.get(CSS[end], 0)
        end += 1
    return CSS[start : end - 1]


def properties(text: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]+)", text))


LIGHT = properties(block(":root"))
DARK = properties(block("(prefers-color-scheme: dark)"))


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    digits = colour[1:]
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    channels = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_the_standard_does():
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


def test_dark_has_every_colour_of_light():
    assert DARK.keys() == LIGHT.keys()
    assert set(GROUNDS) | {"ink", "muted", "link", "line"} | set(Severity) == LIGHT.keys()
    outside = CSS.replace(block(":root"), "").replace(block("(prefers-color-scheme: dark)"), "")
    assert not re.search(r"#[0-9a-f]{3,6}\b|rgb|opacity", outside)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read(colours: dict[str, str], ground: str):
    texts = ["ink", *(["muted", "link", *Severity] if ground in ("paper", "soft") else [])]
    for text in texts:
        assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("severity", Severity)
def test_underlines_can_be_seen_on_every_mark(colours: dict[str, str], severity: Severity):
    assert min(contrast(colours[severity], colours[ground]) for ground in GROUNDS) >= 3


def test_every_verdict_has_a_line_of_its_own():
    lines = [re.search(r"border-bottom:\s*([^;]+);", block(f"mark.{style}")) for style in MARKS]
    assert len({line[1] for line in lines if line}) == len(MARKS)


def test_every_severity_has_a_line_of_its_own():
    lines = [re.search(r"text-decoration:\s*underline (\w+)", block(f"mark.{style}")) for style in Severity]
    assert len({line[1] for line in lines if line}) == len(Severity)


def test_print_keeps_columns_and_rows_together():
    printed = block("@media print")
    assert "table-header-group" in printed
    assert "break-inside: avoid" in printed
    assert "background: none" in printed
    assert "screen and (prefers-color-scheme: dark)" in CSS


def test_spoken_text_is_out_of_sight_not_out_of_reach():
    spoken = block(".spoken")
    assert "clip-path" in spoken
    assert not re.search(r"display:\s*none|visibility:\s*hidden", spoken)
