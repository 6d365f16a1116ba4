import subprocess
import sys
from pathlib import Path

import pytest

from translate.documents import format_named, read_document
from translate.documents.document import BlockKind, CodeRole, Document, TaggedText

ROOT = Path(__file__).parents[3]
LETTERS = ROOT / "tests/data/letters"


def _listing(document: Document) -> str:
    """Blocks as the golden file has them: id, kind, footnote, first words."""
    rows = (
        (block.id, block.kind, block.footnote or "-", " ".join(block.content.text.split()[:6]))
        for block in document.blocks
    )
    return "".join("\t".join(row) + "\n" for row in rows)


def test_the_kamerbrief_reads_as_its_golden_list():
    path = ROOT / "examples/kamerbrief.md"
    document = read_document(path.read_bytes(), path.name)
    assert _listing(document) == (LETTERS / "kamerbrief.blocks.txt").read_text(encoding="utf-8")


def test_the_kamerbrief_has_its_calls_its_bodies_and_its_joined_sentence():
    document = read_document((ROOT / "examples/kamerbrief.md").read_bytes(), "kamerbrief.md")
    calls = [
        code.markup
        for block in document.blocks
        for code in block.content.codes
        if code.role is CodeRole.FOOTNOTE_CALL
    ]
    assert calls == [f"<sup>{number}</sup>" for number in range(1, 7)]
    assert [block.footnote for block in document.blocks if block.kind is BlockKind.FOOTNOTE] == list("123456")
    written = format_named("markdown").render(document, {})
    assert "dit tot kwetsbaarheden op allerlei terreinen kan leiden. Nederland" in written
    assert "versterken.\n\n<sup>1</sup> Kamerstuk 29 826, nr. 277\n\nIn dat kader" in written
    assert len(document.notes) == 1


def test_a_letter_with_all_parts_is_recognised():
    document = read_document((LETTERS / "brief-bruggen.md").read_bytes(), "brief-bruggen.md")
    kinds = [block.kind for block in document.blocks]
    assert kinds[:11] == [
        *(BlockKind.SESSION_YEAR, BlockKind.DOSSIER_NUMBER, BlockKind.DOSSIER_TITLE, BlockKind.PAPER_NUMBER),
        *(
            BlockKind.TITLE,
            BlockKind.ADDRESSEE,
            BlockKind.ADDRESSEE,
            BlockKind.ADDRESSEE,
            BlockKind.PLACE_AND_DATE,
        ),
        *(BlockKind.SUBJECT, BlockKind.SALUTATION),
    ]
    assert kinds[-7:] == [
        *(
            BlockKind.CLOSING,
            BlockKind.SIGNATORY,
            BlockKind.SIGNATURE,
            BlockKind.SIGNATORY,
            BlockKind.SIGNATURE,
        ),
        *(BlockKind.HEADING, BlockKind.PARAGRAPH),
    ]
    text = format_named("markdown").render(document, {})
    assert "hieronder samenvat." in text
    assert "de waterschappen en" in text


def test_a_text_letter_keeps_its_windows_line_ends():
    document = read_document((LETTERS / "brief-water.txt").read_bytes(), "brief-water.txt")
    written = format_named("text").render(document, {block.id: TaggedText("x") for block in document.blocks})
    assert written.count("\r\n") == written.count("\n") > 20
    assert "\r\n¹ x\r\n² x\r\n" in written


@pytest.mark.parametrize("name", ["brief.md", "brief.txt"])
def test_many_pages_are_read(name: str):
    pages = (f"Wij zien op {n} dat\n\n<sup>{n}</sup> Noot\n\ndit zo is.\n\n" for n in range(500))
    document = read_document("".join(pages).encode(), name)
    assert len(document.notes) == 500
    assert sum(block.kind is BlockKind.FOOTNOTE for block in document.blocks) == 500


def test_importing_the_package_is_light():
    code = "import sys, translate.documents; sys.exit('markdown_it' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
