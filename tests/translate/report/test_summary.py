import json
import re
from statistics import mean

import pytest

from termbase.model import Severity
from tests.translate.report import letters
from translate.pipeline.draft import TranslatedLetter
from translate.report import html_report, json_report
from translate.report.summary import N_LOW_LIGHTS, low_lights, summarise, summary_lines


def test_figures_equal_a_recount(letter: TranslatedLetter):
    report = json.loads(json_report(letter))
    segments, summary = report["segments"], report["summary"]
    enforcements = [one for segment in segments for one in segment["enforcements"]]
    issues = [one for segment in segments for one in segment["issues"]]
    assert summary["segments"] == len(segments) == len(letter.drafts)
    for origin, number in summary["origins"].items():
        assert number == sum(segment["origin"] == origin for segment in segments)
    for name, is_rule in (("terms", False), ("rules", True)):
        for verdict, number in summary[name].items():
            own = [one for one in enforcements if (one["concept"] is None) == is_rule]
            assert number == sum(one["verdict"] == verdict for one in own)
    mandatory = [one for one in enforcements if one["obligation"] == "mandatory"]
    assert summary["mandatory"]["occurrences"] == len(mandatory)
    assert summary["mandatory"]["met"] == sum(one["target"] is not None for one in mandatory)
    for severity, number in summary["issues"].items():
        assert number == sum(issue["severity"] == severity for issue in issues)
    scores = sorted((segment["score"], segment["id"]) for segment in segments if segment["score"] is not None)
    if scores:
        assert summary["mean_score"] == pytest.approx(mean(score for score, _ in scores), abs=1e-3)
    by_id = {segment["id"]: segment["score"] for segment in segments}
    assert [by_id[one] for one in summary["low_lights"]] == [score for score, _ in scores[:N_LOW_LIGHTS]]


def test_every_form_of_the_report_says_the_same(letter: TranslatedLetter):
    summary = summarise(letter)
    lines = "\n".join(summary_lines(summary))
    page = html_report(letter)
    assert f"mandatory: {summary.mandatory_met} of {summary.mandatory} met" in lines
    assert f"<dd>{summary.mandatory_met} of {summary.mandatory}</dd>" in page
    for severity in Severity:
        number = summary.issues.get(severity, 0)
        assert re.search(rf"\b{number} {severity.value}s?\b", lines)
        assert re.search(rf"<dt>Issues</dt><dd>[^<]*\b{number} {severity.value}s?\b", page)
    assert f"{summary.segments} segments" in lines


def test_low_lights_come_lowest_first():
    letter = letters.one_of_everything()
    scores = [draft.score for draft in low_lights(letter)]
    assert scores == sorted(draft.score for draft in letter.drafts if draft.score is not None)[:N_LOW_LIGHTS]


def test_empty_letter_has_a_summary_and_reports():
    empty = TranslatedLetter("leeg.md", (), "", "v:0", 0.0)
    assert summarise(empty).mean_score is None
    assert "none" in html_report(empty)
    assert json.loads(json_report(empty))["segments"] == []
