"""Several processes at one SQLite file, and a process that is killed."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from termbase.db import open_database
from termbase.model import Revision, TranslationUnit
from tests.contracts.letters import LETTER, unit
from tests.termbase.db.reviewer import POINTS

ROOT = Path(__file__).parents[3]

Process = subprocess.Popen[str]
Start = Callable[[str], Process]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "termbase.sqlite3"


@pytest.fixture
def stored(path: Path) -> TranslationUnit:
    with open_database(path) as database, database.unit_of_work() as work:
        letter_id = work.letters.add(LETTER, [unit("b1.1", target="0")])
        work.commit()
        return work.units.of_letter(letter_id)[0]


@pytest.fixture
def start(path: Path, stored: TranslationUnit) -> Iterator[Start]:
    processes: list[Process] = []

    def begin(name: str) -> Process:
        command = [sys.executable, "-m", "tests.termbase.db.reviewer", str(path), str(stored.id), name]
        process = subprocess.Popen(
            command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        processes.append(process)
        return process

    yield begin
    for process in processes:
        process.kill()
        process.communicate()


def tell(process: Process, command: str) -> None:
    assert process.stdin is not None
    process.stdin.write(command + "\n")
    process.stdin.flush()


def hear(process: Process) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def state(path: Path, stored: TranslationUnit) -> tuple[TranslationUnit, tuple[Revision, ...]]:
    with open_database(path) as database, database.unit_of_work(read_only=True) as work:
        return work.units.get(stored.id), work.units.revisions(stored.id)


def assert_sound(path: Path) -> None:
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()


def test_of_two_processes_that_write_one_unit_exactly_one_wins(
    path: Path, stored: TranslationUnit, start: Start
):
    both = {name: start(name) for name in ("an", "bo")}
    for process in both.values():
        assert hear(process) == "ready"
    for turn in range(1, 6):
        for process in both.values():
            tell(process, "read")
            assert hear(process) == f"read {turn}"
        for name, process in both.items():
            tell(process, f"save {name}{turn}")
        answers = {f"{name}{turn}": hear(process) for name, process in both.items()}
        winner, loser = sorted(answers, key=lambda target: answers[target])
        assert answers[winner] == f"saved {turn + 1}"
        assert answers[loser] == f"stale {turn + 1} {winner} {loser}"
        current, revisions = state(path, stored)
        assert (current.target, current.version) == (winner, turn + 1)
        assert len(revisions) == turn


def test_many_interleaved_writers_lose_nothing(path: Path, stored: TranslationUnit, start: Start):
    writers = [start(f"writer {number}") for number in range(3)]
    for process in writers:
        assert hear(process) == "ready"
    for process in writers:
        tell(process, "count 25")
    for process in writers:
        assert hear(process).startswith("counted")
    current, revisions = state(path, stored)
    assert (current.target, current.version) == ("75", 76)
    assert [(one.version, one.target) for one in revisions] == [
        (number + 1, str(number)) for number in range(74, -1, -1)
    ]
    assert_sound(path)


@pytest.mark.parametrize("point", POINTS)
def test_a_process_that_is_killed_while_it_saves(
    path: Path, stored: TranslationUnit, start: Start, point: str
):
    process = start("an")
    assert hear(process) == "ready"
    tell(process, f"die {point}")
    assert process.wait() == -signal.SIGKILL
    assert_sound(path)
    current, revisions = state(path, stored)
    if point == "after commit":
        assert (current.version, current.target, len(revisions)) == (2, "last words", 1)
    else:
        assert current == stored
        assert revisions == ()
    with open_database(path) as database, database.unit_of_work() as work:
        assert work.units.save(replace(current, target="on"), action="edit").target == "on"


def test_what_was_reported_as_saved_outlives_kill_9(path: Path, stored: TranslationUnit, start: Start):
    process = start("an")
    assert hear(process) == "ready"
    tell(process, "go on")
    reported = 0
    while reported < 12:
        reported = int(hear(process))
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert_sound(path)
    current, revisions = state(path, stored)
    assert current.version >= reported
    assert current.target == f"version {current.version}"
    assert [one.version for one in revisions] == list(range(current.version - 1, 0, -1))
