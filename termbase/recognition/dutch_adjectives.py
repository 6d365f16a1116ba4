"""Dutch adjectives: the form with -e and the form without."""

import re
from functools import lru_cache

_INVARIABLE = re.compile(r"(?:[aeoiy]|en|[^aeiou]ensis|a|gratis|prima|extra|allerlei|groninger|haagsche)$")
_DOUBLE_VOWEL = re.compile(r"(?:aa|ee|oo|uu)[bcdfgklmnprst]$")
_SHORT_VOWEL = re.compile(r"(?:^|[^aeiou])[aeiou][bcdfgklmnprst]$")
_UNSTRESSED = re.compile(r"[aeiouy].*(?:[^aeiou]e[lrm]|ig|ik)$")
_STRESSED_EL = ("snel", "fel", "hel", "rebel")


@lru_cache(maxsize=4096)  # a termbase uses few adjectives many times
def with_e(adjective: str) -> tuple[str, ...]:
    """The form with -e of an adjective; two where spelling alone does not decide; none where it takes none.

    Args:
        adjective: The form without -e (*digitaal*); participles count (*gericht*).

    Returns:
        0, 1 or 2 forms.
    """
    low = adjective.lower()
    if len(low) < 3 or _INVARIABLE.search(low):  # gratis, open, zilveren, roze
        return ()
    if low.endswith("ieel"):  # ministerieel → ministeriële
        return (adjective[:-4] + "iële",)
    if low.endswith("ëel"):  # reëel → reële
        return (adjective[:-2] + "le",)
    if low.endswith("ueel"):  # actueel → actuele
        return (adjective[:-2] + "le",)
    if _DOUBLE_VOWEL.search(low):
        stem = adjective[:-2]
        if low.endswith("f"):  # braaf → brave
            return (stem + "ve",)
        if low.endswith("s"):  # Europees → Europese, werkloos → werkloze
            return (stem + "se", stem + "ze") if low[-2] == "e" else (stem + "ze", stem + "se")
        return (stem + adjective[-1] + "e",)  # digitaal → digitale, breed → brede, duurzaam → duurzame
    if _UNSTRESSED.search(low) and not low.endswith(_STRESSED_EL):
        return (adjective + "e",)  # veilig → veilige, hoger → hogere, enkel → enkele
    if _SHORT_VOWEL.search(low):  # snel → snelle, glad → gladde, los → losse, laf → laffe
        return (adjective + adjective[-1] + "e",)
    if low.endswith("f"):  # actief → actieve, half → halve
        return (adjective[:-1] + "ve",)
    if re.search(r"(?:ij|ie|ui|eu|ou|au)s$", low):  # grijs → grijze, vies → vieze
        return (adjective[:-1] + "ze", adjective + "e")
    return (adjective + "e",)  # vast → vaste, nieuw → nieuwe, eerlijk → eerlijke, Nederlands → Nederlandse


@lru_cache(maxsize=4096)
def without_e(adjective: str) -> tuple[str, ...]:
    """The candidates for an adjective without its -e (*digitale* → *digitaal*); only true ones map back.

    Args:
        adjective: A form with -e.

    Returns:
        The candidates of which `with_e` gives `adjective`; none when it does not end in -e.
    """
    low = adjective.lower()
    if not low.endswith("e") or len(low) < 5:
        return ()
    stem = adjective[:-1]
    bases = [stem]  # vaste → vast
    if low.endswith("iële"):
        bases.append(adjective[:-4] + "ieel")  # ministeriële → ministerieel
    if low[-2] in "vz":
        stem = stem[:-1] + {"v": "f", "z": "s"}[low[-2]]
        bases.append(stem)  # actieve → actief
    if low[-2] == low[-3]:
        bases.append(stem[:-1])  # snelle → snel
    elif low.endswith("ële"):
        bases.append(adjective[:-2] + "el")  # reële → reëel
    elif low[-3] in "aeou":
        bases.append(stem[:-1] + stem[-2:])  # digitale → digitaal
    return tuple(base for base in bases if len(base) > 2 and adjective in with_e(base))
