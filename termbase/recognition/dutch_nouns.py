"""Dutch nouns: plurals, genitive and diminutive of one word by rule, each rule with its example.

Rules after the *Algemene Nederlandse Spraakkunst* (e-ANS, 3.5.2–3.5.3). Where spelling alone does not decide,
all candidates are given: a form that nobody writes does no harm in recognition.
"""

# ruff: noqa: SIM905 – a table of words reads better as running text

import re

# The last component decides: Kamerlid → Kamerleden as lid → leden.
_IRREGULAR: dict[str, tuple[str, ...]] = {
    "lid": ("leden",),
    "stad": ("steden",),
    "schip": ("schepen",),
    "smid": ("smeden",),
    "gelid": ("gelederen",),
    "kind": ("kinderen",),
    "rund": ("runderen",),
    "kalf": ("kalveren",),
    "volk": ("volken", "volkeren"),
    "goed": ("goederen",),
    "blad": ("bladen", "bladeren"),
    "lied": ("liederen",),
    "gemoed": ("gemoederen",),
    "dag": ("dagen",),
    "weg": ("wegen",),
    "dak": ("daken",),
    "gat": ("gaten",),
    "glas": ("glazen",),
    "graf": ("graven",),
    "hof": ("hoven",),
    "hol": ("holen",),
    "lot": ("loten",),
    "oorlog": ("oorlogen",),
    "pad": ("paden",),
    "schot": ("schoten",),
    "slag": ("slagen",),
    "slot": ("sloten",),
    "spel": ("spelen", "spellen"),
    "staf": ("staven", "stafs"),
    "vat": ("vaten",),
    "verdrag": ("verdragen",),
    "bedrag": ("bedragen",),
    "gebed": ("gebeden",),
    "bod": ("boden",),  # verbod → verboden
    "gebrek": ("gebreken",),
    "bevel": ("bevelen",),
    "hertog": ("hertogen",),
    "bad": ("baden",),
    "god": ("goden",),
    "dal": ("dalen",),
    "aanbod": ("aanbiedingen",),
    "koe": ("koeien",),
    "vlo": ("vlooien",),
    "zoon": ("zonen", "zoons"),
    "middel": ("middelen",),
    "artikel": ("artikelen", "artikels"),
    "maatregel": ("maatregelen", "maatregels"),
    "wapen": ("wapens", "wapenen"),
    "teken": ("tekens", "tekenen"),
    "water": ("wateren", "waters"),
    "model": ("modellen",),
    "lichaam": ("lichamen",),
    "examen": ("examens", "examina"),
    "deel": ("delen",),
    "inhoud": ("inhouden",),
    "raad": ("raden",),
    "lieutenant": ("lieutenants",),
    "casus": ("casussen", "casus"),
    "corpus": ("corpora",),
    "toezegging": ("toezeggingen",),
    "persoon": ("personen",),
    "dief": ("dieven",),
    "genie": ("genieën",),
}
_LONGEST_IRREGULAR = max(map(len, _IRREGULAR))
# English loans keep -s.
_LOANS = tuple(
    "board hub team deal tool chip lab club up event desk film tank panel label level trend test pilot "
    "scan check audit unit coach expert target asset account consultant jet link post blog site grant "
    "call off voucher drone fund start shop map budget campus-tour spread swap bond hedge benchmark "
    "workshop interview cluster incident framework sprint track talent coupon summit hotspot cloud crash "
    "screen lockdown flat tram cent stunt tax briefing meeting training building holding hearing ranking "
    "rating lening".split()
)
# A last component of one stressed syllable, which unstressed -em and -el would hide: voorkeursstem.
_STRESSED = ("stem", "klem", "zwem", "stel", "cel", "knel")
# A plural in -s of these would be another word (*rechts*: on the right).
_NO_GENITIVE = frozenset(
    "recht link nacht middag morgen avond ochtend vast dag trap nederland slecht plaat staat deel".split()
)
_DIGRAPHS = frozenset("ie oe ui ij ei eu ou au ai oi aa ee oo uu ea oa".split())
_VOWELS = frozenset("aeiouyáéíóúàèìòùäëïöüâêîôû")
_LOW_CONSONANTS = re.compile(r"[b-df-hj-np-tv-xz]+")


def is_acronym(word: str) -> bool:
    """True for a word that is spelled out or ends in a capital (*AMvB*, *MKB*, *zbo*, *mkb*)."""
    return len(word) > 1 and (word[-1].isupper() or word.isupper() or bool(_LOW_CONSONANTS.fullmatch(word)))


