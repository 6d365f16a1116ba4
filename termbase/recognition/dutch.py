"""Dutch: all surface forms of a term, from rules on the word that carries the inflection.

The head is the last word, or the word before the first preposition (*algemene maatregel van bestuur*).
"""

# ruff: noqa: SIM905 – a table of words reads better as running text

import re
from collections.abc import Iterator

from termbase.model import Gender, GrammaticalNumber, PartOfSpeech, Term
from termbase.recognition.dutch_adjectives import with_e, without_e
from termbase.recognition.dutch_nouns import diminutive, genitives, plurals
from termbase.recognition.dutch_verbs import verb_forms
from termbase.recognition.dutch_words import partner_words
from termbase.recognition.form import Form

_PREPOSITIONS = frozenset(
    "van voor met in op aan bij tot over onder tussen tegen uit der des den te ten ter inzake zonder door "
    "naar per om houdende tegenover betreffende binnen buiten".split()
)
# Words before the head that never take -e.
_NO_ADJECTIVE = frozenset("de het een en of niet zeer wel meest minder".split())
# First parts that are written both with -e- and with -en- (*waardeketen*, *waardenketen*).
_LINKING_N = re.compile(
    r"^(waarde|ziekte|gemeente|gedachte|groente|methode|periode|orde|ruimte|rente|belofte|hoogte|behoefte|zijde)"
    r"(n?)(?=[bcdfghjklmnpqrstvwz]{1,3}[aeiouy]\w{2})",
    re.IGNORECASE,
)
_PLURAL_NUMBERS = (GrammaticalNumber.PLURAL, GrammaticalNumber.UNCOUNTABLE)


def dutch_forms(term: Term) -> tuple[Form, ...]:
    """All inflected forms of a Dutch term, the dictionary form first.

    Nouns get plurals, a genitive, a diminutive, and the agreement of the adjectives before them; verbs their
    finite forms and participles; adjectives the form with -e. `term.forms` comes after the rules. A
    plural-only or uncountable term gets no other number.

    Args:
        term: A Dutch term. Without a part of speech it counts as a noun.

    Returns:
        At least one form; a text occurs again only with another analysis (*ministers*: plural, genitive).
    """
    match term.part_of_speech:
        case PartOfSpeech.VERB:
            forms = [Form(term.text), *map(Form, _verb_phrases(term.text))]
        case PartOfSpeech.ADJECTIVE:
            forms = [Form(term.text), *map(Form, _adjective_phrases(term.text))]
        case PartOfSpeech.ADVERB | PartOfSpeech.OTHER:
            forms = [Form(term.text, term.number)]
        case _:
            forms = list(_noun_forms(term))
    forms += [Form(text, _listed_number(term)) for text in term.forms]
    return tuple(dict.fromkeys(forms))


def _listed_number(term: Term) -> GrammaticalNumber:
    if term.part_of_speech not in (PartOfSpeech.NOUN, None):
        return GrammaticalNumber.UNCOUNTABLE
    if term.number is GrammaticalNumber.SINGULAR:
        return GrammaticalNumber.PLURAL  # leden of lid: what rules cannot know is a plural as a rule
    return term.number


def _verb_phrases(text: str) -> list[str]:
    """The verb is the last word (*in werking treden*)."""
    before, space, verb = text.rpartition(" ")
    # A bare stem that is a common noun as well is the noun as a rule (*besluit* of *besluiten*).
    phrases = [
        before + space + form
        for form in verb_forms(verb)
        if space or not (verb.startswith(form) and form in partner_words())
    ]
    if space:  # in werking treden → in werking te treden
        phrases.append(f"{before} te {verb}")
    return phrases


def _adjective_phrases(text: str) -> list[str]:
    before, space, adjective = text.rpartition(" ")
    return [before + space + form for form in (*with_e(adjective), *without_e(adjective))]


def _noun_forms(term: Term) -> Iterator[Form]:
    base = term.text
    yield Form(base, term.number)
    words = base.split(" ")
    head = _head(words)
    if head is None:
        return
    pre, noun, post = words[:head], words[head], words[head + 1 :]
    after = f" {' '.join(post)}" if post else ""
    is_countable = term.number is GrammaticalNumber.SINGULAR
    singular_pre, plural_pre = list(_agreements(pre, term)), _inflected(pre)
    for before in singular_pre[1:]:  # openbaar debat → (het) openbare debat
        yield Form(f"{before}{noun}{after}", term.number)
    case_forms = [
        Form(text, term.number, is_genitive=True)
        for text in genitives(noun, is_countable=is_countable)
        if len(words) == 1
    ]
    if noun[0].isupper() and noun[-1] in "aiouy":  # Europa’s is of Europe rather than several Europes
        yield from case_forms
    if is_countable:
        for plural in plurals(noun):  # vaste commissie → vaste commissies
            yield Form(f"{plural_pre}{plural}{after}", GrammaticalNumber.PLURAL)
            if len(singular_pre) > 1 and plural_pre != singular_pre[0]:
                yield Form(f"{singular_pre[0]}{plural}{after}", GrammaticalNumber.PLURAL)
    yield from case_forms
    if len(words) == 1:
        if is_countable and (small := diminutive(noun)) is not None:
            yield Form(small, GrammaticalNumber.SINGULAR)
            yield Form(f"{small}s", GrammaticalNumber.PLURAL)
        yield from _linking_variants(noun, term.number, is_countable=is_countable)


def _linking_variants(noun: str, number: GrammaticalNumber, *, is_countable: bool) -> Iterator[Form]:
    """The same compound with the other linking sound (*waardeketen* → *waardenketen, waardenketens*)."""
    found = _LINKING_N.match(noun)
    if found is None:
        return
    variant = found[1] + ("" if found[2] else "n") + noun[found.end() :]
    yield Form(variant, number)
    if is_countable:
        for plural in plurals(variant):
            yield Form(plural, GrammaticalNumber.PLURAL)


def _head(words: list[str]) -> int | None:
    """Index of the word that inflects; None for a list of names (*Onderwijs, Cultuur en Wetenschap*)."""
    for index, word in enumerate(words):
        if index and word in _PREPOSITIONS:  # algemene maatregel van bestuur → maatregel
            return index - 1
        if word.endswith(",") or (word in ("en", "of", "&") and index and not words[index - 1].endswith("-")):
            return None
    return len(words) - 1


def _agreements(pre: list[str], term: Term) -> Iterator[str]:
    """The words before the head in the singular: as the term writes them, then with the other ending."""
    written = "".join(f"{word} " for word in pre)
    yield written
    if not pre:
        return
    inflected = _inflected(pre)
    if inflected != written:  # openbaar → openbare
        yield inflected
    if term.gender in (Gender.NEUTER, None) and term.number is not GrammaticalNumber.PLURAL:
        bare = "".join(
            f"{(without_e(word) or (word,))[-1] if _is_adjective(word) else word} " for word in pre
        )
        if bare != written:  # parlementaire onderzoek → parlementair onderzoek
            yield bare


def _inflected(pre: list[str]) -> str:
    """The words before the head with -e on each adjective; the space after each included."""
    return "".join(f"{(with_e(word) or (word,))[0] if _is_adjective(word) else word} " for word in pre)


def _is_adjective(word: str) -> bool:
    """A guess: any word of letters before the head, but for acronyms, ordinals in figures and particles."""
    return (
        word not in _NO_ADJECTIVE
        and word[1:].islower()
        and not word.endswith("-")
        and word.replace("-", "").isalpha()
    )
