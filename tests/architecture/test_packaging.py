"""What is delivered: the wheel holds the three packages whole, and nothing else; it works away from the tree."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from termbase.version import VERSION
from tests.architecture.source import PACKAGES, ROOT

LEFT_OUT = shutil.ignore_patterns(".*", "build", "dist", "*.egg-info", "__pycache__", "out")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Built from a copy, so that the tree stays clean."""
    folder = tmp_path_factory.mktemp("wheel")
    tree = shutil.copytree(ROOT, folder / "tree", ignore=LEFT_OUT)
    build = f"from setuptools import build_meta; print(build_meta.build_wheel({str(folder)!r}))"
    done = subprocess.run(
        [sys.executable, "-c", build], cwd=tree, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return zipfile.ZipFile(folder / done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def installed(wheel: zipfile.ZipFile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    wheel.extractall(folder)
    return folder


def test_it_holds_exactly_the_three_packages(wheel: zipfile.ZipFile):
    tops = {name.partition("/")[0] for name in wheel.namelist()}
    assert tops == {*PACKAGES, f"kamertolk-{VERSION}.dist-info"}


def test_it_holds_every_file_of_the_packages(wheel: zipfile.ZipFile):
    ours = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {name for name in wheel.namelist() if ".dist-info/" not in name} == ours


@pytest.mark.parametrize(
    "name",
    [
        "termbase/data/starter.tbx",
        "termbase/data/SOURCES.md",
        "termbase/db/migrations/env.py",
        "termbase/py.typed",
        "translate/models/nl-en/model.bin",
        "translate/models/nl-en/sentencepiece.model",
        "translate/models/nl-en/shared_vocabulary.json",
        "translate/models/nl-en/config.json",
        "translate/models/nl-en/SHA256SUMS",
        "translate/models/nl-en/MODEL_CARD.md",
        "translate/report/report.css",
        "translate/report/schema.json",
        "translate/py.typed",
        "tui/py.typed",
        f"kamertolk-{VERSION}.dist-info/licenses/LICENSE",
    ],
)
def test_it_holds_the_data(wheel: zipfile.ZipFile, name: str):
    assert wheel.getinfo(name).file_size == (ROOT / name.split("licenses/")[-1]).stat().st_size


def test_it_says_what_it_is(wheel: zipfile.ZipFile):
    info = f"kamertolk-{VERSION}.dist-info"
    metadata = wheel.read(f"{info}/METADATA").decode("utf-8")
    assert re.search(rf"^Version: {re.escape(VERSION)}$", metadata, re.MULTILINE)
    assert re.search(r"^License-Expression: Apache-2\.0$", metadata, re.MULTILINE)
    assert "kamertolk = tui.cli:main" in wheel.read(f"{info}/entry_points.txt").decode("utf-8")


def test_it_translates_away_from_the_tree(installed: Path, tmp_path: Path):
    (tmp_path / "brief.md").write_text("De Tweede Kamer heeft de motie aangenomen.\n", encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": str(installed), "HOME": str(tmp_path)}
    where = "import termbase, translate, tui; print(termbase.__file__, translate.__file__, tui.__file__)"
    found = subprocess.run(
        [sys.executable, "-c", where],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.count(str(installed)) == 3
    done = subprocess.run(
        [sys.executable, "-m", "tui", "letter", "brief.md", "-q", "--report", "html"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode("utf-8")
    assert "House of Representatives" in done.stdout.decode("utf-8")
    assert (tmp_path / "brief.en.report.html").is_file()


def test_no_other_distribution_claims_our_names():
    found = packages_distributions()
    others = {name: set(found.get(name, [])) - {"kamertolk"} for name in PACKAGES}
    assert not any(others.values()), others