def plurals(word: str) -> tuple[str, ...]:
    """The plurals of a Dutch noun, likelier first.

    Args:
        word: One word, its hyphens included (*secretaris-generaal*).

    Returns:
        At least one form; none for an empty word.
    """
    if not word or not word[-1].isalnum():
        return ()
    head, hyphen, last = word.rpartition("-")
    if hyphen and last.lower() == "generaal":  # secretaris-generaal → secretarissen-generaal
        return tuple(f"{plural}-{last}" for plural in plurals(head))
    if hyphen and last.lower() in (
        "president",
        "resident",
    ):  # both minister-presidenten and ministers-president
        return (f"{word}en", *(f"{plural}-{last}" for plural in plurals(head)))
    if hyphen and len(last) > 1:
        return tuple(f"{head}-{plural}" for plural in plurals(last))
    if is_acronym(word) or word[-1].isdigit():  # AMvB → AMvB’s; also met without the apostrophe
        return (f"{word}’s", f"{word}s")
    low = word.lower()
    for size in range(min(len(low), _LONGEST_IRREGULAR), 1, -1):
        irregular = _IRREGULAR.get(low[-size:])
        if irregular and (size == len(low) or len(low) - size > 1):
            # The word's own letters stay as they are: Lid → Leden, KAMERLID → KAMERLIDs is left to folding.
            return tuple(_joined(word[:-size], form, word[-size:]) for form in irregular)
    if low[-1] in _VOWELS:
        return _after_vowel(word, low)
    return _after_consonant(word, low)


def genitives(word: str, *, is_countable: bool = True) -> tuple[str, ...]:
    """The genitive of a noun or name.

    Args:
        word: One word.
        is_countable: It has a plural; that of an acronym is spelled like the genitive (*AMvB’s*) and likelier.

    Returns:
        At most one form; none where it would be another word or cannot be told from the base.
    """
    low = word.lower()
    if is_acronym(word):  # TNO → TNO’s
        return () if is_countable or low[-1] in "sxz" else (f"{word}’s",)
    if len(low) < 3 or not low[-1].isalpha() or low[-1] in "sxzé" or low in _NO_GENITIVE:
        return ()
    if low[-1] in "aiouy" and low[-2:] not in ("ij", "ei", "ui", "au", "ou", "eu"):
        return (f"{word}’s",)  # Europa → Europa’s
    return (f"{word}s",)  # kabinet → (des) kabinets


def diminutive(word: str) -> str | None:
    """The singular diminutive of a common noun; None for a word with capitals, a hyphen or an odd ending."""
    if not word.isalpha() or not word.islower() or len(word) < 3:
        return None
    last = word[-1]
    if last in "aou" and word[-2] not in _VOWELS:  # agenda → agendaatje
        return f"{word}{last}tje"
    if last in _VOWELS:  # commissie → commissietje
        return f"{word}tje"
    is_short = _is_short(word)
    if word.endswith("ing"):  # vergadering → vergaderingetje, koning → koninkje
        return f"{word}etje" if word.endswith(("ling", "ering", "ding", "ring")) else f"{word[:-1]}kje"
    if last == "m":  # bodem → bodempje, stam → stammetje
        is_stressed = is_short and (not word.endswith("em") or word.endswith(_STRESSED))
        return f"{word}metje" if is_stressed else f"{word}pje"  # voorkeursstem → voorkeursstemmetje
    if last in "lnr" and is_short and not word.endswith(("el", "en", "er", "or")):  # plan → plannetje
        return f"{word}{last}etje"
    if last in "lnrw":  # artikel → artikeltje
        return f"{word}tje"
    return f"{word}je"  # brief → briefje


def _joined(head: str, form: str, ending: str) -> str:
    return head + (form[0].upper() + form[1:] if ending[0].isupper() else form)


def _after_vowel(word: str, low: str) -> tuple[str, ...]:
    if low.endswith("ee"):  # idee → ideeën, fee → fees
        return (f"{word}ën", f"{word}s")
    if low.endswith("ie"):  # strategie → strategieën, kolonie → koloniën, commissie → commissies
        return (f"{word}s", f"{word}ën", f"{word[:-1]}ën")
    if low.endswith(("oe", "ui", "ij", "ei")):  # partij → partijen, vallei → valleien, taboe → taboes
        return (f"{word}en", f"{word}s")
    if low[-1] == "e":  # gemeente → gemeenten, gemeentes; belanghebbende → belanghebbenden
        return (f"{word}n", f"{word}s")
    if low[-1] in "éèêëáàü" or low.endswith(("eau", "ieu", "ay", "ey", "oy", "oi", "ou", "au", "eu", "ai")):
        return (f"{word}s", f"{word}’s")  # comité → comités, niveau → niveaus, milieu → milieus
    return (f"{word}’s", f"{word}s")  # agenda → agenda’s, euro → euro’s


