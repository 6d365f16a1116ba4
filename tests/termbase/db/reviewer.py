"""A reviewer in a process of its own, for tests of several at one database: python -m tests.termbase.db.reviewer.

Reads one command a line, answers with one line. `read` keeps the unit as it is now; `save TEXT` writes that one;
`count N` adds one to the number in the target N times, reading anew when somebody was quicker; `die POINT` saves
and kills itself on the way, as `kill -9` would; `go on` saves for ever and says each version that is committed.
"""

import os
import signal
import sys
from dataclasses import replace

from sqlalchemy import event

from termbase.db import Database, open_database
from termbase.errors import StaleUnitError
from termbase.model import TranslationUnit, UnitId

POINTS = ("after update", "after revision", "before commit", "after commit")


class Reviewer:
    def __init__(self, database: Database, unit_id: UnitId, name: str) -> None:
        self._database, self._unit_id, self._name = database, unit_id, name

    def read(self) -> TranslationUnit:
        with self._database.unit_of_work(read_only=True) as work:
            return work.units.get(self._unit_id)

    def save(self, unit: TranslationUnit, target: str) -> TranslationUnit:
        with self._database.unit_of_work() as work:
            saved = work.units.save(replace(unit, target=target, changed_by=self._name), action="edit")
            work.commit()
            return saved

    def try_to_save(self, unit: TranslationUnit, target: str) -> str:
        try:
            return f"saved {self.save(unit, target).version}"
        except StaleUnitError as error:
            return f"stale {error.current.version} {error.current.target} {error.attempted.target}"

    def count(self, times: int) -> str:
        n_stale = 0
        while times:
            unit = self.read()
            try:
                self.save(unit, str(int(unit.target) + 1))
                times -= 1
            except StaleUnitError:
                n_stale += 1
        return f"counted {n_stale}"

    def die(self, point: str) -> None:
        def end(*_: object) -> None:
            os.kill(os.getpid(), signal.SIGKILL)

        def look(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            if statement.startswith({"after update": "UPDATE", "after revision": "INSERT"}.get(point, "-")):
                end()

        engine = self._database._engine
        event.listen(engine, "after_cursor_execute", look)
        if point == "before commit":
            event.listen(engine, "commit", end)
        self.save(self.read(), "last words")
        end()


def say(line: object) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    path, unit_id, name = sys.argv[1:]
    with open_database(path) as database:
        reviewer = Reviewer(database, UnitId(int(unit_id)), name)
        unit = reviewer.read()
        say("ready")
        for line in sys.stdin:
            command, _, argument = line.strip().partition(" ")
            if command == "read":
                unit = reviewer.read()
                say(f"read {unit.version}")
            elif command == "save":
                say(reviewer.try_to_save(unit, argument))
            elif command == "count":
                say(reviewer.count(int(argument)))
            elif command == "die":
                reviewer.die(argument)
            elif command == "go":
                while True:
                    unit = reviewer.save(unit, f"version {unit.version + 1}")
                    say(unit.version)


if __name__ == "__main__":
    main()
