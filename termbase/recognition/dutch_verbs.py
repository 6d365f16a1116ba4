"""Dutch verbs: the finite forms and participles of an infinitive, weak by rule, strong by list.

Rules after the *Algemene Nederlandse Spraakkunst* (e-ANS, 2.3). Separable verbs are given joined, as
infinitives, participles and subordinate clauses have them (*toezeggen, toe te zeggen, toegezegd, toezegt*).
"""

# ruff: noqa: SIM905 – a table of words reads better as running text

import re

from termbase.recognition.dutch_adjectives import with_e

# Infinitive: past singular, past plural, participle without its prefix.
_STRONG: dict[str, tuple[str, str, str]] = {
    infinitive: (singular, plural, participle)
    for infinitive, singular, plural, participle in (
        line.split()
        for line in """
        bieden bood boden boden
        binden bond bonden bonden
        blijken bleek bleken bleken
        blijven bleef bleven bleven
        breken brak braken broken
        brengen bracht brachten bracht
        denken dacht dachten dacht
        doen deed deden daan
        dragen droeg droegen dragen
        drijven dreef dreven dreven
        dringen drong drongen drongen
        dwingen dwong dwongen dwongen
        gaan ging gingen gaan
        gelden gold golden golden
        geven gaf gaven geven
        grijpen greep grepen grepen
        hangen hing hingen hangen
        heffen hief hieven heven
        helpen hielp hielpen holpen
        houden hield hielden houden
        kiezen koos kozen kozen
        kijken keek keken keken
        komen kwam kwamen komen
        kopen kocht kochten kocht
        krijgen kreeg kregen kregen
        laten liet lieten laten
        lezen las lazen lezen
        liggen lag lagen legen
        lijden leed leden leden
        lijken leek leken leken
        lopen liep liepen lopen
        meten mat maten meten
        nemen nam namen nomen
        roepen riep riepen roepen
        scheiden scheidde scheidden scheiden
        schrijven schreef schreven schreven
        schuiven schoof schoven schoven
        slaan sloeg sloegen slagen
        sluiten sloot sloten sloten
        snijden sneed sneden sneden
        spreken sprak spraken sproken
        springen sprong sprongen sprongen
        staan stond stonden staan
        stijgen steeg stegen stegen
        strijden streed streden streden
        treden trad traden treden
        treffen trof troffen troffen
        trekken trok trokken trokken
        vallen viel vielen vallen
        vangen ving vingen vangen
        varen voer voeren varen
        verdwijnen verdween verdwenen verdwenen
        vinden vond vonden vonden
        vragen vroeg vroegen vraagd
        wegen woog wogen wogen
        werpen wierp wierpen worpen
        werven wierf wierven worven
        wijken week weken weken
        wijten weet weten weten
        wijzen wees wezen wezen
        winnen won wonnen wonnen
        zeggen zei zeiden zegd
        zenden zond zonden zonden
        zien zag zagen zien
        zoeken zocht zochten zocht
        """.strip().splitlines()
    )
}
_SEPARABLE = tuple(
    sorted(
        "aan achter achterop af bij binnen bijeen deel door gelijk goed in klaar los mede mee mis na neer om "
        "onder op open over plaats samen stil stop tegemoet tegen teleur tentoon terecht terug thuis toe "
        "tussen uit uiteen vast vol voor voorop vooruit vrij waar weg weer".split(),
        key=len,
        reverse=True,
    )
)
_INSEPARABLE = (
    "be",
    "ge",
    "her",
    "er",
    "ont",
    "ver",
    "mis",
    "over",
    "onder",
    "door",
    "om",
    "voor",
    "weer",
    "vol",
)
_AMBIGUOUS = frozenset(("mis", "over", "onder", "door", "om", "voor", "weer", "vol"))


def verb_forms(infinitive: str) -> tuple[str, ...]:
    """Forms of a verb beside its infinitive, each once.

    Args:
        infinitive: One word (*instemmen*).

    Returns:
        Present, past, participles (with -e too); for a separable verb the *te*-infinitive as well. Empty when
        the word is no infinitive. The bare stem (*ik besluit*) is left out: it is a noun too often.
    """
    low = infinitive.lower()
    if len(low) < 4 or not low.endswith("n"):
        return ()
    forms: dict[str, None] = {}
    for particle in _SEPARABLE:
        rest = low[len(particle) :]
        if (
            low.startswith(particle)
            and len(rest) > 3
            and rest.endswith("n")
            and re.search("[aeiou].*n$", rest)
        ):
            if particle == "in" and rest[0] in "aeiou":
                continue
            for form in _simple(rest):
                forms[particle + form] = None  # toezeggen → toezegt, toegezegd
            forms[f"{particle} te {rest}"] = None
            break
    for form in _simple(low):
        forms[form] = None
    forms.pop(low, None)
    return tuple(forms)


