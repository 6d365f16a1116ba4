"""Where an English term stands in a text, in any of its inflections.

Written for the checks alone: it shares no rule with recognition or enforcement, so that a mistake there is
seen.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from termbase.model import CaseRule, GrammaticalNumber, PartOfSpeech, Span, Term

_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet",
    "life": "lives", "wife": "wives", "knife": "knives", "half": "halves", "shelf": "shelves",
    "leaf": "leaves", "thief": "thieves", "wolf": "wolves", "medium": "media", "criterion": "criteria",
    "phenomenon": "phenomena", "datum": "data", "memorandum": "memoranda", "referendum": "referenda",
    "bacterium": "bacteria", "index": "indices", "appendix": "appendices", "matrix": "matrices",
    "stimulus": "stimuli", "nucleus": "nuclei",
}  # fmt: skip
_PREPOSITIONS = frozenset({
    "against", "and", "at", "between", "by", "concerning", "for", "from", "general", "in", "of", "on",
    "relating", "to", "under", "with",
})  # fmt: skip
"""Words after which no head stands; *general* is the adjective of *Attorneys General*."""
_UNCHANGED = frozenset({PartOfSpeech.ADJECTIVE, PartOfSpeech.ADVERB})
_SENTENCE_END = re.compile(r"(?:^|[.?!:;•–—-])[\s\"'“‘«(\[*_#0-9.)]*$")
_VOWELS = "aeiou"


def occurrences(term: Term, text: str, *, compound: bool = False) -> Iterator[Span]:
    """Places of a term in a text, in order, without overlap.

    Args:
        term: An English term. With CaseRule.EXACT its letters must stand as written, but for a capital at the
            start of a sentence, and a text in capitals matches either way.
        text: The text to search.
        compound: Look for the term's `compound_form` as well.
    """
    compound_form = term.compound_form if compound else None
    is_exact = term.case is CaseRule.EXACT and not text.isupper()
    pattern = _pattern(term.text, term.forms, term.part_of_speech, term.number, compound_form, is_exact)
    for match in pattern.finditer(text):
        start, end = match.span()
        if is_exact and text[start : start + 1] != term.text[:1] and text[start : start + 1].isupper():
            written_so = any(form[:1] == text[start] for form in term.forms)
            if not written_so and not _SENTENCE_END.search(text, max(0, start - 12), start) and start > 0:
                continue
        yield Span(start, end)


@lru_cache(maxsize=16384)
def _pattern(
    text: str,
    forms: tuple[str, ...],
    part_of_speech: PartOfSpeech | None,
    number: GrammaticalNumber,
    compound_form: str | None,
    is_exact: bool,
) -> "re.Pattern[str]":
    surfaces = {text, *forms}
    if compound_form:
        surfaces.add(compound_form)
    words = text.split()
    if part_of_speech is PartOfSpeech.VERB:
        surfaces |= {" ".join((form, *words[1:])) for form in _verb_forms(words[0])} if words else set()
    elif part_of_speech not in _UNCHANGED and number is GrammaticalNumber.SINGULAR:
        surfaces |= set(_plurals(words))
    ordered = sorted(filter(str.strip, surfaces), key=len, reverse=True)
    # A term of nothing but space stands nowhere.
    alternatives = "|".join(_regex(surface, is_exact=is_exact) for surface in ordered) or "(?!)"
    return re.compile(
        rf"(?<!\w)(?:{alternatives})(?:['’]s\b|(?<=s)['’](?!\w))?(?!\w)",
        re.NOFLAG if is_exact else re.IGNORECASE,
    )


def _regex(surface: str, *, is_exact: bool) -> str:
    """A surface as a pattern: any space or hyphen between words, any hyphen for a hyphen, either
    apostrophe.
    """
    pieces = []
    for place, word in enumerate(surface.split()):
        piece = re.sub(r"\\?[-‐‑–]", "[-‐‑–]", re.escape(word)).replace("'", "['’]").replace("’", "['’]")
        piece = piece.replace("['['’]]", "['’]")
        if is_exact and place == 0 and word[0].islower():
            first = re.escape(word[0].upper()) if len(word[0].upper()) == 1 else re.escape(word[0])
            piece = f"[{re.escape(word[0])}{first}]{piece[1:]}"
        pieces.append(piece)
    return r"(?:\s+|[-‐‑–])".join(pieces)


def _plurals(words: list[str]) -> Iterator[str]:
    """Plurals of a noun phrase: of its last word and of the word before a preposition.

    *earning capacities*, *Ministers of Finance*, *Houses of Parliament*, *Directors-General*.
    """
    heads = {len(words) - 1} | {
        place - 1 for place, word in enumerate(words) if place and word.lower() in _PREPOSITIONS
    }
    for head in heads:
        if head < 0:
            continue
        for plural in plural_forms(words[head]):
            yield " ".join((*words[:head], plural, *words[head + 1 :]))


def plural_forms(word: str) -> set[str]:
    """Possible plurals of an English noun; a form that does not exist does no harm in a search."""
    lower = word.lower()
    for singular, plural in _IRREGULAR.items():
        if lower == singular or (singular in {"man", "woman"} and lower.endswith(("sman", "woman", "kman"))):
            stem = word[: len(word) - len(singular)]
            return {stem + (plural.capitalize() if word[len(stem)].isupper() else plural), word + "s"}
    if "-" in word and lower.endswith(("-general", "-in-law", "-elect", "-designate")):
        head, hyphen, rest = word.partition("-")
        return {f"{plural}{hyphen}{rest}" for plural in plural_forms(head)} | {word + "s"}
    if lower.endswith("sis"):
        return {word[:-2] + "es"}
    if lower.endswith(("s", "x", "z", "ch", "sh")):
        return {word + "es", word}
    if lower.endswith("o"):
        return {word + "s", word + "es"}
    if lower.endswith("y") and lower[-2:-1] not in _VOWELS:
        return {word[:-1] + "ies"}
    return {word + "s"}


def _verb_forms(word: str) -> set[str]:
    """Forms of a regular verb: *amend* → amends, amended, amending; *submit* → submitted; *apply* →
    applied.
    """
    forms = {word + "s", word + "ed", word + "ing", word + "es"}
    if word.endswith("e"):
        forms |= {word + "d", word[:-1] + "ing"}
    elif word.endswith("y") and word[-2:-1] not in _VOWELS:
        forms |= {word[:-1] + "ies", word[:-1] + "ied"}
    elif len(word) > 2 and word[-1] not in "aeiouwxy" and word[-2] in _VOWELS:
        forms |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return forms
