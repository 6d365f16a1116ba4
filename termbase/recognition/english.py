"""English: the forms of a term for the target side – number and possessive, best first.

Rules after Huddleston & Pullum, *The Cambridge Grammar of the English Language* (2002), chapter 18.
"""

# ruff: noqa: SIM905 – a table of words reads better as running text

import re
from collections.abc import Iterator

from termbase.model import GrammaticalNumber, PartOfSpeech, Term
from termbase.recognition.form import Form

_PREPOSITIONS = frozenset(
    "of in to for on at with by from against under between as per into over within without concerning "
    "and/or regarding through".split()
)
_IRREGULAR: dict[str, tuple[str, ...]] = {
    "child": ("children",),
    "person": ("persons", "people"),
    "man": ("men",),
    "woman": ("women",),
    "foot": ("feet",),
    "criterion": ("criteria",),
    "phenomenon": ("phenomena",),
    "memorandum": ("memoranda", "memorandums"),
    "referendum": ("referendums", "referenda"),
    "addendum": ("addenda",),
    "medium": ("media",),
    "stratum": ("strata",),
    "appendix": ("appendices", "appendixes"),
    "index": ("indices", "indexes"),
    "matrix": ("matrices",),
    "half": ("halves",),
    "life": ("lives",),
    "wife": ("wives",),
    "leaf": ("leaves",),
    "loaf": ("loaves",),
    "shelf": ("shelves",),
    "knife": ("knives",),
    "thief": ("thieves",),
    "wharf": ("wharves", "wharfs"),
    "quiz": ("quizzes",),
    "hero": ("heroes",),
    "veto": ("vetoes",),
    "embargo": ("embargoes",),
    "echo": ("echoes",),
    "tomato": ("tomatoes",),
    "potato": ("potatoes",),
    "cargo": ("cargoes", "cargos"),
    "series": ("series",),
    "species": ("species",),
    "means": ("means",),
    "headquarters": ("headquarters",),
    "aircraft": ("aircraft",),
}
# Heads without a plural in official English, whatever the term says.
_MASS = frozenset(
    "information research advice legislation education knowledge evidence equipment employment welfare "
    "housing justice infrastructure progress support expertise sovereignty agriculture software hardware "
    "resilience autonomy security safety climate confidentiality transparency competitiveness inflation "
    "governance healthcare unemployment wellbeing compliance feedback staff police".split()
)
# Bodies of which a state has one: a capital and a phrase with *of* behind it make a name without a plural.
_BODIES = frozenset(
    "House Council Court Bank Kingdom Union Parliament Senate Cabinet Office Board Bureau Authority "
    "Agency Chamber Inspectorate Institute Netherlands States Presidency Government Gazette Bulletin "
    "Crown Church Republic Archive Department Confederation Federation Association Committee".split()
)
# Postposed adjectives: the noun before them inflects (*directors-general*, *courts martial*).
_POSTPOSED = frozenset("general martial elect designate".split())
_STRONG_VERBS: dict[str, tuple[str, ...]] = {
    line.split()[0]: tuple(line.split()[1:])
    for line in """
    be is are was were been being
    begin began begun
    bring brought
    buy bought
    choose chose chosen
    come came
    do does did done
    draw drew drawn
    find found
    fund funded funding
    get got
    give gave given
    go goes went gone
    have has had having
    hold held
    keep kept
    lay laid
    lead led
    leave left
    make made
    meet met
    pay paid
    put putting
    read
    say said
    see saw seen
    seek sought
    send sent
    set setting
    spend spent
    take took taken
    undertake undertook undertaken
    withdraw withdrew withdrawn
    uphold upheld
    write wrote written
    """.strip().splitlines()
}


def english_forms(term: Term) -> tuple[Form, ...]:
    """All forms of an English term, the dictionary form first, then plurals, then possessives.

    The apostrophe is always ’; comparing folds it with the straight one.

    Args:
        term: An English term. Without a part of speech it counts as a noun.

    Returns:
        At least one form; the first one's text is `term.text`.
    """
    match term.part_of_speech:
        case PartOfSpeech.VERB:
            forms = [Form(term.text), *map(Form, _verb_forms(term.text))]
        case PartOfSpeech.ADJECTIVE | PartOfSpeech.ADVERB | PartOfSpeech.OTHER:
            forms = [Form(term.text)]
        case _:
            forms = list(_noun_forms(term))
    forms += [_listed(text, term) for text in term.forms if text not in {form.text for form in forms}]
    return tuple(dict.fromkeys(forms))


def plural_of(phrase: str) -> tuple[str, ...]:
    """The plurals of a noun phrase, likelier first; none where English has none.

    Args:
        phrase: A singular (*order in council*, *House of Representatives*).

    Returns:
        Distinct plurals (*orders in council*; empty for the House).
    """
    words = phrase.split(" ")
    head = _head(words)
    is_definite = words[0] in ("the", "The") and len(words) > 1  # the Netherlands, the Senate
    if head is None or (is_definite and words[head][:1].isupper()):
        return ()
    plurals = _word_plurals(words[head])
    return tuple(" ".join((*words[:head], plural, *words[head + 1 :])) for plural in plurals)


