"""The review session on a letter of 10,000 segments: how long opening takes, and every action.

Prints wall-clock and processor milliseconds: the least, the median and the 95th percentile of the repeats. The
letter is the one in `examples/`, drafted once and repeated; the database is SQLite in a temporary folder.
"""

import argparse
import gc
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles

from termbase.db import open_database
from termbase.db.session import Database
from termbase.model import LetterId, TranslationUnit
from termbase.starter import starter_concepts
from translate.engine.factory import open_engine
from translate.pipeline.account import counts_of
from translate.pipeline.desk import Desk, Knowledge
from tui.session import Filter, ReviewSession

LETTER = Path(__file__).parent.parent / "examples" / "kamerbrief.md"


def measured(name: str, work: Callable[[], object], repeats: int) -> None:
    """Print what one call takes."""
    walls, cpus = [], []
    for _ in range(repeats):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        walls.append(1000 * (time.perf_counter() - wall))
        cpus.append(1000 * (time.process_time() - cpu))
    row = ""
    for times in (walls, cpus):
        cuts = quantiles(times, n=20) if len(times) > 1 else [times[0]] * 19
        row += f"  {min(times):8.1f} {cuts[9]:8.1f} {cuts[18]:8.1f}"
    print(f"{name:34}{row}")


def stored(database: Database, desk: Desk, n_units: int) -> LetterId:
    """A letter of so many units."""
    letter, units = desk.draft_letter(LETTER.read_bytes(), LETTER.name, by="anna", at=datetime.now(UTC))
    many: list[TranslationUnit] = []
    for copy in range(n_units // len(units) + 1):
        many += [
            replace(
                unit,
                segment_id=f"c{copy}{unit.segment_id}",
                block_id=f"c{copy}{unit.block_id}",
                position=len(many) + place,
            )
            for place, unit in enumerate(units, start=1)
        ]
    many = many[:n_units]
    pairs = {unit.segment_id: counts_of(unit.account, ()) for unit in many}
    with database.unit_of_work() as work:
        letter_id = work.letters.add(
            letter,
            many,
            n_missed={key: pair[0] for key, pair in pairs.items()},
            n_issues={key: pair[1] for key, pair in pairs.items()},
        )
        work.commit()
    return letter_id


def measure(session: ReviewSession, letter_id: LetterId, repeats: int) -> None:
    """Print a line for each action."""
    measured("open", lambda: session.open_letter(letter_id), 5)
    middle = len(session.views) // 2
    number = iter(range(middle, len(session.views)))

    def at_next(action: Callable[[], object]) -> Callable[[], object]:
        def work() -> None:
            session.go_to(next(number))
            action()

        return work

    def typed(words: str) -> str:
        return f"{session.view.unit.target} {words}".strip()

    measured("next unit and its view", at_next(lambda: session.view), repeats)
    measured("edit", at_next(lambda: session.edit(typed("more"))), repeats)
    measured(
        "confirm, next unconfirmed", at_next(lambda: (session.confirm(), session.next_unconfirmed())), repeats
    )
    measured("undo", session.undo, repeats)
    measured("redo", session.redo, repeats)
    measured("reject", at_next(lambda: session.reject("no")), repeats)
    measured("lock", at_next(session.lock), repeats)
    measured("note", at_next(lambda: session.set_note("seen")), repeats)
    measured("autosave", at_next(lambda: session.autosave("typing")), repeats)
    measured("terms", at_next(session.terms), repeats)
    measured("memory matches", at_next(session.memory_matches), repeats)
    measured("repeats", at_next(session.repeats), repeats)
    measured("next issue", session.next_issue, repeats)
    session.go_to(13)
    measured("split and undo", lambda: (split(session), session.undo()), 10)
    session.open_letter(letter_id)
    measured("filter by issue, first time", lambda: session.set_filter(Filter(only_issues=True)), 1)
    measured("filter by issue", lambda: session.set_filter(Filter(only_issues=True)), repeats)
    measured("filter by text, first time", lambda: session.set_filter(Filter(text="kabinet")), 1)
    measured("filter by text", lambda: session.set_filter(Filter(text="kabinet")), repeats)
    measured("filter by term, first time", lambda: session.set_filter(Filter(term="earning")), 1)
    measured("filter by term", lambda: session.set_filter(Filter(term="earning")), repeats)
    measured("no filter", lambda: session.set_filter(Filter()), repeats)
    measured("find", lambda: session.find("government"), repeats)
    measured("preview of replacing", lambda: session.preview_replace("government", "cabinet"), 5)
    measured("concordance", lambda: session.concordance("verdienvermogen"), 5)
    measured("summary", session.summary, 5)
    measured("refresh", session.refresh, 5)
    measured("export", session.export, 1)


def split(session: ReviewSession) -> None:
    """Split the current unit at a space, its target at the end."""
    unit = session.view.unit
    session.split(unit.source.index(" ") + 1, len(unit.target))


def remembered(session: ReviewSession, n_times: int) -> None:
    """Print how memory grows over many confirmations."""
    session.go_to(1)
    gc.collect()
    tracemalloc.start()
    for part in range(4):
        for _ in range(n_times // 4):
            session.confirm()
            session.next_unconfirmed()
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] / 1e6
        print(f"after {(part + 1) * n_times // 4:5} confirmations: {grown:6.2f} MB more")
    tracemalloc.stop()


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=int, default=10_000)
    parser.add_argument("--repeats", type=int, default=50)
    arguments = parser.parse_args()
    engine = open_engine()
    with (
        tempfile.TemporaryDirectory() as folder,
        open_database(Path(folder) / "letters.sqlite3", seed=starter_concepts) as database,
    ):
        with database.unit_of_work(read_only=True) as work:
            desk = Desk(lambda: engine, Knowledge.of(work.concepts.all()))
        letter_id = stored(database, desk, arguments.units)
        session = ReviewSession(database.unit_of_work, desk, user="anna")
        print(
            f"{arguments.units} units{'wall: min  median  p95':>46}{'processor: min  median  p95':>30}   ms"
        )
        measure(session, letter_id, arguments.repeats)
        remembered(session, 1000)


if __name__ == "__main__":
    main()
