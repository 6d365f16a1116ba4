"""Rules of the house that no linter knows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGES, ROOT, modules, name_of, tree

LIMIT = 300
DATA_TABLES: set[str] = set()
"""Modules that may be longer: nothing but a table."""
BANNED_NAMES = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "manager",
    "service",
    "data",
    "process",
    "misc",
}


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_module_is_longer_than_an_idea():
    long = {name_of(path): lines_of(path) for path in modules(*PACKAGES, "scripts", "benchmarks")}
    assert {name: n for name, n in long.items() if n > LIMIT and name not in DATA_TABLES} == {}


def test_exceptions_are_needed_and_are_tables():
    for name in DATA_TABLES:
        path = ROOT / name
        assert lines_of(path) > LIMIT
        assert not any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in ast.walk(tree(path)))


def test_modules_are_named_for_what_they_are():
    names = {
        part
        for path in modules(*PACKAGES, "tests", "scripts", "benchmarks")
        for part in path.relative_to(ROOT).with_suffix("").parts
    }
    assert names & BANNED_NAMES == set()


def undocumented(path: Path) -> Iterator[str]:
    """Public names of a module without a docstring; a method of a private class is not public."""

    def visit(
        node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, name: str
    ) -> Iterator[str]:
        if ast.get_docstring(node) is None:
            yield name
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            return
        for child in node.body:
            if isinstance(
                child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
            ) and not child.name.startswith("_"):
                yield from visit(child, f"{name}.{child.name}")

    yield from visit(tree(path), name_of(path))


def test_public_names_are_documented():
    assert [name for path in modules(*PACKAGES) for name in undocumented(path)] == []


def test_the_search_for_docstrings_finds_gaps(tmp_path: Path):
    path = ROOT / "tests" / "architecture" / "source.py"
    assert list(undocumented(path)) == [
        "tests/architecture/source.py.tree",
        "tests/architecture/source.py.name_of",
    ]


@pytest.mark.parametrize("pattern", [r"/work/", r"/tmp/", r"\bTODO\b", r"\bFIXME\b", r"\bXXX\b"])
def test_nothing_names_a_machine_or_is_left_for_later(pattern: str):
    pages = [path for folder in ("docs", ".") for path in sorted((ROOT / folder).glob("*.md"))]
    files = [*modules(*PACKAGES, "scripts", "benchmarks"), *pages, ROOT / "Makefile"]
    found = [name_of(path) for path in files if re.search(pattern, path.read_text(encoding="utf-8"))]
    assert found == []


def test_the_version_is_stated_once():
    stated = re.compile(
        r"""^\s*(__version__|version)\b[^\n=]{0,10}=\s*["']\d+\.\d""", re.IGNORECASE | re.MULTILINE
    )
    files = [*modules(*PACKAGES, "scripts", "benchmarks"), ROOT / "pyproject.toml"]
    found = [name_of(path) for path in files if stated.search(path.read_text(encoding="utf-8"))]
    assert found == ["termbase/version.py"]
