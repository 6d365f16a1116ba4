"""English that reads right around words that were set in: articles, doubled words, capitals."""

import re

from termbase.model import Span

# An abbreviation is read letter by letter: an MP, an SME, a TSO …
_ABBREVIATION = re.compile(r"[A-Z]{2,}\b|[A-Z]\b")
_VOWEL_NAME = re.compile(r"[AEFHILMNORSX]")
# … unless it is read as a word (a NATO country) or its first letter's name begins with a consonant (a EU rule).
_READ_WITH_CONSONANT = re.compile(r"(?:NATO|RAM|LED|ROM|EU|UN|UK|US|UV)\b")
_VOWEL = re.compile(r"[aeiou]|hour|honest|honou?r|heir", re.IGNORECASE)
# Written with a vowel, spoken with a consonant: a European, a unit, a one-off, a user
_SPOKEN_CONSONANT = re.compile(r"(?:eu|ewe|one\b|once\b|uni(?!n|m)|us(?:e|a|u)|uti|uran|ubiq)", re.IGNORECASE)


def takes_an(word: str) -> bool:
    """Whether the indefinite article before a word is *an*.

    Args:
        word: The word that follows the article (*hour*, *MP*, *European*).

    Returns:
        True for *an hour*, *an MP*, *an order*; False for *a European*, *a unit*, *a House*.
    """
    if _READ_WITH_CONSONANT.match(word):
        return False
    if _ABBREVIATION.match(word):
        return bool(_VOWEL_NAME.match(word))
    return bool(_VOWEL.match(word)) and not _SPOKEN_CONSONANT.match(word)


def smooth(text: str, place: Span, *, is_plural: bool) -> list[tuple[Span, str]]:
    """Edits that make the words before an inserted stretch agree with it.

    Args:
        text: The target.
        place: The inserted words.
        is_plural: Whether they are a plural, which takes no *a*.

    Returns:
        Edits of `text`, none of which touches `place`.
    """
    found = re.search(r"\b(an?|the)(\s+)$", text[: place.start], re.IGNORECASE)
    if not found:
        return []
    article = Span(*found.span(1))
    word = found[1]
    first = re.match(r"\w[\w-]*", place.of(text))
    inserted = place.of(text).lower()
    if inserted.startswith(("the ", "a ", "an ")) or (
        word.lower() != "the" and (is_plural or re.match(r"(?:your|our|their|its|his|her)\b", inserted))
    ):
        # “the the Netherlands” → “the Netherlands”; “a value chains” → “value chains”; “a your House”
        return [(Span(article.start, place.start), "")]
    if word.lower() == "the" and re.match(r"(?:your|our|their|its|his|her)\b", inserted):
        # “the your House” → “your House”
        return [(Span(article.start, place.start), "")]
    if word.lower() in ("a", "an") and first:
        right = "an" if takes_an(first[0]) else "a"
        right = right.capitalize() if word[0].isupper() else right
        return [] if right == word else [(article, right)]
    return []


def articles(text: str) -> list[tuple[Span, str]]:
    """Edits that give every *a* and *an* of a text the shape that its next word asks for."""
    edits = []
    for found in re.finditer(r"(?<![\w’'.-])(a|an)(?=\s+(\w[\w-]*))", text, re.IGNORECASE):
        if found[1] == "A" and found.start() > 0:
            continue  # a letter, not an article: “annex A of”
        right = "an" if takes_an(found[2]) else "a"
        if found[1].lower() != right:
            edits.append((Span(*found.span(1)), right.capitalize() if found[1][0].isupper() else right))
    return edits


def doubled(text: str) -> list[tuple[Span, str]]:
    """Edits that take out an article or preposition that stands twice: *the the* → *the*."""
    return [
        (Span(found.end(1), found.end()), "")
        for found in re.finditer(r"\b(the|an?|of|to|in|for|on|and)\s+\1\b", text, re.IGNORECASE)
    ]


def capital(form: str, text: str, start: int) -> str:
    """The form with a capital where it opens the sentence, as the words that it replaces did."""
    before = text[:start].rstrip(" \"'“‘(«")
    return form[:1].upper() + form[1:] if not before or before[-1] in ".?!" else form
