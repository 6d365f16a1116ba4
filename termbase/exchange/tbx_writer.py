"""Writes concepts as TBX v3 (ISO 30042:2019), DCA style: the same concepts give the same bytes.

The file is TBX-Basic where its concepts need no more than that, and TBX-Kamertolk where they do.
"""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from termbase.errors import DuplicateConceptError, TermbaseError
from termbase.exchange.tbx_categories import (
    BASIC,
    DEFINITION,
    GENDER,
    GENDER_VALUES,
    NAMESPACE,
    NUMBER,
    NUMBER_VALUES,
    OWN_CASE,
    OWN_COMPOUND_FORM,
    OWN_DIALECT,
    OWN_FORM,
    OWN_GENDER,
    OWN_OBLIGATION,
    OWN_STATUS,
    PART_OF_SPEECH,
    SOURCE,
    STATUS,
    STATUS_VALUES,
    SUBJECT_FIELD,
    to_xml_id,
)
from termbase.model import (
    CaseRule,
    Concept,
    Gender,
    GrammaticalNumber,
    Language,
    Obligation,
    Term,
    TermStatus,
)

# Everything but XML 1.0's Char: https://www.w3.org/TR/xml/#charsets
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PLAIN_SPACE = re.compile(r"[^\s]+( [^\s]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class TbxHeader:
    """What a TBX file says of itself."""

    title: str = "Termbase Dutch–English"
    source: tuple[str, ...] = ("Exported from Kamertolk",)
    """Where the terms come from and on what terms they may be used; a paragraph each. At least one."""


def write_tbx(path: Path, concepts: Iterable[Concept], *, header: TbxHeader | None = None) -> None:
    """Write a TBX file, whole or not at all.

    Args:
        path: The file; one that is there already is replaced.
        concepts: In any order; they are written by id.
        header: What the file says of itself.

    Raises:
        OSError: The file cannot be written.
        TermbaseError: A text holds a character that XML has no place for.
        DuplicateConceptError: Two concepts share an id.
    """
    content = to_tbx(concepts, header=header).encode()
    # Beside the file, so that taking its place is one step of the file system.
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def to_tbx(concepts: Iterable[Concept], *, header: TbxHeader | None = None) -> str:
    """The text of a TBX file, to be encoded as UTF-8. See `write_tbx`.

    Raises:
        TermbaseError: A text holds a character that XML has no place for.
        DuplicateConceptError: Two concepts share an id.
    """
    ordered = sorted(concepts, key=lambda concept: concept.id)
    for concept, following in pairwise(ordered):
        if concept.id == following.id:
            raise DuplicateConceptError(f"two concepts have the id {concept.id}")
    dialect = BASIC if all(map(fits_basic, ordered)) else OWN_DIALECT
    lines = _document(ordered, header or TbxHeader(), dialect)
    return "".join(f"{line}\n" for line in lines)


def fits_basic(concept: Concept) -> bool:
    """True when TBX-Basic has a place for everything in the concept.

    Text counts as fitting when its space is plain: a reader of TBX-Basic may join lines, as other tools wrap
    them to make a file look good. An id counts when it is an XML id as it stands.
    """
    texts = [concept.domain, concept.definition, concept.source, concept.note]
    for term in concept.terms:
        if any(name in _OWN_TERM_CATEGORIES for name, _ in _term_notes(term)):
            return False
        texts += term.text, term.source, term.note
    return (
        concept.obligation is Obligation.MANDATORY
        and to_xml_id(concept.id) == concept.id
        and all(_PLAIN_SPACE.fullmatch(text) for text in texts if text)
    )


_OWN_TERM_CATEGORIES = {NUMBER, OWN_STATUS, OWN_GENDER, OWN_CASE, OWN_FORM, OWN_COMPOUND_FORM}


def _document(concepts: list[Concept], header: TbxHeader, dialect: str) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<tbx type="{dialect}" style="dca" xml:lang="en" xmlns="{NAMESPACE}">'
    yield "  <tbxHeader>"
    yield "    <fileDesc>"
    yield "      <titleStmt>"
    yield f"        <title>{_checked(header.title, 'the title')}</title>"
    yield "      </titleStmt>"
    yield "      <sourceDesc>"
    for paragraph in header.source:
        yield f"        <p>{_checked(paragraph, 'the header')}</p>"
    yield "      </sourceDesc>"
    yield "    </fileDesc>"
    yield "  </tbxHeader>"
    yield "  <text>"
    yield "    <body>"
    for concept in concepts:
        yield from _concept(concept)
    yield "    </body>"
    yield "  </text>"
    yield "</tbx>"


def _concept(concept: Concept) -> Iterator[str]:
    where, indent = f"concept {concept.id!r}", " " * 8
    yield f"      <conceptEntry id={quoteattr(to_xml_id(concept.id))}>"
    yield from _typed(indent, "descrip", SUBJECT_FIELD, concept.domain, where)
    yield from _typed(indent, "descrip", DEFINITION, concept.definition, where)
    yield from _typed(indent, "admin", SOURCE, concept.source, where)
    if concept.obligation is not Obligation.MANDATORY:
        yield from _typed(indent, "admin", OWN_OBLIGATION, concept.obligation, where)
    yield from _note(indent, concept.note, where)
    languages: dict[Language, list[Term]] = {}
    for term in concept.terms:
        languages.setdefault(term.language, []).append(term)
    for language, terms in languages.items():
        yield f'        <langSec xml:lang="{language}">'
        for term in terms:
            yield from _term(term, where)
        yield "        </langSec>"
    yield "      </conceptEntry>"


def _term(term: Term, where: str) -> Iterator[str]:
    indent = " " * 12
    yield "          <termSec>"
    yield f"{indent}<term>{_checked(term.text, where)}</term>"
    for category, value in _term_notes(term):
        yield from _typed(indent, "termNote", category, value, where)
    yield from _typed(indent, "admin", SOURCE, term.source, where)
    yield from _note(indent, term.note, where)
    yield "          </termSec>"


def _term_notes(term: Term) -> Iterator[tuple[str, str]]:
    """Categories of a term and their values, in the order in which they are written."""
    yield STATUS, STATUS_VALUES[term.status]
    if term.status is TermStatus.PROPOSED:
        yield OWN_STATUS, term.status
    if term.part_of_speech is not None:
        yield PART_OF_SPEECH, term.part_of_speech
    if term.gender is not None:
        yield GENDER, GENDER_VALUES[term.gender]
        if term.gender is Gender.COMMON:
            yield OWN_GENDER, term.gender
    if term.number is not GrammaticalNumber.SINGULAR:
        yield NUMBER, NUMBER_VALUES[term.number]
    if term.case is not CaseRule.ANY:
        yield OWN_CASE, term.case
    for form in term.forms:
        yield OWN_FORM, form
    if term.compound_form is not None:
        yield OWN_COMPOUND_FORM, term.compound_form


def _typed(indent: str, element: str, category: str, value: str | None, where: str) -> Iterator[str]:
    if value:
        yield f'{indent}<{element} type="{category}">{_checked(value, where)}</{element}>'


def _note(indent: str, note: str | None, where: str) -> Iterator[str]:
    if note:
        yield f"{indent}<note>{_checked(note, where)}</note>"


def _checked(text: str, where: str) -> str:
    if found := _NO_XML.search(text):
        place = f"{where}: the character U+{ord(found[0]):04X} in “{text[:40]}”".replace(found[0], "?")
        raise TermbaseError(f"{place} cannot stand in XML; remove it")
    return escape(text, {"\r": "&#13;"})
