"""A letter as blocks of plain text with inline codes, and the skeleton that holds the rest of the file."""

from dataclasses import dataclass, field
from enum import StrEnum


class CodeKind(StrEnum):
    """Role of an inline code, as XLIFF 2 distinguishes them (sc, ec, ph)."""

    OPEN = "open"
    CLOSE = "close"
    STANDALONE = "standalone"


class CodeRole(StrEnum):
    """What an inline code stands for, where the flow treats it differently."""

    FORMAT = "format"
    """Bold, italics, a link: has no text of its own."""
    QUOTE = "quote"
    """A quotation mark: visible text that differs between the languages."""
    FOOTNOTE_CALL = "footnote-call"
    """The number or mark that calls a footnote."""
    PROTECTED = "protected"
    """Text that a house rule renders and the model never sees (the numbers of a citation)."""


@dataclass(frozen=True, slots=True)
class InlineCode:
    """Markup inside a block or segment, taken out of its plain text.

    `id` is unique within the block; an OPEN and its CLOSE share it. A pair that is cut by a segment boundary
    keeps its id in both segments.
    """

    id: int
    kind: CodeKind
    position: int
    """Offset into the plain text before which the code stands, 0 ≤ position ≤ len(text)."""
    markup: str
    """As it stood in the source (`**`, `<sup>1</sup>`, `«`)."""
    role: CodeRole = CodeRole.FORMAT
    target_markup: str | None = None
    """As it is to stand in the target, where that differs from `markup` (`‘` for `«`)."""

    @property
    def rendered(self) -> str:
        """The markup to write into the target."""
        return self.markup if self.target_markup is None else self.target_markup


@dataclass(frozen=True, slots=True)
class TaggedText:
    """Plain text with inline codes at offsets.

    `codes` are in reading order: ascending position, and among equal positions the order in which they stand.
    """

    text: str
    codes: tuple[InlineCode, ...] = ()

    def with_markup(self, *, target: bool = False) -> str:
        """The text with its codes written in: source markup, or the target's when `target` is true."""
        parts: list[str] = []
        end = 0
        for code in self.codes:
            parts += self.text[end : code.position], (code.rendered if target else code.markup)
            end = code.position
        return "".join(parts) + self.text[end:]


class BlockKind(StrEnum):
    """What a block is in a letter; the front matter of a Kamerstuk counts as structure, not prose."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    TITLE = "title"
    """*BRIEF VAN DE MINISTER VAN …*"""
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    FOOTNOTE = "footnote"
    SESSION_YEAR = "session-year"
    """*Vergaderjaar 2025–2026*"""
    DOSSIER_NUMBER = "dossier-number"
    """*29 826*"""
    DOSSIER_TITLE = "dossier-title"
    """*Industriebeleid*, under its number"""
    PAPER_NUMBER = "paper-number"
    """*Nr. 281*"""
    ADDRESSEE = "addressee"
    """*Aan de Voorzitter van …*"""
    PLACE_AND_DATE = "place-and-date"
    """*Den Haag, 1 april 2026*"""
    SUBJECT = "subject"
    """*Betreft: …*"""
    SALUTATION = "salutation"
    """*Geachte Voorzitter,*"""
    CLOSING = "closing"
    """*Hoogachtend,*, *Mede namens de Ministers van …,*"""
    SIGNATORY = "signatory"
    """*de Minister van …,*"""
    SIGNATURE = "signature"
    """*H.G. Herbert*: a name, kept as it is"""
    VERBATIM = "verbatim"
    """Code, raw HTML, a rule: copied, never translated"""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document that is translated on its own: nothing in it depends on the next block's text."""

    id: str
    """Stable: the same bytes give the same ids (`b12`). Unique in the document."""
    kind: BlockKind
    content: TaggedText
    footnote: str | None = None
    """For a FOOTNOTE, the number or mark of its call (`1`); None otherwise."""


@dataclass(frozen=True, slots=True)
class Document:
    """A letter that was read: its blocks in reading order and what is needed to write it again.

    `skeleton` is the file in order: a `str` is copied as it is; an `int` is an index into `blocks`, written as
    the block's (translated) content. Rendering every block with its own source content gives back the text
    of the file, byte for byte, unless `notes` says what was moved on purpose (a paragraph rejoined across a
    page).
    """

    format: str
    """Name of the format that read it (`markdown`, `text`)."""
    blocks: tuple[Block, ...]
    skeleton: tuple[str | int, ...]
    notes: tuple[str, ...] = field(default=())
    """What reading changed, one sentence each, for the report."""
