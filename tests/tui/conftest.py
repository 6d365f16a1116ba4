"""The app on a real session: SQLite in a temporary folder, the embedded engine, one short letter drafted once."""

import asyncio
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot

from termbase.db import open_database
from termbase.db.session import Database
from termbase.model import Concept, ConceptId, Language, Letter, LetterId, Term, TermStatus, TranslationUnit
from translate.engine.ctranslate2_engine import CTranslate2Engine
from translate.pipeline.desk import Desk, Knowledge
from tui.app import ReviewApp
from tui.config import TuiConfig
from tui.screens.letters import LettersScreen
from tui.screens.review import ReviewScreen
from tui.session import ReviewSession, UnitView


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine function in an event loop of its own."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = pyfuncitem._fixtureinfo.argnames
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


AT = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)

LETTER = """Aan de Voorzitter van de Tweede Kamer

De Tweede Kamer heeft de **motie** op 1 april 2026 aangenomen. Het kabinet investeert 5 miljoen euro.

Ik kom hier later op terug.

De brief bevat [vet]tekst[/vet] over de halfgeleiderindustrie.

Ik kom hier later op terug.
"""

CONCEPTS = (
    Concept(
        ConceptId("tweede-kamer"),
        (
            Term("Tweede Kamer", Language.NL),
            Term("House of Representatives", Language.EN),
            Term("Dutch House", Language.EN, TermStatus.ADMITTED),
            Term("Second Chamber", Language.EN, TermStatus.DEPRECATED),
        ),
        domain="parliament",
        definition="The lower house of the Dutch parliament.",
        source="houseofrepresentatives.nl",
    ),
    Concept(ConceptId("motie"), (Term("motie", Language.NL), Term("motion", Language.EN))),
    Concept(ConceptId("kabinet"), (Term("kabinet", Language.NL), Term("government", Language.EN))),
)


@dataclass
class Room:
    """A database with one letter, and what a test needs to look behind the screen."""

    database: Database
    engine: CTranslate2Engine
    letter_id: LetterId
    folder: Path

    def session(self, user: str = "anna") -> ReviewSession:
        desk = Desk(lambda: self.engine, Knowledge.of(self.concepts()))
        return ReviewSession(self.database.unit_of_work, desk, user=user)

    def app(
        self,
        *,
        user: str = "anna",
        is_open: bool = True,
        config: TuiConfig | None = None,
        file: Path | None = None,
    ) -> ReviewApp:
        return ReviewApp(
            self.session(user),
            user=user,
            place=self.database.location,
            config=config,
            letter_id=self.letter_id if is_open and file is None else None,
            letter_file=file,
        )

    def concepts(self) -> tuple[Concept, ...]:
        with self.database.unit_of_work(read_only=True) as work:
            return work.concepts.all()

    def units(self) -> tuple[TranslationUnit, ...]:
        """The units as another program would read them."""
        with self.database.unit_of_work(read_only=True) as work:
            return work.units.of_letter(self.letter_id)

    def unit(self, number: int) -> TranslationUnit:
        return self.units()[number - 1]

    def n_remembered(self) -> int:
        with self.database.unit_of_work(read_only=True) as work:
            return work.memory.count()


@pytest.fixture(scope="session")
def drafted(engine: CTranslate2Engine) -> tuple[Letter, list[TranslationUnit]]:
    desk = Desk(lambda: engine, Knowledge.of(CONCEPTS))
    return desk.draft_letter(LETTER.encode(), "brief.md", by="anna", at=AT)


@pytest.fixture
def room(
    tmp_path: Path,
    engine: CTranslate2Engine,
    drafted: tuple[Letter, list[TranslationUnit]],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Room]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(ReviewApp, "NOTIFICATION_TIMEOUT", 600)
    monkeypatch.delenv("KAMERTOLK_CONFIG", raising=False)
    with open_database(tmp_path / "letters.sqlite3", seed=lambda: CONCEPTS) as database:
        with database.unit_of_work() as work:
            letter_id = work.letters.add(*drafted)
            work.commit()
        yield Room(database, engine, letter_id, tmp_path)


class Desktop:
    """The app under a pilot, with the questions that tests ask of it."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self.pilot = pilot

    @property
    def app(self) -> ReviewApp:
        assert isinstance(self.pilot.app, ReviewApp)
        return self.pilot.app

    @property
    def review(self) -> ReviewScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ReviewScreen))

    @property
    def letters(self) -> LettersScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, LettersScreen))

    @property
    def view(self) -> UnitView:
        view = self.review.snapshot.view
        assert view is not None
        return view

    @property
    def position(self) -> int:
        return self.view.unit.position

    @property
    def told(self) -> list[str]:
        """What the user was told, oldest first."""
        return [notification.message for notification in self.app._notifications]

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def type(self, text: str) -> None:
        await self.pilot.press(*("space" if character == " " else character for character in text))
        await self.settle()

    async def settle(self) -> None:
        """Wait until nothing is asked of the session any more."""
        await self.pilot.pause()
        for thread in (self.app.bench._desk, self.app.bench._engine):
            await thread.call(lambda: None)
        await self.pilot.pause()

    async def until(self, is_so: Callable[[], object]) -> None:
        """Wait for something that comes by itself; fail when it does not come."""
        for _ in range(400):
            if is_so():
                return
            await self.pilot.pause(0.01)
        raise AssertionError("it did not happen")

    async def opened(self) -> "Desktop":
        """Wait for the review screen."""
        await self.until(lambda: any(isinstance(screen, ReviewScreen) for screen in self.app.screen_stack))
        await self.until(lambda: self.app.screen is self.review and self.review.query("#segments:focus"))
        await self.settle()
        return self
