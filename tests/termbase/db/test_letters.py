from tests.contracts.letters import LetterRepositoryContract
from tests.contracts.memory import MemoryRepositoryContract
from tests.contracts.units import UnitRepositoryContract
from tests.termbase.db.databases import OnPostgresql, OnSqlite, needs_postgresql


class TestSqliteLetters(OnSqlite, LetterRepositoryContract):
    pass


class TestSqliteUnits(OnSqlite, UnitRepositoryContract):
    pass


class TestSqliteMemory(OnSqlite, MemoryRepositoryContract):
    pass


@needs_postgresql
class TestPostgresqlLetters(OnPostgresql, LetterRepositoryContract):
    pass


@needs_postgresql
class TestPostgresqlUnits(OnPostgresql, UnitRepositoryContract):
    pass


@needs_postgresql
class TestPostgresqlMemory(OnPostgresql, MemoryRepositoryContract):
    pass
