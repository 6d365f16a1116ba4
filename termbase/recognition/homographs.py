"""Dutch nouns that are spelled like a form of a verb or an adjective: which of the two do the neighbours show?

Each rule wants a sign that excludes the noun, since a term that is missed costs more than one too many:
without a sign the word counts as the noun.
"""

# ruff: noqa: SIM905 – a table of words reads better as running text

import re

from termbase.recognition.entry import Homograph

_REACH = 80  # characters of the text before and behind that are looked at
# The last clause before a word, the first behind it.
_CLAUSE_END = re.compile(r"[.,;:!?()«»\"“”\n]")

_MODALS = (
    "kan kunnen kon konden moet moeten moest moesten mag mogen mocht mochten zal zullen zou zouden wil willen "
    "wilde wilden laat laten"
)
_MODAL = re.compile(rf"\b(?:{'|'.join(_MODALS.split())})\b")
# What stands before an infinitive at the end of a clause and never before a bare plural.
_BEFORE_INFINITIVE = frozenset(
    f"{_MODALS} niet langer alsnog samen spoedig binnenkort snel opnieuw hierover daarover erover hiertoe daartoe "
    "ertoe anders zelf moeilijk makkelijk gezamenlijk unaniem".split()
)
# Plurals that are infinitives as well.
_INFINITIVES = frozenset(
    "aanvragen antwoorden bedragen berichten besluiten betogen bewijzen delen eisen gelden handelen onderzoeken "
    "ontwerpen oordelen overleggen plannen prijzen ramen regelen stemmen steunen toetsen verdragen verlangen "
    "verzoeken vonnissen voorstellen vragen wensen werken zorgen".split()
)
# Nouns that are the first person as well, and never the bare object of another verb (as in *dat ik bezwaar maak*).
_FIRST_PERSON = frozenset("besluit eis oordeel plan regel verzoek vraag wens".split())
# Of these the third person, too, since the stem ends in -t. All are neuter.
_THIRD_PERSON = frozenset(("besluit",))
_PRONOUNS = frozenset("hij zij ze men wie u die".split())
_NEUTER_BEFORE = frozenset(
    "het dit dat een elk ieder geen welk zijn haar hun uw mijn ons zulk enig menig ’t 't".split()
)
_NO_NOUN = frozenset(
    "aan achter af bij binnen boven buiten dan die dit dat door een elk en geen het ieder in inzake met na naar of "
    "om onder op over per rond samen te tegen ter tijdens tot tussen uit uw van vanaf via volgens voor zonder "
    "conform krachtens ingevolge blijkens wegens namens betreffende omtrent maar als welk hun haar zijn mijn "
    "ons".split()
)
# de raad besluit, de algemene raad besluit: besluit is neuter, so with *de* it is no part of the phrase
_COMMON_PHRASE = re.compile(
    r"\b(?i:de|deze|die|onze|elke|iedere|welke)\s+(?:\w+e\s+)?([^\W\d_]+)(?:\s+(?:van|voor)\s+[A-Z]\w+)?\s$"
)
# What one suffers; a loss beside *leden* makes it the past of *lijden*.
_LOSS = re.compile(r"\b(?:schade|verlies|verliezen|nadeel|nederlaag|pijn|honger|dorst|armoede|gebrek)\b")
# Before the noun *leden* stands one of these, an adjective in -e or a figure.
_BEFORE_MEMBERS = frozenset(
    "de het deze die onze uw hun haar zijn mijn alle allen veel vele weinig meer meeste enkele sommige beide geen "
    "aan bij door en met of om onder op over per tegen te ten ter tot tussen uit van via voor dat als dan waar "
    "eigen gekozen benoemde twee drie vier vijf zes zeven acht negen tien twintig dertig".split()
)
_SIDE = re.compile(
    r"\s(?:arm|baan|been|hand|helft|kant|kolom|long|knie|oever|oog|oor|rijbaan|rijstrook|schouder|vleugel|zijde)\b"
)
# Plural nouns rather than participles (*de betrokken leden*) and prepositions (*volgens leden*).
_PLURAL = re.compile(
    r"(?!(?:aan|af|be|bij|door|er|ge|her|in|mis|om|on|op|over|toe|uit|ver|voor)\w+en$)"
    r"(?!(?:volgens|namens|wegens|jegens|tijdens|sinds|evenals|tevens|soms|steeds)$)\w{4,}(?:en|s)"
)


