"""A review room: a database with one drafted letter, sessions on it for whoever comes."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from termbase.db import open_database
from termbase.db.session import Database
from termbase.model import (
    Concept,
    ConceptId,
    Language,
    Letter,
    LetterId,
    MemoryEntry,
    Term,
    TermStatus,
    TranslationUnit,
)
from translate.engine.ctranslate2_engine import CTranslate2Engine
from translate.pipeline.desk import Desk, Knowledge
from tui.session import ReviewSession

NOON = datetime(2026, 4, 1, 12, tzinfo=UTC)

LETTER = """\
# BRIEF VAN DE MINISTER

Den Haag, 1 april 2026

Het **kabinet** stuurt u de motie<sup>1</sup> toe. De *Kamer* heeft daarom gevraagd.

Ik kom hier later op terug.

De motie kost € 1,5 mln. in 2025. Het kabinet wil de *begroting van het Rijk* niet aanpassen.

Ik kom hier later op terug.

De wet is aangenomen. Zie Kamerstuk 33 009, nr. 141.

<sup>1</sup> Kamerstuk 29 826, nr. 277

H.G. Herbert
"""
"""Units: 1 title, 2 place, 3 kabinet, 4 Kamer, 5 repeat, 6 kosten, 7 begroting, 8 repeat, 9 wet, 10 Zie, 11 note,
12 signature."""

CONCEPTS = (
    Concept(
        ConceptId("kabinet"),
        (
            Term("kabinet", Language.NL),
            Term("government", Language.EN),
            Term("executive", Language.EN, TermStatus.ADMITTED),
            Term("cabinet council", Language.EN, TermStatus.DEPRECATED),
        ),
        definition="The ministers and state secretaries.",
        source="government.nl",
        note="2026-01-05 carla: preferred “government”",
    ),
    Concept(
        ConceptId("motie"), (Term("motie", Language.NL), Term("motion", Language.EN, source="Handelingen"))
    ),
    Concept(ConceptId("wet"), (Term("wet", Language.NL), Term("act", Language.EN))),
)


class Clock:
    """Goes on by a minute whenever it is read."""

    def __init__(self) -> None:
        self.time = NOON

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


@dataclass
class Room:
    database: Database
    engine: CTranslate2Engine
    letter_id: LetterId

    def session(self, user: str = "anna", *, at: int | None = 1) -> ReviewSession:
        """A session of somebody, with the letter open at a unit by its number."""
        session = ReviewSession(self.database.unit_of_work, self.desk(), user=user, now=Clock())
        if at is not None:
            session.open_letter(self.letter_id)
            assert session.go_to(at)
        return session

    def desk(self) -> Desk:
        with self.database.unit_of_work(read_only=True) as work:
            return Desk(lambda: self.engine, Knowledge.of(work.concepts.all()))

    def units(self) -> tuple[TranslationUnit, ...]:
        """The units as another program would read them."""
        with self.database.unit_of_work(read_only=True) as work:
            return work.units.of_letter(self.letter_id)

    def unit(self, number: int) -> TranslationUnit:
        return self.units()[number - 1]

    def remembered(self, source: str) -> tuple[MemoryEntry, ...]:
        with self.database.unit_of_work(read_only=True) as work:
            return work.memory.exact(source)


@pytest.fixture(scope="session")
def drafted(engine: CTranslate2Engine) -> tuple[Letter, list[TranslationUnit]]:
    desk = Desk(lambda: engine, Knowledge.of(CONCEPTS))
    return desk.draft_letter(LETTER.encode(), "brief.md", by="anna", at=NOON)


@pytest.fixture(scope="session")
def stored(
    tmp_path_factory: pytest.TempPathFactory, drafted: tuple[Letter, list[TranslationUnit]]
) -> tuple[Path, LetterId]:
    """A database with the letter, to be copied."""
    path = tmp_path_factory.mktemp("stored") / "letters.sqlite3"
    with open_database(path, seed=lambda: CONCEPTS) as database, database.unit_of_work() as work:
        letter_id = work.letters.add(*drafted)
        work.commit()
    return path, letter_id


@pytest.fixture
def room(tmp_path: Path, engine: CTranslate2Engine, stored: tuple[Path, LetterId]) -> Iterator[Room]:
    path, letter_id = stored
    with open_database(shutil.copy(path, tmp_path)) as database:
        yield Room(database, engine, letter_id)


@pytest.fixture
def session(room: Room) -> ReviewSession:
    return room.session()
