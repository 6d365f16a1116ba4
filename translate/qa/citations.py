"""Every citation of the source stands in the target with the same numbers in the same order."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from termbase.model import Issue, Severity, Span
from translate.documents.document import BlockKind
from translate.qa.check import CheckInput

_S = r"[ \u00a0\u202f]"
_YEARS = r"[0-9]{4}\s?[–/-]\s?(?:[0-9]{4}|[0-9]{2})(?![0-9])"
_DOSSIER = rf"(?<![0-9.,€])[0-9]{{2}}{_S}?[0-9]{{3}}(?![0-9])(?:-[0-9]{{1,2}}(?![0-9]))?"
_LIST = r"(?:\s*(?:,|en|of|t/m|tot en met|[–-])\s*[0-9]+(?![0-9.]*%))*"
_NR = rf"(?:,?\s*(?:nr\.?\s*(?:[0-9]+|[A-Z]{{1,2}}\b)|nrs\.?\s*[0-9]+{_LIST}))?"

# Order matters: at one place the first that fits is taken.
_CITATION = re.compile(
    "|".join(
        (
            r"ECLI:[\w:.]*\w",  # ECLI:NL:CBB:2026:117
            r"\bTZ[0-9]{6}-[0-9]+",  # TZ202509-008, an undertaking
            r"\b[0-9]{4}[ZDA][0-9]{5}\b",  # 2025Z01234, a document of the House
            rf"\bKamerst(?:uk(?:ken)?|\.)(?:{_S}I{{1,2}})?(?:{_S}{_YEARS},?)?\s*{_DOSSIER}"
            rf"(?:{_S}\(?[IVX]+[A-Z]?\)?|{_S}[A-Z]\b)?{_NR}",  # Kamerstukken II 2025/26, 36 600 V, nr. 58
            rf"\b(?:Aanhangsel|Handelingen)[^0-9]{{1,60}}{_YEARS}{_NR}(?:,?\s*(?:item|blz\.|p\.)\s*[0-9]+)*",
            r"\b(?:Stb|Stcrt|Trb|Staatsblad|Staatscourant"
            r"|Tractatenblad)\.?\s*[0-9]{4},?\s*(?:nr\.?\s*)?[0-9]+",
            r"\b(?:PbE[UG]|Pb|PB)\.?\s*(?:[0-9]{4},?\s*)?[LC]\s?[0-9]+(?:/[0-9]+)?",  # PbEU L 123/45
            r"\b(?:COM|SWD|JOIN|SEC)\s?\([0-9]{4}\)\s?[0-9]+",  # COM(2023) 161
            r"\b(?:EU|EG|GBVB|Euratom|JBZ)\)\s*(?:nr\.\s*)?[0-9]{1,4}/[0-9]{1,4}",  # (EU) 2024/1735
            r"(?<![0-9/])[0-9]{2,4}/[0-9]{1,4}/(?:EU|EG|EEG|JBZ|GBVB|Euratom)\b",  # Richtlijn 2014/24/EU
            r"\b[Aa]rtikelen\s*[0-9][0-9.:]*[a-z]{0,2}\b(?:\s*(?:,|en|of|t/m|tot en met|[–-])\s*"
            r"[0-9]+(?:[.:][0-9]+)*[a-z]{0,2}\b)*",  # artikelen 3, 4a en 5
            # artikel 4:48, art. 12a; *artikel 25 bis* becomes 25a
            r"\b[Aa]rt(?:ikel|\.)\s*[0-9]++(?:[.:][0-9]+)*(?:[a-z]{1,2}\b)?(?!\s(?:bis|ter|quater)\b)",
            rf"{_DOSSIER}(?:{_S}[IVX]+[A-Z]?(?=[,)]))?,\s*nrs?\.\s*[0-9]+(?:\s*(?:en|t/m|[–-])\s*[0-9]+)*",
            r"(?<![0-9.,€])(?<![€$]\s)[0-9]{2}[ \u00a0\u202f][0-9]{3}(?![0-9.,]*[0-9])",  # 33 009, a dossier
        )
    )
)

_ATOM = re.compile(
    r"ECLI:[\w:.]*\w|\bTZ[0-9]+-[0-9]+|\b[0-9]{4}[ZDA][0-9]{5}\b"
    rf"|(?<![0-9])(?:{_YEARS}"
    rf"|[0-9]{{1,3}}(?:{_S}[0-9]{{3}})+(?![0-9])(?:-[0-9]{{1,2}}(?![0-9]))?"
    r"|[0-9]+(?:[.:,/][0-9]+)*(?:[a-z]{1,2}\b)?)"
)
"""A number of a citation in either language, with what belongs to it: `33 009`, `2025/26`, `4:48`, `12a`."""

_CHAPTER = re.compile(r"[ \u00a0]([IVX]+[A-Z]?|[A-Z])(?=\s*[,);]|\.?$)")
_DUTCH_NUMBER_MARK = re.compile(r"\b[Nn]rs?\b\.?(?=\s*[0-9A-Z])")
_NUMBER_MARK = re.compile(r"\bnrs?\b\.?", re.IGNORECASE)
_ENGLISH_NUMBER_MARK = re.compile(r"\b(?:nos?\b|numbers?\b)|#|№", re.IGNORECASE)
_DUTCH_LABEL = re.compile(
    r"\b(?:Kamerst(?:uk(?:ken)?\b|\.)|Aanhangsel\b|Handelingen\b|PbE[UG]\b|Stb\.|Stcrt\.|Trb\.|Staatsblad\b"
    r"|Staatscourant\b|[Vv]ergaderjaar\b|[Aa]rtikel(?:en)?\b(?=\s*[0-9]))"
)
_PARAGRAPH = re.compile(
    r"\b(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)(?=(?:, \w+| en \w+)* lid\b)"
)
_PARAGRAPHS = {
    "eerste": ("first", "1", "1st"), "tweede": ("second", "2", "2nd"), "derde": ("third", "3", "3rd"),
    "vierde": ("fourth", "4", "4th"), "vijfde": ("fifth", "5", "5th"), "zesde": ("sixth", "6", "6th"),
    "zevende": ("seventh", "7", "7th"), "achtste": ("eighth", "8", "8th"), "negende": ("ninth", "9", "9th"),
    "tiende": ("tenth", "10", "10th"),
}  # fmt: skip
_WORD = re.compile(r"[0-9]+(?:st|nd|rd|th)?|[a-z]+")


class Citations:
    """Each citation keeps its numbers, in order and unchanged in form.

    Parliamentary papers (*Kamerstuk 33 009, nr. 141*), *Handelingen*, *Aanhangsel*, *Stb.*, *Stcrt.*, *Trb.*,
    *PbEU*, EU acts (*2014/24/EU*), COM documents, ECLI, numbers of undertakings (*TZ202509-008*), articles
    (*artikel 4:48, eerste lid*) and bare dossier numbers. A dossier written as an amount (`33,009`) is lost.

    * **error**: the numbers of a citation are not together in the target; *nr.* was not made `no.`
    * **warning**: a Dutch label is left (*Kamerstuk*, *Stb.*); `no.` is gone; the paragraph (*eerste lid*) is
      lost.
    """

    id: Final = "citations"
    explanation: Final = "Looks for citations whose numbers are lost, changed, reordered or left in Dutch."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Look for the numbers of each citation, side by side, in the target."""
        source, target = check_input.source.text, check_input.target.text
        if check_input.kind is BlockKind.VERBATIM:
            return []
        issues: list[Issue] = []
        has_mark = _NUMBER_MARK.search(source) is not None
        kept: list[re.Match[str]] = []
        citations = list(_CITATION.finditer(source)) if has_mark or any(map(str.isdigit, source)) else []
        if citations:
            atoms = _atoms(target)
            places: defaultdict[str, list[int]] = defaultdict(list)
            for place, atom in enumerate(atoms):
                places[atom].append(place)
            reached: dict[tuple[str, ...], int] = {}
            for match in citations:
                wanted = tuple(_atoms(source[match.start() : match.end()]))
                if not wanted:
                    continue
                found = _next(wanted, atoms, places[wanted[0]], reached.get(wanted, 0))
                reached[wanted] = len(places[wanted[0]]) if found is None else found + 1
                if found is None:
                    message = f"The citation “{match[0]}” is not in the translation as it should be."
                    issues.append(Issue(self.id, Severity.ERROR, message, source=Span(*match.span())))
                else:
                    kept.append(match)
        if has_mark:
            issues += self._number_marks(target, kept)
        if citations or "ergaderjaar" in source:
            issues += self._labels(source, target)
        return issues

    def _number_marks(self, target: str, citations: "list[re.Match[str]]") -> Iterator[Issue]:
        dutch = _DUTCH_NUMBER_MARK.search(target)
        if dutch:
            message = f"“{dutch[0]}” is Dutch; write “no.”."
            yield Issue(self.id, Severity.ERROR, message, target=Span(*dutch.span()))
        elif not _ENGLISH_NUMBER_MARK.search(target) and any(
            _NUMBER_MARK.search(kept[0]) for kept in citations
        ):
            yield Issue(self.id, Severity.WARNING, "The “nr.” of a citation is gone; write “no.”.")

    def _labels(self, source: str, target: str) -> Iterator[Issue]:
        for match in _DUTCH_LABEL.finditer(target):
            if match[0] in source:
                message = f"“{match[0]}” is left in Dutch."
                yield Issue(self.id, Severity.WARNING, message, target=Span(*match.span()))
        paragraphs = list(_PARAGRAPH.finditer(source))
        words = set(_WORD.findall(target.lower())) if paragraphs else set()
        for match in paragraphs:
            if words.isdisjoint(_PARAGRAPHS[match[1]]):
                message = f"The paragraph “{match[1]} lid” is not in the translation."
                yield Issue(self.id, Severity.WARNING, message, source=Span(*match.span()))


def _atoms(text: str) -> list[str]:
    """The numbers of a text in a form that is equal when they are; a chapter letter goes with its dossier."""
    atoms = []
    for match in _ATOM.finditer(text):
        atom = match[0]
        if re.fullmatch(_YEARS, atom):
            first, second = atom[:4], atom[4:].strip(" –/-")
            if second[-2:] == f"{int(first) + 1}"[-2:]:
                atom = f"{first}/{second[-2:]}"  # 2025–2026 is 2025/26
        elif atom[0].isdigit() and re.search(_S, atom):
            atom = re.sub(_S, "", atom)
            if chapter := _CHAPTER.match(text, match.end()):
                atom += chapter[1]  # 36 600 V
        atoms.append(atom.replace("–", "-"))
    return atoms


def _next(wanted: tuple[str, ...], atoms: list[str], places: list[int], begin: int) -> int | None:
    """Index into `places`, from `begin`, of the next place where the numbers stand side by side."""
    for index in range(begin, len(places)):
        place = places[index]
        if tuple(atoms[place : place + len(wanted)]) == wanted:
            return index
    return None
