from pathlib import Path

import pytest

from termbase.exchange import write_tbx
from termbase.model import Concept, ConceptId, Language, Term


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder to work in, with one short letter."""
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "brief.md").write_text(
        "De Tweede Kamer heeft de motie op 1 april 2026 aangenomen.\n", encoding="utf-8"
    )
    return folder


@pytest.fixture
def invented(tmp_path: Path) -> Path:
    """A termbase with one mandatory term that no model says by itself."""
    terms = (Term("motie", Language.NL), Term("zorblax paper", Language.EN))
    path = tmp_path / "invented.tbx"
    write_tbx(path, [Concept(ConceptId("motie"), terms)])
    return path