def homograph_of(token: str) -> Homograph | None:
    """The rule for a form of a noun that may be another word.

    Args:
        token: A folded word.

    Returns:
        None for a word that is no homograph or of which no rule is known.
    """
    return _RULES.get(token) or (_follows_te if token.endswith("en") and "-" not in token else None)


def _follows_te(text: str, start: int, end: int) -> bool:
    """*te verdragen* – for any plural, in the table or not: before a plural *te* does not stand."""
    return (
        text[max(0, start - 3) : start].lower() == "te " and not text[max(0, start - 4) : start - 3].isalnum()
    )


def _is_infinitive(text: str, start: int, end: int) -> bool:
    """*kunnen de pieken niet langer verdragen* – at the end of a clause with a modal verb."""
    if _follows_te(text, start, end):
        return True
    behind = text[end : end + 6].lstrip(" ")
    if behind and not _CLAUSE_END.match(behind) and not behind.startswith(("dat ", "om ", "of ", "en ")):
        return False
    before = _clause_before(text, start)
    words = before.split()
    return bool(words) and words[-1] in _BEFORE_INFINITIVE and _MODAL.search(before) is not None


def _is_first_person(text: str, start: int, end: int) -> bool:
    """*ik verzoek*, *verzoek ik u*."""
    before = _clause_before(text, start).split()
    if before and before[-1] == "ik":
        return True
    return _next_word(text, end) == "ik" and not (before and before[-1] in _NEUTER_BEFORE | {"de"})


def _is_third_person(text: str, start: int, end: int) -> bool:
    """*hij besluit*, *de raad besluit*, *daarom besluit men*."""
    if _is_first_person(text, start, end):
        return True
    words = _clause_before(text, start).split()
    previous = words[-1] if words else ""
    if previous in _PRONOUNS:
        return True
    if _next_word(text, end) in ("hij", "men", "wij") and previous not in _NEUTER_BEFORE and words:
        return True
    found = _COMMON_PHRASE.search(text, max(0, start - _REACH), start)
    return (
        found is not None
        and found[1].lower() not in _NO_NOUN
        and not found[1].lower().startswith(("waar", "daar", "hier"))
    )


def _is_suffered(text: str, start: int, end: int) -> bool:
    """*de ondernemers leden een schade van* – after a plural noun, with a loss in the same clause."""
    before = _clause_before(text, start)
    words = before.split()
    if not words:
        return False
    previous = words[-1]
    if _LOSS.fullmatch(previous):  # dat zij schade leden
        return True
    if previous in ("zij", "ze") and _LOSS.search(before):  # de schade die zij leden
        return True
    if previous in _BEFORE_MEMBERS or _PLURAL.fullmatch(previous) is None:
        return False
    behind = _CLAUSE_END.split(text[end : end + _REACH], maxsplit=1)[0]
    return _LOSS.search(behind) is not None


def _is_right(text: str, start: int, end: int) -> bool:
    """*de rechter oever*: the other of left."""
    return _SIDE.match(text, end) is not None


def _clause_before(text: str, start: int) -> str:
    return _CLAUSE_END.split(text[max(0, start - _REACH) : start])[-1].lower()


def _next_word(text: str, end: int) -> str:
    words = text[end : end + 12].split(maxsplit=1)
    return words[0].lower() if words and text[end : end + 1].isspace() else ""


_RULES: dict[str, Homograph] = {
    **dict.fromkeys(_INFINITIVES, _is_infinitive),
    **dict.fromkeys(_FIRST_PERSON, _is_first_person),
    **dict.fromkeys(_THIRD_PERSON, _is_third_person),
    "leden": _is_suffered,
    "rechter": _is_right,
}
