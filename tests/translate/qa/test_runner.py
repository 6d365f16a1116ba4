"""The catalogue and the runner: order, independence, whole segments."""

import ast
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from termbase.model import Severity
from tests.contracts.check import CHECKS_PAGE, GOOD_PAIRS, check_input, check_inputs, concept, matches, term
from translate.documents.document import BlockKind
from translate.qa.catalogue import ALL_CHECKS
from translate.qa.numbers import Numbers
from translate.qa.runner import run

QA = Path(__file__).parents[3] / "translate/qa"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.differing_executors])
@given(segment=check_inputs())
def test_sorted_by_severity_then_place(segment):
    issues = run(segment)
    ranks = [list(Severity).index(issue.severity) for issue in issues]
    assert ranks == sorted(ranks)
    for severity in Severity:
        starts = [issue.target.start for issue in issues if issue.severity is severity and issue.target]
        assert starts == sorted(starts)
    assert sorted(issues, key=repr) == sorted((i for check in ALL_CHECKS for i in check(segment)), key=repr)


def test_runs_only_the_checks_given():
    segment = check_input("De 340 leden kwamen op 1 april.", "The the members came.")
    assert {issue.check for issue in run(segment)} == {"numbers", "dates", "doubled-words"}
    assert {issue.check for issue in run(segment, [Numbers()])} == {"numbers"}
    assert run(segment, []) == ()


@pytest.mark.parametrize(("source", "target"), GOOD_PAIRS)
def test_good_pairs_are_clean(source, target):
    assert run(check_input(source, target)) == ()


@pytest.mark.parametrize(("source", "target"), GOOD_PAIRS)
def test_no_translation_is_an_error(source, target):
    assert any(issue.severity is Severity.ERROR for issue in run(check_input(source, "")))


def test_every_module_with_a_check_is_in_the_catalogue():
    modules = {type(check).__module__.rpartition(".")[2] for check in ALL_CHECKS}
    defined = {
        path.stem
        for path in QA.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name == "__call__" and path.stem != "check"
    }
    assert modules == defined


def test_checks_import_neither_rules_nor_enforcement_nor_engine():
    for path in QA.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                parts = name.split(".")
                assert not {"house_rules", "constraints", "recognition", "engine"} & set(parts), path
                assert parts[0] not in {"ctranslate2", "sacremoses", "sentencepiece"}, path


@pytest.mark.parametrize(
    "text",
    [
        "1, " * 8000,
        "Abc " * 6000,
        "33 009, nr. 1, " * 1600,
        " " * 24000,
        "niet worden " * 2000,
        "(" * 24000,
        "a-" * 12000,
    ],
    ids=["numbers", "names", "citations", "spaces", "dutch", "brackets", "hyphens"],
)
def test_a_very_long_line_takes_no_more_than_its_length(text):
    # A check that is quadratic takes minutes here: this is a test that it ends.
    for source, target in ((text, text), (text, ""), ("x", text)):
        run(check_input(source, target))


def test_a_bad_translation_is_reported_whole():
    source = "Het kabinet geeft op 1 april 2026 € 1,5 mln. aan ASML (Kamerstuk 33 009, nr. 141)."
    target = "The cabinet gives the the firm €15 million on 11 April 2026 (Kamerstuk 33,009, nr. 141) ."
    found = matches(source, ("kabinet", concept("kabinet", term("government"))))
    checks = {issue.check for issue in run(check_input(source, target, term_matches=found))}
    assert checks == {
        "missing-term",
        "numbers",
        "citations",
        "dates",
        "names",
        "doubled-words",
        "punctuation",
    }


@pytest.mark.parametrize("kind", BlockKind)
def test_every_kind_of_block_is_checked_or_left_alone(kind):
    issues = run(check_input("Dit wordt niet vertaald.", "Dit wordt niet vertaald.", kind=kind))
    kept = {BlockKind.VERBATIM, BlockKind.SIGNATURE, BlockKind.DOSSIER_NUMBER}
    assert any(issue.severity is Severity.ERROR for issue in issues) is (kind not in kept)


def test_page_is_up_to_date():
    script: dict[str, object] = {
        "__name__": "write_checks_page",
        "__file__": str(QA.parents[1] / "scripts/x.py"),
    }
    code = (QA.parents[1] / "scripts/write_checks_page.py").read_text(encoding="utf-8")
    exec(compile(code, "write_checks_page.py", "exec"), script)
    written = script["page"](ALL_CHECKS)  # type: ignore[operator]
    assert CHECKS_PAGE.read_text(encoding="utf-8") == written, "run scripts/write_checks_page.py"
