from tests.contracts.repository import ConceptRepositoryContract
from tests.termbase.db.databases import OnPostgresql, OnSqlite, needs_postgresql


class TestSqliteRepository(OnSqlite, ConceptRepositoryContract):
    pass


@needs_postgresql
class TestPostgresqlRepository(OnPostgresql, ConceptRepositoryContract):
    pass
