"""The tables. Only types that SQLite and PostgreSQL share; closed sets are stored as their words."""

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, String, Table, Text

SCHEMA_REVISION = "0001"
"""The migration that these tables stand at: the newest one in `migrations/versions` (a test sees to it)."""

VERSION_TABLE = "termbase_version"
"""Where a database's revision is kept. A name of our own: a PostgreSQL database may have other tenants."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)

# Ids sort by code point everywhere; PostgreSQL would otherwise sort by the server's locale.
Key = String().with_variant(String(collation="C"), "postgresql")

concept_table = Table(
    "concept",
    metadata,
    Column("id", Key, primary_key=True),
    Column("folded_id", Text, nullable=False),  # as `repository.fold` writes it, for searching
    Column("domain", Text),
    Column("definition", Text),
    Column("source", Text),
    Column("note", Text),
    Column("obligation", String(16), nullable=False),
)

term_table = Table(
    "term",
    metadata,
    Column("concept_id", Key, ForeignKey("concept.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),  # from 0, over all languages
    Column("language", String(8), nullable=False),
    Column("text", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("status", String(16), nullable=False),
    Column("part_of_speech", String(16)),
    Column("gender", String(16)),
    Column("number", String(16), nullable=False),
    Column("case_rule", String(16), nullable=False),
    Column("compound_form", Text),
    Column("source", Text),
    Column("note", Text),
)

form_table = Table(
    "term_form",
    metadata,
    Column("concept_id", Key, primary_key=True),
    Column("term_position", Integer, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),  # from 0
    Column("text", Text, nullable=False),
    Column("folded", Text, nullable=False),
    ForeignKeyConstraint(
        ["concept_id", "term_position"], ["term.concept_id", "term.position"], ondelete="CASCADE"
    ),
)
