"""`kamertolk review`: opens the database, and the app on it."""

import getpass
import hashlib
import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Annotated

import typer

from translate.cli.outcome import ExitCode, guarded

if TYPE_CHECKING:
    from collections.abc import Callable

    from termbase.db.session import Database
    from termbase.model import Concept, LetterId
    from translate.pipeline.translate_letter import WordyEngine
    from tui.config import TuiConfig


def review(
    letter: Annotated[
        str | None,
        typer.Argument(
            metavar="[LETTER]", help="A letter's file, imported when it is new, or its name in the database."
        ),
    ] = None,
    database: Annotated[
        str | None,
        typer.Option(
            metavar="PLACE",
            help="SQLite file or database URL [default: KAMERTOLK_DATABASE, else a file in your data folder].",
        ),
    ] = None,
    termbase: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.tbx", help="Take over the concepts of a TBX file into the database first."
        ),
    ] = None,
    model: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="A CTranslate2 model folder [default: the embedded model]."),
    ] = None,
    user: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who works [default: your name on this machine].")
    ] = None,
    theme: Annotated[
        str | None,
        typer.Option(metavar="THEME", help="dark, light or high-contrast [default: as configured]."),
    ] = None,
) -> None:
    """Review letters in a terminal workbench: check the draft, edit, confirm, export.

    Exit codes: 0 done, 2 usage, 3 unreadable input, 4 model, 5 database.
    """
    job = ReviewJob(letter, database=database, termbase=termbase, model=model, user=user, theme=theme)
    guarded(job.run)


@dataclass(frozen=True, slots=True)
class ReviewJob:
    """What is asked for."""

    letter: str | None = None
    """Path of a file, or name of a letter in the database; None for the list of letters."""
    database: str | None = None
    termbase: Path | None = None
    model: Path | None = None
    user: str | None = None
    theme: str | None = None

    def run(self) -> ExitCode:
        """Do it.

        Raises:
            TermbaseError: The database, or the TBX file, is not as it should be.
            TranslateError: The letter or the model is not.
            typer.BadParameter: The configuration cannot be used, or there is no such letter.
        """
        config = self._config()
        from termbase.db import default_location, open_database
        from termbase.starter import starter_concepts

        with open_database(self.database or default_location(), seed=starter_concepts) as opened:
            if self.termbase is not None:
                _take_over(opened, self.termbase)
            is_working = self._run_app(opened, config)
        if is_working:
            # Nothing stops an engine in the middle of a batch, and an orderly end would not survive it.
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(ExitCode.DONE)
        return ExitCode.DONE

    def _config(self) -> "TuiConfig":
        from dataclasses import replace

        from tui.config import THEMES, ConfigError, read_config

        if self.theme is not None and self.theme not in THEMES:
            raise typer.BadParameter(f"no theme {self.theme!r}; there are {', '.join(THEMES)}")
        try:
            config = read_config()
            if config.keymap:
                from tui.keymap import keymap_of

                keymap_of(config.keymap)
        except ConfigError as error:
            raise typer.BadParameter(str(error)) from error
        return config if self.theme is None else replace(config, theme=self.theme)

    def _run_app(self, opened: "Database", config: "TuiConfig") -> bool:
        """Run the app until its user leaves it; true when the engine is still at work then."""
        from translate.pipeline.desk import Desk, Knowledge
        from tui.app import ReviewApp
        from tui.session import ReviewSession

        open_engine = once(self._open_engine)
        user = self.user or user_name()
        session = ReviewSession(
            opened.unit_of_work, Desk(open_engine, Knowledge.of(_concepts(opened))), user=user
        )
        letter_id, letter_file = self._letter_in(opened)
        app = ReviewApp(
            session,
            user=user,
            place=opened.location,
            config=config,
            letter_id=letter_id,
            letter_file=letter_file,
            warm_up=open_engine,
        )
        app.run()
        return app.bench.is_working

    def _open_engine(self) -> "WordyEngine":
        from translate.engine.factory import open_engine

        return open_engine(self.model)

    def _letter_in(self, opened: "Database") -> "tuple[LetterId | None, Path | None]":
        """The letter in the database, or the file that is to be imported."""
        if self.letter is None:
            return None, None
        path = Path(self.letter)
        with opened.unit_of_work(read_only=True) as work:
            letters = work.letters.progress()
            if path.is_file():
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                same = [one.id for one in letters if work.letters.get(one.id).digest == digest]
                return (same[0], None) if same else (None, path)
        named = [one.id for one in letters if one.name == self.letter]
        if not named:
            named = [one.id for one in letters if self.letter.casefold() in one.name.casefold()]
        if len(named) != 1:
            reason = "no file and no letter in the database has" if not named else "several letters have"
            raise typer.BadParameter(f"{reason} the name {self.letter!r}")
        return named[0], None


def user_name() -> str:
    """The name of whoever is logged in; *reviewer* where the system knows none, as in a bare container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "reviewer"


def once(work: "Callable[[], WordyEngine]") -> "Callable[[], WordyEngine]":
    """The same work, done once however many threads ask for it at a time."""
    lock, cached = Lock(), cache(work)

    def locked() -> "WordyEngine":
        with lock:
            return cached()

    return locked


def _concepts(opened: "Database") -> "tuple[Concept, ...]":
    with opened.unit_of_work(read_only=True) as work:
        return work.concepts.all()


def _take_over(opened: "Database", path: Path) -> None:
    from termbase.exchange import iterate_tbx

    with opened.unit_of_work() as work:
        work.concepts.save(iterate_tbx(path))
        work.commit()