def _after_consonant(word: str, low: str) -> tuple[str, ...]:
    if low.endswith("heid"):  # gelegenheid → gelegenheden
        return (f"{word[:-2]}den",)
    if low.endswith("us"):  # cursus → cursussen, politicus → politici
        latin = f"{word[:-2]}i"
        return (latin, f"{word}sen") if low.endswith("icus") else (f"{word}sen", latin)
    if low.endswith("um") and len(low) > 4:  # museum → musea, centrum → centrums
        return (f"{word[:-2]}a", f"{word}s")
    if low.endswith(("asis", "isis", "esis", "osis")):  # crisis → crises
        return (f"{word}sen", f"{word[:-2]}es")
    if low.endswith("is"):  # vonnis → vonnissen, staatssecretaris → staatssecretarissen
        return (f"{word}sen",) if low[-3] not in _VOWELS else _with_en(word, low)
    if low.endswith(("ix", "ex")):  # matrix → matrices, index → indexen
        return (f"{word[:-2]}ices", f"{word}en")
    if low.endswith("or") and len(low) > 4 and low[-3] != "o":  # sector → sectoren, sectors
        return (f"{word[:-2]}oren", f"{word}s")
    if (
        low.endswith("man") and len(low) > 4
    ):  # ombudsman → ombudsmannen; zakenman → zakenlieden, -lui, -mensen
        return (f"{word}nen", f"{word[:-3]}lieden", f"{word[:-3]}lui", f"{word[:-3]}mensen")
    if low.endswith(_LOANS):  # roadmap → roadmaps; map → mappen
        return (f"{word}es" if low.endswith("sh") else f"{word}s", *_with_en(word, low))
    if low.endswith(("aar", "eur", "ier", "aard", "erd", "oor", "on", "ot", "iteur")):
        # ambtenaar → ambtenaren, ambtenaars; directeur → directeuren, directeurs; station → stations
        return (*_with_en(word, low), f"{word}s")
    if low.endswith(("el", "em", "en", "er")) and len(low) > 4 and low[-3] not in _VOWELS:
        # minister → ministers, keten → ketens, stelsel → stelsels, bodem → bodems
        if low.endswith("sel"):  # beginsel → beginselen, stelsel → stelsels
            return (f"{word}s", f"{word}en")
        if low.endswith(_STRESSED):  # wetsvoorstel → wetsvoorstellen, voorkeursstem → voorkeursstemmen
            return (f"{word}{low[-1]}en", f"{word}s")
        return (f"{word}s",)
    return _with_en(word, low)


def _is_short(low: str) -> bool:
    """One short vowel and one consonant at the end (*wet*, *plan*), not a long vowel or a diphthong."""
    return (
        len(low) > 2
        and low[-1] not in _VOWELS
        and low[-2] in _VOWELS
        and low[-2] != "y"
        and low[-3:-1] not in _DIGRAPHS
    )


def _with_en(word: str, low: str) -> tuple[str, ...]:
    """The plural in -en with its changes of spelling."""
    last = low[-1]
    if low[-3:-1] in ("aa", "ee", "oo", "uu"):
        stem = word[:-2]
        if last == "f":  # graaf → graven, paragraaf → paragrafen
            return (f"{stem}ven", f"{stem}fen")
        if last == "s":  # baas → bazen, Chinees → Chinezen
            return (f"{stem}zen", f"{stem}sen")
        return (f"{stem}{last}en",)  # taak → taken, systeem → systemen
    if _is_short(low):
        if last in "xwjh" or (low.endswith(("ig", "ik")) and len(low) > 4):
            return (f"{word}en",)  # monnik → monniken, koning is no case of it
        return (f"{word}{last}en",)  # wet → wetten, plan → plannen, stof → stoffen, proces → processen
    if last == "f":  # brief → brieven, bedrijf → bedrijven, wolf → wolven, triomf → triomfen
        return (f"{word}en",) if low.endswith("mf") else (f"{word[:-1]}ven",)
    if last == "s":  # huis → huizen, prijs → prijzen, grens → grenzen; eis → eisen, kans → kansen
        return (f"{word[:-1]}zen", f"{word}en")
    return (f"{word}en",)  # motie takes none of this; regeling → regelingen, akkoord → akkoorden
