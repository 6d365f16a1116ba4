"""The tables. Only types that SQLite and PostgreSQL share; closed sets are stored as their words."""

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

SCHEMA_REVISION = "0002"
"""The migration that these tables stand at: the newest one in `migrations/versions` (a test sees to it)."""

VERSION_TABLE = "termbase_version"
"""Where a database's revision is kept. A name of our own: a PostgreSQL database may have other tenants."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
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

# Times are UTC without a zone: SQLite has no type that keeps one.

letter_table = Table(
    "letter",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("format", String(32), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("signature", Text, nullable=False),
    Column("imported_by", Text, nullable=False),
    Column("imported_at", DateTime, nullable=False),
    Column("original", LargeBinary, nullable=False),  # last: what stands before it is read without it
    sqlite_autoincrement=True,
)

unit_table = Table(
    "unit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("letter_id", Integer, ForeignKey("letter.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),  # from 1
    Column("segment_id", Text, nullable=False),
    Column("block_id", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("sub_state", String(16), nullable=False),
    Column("is_locked", Boolean, nullable=False),
    Column("n_missed", Integer, nullable=False),
    Column("n_issues", Integer, nullable=False),
    Column("changed_by", Text, nullable=False),
    Column("changed_at", DateTime, nullable=False),
    Column("leading", Text, nullable=False),
    Column("trailing", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("draft", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("account", Text, nullable=False),
    UniqueConstraint("letter_id", "position"),
    UniqueConstraint("letter_id", "segment_id"),
    # All that a list of letters counts: the units themselves are not read.
    Index("ix_unit_progress", "letter_id", "sub_state", "n_missed", "n_issues", "changed_at"),
    # The id of a unit that is gone is never given again: who still has it open must not write over another.
    sqlite_autoincrement=True,
)

dismissal_table = Table(
    "dismissal",
    metadata,
    Column("unit_id", Integer, ForeignKey("unit.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),  # from 0
    Column("check_id", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", DateTime, nullable=False),
)

revision_table = Table(
    "revision",
    metadata,
    Column("unit_id", Integer, primary_key=True, autoincrement=False),  # of a unit that may be gone
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("letter_id", Integer, ForeignKey("letter.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("target", Text, nullable=False),
    Column("sub_state", String(16), nullable=False),
    Column("is_locked", Boolean, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", DateTime, nullable=False),
    Column("action", Text, nullable=False),
)

autosave_table = Table(
    "autosave",
    metadata,
    Column("unit_id", Integer, ForeignKey("unit.id", ondelete="CASCADE"), primary_key=True),
    Column("made_by", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("target", Text, nullable=False),
    Column("made_at", DateTime, nullable=False),
)

# The translation memory. A source that many letters share stands once in `memory_source`, so that what is looked
# up for one sentence does not grow with how often it was translated. `db.memory_keys` says what key and words are.

memory_source_table = Table(
    "memory_source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(64), nullable=False, unique=True),
)

memory_word_table = Table(
    "memory_word",
    metadata,
    Column("word", Key, primary_key=True),
    Column("n_characters", Integer, primary_key=True, autoincrement=False),  # of the source
    Column("source_id", Integer, ForeignKey("memory_source.id", ondelete="CASCADE"), primary_key=True),
    sqlite_with_rowid=False,
)

memory_table = Table(
    "memory",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source_id", Integer, ForeignKey("memory_source.id", ondelete="CASCADE"), nullable=False),
    Column("letter", Text, nullable=False),
    Column("segment_id", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_at", DateTime, nullable=False),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("following", Text, nullable=False),
    UniqueConstraint("letter", "segment_id", "source_id"),
    Index("ix_memory_newest", "source_id", "made_at", "id"),
)

memory_text_table = Table(
    "memory_text",
    metadata,
    Column("memory_id", Integer, ForeignKey("memory.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "folded", Text, nullable=False
    ),  # source, line end, target; apart, so that a search reads little else
)