def _simple(infinitive: str) -> list[str]:
    forms = [f"{infinitive}d", f"{infinitive}de"]  # werkend, werkende
    for size in range(len(infinitive), 3, -1):
        strong = _STRONG.get(infinitive[-size:])
        prefix = infinitive[:-size]
        if strong and (not prefix or prefix in _INSEPARABLE):
            singular, plural, core = strong
            stem = _stem(infinitive)
            participles = _participles(prefix, core)
            present = [stem if stem.endswith("t") else f"{stem}t"]  # geeft; besluit
            if infinitive.endswith(("aan", "ien", "oen")):
                present = [f"{infinitive[:-1]}t"]  # gaan → gaat, zien → ziet
            forms += [*present, prefix + singular, prefix + plural, *participles]
            # overwogen → no further ending; gebracht → gebrachte
            forms += [inflected for participle in participles for inflected in with_e(participle)]
            return forms
    return forms + _weak(infinitive)


def _weak(infinitive: str) -> list[str]:
    raw = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    forms: list[str] = []
    for stem in dict.fromkeys((_stem(infinitive), _unstressed_stem(infinitive))):
        is_voiceless = raw.endswith(("t", "k", "f", "s", "ch", "p", "x", "c"))  # ’t kofschip
        dental = "t" if is_voiceless else "d"
        past = f"{stem}{dental}e"  # werkte, regelde, verwachtte
        core = stem if stem.endswith(dental) else f"{stem}{dental}"
        prefix = next(
            (p for p in _INSEPARABLE if infinitive.startswith(p) and len(infinitive) - len(p) > 3), ""
        )
        participles = [core] if prefix else [_ge(core)]
        if prefix in _AMBIGUOUS or prefix in ("er", "ge"):
            participles.append(_ge(core))  # geïnvesteerd; voorbereid beside gevoorbereid does no harm
        present = stem if stem.endswith("t") else f"{stem}t"
        forms += [present, past, f"{past}n", *participles]
        forms += [inflected for participle in participles for inflected in with_e(participle)]
    return forms


def _participles(prefix: str, core: str) -> list[str]:
    if prefix and prefix not in _AMBIGUOUS:
        return [prefix + core]  # besloten
    return [prefix + core, f"{prefix}ge{core}"] if prefix else [_ge(core)]  # overwogen, gegeven


def _ge(core: str) -> str:
    """The participle with ge- and its diaeresis (*geïnvesteerd*, *geëist*)."""
    if core[0] == "e" or (core[0] == "i" and not core.startswith("ij")):
        return f"ge{ {'e': 'ë', 'i': 'ï'}[core[0]] }{core[1:]}"
    return f"ge{core}"


def _stem(infinitive: str) -> str:
    """The stem with its vowel and last consonant restored (*geven* → *geef*, *zeggen* → *zeg*)."""
    raw = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    if len(raw) > 2 and raw[-1] == raw[-2] and raw[-1] not in "aeiou":
        return raw[:-1]  # zeggen → zeg
    if raw.endswith(("aa", "oe", "ie")) or len(raw) < 2:
        return raw
    if raw[-1] not in "aeiou" and raw[-2] in "aeou" and (len(raw) < 3 or raw[-3] not in "aeiou"):
        raw = f"{raw[:-1]}{raw[-2]}{raw[-1]}"  # maken → maak
    if raw[-1] in "vz":  # geven → geef, reizen → reis
        raw = raw[:-1] + ("f" if raw[-1] == "v" else "s")
    return raw


def _unstressed_stem(infinitive: str) -> str:
    """The stem where its last syllable has no stress (*regelen* → *regel*, *verbeteren* → *verbeter*)."""
    if infinitive.endswith(("elen", "eren", "emen", "enen")) and len(infinitive) > 6:
        return infinitive[:-2]
    return _stem(infinitive)