def possessive_of(phrase: str, *, is_plural: bool = False) -> str:
    """The possessive (*the minister’s*, *ministers’*, *the Netherlands’*, *Congress’s*)."""
    low = phrase.lower()
    if low.endswith("s") and (is_plural or not low.endswith("ss")):
        return f"{phrase}’"
    return f"{phrase}’s"


def _noun_forms(term: Term) -> Iterator[Form]:
    base, number = term.text, term.number
    plurals = plural_of(base) if number is GrammaticalNumber.SINGULAR else ()
    yield Form(base, number)
    for plural in plurals:
        yield Form(plural, GrammaticalNumber.PLURAL)
    if base[-1:].isalnum():
        is_plural = number is GrammaticalNumber.PLURAL
        yield Form(possessive_of(base, is_plural=is_plural), number, is_genitive=True)
    for plural in plurals:
        yield Form(possessive_of(plural, is_plural=True), GrammaticalNumber.PLURAL, is_genitive=True)


def _listed(text: str, term: Term) -> Form:
    is_possessive = text.replace("'", "’").endswith(("’s", "s’"))
    number = term.number
    if term.part_of_speech not in (PartOfSpeech.NOUN, None):
        number = GrammaticalNumber.UNCOUNTABLE
    elif number is GrammaticalNumber.SINGULAR and not is_possessive:
        number = GrammaticalNumber.PLURAL
    return Form(text.replace("'", "’"), number, is_genitive=is_possessive)


def _head(words: list[str]) -> int | None:
    """Index of the noun that inflects; None for a name that has no plural and for a list of names."""
    for index, word in enumerate(words):
        if index and word in _PREPOSITIONS:
            head = index - 1
            is_name = words[head][:1].isupper() and words[head] in _BODIES
            return None if is_name else head  # Member of Parliament → Member; House of Representatives → none
        if word.endswith(","):
            return None
    if len(words) > 1 and words[-1].lower() in _POSTPOSED:  # attorney general → attorneys general
        return len(words) - 2
    return len(words) - 1


def _word_plurals(word: str) -> tuple[str, ...]:
    before, hyphen, last = word.rpartition("-")
    if hyphen and last.lower() in _POSTPOSED:  # director-general → directors-general
        return tuple(f"{plural}-{last}" for plural in _word_plurals(before))
    if hyphen:
        parts = word.split("-")
        for index, part in enumerate(parts):
            if index and part in _PREPOSITIONS | {"by", "up"}:  # passer-by → passers-by; start-up → start-ups
                if part == "up":
                    return (f"{word}s",)
                first = tuple(_word_plurals("-".join(parts[:index])))
                return tuple("-".join((plural, *parts[index:])) for plural in first)
        return tuple(f"{before}-{plural}" for plural in _word_plurals(last))
    if not word or not word[-1].isalnum():
        return ()
    low = word.lower()
    if low in _MASS:
        return ()
    if word[-1].isupper() or word[-1].isdigit():  # SME → SMEs
        return (f"{word}s",)
    if low in _IRREGULAR:
        return tuple(_cased(word, plural) for plural in _IRREGULAR[low])
    if low.endswith("man") and low not in ("human", "german", "roman"):  # chairman → chairmen
        return (f"{word[:-2]}en",)
    if low.endswith("sis"):  # analysis → analyses
        return (f"{word[:-2]}es",)
    if re.search(r"(?:s|x|z|ch|sh)$", low):  # process → processes, branch → branches
        return (f"{word}es",)
    if re.search(r"(?:[^aeiou]|qu)y$", low):  # policy → policies
        return (f"{word[:-1]}ies",)
    return (f"{word}s",)  # ministry’s rule above; motion → motions


def _cased(word: str, plural: str) -> str:
    return plural[0].upper() + plural[1:] if word[0].isupper() else plural


def _verb_forms(phrase: str) -> list[str]:
    """Forms of a verb phrase whose first word inflects (*lay before parliament*)."""
    verb, space, rest = phrase.partition(" ")
    low = verb.lower()
    third = _word_plurals(low)[0] if low not in _MASS and _word_plurals(low) else f"{low}s"
    if low in _STRONG_VERBS:
        inflected = [third, *_STRONG_VERBS[low]]
        if not any(form.endswith("ing") for form in _STRONG_VERBS[low]):
            inflected.append(_ing(low))
    else:
        inflected = [third, _ed(low), _ing(low)]
    if low.endswith("fund"):
        inflected.append(_ed(low))
    return [form + space + rest for form in dict.fromkeys(inflected) if form != low]


def _doubles(verb: str) -> bool:
    """A short stressed syllable doubles its consonant (*plan* → *planned*); British also *-l* (*fulfil*)."""
    return bool(
        re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb) or re.search(r"[^aeiou][aeiou]l$", verb)
    ) or (verb.endswith(("mit", "fer", "cur")))


def _ed(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if _doubles(verb) else f"{verb}ed"


def _ing(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if _doubles(verb) else f"{verb}ing"
