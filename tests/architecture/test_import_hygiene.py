"""What is quick to import stays quick: the static layers cannot see what a module costs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "alembic",
    "ctranslate2",
    "lxml",
    "markdown_it",
    "numpy",
    "rapidfuzz",
    "sacremoses",
    "sentencepiece",
    "sqlalchemy",
}


def loaded(*arguments: str, folder: Path) -> set[str]:
    """Top-level packages that Python loads for a command."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in re.findall(r"\|\s+([\w.]+)$", done.stderr, re.MULTILINE)}


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("termbase", HEAVY | {"typer"}),
        ("termbase.model", HEAVY | {"typer"}),
        ("termbase.recognition.recogniser", HEAVY - {"numpy"} | {"typer"}),
        ("translate", HEAVY | {"textual", "typer"}),
        ("translate.errors", HEAVY | {"textual", "typer"}),
        ("tui", HEAVY | {"textual", "typer"}),
        ("tui.cli", HEAVY | {"textual"}),
    ],
)
def test_importing_is_light(module: str, unwanted: set[str], tmp_path: Path):
    names = loaded("-c", f"import {module}", folder=tmp_path)
    assert module.partition(".")[0] in names
    assert names & unwanted == set()


@pytest.mark.parametrize(
    "arguments",
    [
        ["tui", "--help"],
        ["tui", "--version"],
        ["tui", "letter", "--help"],
        ["tui", "terms", "--help"],
        ["translate", "--help"],
        ["termbase", "--help"],
    ],
    ids=" ".join,
)
def test_help_is_quick(arguments: list[str], tmp_path: Path):
    names = loaded("-m", *arguments, folder=tmp_path)
    assert arguments[0] in names
    assert names & (HEAVY | {"textual"}) == set()


def test_the_measure_sees_what_is_heavy(tmp_path: Path):
    assert {"ctranslate2", "numpy"} <= loaded("-c", "import translate.engine.factory", folder=tmp_path)
