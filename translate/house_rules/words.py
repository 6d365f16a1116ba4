"""Small closed word lists that several rules share: months, ordinals, words that open a sentence."""

import re
from typing import Final

MONTHS: Final = {
    "januari": "January",
    "februari": "February",
    "maart": "March",
    "april": "April",
    "mei": "May",
    "juni": "June",
    "juli": "July",
    "augustus": "August",
    "september": "September",
    "oktober": "October",
    "november": "November",
    "december": "December",
}
"""Dutch months in order, and their English."""

MONTH_ABBREVIATIONS: Final = {
    "jan": "January",
    "feb": "February",
    "febr": "February",
    "mrt": "March",
    "apr": "April",
    "jun": "June",
    "jul": "July",
    "aug": "August",
    "sep": "September",
    "sept": "September",
    "okt": "October",
    "nov": "November",
    "dec": "December",
}
"""Without their dot: `12 dec. 2025`."""

_ORDINALS = """
eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende
veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste
"""
ORDINALS: Final = {word: number for number, word in enumerate(_ORDINALS.split(), start=1)}
"""Ordinals that count the paragraphs of an article: `derde lid` is paragraph 3."""

_OPENERS = """
aan achter al alle alleen als althans anders bedrijven behalve bij bijvoorbeeld binnen boven buiten
daar daarbij daarmee daarnaast daarom dan dat de deze die dit doet door dus een eerder eerst en er
evenals fracties gaat heeft heel het hier hierbij hoe hoewel iedereen in instellingen is kan komt
landen leden lidstaten maar mede met mits moet na naar naast nadat namelijk namens net niet noch nu
of om omdat ondanks onder ons onze ook op organisaties over partijen partners rond samen sinds
sommige staat tegen ten tenzij ter terwijl tijdens toch toen tot tussen uit van vanuit vanwege
verder via vindt volgens voor voordat waar waarom wanneer want wat wel welke werkt wie wil wordt zal
zijn zo zoals zodat zonder
"""
SENTENCE_OPENERS: Final = frozenset(_OPENERS.split())
"""Words that carry a capital only because they open a sentence (*Ook ASML*, *In Nederland*), lower case."""

HAS_DIGIT: Final = re.compile(r"\d")
"""A quick look before the slower patterns."""

FINAL_DOT: Final = re.compile(r"\.\s*[\"'”’»)\]]*\s*\Z")
"""A full stop that ends the text."""


def before_final_dot(text: str, start: int, end: int) -> int:
    """End of a stretch that may close with an abbreviation's dot, less the dot that also ends the sentence.

    `Dat kost € 2 mln.`: the stretch is `€ 2 mln`, and the sentence keeps its full stop.

    Args:
        text: The whole text.
        start: Start of the stretch.
        end: Its end, the dot included.

    Returns:
        `end`, or `end - 1` when the stretch ends with the dot that ends the text.
    """
    if end > start and text[end - 1] == "." and FINAL_DOT.match(text, end - 1):
        return end - 1
    return end


def with_case_of(source: str, target: str) -> str:
    """`target` with a capital when `source` starts with one: `Artikel` → `Article`."""
    return target[:1].upper() + target[1:] if source[:1].isupper() else target
