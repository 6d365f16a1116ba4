"""Reads TBX as concepts. What a concept has no place for is counted, never lost in silence."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from termbase.errors import ExchangeFormatError
from termbase.exchange import tbx_categories as category
from termbase.exchange.tbx_structure import (
    Detail,
    Entry,
    Section,
    TermEntry,
    iterate_entries,
    read_dialect,
)
from termbase.model import Concept, ConceptId, Language, Obligation, Term, TermStatus

_Value = TypeVar("_Value")
_Choice = TypeVar("_Choice", bound=StrEnum)

Losses = Counter[str]
"""What was not kept, in words, and how often (`{"context": 12, "terms in de": 40}`)."""


def read_tbx(path: Path, *, losses: Losses | None = None) -> tuple[Concept, ...]:
    """All concepts of a TBX file, in the order in which they stand. See `iterate_tbx`."""
    return tuple(iterate_tbx(path, losses=losses))


def iterate_tbx(path: Path, *, losses: Losses | None = None) -> Iterator[Concept]:
    """Read a TBX file concept by concept, in constant memory.

    Args:
        path: The file: TBX v3 in DCA or DCT style, or v2 (`martif`), in any encoding that it declares.
        losses: Takes up what is not kept.

    Yields:
        Each concept with a Dutch or an English term, in the order in which they stand.

    Raises:
        ExchangeFormatError: The file cannot be read, is not TBX, or holds a concept that cannot be right
            (without id, with an id twice, with an empty term). Names the line. Concepts before it were given
            already: whoever stores them does so in one unit of work.
    """
    dialect = read_dialect(path)
    reader = _ConceptReader(
        path,
        is_own=dialect == category.OWN_DIALECT,
        losses=Losses() if losses is None else losses,
    )
    for entry in iterate_entries(path, dialect):
        if (concept := reader.concept(entry)) is not None:
            yield concept


class _ConceptReader:
    def __init__(self, path: Path, *, is_own: bool, losses: Losses) -> None:
        self._path = path
        self._is_own = is_own
        self._losses = losses

    def concept(self, entry: Entry) -> Concept | None:
        """The concept of an entry; None when it has no term in Dutch or English."""
        sections = self._sections(entry)
        terms: list[Term] = []
        definitions: list[Detail] = []
        for language in dict.fromkeys(language for language, _ in sections):
            entries = [term for owner, section in sections if owner is language for term in section.terms]
            terms += _with_statuses(self._term(term, language, definitions) for term in entries)
        if not terms:
            self._losses["concepts without Dutch or English terms"] += 1
            return None
        # What a language section says, a definition above all, serves the concept; English comes first.
        sections.sort(key=lambda choice: choice[0] is Language.NL)
        details = [*entry.details, *(detail for _, section in sections for detail in section.details)]
        definitions[:0] = (detail for detail in details if detail.category == category.DEFINITION)
        texts: dict[str, list[str]] = {category.SUBJECT_FIELD: [], category.SOURCE: [], "note": []}
        obligation = Obligation.MANDATORY
        for detail in details:
            if detail.category in texts:
                texts[detail.category].append(detail.text)
            elif detail.category == category.OWN_OBLIGATION:
                obligation = self._own(detail, Obligation)
            elif detail.category != category.DEFINITION:
                self._losses[detail.category] += 1
        source = _joined("; ", texts[category.SOURCE])
        return Concept(
            id=ConceptId(category.from_xml_id(entry.xml_id) if self._is_own else entry.xml_id),
            terms=tuple(terms),
            domain=_joined("; ", texts[category.SUBJECT_FIELD]),
            definition=definitions[0].text if definitions else None,
            source=self._definition_source(definitions, source),
            note=_joined("\n", texts["note"]),
            obligation=obligation,
        )

    def _sections(self, entry: Entry) -> list[tuple[Language, Section]]:
        """The sections to read, in order: of each language the best variety, and nothing of the others."""
        fitting = [(section, category.read_language(section.tag)) for section in entry.sections]
        chosen: dict[Language, tuple[int, str]] = {}
        for section, fit in fitting:
            if fit is not None and section.terms and (fit[0] not in chosen or fit[1] < chosen[fit[0]][0]):
                chosen[fit[0]] = fit[1], section.tag.lower()
        sections = []
        for section, fit in fitting:
            if fit is not None and chosen.get(fit[0], (0, ""))[1] == section.tag.lower():
                sections.append((fit[0], section))
            else:
                self._losses[f"terms in {section.tag}"] += len(section.terms)
        return sections

    def _term(
        self, entry: TermEntry, language: Language, definitions: list[Detail]
    ) -> tuple[Term, TermStatus | None]:
        """The term, and its status where the file says one; definitions that stand with it are added."""
        if not entry.text:
            reason = "a term is empty; fill it in or remove it"
            raise ExchangeFormatError(self._path, entry.line, reason)
        values: dict[str, Any] = {}
        own: dict[str, Any] = {}  # wins over what TBX-Basic says of the same
        forms: list[str] = []
        texts: dict[str, list[str]] = {category.SOURCE: [], "note": []}
        for detail in entry.details:
            match detail.category:
                case category.STATUS | category.STATUS_LTAC:
                    values["status"] = self._known(detail, category.read_status(detail.text))
                case category.PART_OF_SPEECH:
                    values["part_of_speech"] = category.read_part_of_speech(detail.text)
                case category.GENDER:
                    # “other” is nothing to keep; common gender says so in a category of its own.
                    values["gender"] = category.read_gender(detail.text)
                case category.NUMBER:
                    values["number"] = self._known(detail, category.read_number(detail.text))
                case category.OWN_STATUS | category.OWN_GENDER | category.OWN_CASE as name:
                    field, choices = category.OWN_TERM_PICKLISTS[name]
                    own[field] = self._own(detail, choices)
                case category.OWN_FORM:
                    forms.append(detail.text)
                case category.OWN_COMPOUND_FORM:
                    own["compound_form"] = detail.text
                case category.DEFINITION:
                    definitions.append(detail)
                case category.SOURCE | "note" as name:
                    texts[name].append(detail.text)
                case name:
                    self._losses[name] += 1
        given = {name: value for name, value in (values | own).items() if value is not None}
        term = Term(
            text=entry.text,
            language=language,
            forms=tuple(forms),
            source=_joined("; ", texts[category.SOURCE]),
            note=_joined("\n", texts["note"]),
            **given,
        )
        return term, given.get("status")

    def _known(self, detail: Detail, value: _Value | None) -> _Value | None:
        """The value of a picklist; one that the termbase does not have counts as lost."""
        if value is None:
            self._losses[f"{detail.category} {detail.text}"] += 1
        return value

    def _own(self, detail: Detail, choices: type[_Choice]) -> _Choice:
        """A value of one of our own categories, where a wrong one would change what is enforced."""
        try:
            return choices(detail.text)
        except ValueError:
            known = ", ".join(choices)
            reason = f"{detail.category} is “{detail.text}”; it can be {known}"
            raise ExchangeFormatError(self._path, detail.line, reason) from None

    def _definition_source(self, definitions: list[Detail], source: str | None) -> str | None:
        """The concept's source: its own, or else that of its definition."""
        for place, definition in enumerate(definitions):
            if place > 0:
                self._losses["further definitions"] += 1
            for document in definition.documents:
                if document.category == category.SOURCE and source is None and place == 0:
                    source = document.text
                else:
                    self._losses[f"{document.category} of a definition"] += 1
        return source


def _with_statuses(read: Iterable[tuple[Term, TermStatus | None]]) -> Iterator[Term]:
    """Give a status to the terms of one language that have none.

    The first of them is preferred, unless another term is; the rest is admitted. So a bare word list has one
    preferred term in each language.
    """
    read = tuple(read)
    has_preferred = any(status is TermStatus.PREFERRED for _, status in read)
    for term, status in read:
        if status is None:
            status = TermStatus.ADMITTED if has_preferred else TermStatus.PREFERRED
            has_preferred = True
            term = replace(term, status=status)
        yield term


def _joined(separator: str, texts: list[str]) -> str | None:
    return separator.join(texts) or None
