import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from termbase.model import MatchKind, Obligation, Severity
from translate.constraints.constraint import Verdict
from translate.documents.document import CodeKind, CodeRole
from translate.house_rules.rendering import RenderingKind
from translate.pipeline.draft import Origin, TranslatedLetter
from translate.report import json_report

SCHEMA = json.loads((files("translate.report") / "schema.json").read_text(encoding="utf-8"))


def report_of(letter: TranslatedLetter) -> dict[str, Any]:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    return json.loads(json_report(letter), parse_constant=refuse)


def test_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_report_follows_the_schema(letter: TranslatedLetter):
    jsonschema.Draft202012Validator(SCHEMA).validate(report_of(letter))
    assert json_report(letter).endswith("}\n")


def test_schema_refuses_what_it_does_not_name(all_letters):
    report = report_of(all_letters["engine"])
    report["segments"][0]["surprise"] = 1
    with pytest.raises(jsonschema.ValidationError, match="surprise"):
        jsonschema.Draft202012Validator(SCHEMA).validate(report)


@pytest.mark.parametrize(
    ("values", "where"),
    [
        (Verdict, ("enforcement", "verdict")),
        (Obligation, ("enforcement", "obligation")),
        ([*RenderingKind, None], ("enforcement", "rule")),
        ([*MatchKind, None], ("enforcement", "match")),
        (MatchKind, ("recognised", "match")),
        (Severity, ("issue", "severity")),
        (CodeKind, ("code", "kind")),
        (CodeRole, ("code", "role")),
        (Origin, ("segment", "origin")),
    ],
    ids=lambda value: "/".join(value) if isinstance(value, tuple) else "",
)
def test_schema_knows_every_value_of_the_model(values, where):
    definition, name = where
    assert SCHEMA["$defs"][definition]["properties"][name]["enum"] == list(values)


def test_schema_counts_every_member(all_letters):
    assert list(SCHEMA["$defs"]["verdicts"]["properties"]) == list(Verdict)
    summary = SCHEMA["$defs"]["summary"]["properties"]
    assert list(summary["origins"]["properties"]) == list(Origin)
    assert list(summary["issues"]["properties"]) == list(Severity)


def test_places_name_the_words_that_stand_there(letter: TranslatedLetter):
    report = report_of(letter)
    for segment, draft in zip(report["segments"], letter.drafts, strict=True):
        source, target = segment["source"]["text"], segment["target"]["text"]
        assert (source, target) == (draft.segment.source.text, draft.target.text)
        for one, enforcement in zip(segment["enforcements"], draft.enforcements, strict=True):
            start, end = one["source"]
            assert source[start:end] == enforcement.constraint.source.of(source) != ""
            assert (one["form"] is None) == (one["target"] is None)
            if one["target"]:
                start, end = one["target"]
                assert target[start:end] == one["form"]
        for found in segment["recognised"]:
            start, end = found["source"]
            assert source[start:end].strip() == source[start:end] != ""
        for issue in segment["issues"]:
            for side, text in (("source", source), ("target", target)):
                start, end = issue[side] or (0, 0)
                assert 0 <= start <= end <= len(text)
        for side in ("source", "target"):
            positions = [code["position"] for code in segment[side]["codes"]]
            assert positions == sorted(positions)
            assert all(0 <= position <= len(segment[side]["text"]) for position in positions)


def test_a_recognised_term_is_accounted_for_once(letter: TranslatedLetter):
    for segment, draft in zip(report_of(letter)["segments"], letter.drafts, strict=True):
        places = [one["source"] for one in segment["enforcements"] if one["concept"]]
        places += [one["source"] for one in segment["recognised"]]
        expected = [[match.span.start, match.span.end] for match in draft.term_matches]
        if draft.origin is not Origin.ENGINE or places:
            assert sorted(places) == sorted(expected)


def test_source_of_the_engine_letter_stands_in_the_report_whole(all_letters):
    segments = report_of(all_letters["engine"])["segments"]
    verdicts = {one["verdict"] for segment in segments for one in segment["enforcements"]}
    assert verdicts & {"free", "splice", "prefix", "inline"}
    assert [segment["footnote"] for segment in segments if segment["kind"] == "footnote"] == ["1"]
    marks = [code["markup"] for segment in segments for code in segment["source"]["codes"]]
    assert {"<sup>1</sup>", "**"} <= set(marks)


def test_letter_without_terms_has_none(all_letters):
    report = report_of(all_letters["no-terms"])
    assert all(not segment["enforcements"] and not segment["recognised"] for segment in report["segments"])
    assert report["summary"]["mandatory"] == {"occurrences": 0, "met": 0}
