"""TBX's data categories and their values, mapped to the model: the only place that knows both.

TBX-Basic's categories and picklists: ISO 30042:2019 and the modules Min and Basic of https://www.tbxinfo.net.
`grammaticalNumber` is TBX-Linguist's. Every `x-kamertolk-…` is our own, for what those have no place for.
"""

import re
from enum import StrEnum
from functools import lru_cache

from termbase.model import (
    CaseRule,
    Gender,
    GrammaticalNumber,
    Language,
    PartOfSpeech,
    TermStatus,
)

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
BASIC = "TBX-Basic"
"""Dialect of a file that needs no more than ISO's categories."""
OWN_DIALECT = "TBX-Kamertolk"
"""Dialect of a file with our own categories: TBX-Basic, `grammaticalNumber`, and every `x-kamertolk-…`."""

SUBJECT_FIELD = "subjectField"
DEFINITION = "definition"
SOURCE = "source"
STATUS = "administrativeStatus"
STATUS_LTAC = "usageStatus"
"""The same in LTAC's test files of 2025, with bare values (*preferred*)."""
PART_OF_SPEECH = "partOfSpeech"
GENDER = "grammaticalGender"
NUMBER = "grammaticalNumber"
OWN_OBLIGATION = "x-kamertolk-obligation"
OWN_STATUS = "x-kamertolk-status"
OWN_GENDER = "x-kamertolk-gender"
OWN_CASE = "x-kamertolk-case"
OWN_FORM = "x-kamertolk-form"
OWN_COMPOUND_FORM = "x-kamertolk-compoundForm"

STATUS_VALUES = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.DEPRECATED: "deprecatedTerm-admn-sts",
    TermStatus.OBSOLETE: "supersededTerm-admn-sts",
    # Not decided yet: usable, but no more than that; OWN_STATUS keeps the difference.
    TermStatus.PROPOSED: "admittedTerm-admn-sts",
}
GENDER_VALUES = {
    Gender.MASCULINE: "masculine",
    Gender.FEMININE: "feminine",
    Gender.NEUTER: "neuter",
    # TBX has no common gender (*de tafel*); OWN_GENDER keeps it apart from whatever else “other” is.
    Gender.COMMON: "other",
}
NUMBER_VALUES = {
    GrammaticalNumber.SINGULAR: "singular",
    GrammaticalNumber.PLURAL: "plural",
    GrammaticalNumber.UNCOUNTABLE: "mass",
}

# What other tools write, lower case, without “-admn-sts”, “Term”, blanks and hyphens.
_STATUS_READINGS = {
    "preferred": TermStatus.PREFERRED,
    "standardized": TermStatus.PREFERRED,  # these three: ISO 12620:1999
    "legal": TermStatus.PREFERRED,
    "regulated": TermStatus.PREFERRED,
    "approved": TermStatus.ADMITTED,
    "admitted": TermStatus.ADMITTED,
    "deprecated": TermStatus.DEPRECATED,
    "forbidden": TermStatus.DEPRECATED,
    "notrecommended": TermStatus.DEPRECATED,
    "obsolete": TermStatus.OBSOLETE,
    "superseded": TermStatus.OBSOLETE,
    "historical": TermStatus.OBSOLETE,
    "proposed": TermStatus.PROPOSED,
}
_PART_OF_SPEECH_READINGS = {
    "propernoun": PartOfSpeech.NOUN,
    "noun": PartOfSpeech.NOUN,
    "verb": PartOfSpeech.VERB,
    "adjective": PartOfSpeech.ADJECTIVE,
    "adverb": PartOfSpeech.ADVERB,
}
_GENDER_READINGS = {
    "masculine": Gender.MASCULINE,
    "feminine": Gender.FEMININE,
    "neuter": Gender.NEUTER,
    "common": Gender.COMMON,
}
_NUMBER_READINGS = {
    "singular": GrammaticalNumber.SINGULAR,
    "plural": GrammaticalNumber.PLURAL,
    "mass": GrammaticalNumber.UNCOUNTABLE,
    "uncountable": GrammaticalNumber.UNCOUNTABLE,
}

OWN_TERM_PICKLISTS: dict[str, tuple[str, type[StrEnum]]] = {
    OWN_STATUS: ("status", TermStatus),
    OWN_GENDER: ("gender", Gender),
    OWN_CASE: ("case", CaseRule),
}
"""Our own closed categories of terms: the term's field, and its set, written as the model has it."""

# ISO 639-2 codes that older tools write, and the regional tags that a Dutch termbase prefers.
_PRIMARY_TAGS = {
    "nl": Language.NL,
    "nld": Language.NL,
    "dut": Language.NL,
    "en": Language.EN,
    "eng": Language.EN,
}
_HOME_REGION = {Language.NL: "nl", Language.EN: "gb"}


@lru_cache(maxsize=256)  # a file has a handful of values, thousands of times
def read_status(value: str) -> TermStatus | None:
    """A value of `administrativeStatus`, read leniently (*preferred*, *Not recommended*, *forbidden*)."""
    bare = re.sub(r"-admn-sts$", "", value.lower())
    return _STATUS_READINGS.get(re.sub(r"term$", "", re.sub(r"[\s_-]", "", bare)))


def read_part_of_speech(value: str) -> PartOfSpeech:
    """A value of `partOfSpeech`; one that the model does not have is OTHER."""
    return _PART_OF_SPEECH_READINGS.get(value.lower().replace(" ", ""), PartOfSpeech.OTHER)


def read_gender(value: str) -> Gender | None:
    """A value of `grammaticalGender`; None for *other* and what is unknown."""
    return _GENDER_READINGS.get(value.lower())


def read_number(value: str) -> GrammaticalNumber | None:
    """A value of `grammaticalNumber`; None for *dual* and what is unknown."""
    return _NUMBER_READINGS.get(value.lower())


def read_language(tag: str) -> tuple[Language, int] | None:
    """The language of a BCP 47 tag, as far as the termbase has it.

    Returns:
        The language and how well the tag fits it: 0 the home variety (`nl-NL`, `en-GB`), 1 the language as
        such (`nl`, `dut`), 2 another variety (`nl-BE`, `en-US`). None for other languages.
    """
    primary, *rest = tag.lower().replace("_", "-").split("-")
    language = _PRIMARY_TAGS.get(primary)
    if language is None:
        return None
    if not rest:
        return language, 1
    return language, 0 if rest == [_HOME_REGION[language]] else 2


# An XML name without a colon, as an xs:ID must be (https://www.w3.org/TR/xml-names/#NT-NCName). Letters
# beyond Latin are left out: escaping a character that could stand is harmless.
_NAME_START = re.compile(r"[A-Za-z_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF]")
_NAME_CHARACTER = re.compile(r"[A-Za-z0-9_.\-\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF]")
_ESCAPE = re.compile(r"_x([0-9A-F]{2,6})_")


def to_xml_id(concept_id: str) -> str:
    """A concept's id as an XML id; what may not stand in one is escaped (`33 009` → `_x33_3_x20_009`)."""
    return "".join(
        character
        if (_NAME_CHARACTER if place else _NAME_START).match(character)
        and not _ESCAPE.match(concept_id, place)
        else f"_x{ord(character):02X}_"
        for place, character in enumerate(concept_id)
    )


def from_xml_id(xml_id: str) -> str:
    """The concept's id of an XML id that `to_xml_id` wrote."""
    return _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), xml_id)
