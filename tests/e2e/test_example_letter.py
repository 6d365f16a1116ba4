"""The example letter, from the command to the files, with the starter termbase."""

import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from termbase.model import Language, TermStatus
from termbase.starter import STARTER_PATH, starter_concepts
from tests.e2e.command import Finished, kamertolk, names_in

EXAMPLE = Path(__file__).parents[2] / "examples" / "kamerbrief.md"
SOURCE = EXAMPLE.read_text(encoding="utf-8")
CALL = re.compile(r"(?<=\S)<sup>(\d+)</sup>")
BODY = re.compile(r"^<sup>(\d+)</sup>\s+(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Run:
    finished: Finished
    files: list[str]
    english: str
    page: str
    report: dict[str, Any]

    @property
    def paragraphs(self) -> list[str]:
        return [" ".join(block.split()) for block in self.english.split("\n\n")]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("example") / "work"
    folder.mkdir()
    finished = kamertolk(
        *("letter", EXAMPLE, "--termbase", STARTER_PATH, "-o", "brief.en.md"),
        *("--report", "html", "--report", "json"),
        folder=folder,
    )
    assert finished.code in (0, 1), finished.err
    return Run(
        finished,
        names_in(folder),
        (folder / "brief.en.md").read_text(encoding="utf-8"),
        (folder / "brief.en.report.html").read_text(encoding="utf-8"),
        json.loads((folder / "brief.en.report.json").read_text(encoding="utf-8")),
    )


def test_it_ends_well_and_says_so(run: Run):
    assert run.files == ["brief.en.md", "brief.en.report.html", "brief.en.report.json"]
    assert run.finished.out == ""
    assert "translating …" in run.finished.lines
    assert [line for line in run.finished.lines if line.startswith("wrote ")] == [
        f"wrote {name}" for name in run.files
    ]
    assert "Traceback" not in run.finished.err


def test_no_issue_blocks(run: Run):
    blocking = [
        one["message"]
        for segment in run.report["segments"]
        for one in segment["issues"]
        if one["severity"] == "error"
    ]
    assert blocking == []
    assert run.finished.code == 0


def test_every_mandatory_term_is_met(run: Run):
    mandatory = run.report["summary"]["mandatory"]
    assert mandatory["occurrences"] > 50
    assert mandatory["met"] == mandatory["occurrences"]


def test_footnote_calls_keep_their_numbers_and_order(run: Run):
    assert CALL.findall(run.english) == CALL.findall(SOURCE) == list("123456")


@pytest.mark.parametrize(
    ("number", "before"),
    [("2", r"\."), ("3", r"Wennink( report)?"), ("4", r"\."), ("5", r"Semicon Board NL"), ("6", r"\.")],
)
def test_footnote_calls_keep_their_places(run: Run, number: str, before: str):
    assert re.search(rf"{before}<sup>{number}</sup>", run.english)


@pytest.mark.parametrize(
    ("number", "content"),
    [
        ("1", r"^Parliamentary Paper 29 826, no\. 277$"),
        ("2", r"33 009, no\. 141.*33 009, no\. 159.*33 009, no\. 166"),
        ("3", r"Wennink.*12 December 2025"),
        ("4", r"^Parliamentary Paper 33 009, no\. 140$"),
        ("5", r"ASML.*NXP.*HTSM"),
        ("6", r"^TZ202509-008$"),
    ],
)
def test_footnote_bodies_keep_their_numbers_and_contents(run: Run, number: str, content: str):
    bodies = dict(BODY.findall(run.english))
    assert list(bodies) == list("123456")
    assert re.search(content, bodies[number])


def test_every_number_is_kept(run: Run):
    assert Counter(re.findall(r"\d+", run.english)) == Counter(re.findall(r"\d+", SOURCE))


def test_every_citation_is_kept(run: Run):
    dutch = re.findall(r"Kamerstuk (\d\d \d{3}), nr\. (\d+)", SOURCE)
    assert len(dutch) == 5
    assert re.findall(r"Parliamentary Paper (\d\d \d{3}), no\. (\d+)", run.english) == dutch
    assert "Kamerstuk" not in run.english
    for dossier in ("29 826", "33 009"):
        assert f"**{dossier}**" in run.english


def test_the_paragraph_cut_by_the_page_is_one_again(run: Run):
    (place,) = [number for number, text in enumerate(run.paragraphs) if text.startswith("<sup>1</sup>")]
    before, after = run.paragraphs[place - 1], run.paragraphs[place + 1]
    assert "semiconductor" in before
    assert before.endswith(".")
    assert re.match(r"[A-Z]", after)
    (segment,) = [one for one in run.report["segments"] if "kwetsbaarheden" in one["source"]["text"]]
    assert "kwetsbaarheden op allerlei terreinen kan leiden." in segment["source"]["text"].replace("\n", " ")
    assert any("joined" in note for note in run.report["summary"]["notes"])


def test_headings_keep_their_levels_and_the_title_its_capitals(run: Run):
    headings = re.findall(r"^(#+) (.*)$", run.english, re.MULTILINE)
    assert [marks for marks, _ in headings] == re.findall(r"^(#+) ", SOURCE, re.MULTILINE)
    title = headings[0][1]
    assert title == title.upper()
    assert re.fullmatch(r"\*\*.+\*\*", title)
    assert all(text != text.upper() for _, text in headings[1:])


def test_no_deprecated_rendering_is_used(run: Run):
    concepts = starter_concepts()
    good = {
        term.text.casefold()
        for concept in concepts
        for term in concept.terms_in(Language.EN, TermStatus.PREFERRED, TermStatus.ADMITTED)
    }
    bad = {
        term.text
        for concept in concepts
        for term in concept.terms_in(Language.EN, TermStatus.DEPRECATED, TermStatus.OBSOLETE)
        if term.text.casefold() not in good
    }
    assert {"Second Chamber"} <= bad
    used = {term for term in bad if re.search(rf"(?<!\w){re.escape(term)}(?!\w)", run.english, re.IGNORECASE)}
    assert used == set()


def test_names_and_dates_are_kept(run: Run):
    assert "The Hague, 1 April 2026" in run.english
    assert run.english.rstrip().endswith("H.G. Herbert")
    for name in (
        "Axelera AI",
        "Nearfield Instruments",
        "SMART Photonics",
        "VDL ETG",
        "Beethoven",
        "Semicon Coalition",
    ):
        assert name in run.english
    assert not re.search(r"[«»]", run.english)


def test_the_page_holds_every_segment(run: Run):
    assert run.page.count("<tr id=") == len(run.report["segments"]) == run.report["summary"]["segments"]
