"""What is declared is used, and what is used is declared."""

import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import packages_distributions

from tests.architecture.source import PACKAGES, ROOT, imported, modules

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
TOOLS = {
    "import-linter": "lint-imports",
    "lxml-stubs": "[tool.mypy]",
    "mypy": "mypy",
    "pytest-xdist": "pytest -n",
    "ruff": "ruff check",
    "setuptools": "setuptools.build_meta",
}
"""Distributions that are run, not imported, and what in the Makefile or pyproject.toml runs them."""
BY_NAME = {"psycopg"}
"""Loaded by SQLAlchemy, by the name in a database's URL."""
OWN = {*PACKAGES, "tests", "scripts", "benchmarks", "__future__"}


def normal(name: str) -> str:
    """A distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(requirements: Iterable[str]) -> set[str]:
    return {normal(re.split(r"[\[<>=!~; ]", one)[0]) for one in requirements}


RUNTIME = declared(PROJECT["project"]["dependencies"])
DEV = declared(PROJECT["project"]["optional-dependencies"]["dev"])
EXTRAS = {
    name
    for extra, own in PROJECT["project"]["optional-dependencies"].items()
    if extra != "dev"
    for name in declared(own)
}


def third_party(*folders: str) -> set[str]:
    """Import names that belong to neither Python nor the project."""
    names = {name for path in modules(*folders) for name in imported(path)}
    return names - OWN - sys.stdlib_module_names


@cache
def _distributions() -> Mapping[str, list[str]]:
    return packages_distributions()


def providers(import_name: str) -> set[str]:
    return {normal(name) for name in _distributions().get(import_name, [])}


def test_what_the_packages_import_is_a_dependency():
    assert {name for name in third_party(*PACKAGES) if not providers(name) & (RUNTIME | EXTRAS)} == set()


def test_what_tests_and_scripts_import_is_declared():
    names = third_party("tests", "scripts", "benchmarks")
    assert {name for name in names if not providers(name) & (RUNTIME | EXTRAS | DEV)} == set()


def test_every_dependency_is_imported():
    used = set().union(*(providers(name) for name in third_party(*PACKAGES)))
    assert (RUNTIME | EXTRAS) - used - BY_NAME == set()


def test_every_development_dependency_is_used():
    used = set().union(*(providers(name) for name in third_party("tests", "scripts", "benchmarks")))
    assert DEV - used - TOOLS.keys() == set()
    runs = (ROOT / "Makefile").read_text(encoding="utf-8") + (ROOT / "pyproject.toml").read_text(
        encoding="utf-8"
    )
    assert [name for name in TOOLS if name in DEV and TOOLS[name] not in runs] == []


def test_every_dependency_says_why_it_is_there():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lines = re.findall(r'^  "[a-z][\w.\[\]-]*[<>=~][^"]*",(.*)$', text, re.MULTILINE)
    assert len(lines) == len(RUNTIME) + len(DEV) + len(EXTRAS)
    assert all(re.fullmatch(r"\s+# \S.*", line) for line in lines)
