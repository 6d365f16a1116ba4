"""Letters with their units, what they were before and what is being typed; the translation memory."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Create the tables."""
    _create_letters()
    _create_history()
    _create_memory()


def _create_letters() -> None:
    op.create_table(
        "letter",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("format", sa.String(32), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("signature", sa.Text, nullable=False),
        sa.Column("imported_by", sa.Text, nullable=False),
        sa.Column("imported_at", sa.DateTime, nullable=False),
        sa.Column("original", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("letter_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("segment_id", sa.Text, nullable=False),
        sa.Column("block_id", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("sub_state", sa.String(16), nullable=False),
        sa.Column("is_locked", sa.Boolean, nullable=False),
        sa.Column("n_missed", sa.Integer, nullable=False),
        sa.Column("n_issues", sa.Integer, nullable=False),
        sa.Column("changed_by", sa.Text, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.Column("leading", sa.Text, nullable=False),
        sa.Column("trailing", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("draft", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("account", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name="fk_unit_letter", ondelete="CASCADE"),
        sa.UniqueConstraint("letter_id", "position", name="uq_unit_letter_id_position"),
        sa.UniqueConstraint("letter_id", "segment_id", name="uq_unit_letter_id_segment_id"),
        sqlite_autoincrement=True,
    )
    counted = ["letter_id", "sub_state", "n_missed", "n_issues", "changed_at"]
    op.create_index("ix_unit_progress", "unit", counted)


def _create_history() -> None:
    op.create_table(
        "dismissal",
        sa.Column("unit_id", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("check_id", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("unit_id", "position", name="pk_dismissal"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_dismissal_unit", ondelete="CASCADE"),
    )
    op.create_table(
        "revision",
        sa.Column("unit_id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("letter_id", sa.Integer, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("sub_state", sa.String(16), nullable=False),
        sa.Column("is_locked", sa.Boolean, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("unit_id", "version", name="pk_revision"),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name="fk_revision_letter", ondelete="CASCADE"),
    )
    op.create_index("ix_revision_letter_id", "revision", ["letter_id"])
    op.create_table(
        "autosave",
        sa.Column("unit_id", sa.Integer, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("unit_id", "made_by", name="pk_autosave"),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name="fk_autosave_unit", ondelete="CASCADE"),
    )


def _create_memory() -> None:
    of_source = ["source_id"], ["memory_source.id"]
    op.create_table(
        "memory_source",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_memory_source"),
        sa.UniqueConstraint("key", name="uq_memory_source_key"),
    )
    op.create_table(
        "memory_word",
        sa.Column("word", _KEY, nullable=False),
        sa.Column("n_characters", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("source_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("word", "n_characters", "source_id", name="pk_memory_word"),
        sa.ForeignKeyConstraint(*of_source, name="fk_memory_word_memory_source", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "memory",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("source_id", sa.Integer, nullable=False),
        sa.Column("letter", sa.Text, nullable=False),
        sa.Column("segment_id", sa.Text, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("following", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_memory"),
        sa.ForeignKeyConstraint(*of_source, name="fk_memory_memory_source", ondelete="CASCADE"),
        sa.UniqueConstraint(
            "letter", "segment_id", "source_id", name="uq_memory_letter_segment_id_source_id"
        ),
    )
    op.create_index("ix_memory_newest", "memory", ["source_id", "made_at", "id"])
    op.create_table(
        "memory_text",
        sa.Column("memory_id", sa.Integer, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("memory_id", name="pk_memory_text"),
        sa.ForeignKeyConstraint(
            ["memory_id"], ["memory.id"], name="fk_memory_text_memory", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    """Drop the tables: letters, units and the memory are lost."""
    for name in ("memory_text", "memory", "memory_word", "memory_source"):
        op.drop_table(name)
    for name in ("autosave", "revision", "dismissal", "unit", "letter"):
        op.drop_table(name)
