"""Concepts, their terms, and the terms' listed forms."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    """Create the three tables."""
    op.create_table(
        "concept",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("folded_id", sa.Text, nullable=False),
        sa.Column("domain", sa.Text),
        sa.Column("definition", sa.Text),
        sa.Column("source", sa.Text),
        sa.Column("note", sa.Text),
        sa.Column("obligation", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_concept"),
    )
    op.create_table(
        "term",
        sa.Column("concept_id", _KEY, nullable=False),
        sa.Column("position", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("part_of_speech", sa.String(16)),
        sa.Column("gender", sa.String(16)),
        sa.Column("number", sa.String(16), nullable=False),
        sa.Column("case_rule", sa.String(16), nullable=False),
        sa.Column("compound_form", sa.Text),
        sa.Column("source", sa.Text),
        sa.Column("note", sa.Text),
        sa.PrimaryKeyConstraint("concept_id", "position", name="pk_term"),
        sa.ForeignKeyConstraint(["concept_id"], ["concept.id"], name="fk_term_concept", ondelete="CASCADE"),
    )
    op.create_table(
        "term_form",
        sa.Column("concept_id", _KEY, nullable=False),
        sa.Column("term_position", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("folded", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("concept_id", "term_position", "position", name="pk_term_form"),
        sa.ForeignKeyConstraint(
            ["concept_id", "term_position"],
            ["term.concept_id", "term.position"],
            name="fk_term_form_term",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    """Drop the three tables."""
    for name in ("term_form", "term", "concept"):
        op.drop_table(name)
