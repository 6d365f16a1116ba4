"""The bones of a TBX file, whatever its generation and style: entries, language sections, terms, details.

TBX v3 in DCA style names a category in an attribute, in DCT style by the element; v2 (`martif`) has other
element names. Elements are known by their local names, so neither namespace nor generation matters here.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from termbase.errors import ExchangeFormatError
from termbase.exchange.tbx_categories import OWN_DIALECT
from termbase.safe_xml import Element, line_of, local_name, read_root, stream, text_of

_ENTRIES = ("conceptEntry", "termEntry")  # v3, v2; and so below
_SECTIONS = ("langSec", "langSet")
_TERMS = ("termSec", "tig", "ntig")
_GROUPS = ("descripGrp", "adminGrp", "termNoteGrp", "transacGrp")
_SPACE = re.compile(r"[ \t\r\n]+")
_XML = "{http://www.w3.org/XML/1998/namespace}"


@dataclass(frozen=True, slots=True)
class Detail:
    """One piece of information: `<descrip type="definition">`, `<basic:definition>`, `<note>`."""

    category: str
    text: str
    """Never empty for a category that the termbase reads; space as the file's dialect has it."""
    line: int | None
    documents: tuple["Detail", ...] = ()
    """What stands beside it in its group, such as the source of a definition."""


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term and what is said of it."""

    text: str
    """Empty where the file has no text for it."""
    line: int | None
    details: tuple[Detail, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The terms of one language."""

    tag: str
    """BCP 47 as the file has it."""
    terms: tuple[TermEntry, ...]
    details: tuple[Detail, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A concept."""

    xml_id: str
    line: int | None
    sections: tuple[Section, ...]
    details: tuple[Detail, ...]


def read_dialect(path: Path) -> str:
    """The file's dialect (`TBX-Basic`).

    Raises:
        ExchangeFormatError: The file cannot be read, or is not TBX.
    """
    root = read_root(path)
    if local_name(root) not in ("tbx", "martif"):
        reason = f"not TBX: the file begins with <{local_name(root)}>, not with <tbx> or <martif>"
        raise ExchangeFormatError(path, line_of(root), reason)
    return root.get("type") or "TBX"


def iterate_entries(path: Path, dialect: str) -> Iterator[Entry]:
    """Read a TBX file entry by entry, in constant memory.

    Args:
        path: The file.
        dialect: As `read_dialect` gives it. Our own dialect's line breaks and runs of spaces are kept; those
            of others are read as one space, since tools wrap text as they please.

    Raises:
        ExchangeFormatError: The file cannot be read, or an entry has no id, no language in a section, or
            the id of an earlier one. Names the line.
    """
    reader = _EntryReader(path, keep_space=dialect == OWN_DIALECT)
    for element in stream(path, _ENTRIES):
        yield reader.entry(element)


class _EntryReader:
    def __init__(self, path: Path, *, keep_space: bool) -> None:
        self._path = path
        self._keep_space = keep_space
        self._lines: dict[str, int | None] = {}

    def entry(self, element: Element) -> Entry:
        xml_id = (element.get("id") or element.get(f"{_XML}id") or "").strip()
        if not xml_id:
            raise self._refusal(element, f"<{local_name(element)}> has no id; give every concept one")
        if xml_id in self._lines:
            raise self._refusal(element, f"the id {xml_id} is taken already, on line {self._lines[xml_id]}")
        self._lines[xml_id] = line = line_of(element)
        sections: list[Section] = []
        details: list[Detail] = []
        for name, child in _children(element):
            if name in _SECTIONS:
                sections.append(self._section(child))
            else:
                self._add_detail(name, child, details)
        return Entry(xml_id, line, tuple(sections), tuple(details))

    def _section(self, element: Element) -> Section:
        tag = (element.get(f"{_XML}lang") or element.get("lang") or "").strip()
        if not tag:
            raise self._refusal(element, f"<{local_name(element)}> names no language; add xml:lang")
        terms: list[TermEntry] = []
        details: list[Detail] = []
        for name, child in _children(element):
            if name in _TERMS:
                terms.append(self._term(child))
            else:
                self._add_detail(name, child, details)
        return Section(tag, tuple(terms), tuple(details))

    def _term(self, element: Element) -> TermEntry:
        text, line = "", line_of(element)
        details: list[Detail] = []
        homes = [element]
        for home in homes:
            for name, child in _children(home):
                if name == "term":
                    text, line = self._text(child), line_of(child)
                elif name == "termGrp":  # v2: <ntig> holds the term and its notes one level deeper
                    homes.append(child)
                else:
                    self._add_detail(name, child, details)
        return TermEntry(text, line, tuple(details))

    def _add_detail(self, name: str, element: Element, details: list[Detail]) -> None:
        """Add what an element says; a group says what its first element says, the others document it."""
        if name in _GROUPS:
            inner: list[Detail] = []
            for inner_name, child in _children(element):
                self._add_detail(inner_name, child, inner)
            if inner:
                main, *documents = inner
                details.append(Detail(main.category, main.text, main.line, tuple(documents)))
        elif text := self._text(element):
            category = name if name == "note" else element.get("type") or name
            details.append(Detail(category, text, line_of(element)))

    def _text(self, element: Element) -> str:
        text = unicodedata.normalize("NFC", text_of(self._path, element)).strip(" \t\r\n")
        return text if self._keep_space else _SPACE.sub(" ", text)

    def _refusal(self, element: Element, reason: str) -> ExchangeFormatError:
        return ExchangeFormatError(self._path, line_of(element), reason)


def _children(parent: Element) -> Iterator[tuple[str, Element]]:
    """The elements in an element with their local names; entities and the like left out."""
    for child in parent:
        if isinstance(child.tag, str):
            yield local_name(child), child
