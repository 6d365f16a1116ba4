"""How fast are terms recognised with 100,000 terms? Segments per second of CPU time on one core.

    python benchmarks/recognition.py [--terms 100000] [--segments 5000]

Terms and segments are generated from Dutch morphemes with a fixed seed: words as long as in ministerial
prose, 55 % terms of one word, 30 % of two, 15 % of three or more; segments of about 20 words with the
function words, capitals, accents and figures of a letter, one word in eight the start of a term.

Two sets of segments: in "recurring" terms recur as words do in text, the n-th most frequent one 1/n times as
often as the first (Zipf); in "uniform" every term is as likely as any other, which no text is, and which
makes nearly every look-up miss the processor's caches. The limit is stated for letters, so for the first;
both are printed.

The peer is an Aho-Corasick automaton in C (pyahocorasick) over the same forms in lower case with a check of
word borders: it knows no case rules, no accents, no compounds and no white space.
"""

# ruff: noqa: SIM905 – a table of words reads better as running text

import argparse
import gc
import pickle
import random
import time
from collections.abc import Callable, Sequence
from typing import Any

from termbase.model import CaseRule, Concept, ConceptId, Language, PartOfSpeech, Term
from termbase.recognition.index import TermIndex
from termbase.recognition.recogniser import recognise

LIMIT = 20_000  # segments per second
BUILD_LIMIT_S = 10.0
LOAD_LIMIT_S = 0.05
STARTER_SIZE = 520
REPEATS = 5

STEMS = (
    "aanbeveling afval akker arbeid asiel basis bedrijf beleid beroep bestuur beurs bewijs bijdrage bodem "
    "bouw brand burger chip data deel dienst digitaal dijk drempel duin energie export fabriek fiets "
    "fonds gas geld gemeente gezin glas grens grond halfgeleider handel haven huis huur industrie "
    "informatie jeugd kabel kader kennis kern kind klimaat kosten kracht kust kwaliteit land landbouw "
    "leven licht lucht markt mest milieu mond natuur net onderwijs onderzoek oogst overheid pacht "
    "pensioen polder prijs product recht regel reis risico ruimte samenleving schip school schuld spoor "
    "staat stad stikstof straf student subsidie taal tarief techniek termijn toezicht uitvoering vaart "
    "vee veiligheid vergunning verkeer vermogen vis voedsel water weg werk wetenschap wind woning ziekte "
    "zorg"
).split()
HEADS = (
    "aanpak adviseur agenda akkoord analyse autoriteit bank begroting beheer bepaling besluit brief "
    "bureau cijfer college commissie coördinator debat directeur fonds formulier gebied heffing "
    "instelling keten kring maatregel minister model motie nota onderzoek orgaan partij plan procedure "
    "programma project raad rapport regeling register richtlijn sector stelsel strategie taak toets "
    "traject unie vereniging verordening verslag visie voorstel voorziening wet zaak"
).split()
ADJECTIVES = (
    "algemene bestuurlijke bijzondere digitale duurzame economische Europese financiële gemeentelijke "
    "internationale jaarlijkse landelijke maatschappelijke ministeriële nationale openbare parlementaire "
    "private publieke regionale sociale strategische technische tijdelijke vaste voorlopige vrijwillige "
    "wettelijke"
).split()
FUNCTION_WORDS = (
    "de het een van in is dat en op te voor met die zijn niet aan er om als ook door over bij uit naar "
    "dan maar nog wordt worden heeft hebben deze dit wij ik uw u zal kan kunnen moet daarom echter "
    "daarbij hierdoor waarbij zoals tussen onder tegen sinds binnen verder reeds inmiddels mede verzocht "
    "aangegeven bezien gesproken onlangs komende"
).split()
FILLERS = (
    "aandacht afgelopen afspraken antwoord belangrijk bereiken betrokken bevorderen blijven brengen "
    "daadwerkelijk doelen eerder gevolgen gezamenlijk huidige informeren jaren komen landen maken mensen "
    "mogelijk nieuwe ontwikkelingen opzichte partijen periode plaats positie samen situatie stappen "
    "steeds toekomst verbeteren verschillende verwachting vragen wijze zorgvuldig één coalitie financiën "
    "geïnformeerd"
).split()


def main() -> None:
    """Generate, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--terms", type=int, default=100_000)
    parser.add_argument("--segments", type=int, default=5_000)
    options = parser.parse_args()
    chance = random.Random(20_260_401)
    concepts = [
        Concept(ConceptId(str(number)), (_term(text, chance),))
        for number, text in enumerate(_texts(options.terms, chance))
    ]
    sets = {
        name: [_segment(concepts, chance, is_uniform=name == "uniform") for _ in range(options.segments)]
        for name in ("recurring", "uniform")
    }
    n_words = sum(len(segment.split()) for segment in sets["recurring"]) / options.segments
    print(f"{len(concepts):,} terms, 2 x {options.segments:,} segments of {n_words:.1f} words on average")

    build_s, index = _timed(lambda: TermIndex.build(concepts, Language.NL))
    print(f"build {len(concepts):,} terms       {build_s:10.2f} s     limit {BUILD_LIMIT_S} s")
    print(f"forms                     {len(index.phrases):10,}")
    small_s = min(
        _timed(lambda: TermIndex.build(concepts[:STARTER_SIZE], Language.NL))[0] for _ in range(REPEATS)
    )
    print(f"build {STARTER_SIZE} terms           {small_s:10.4f} s     limit {LOAD_LIMIT_S} s")
    starter = pickle.dumps(TermIndex.build(concepts[:STARTER_SIZE], Language.NL))
    starter_s = min(_timed(lambda: pickle.loads(starter))[0] for _ in range(REPEATS))
    print(f"unpickle {STARTER_SIZE} terms        {starter_s:10.4f} s     limit {LOAD_LIMIT_S} s")
    gc.collect()  # else the first segments pay for a pass over the million objects of the index

    for name, segments in sets.items():
        print(name)
        _measure(index, segments)
        _peer(index, segments)


def _measure(index: TermIndex, segments: Sequence[str]) -> None:
    cold_s, n_matches = _timed(lambda: sum(len(recognise(segment, index)) for segment in segments))
    print(f"  recognise, first pass   {len(segments) / cold_s:10,.0f} segments/s")
    best_s = min(_timed(lambda: [recognise(s, index) for s in segments])[0] for _ in range(REPEATS))
    print(f"  recognise, best of {REPEATS}    {len(segments) / best_s:10,.0f} segments/s   limit {LIMIT:,}")
    print(f"  matches                 {n_matches:10,}              {n_matches / len(segments):.1f} a segment")


def _peer(index: TermIndex, segments: Sequence[str]) -> None:
    """The same forms in an automaton over characters, with word borders and leftmost-longest."""
    try:
        import ahocorasick  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        print("  peer                    absent: pip install pyahocorasick")
        return
    automaton: Any = ahocorasick.Automaton()
    build_s, _ = _timed(lambda: _fill(automaton, index))
    best_s = min(_timed(lambda: [_find(automaton, s) for s in segments])[0] for _ in range(REPEATS))
    n_matches = sum(len(_find(automaton, segment)) for segment in segments)
    print(f"  peer: pyahocorasick     {len(segments) / best_s:10,.0f} segments/s   build {build_s:.2f} s")
    print(f"  peer: matches           {n_matches:10,}              no compounds, accents or cut words")


def _fill(automaton: Any, index: TermIndex) -> None:
    for key in index.phrases:
        automaton.add_word(key, len(key))
    automaton.make_automaton()


def _find(automaton: Any, segment: str) -> list[tuple[int, int]]:
    text = segment.lower()
    hits = [
        (end + 1 - length, end + 1)
        for end, length in automaton.iter(text)
        if not text[end + 1 - length - 1 : end + 1 - length].isalnum()
        and not text[end + 1 : end + 2].isalnum()
    ]
    hits.sort(key=lambda hit: (hit[0], -hit[1]))
    kept: list[tuple[int, int]] = []
    for hit in hits:
        if not kept or hit[0] >= kept[-1][1]:
            kept.append(hit)
    return kept


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds and the result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def _texts(count: int, chance: random.Random) -> list[str]:
    texts: dict[str, None] = {}
    while len(texts) < count:
        kind = chance.random()
        if kind < 0.55:
            text = _compound(chance)
        elif kind < 0.85:
            text = f"{chance.choice(ADJECTIVES)} {_compound(chance)}"
        elif kind < 0.95:
            text = f"{chance.choice(ADJECTIVES)} {chance.choice(HEADS)} voor {_compound(chance)}"
        else:
            text = f"{chance.choice(HEADS)} {_compound(chance)}, {_compound(chance)} en {_compound(chance)}"
        texts[text[0].upper() + text[1:] if chance.random() < 0.15 else text] = None
    return list(texts)


def _compound(chance: random.Random) -> str:
    first, head = chance.choice(STEMS), chance.choice(HEADS)
    link = "s" if first.endswith(("ing", "heid", "id", "werp", "recht")) else ""
    if chance.random() < 0.45:
        middle = chance.choice(STEMS)
        return f"{middle}{first}{link}{head}"
    return f"{first}{link}{head}"


def _term(text: str, chance: random.Random) -> Term:
    case = CaseRule.EXACT if text[0].isupper() and chance.random() < 0.5 else CaseRule.ANY
    return Term(text, Language.NL, part_of_speech=PartOfSpeech.NOUN, case=case)


def _segment(concepts: Sequence[Concept], chance: random.Random, *, is_uniform: bool) -> str:
    words: list[str] = []
    while len(words) < 20:
        kind = chance.random()
        if kind < 0.52:
            words.append(chance.choice(FUNCTION_WORDS))
        elif kind < 0.8:
            words.append(chance.choice(FILLERS) + ("," if chance.random() < 0.12 else ""))
        elif kind < 0.83:
            words.append(str(chance.randrange(1, 2030)))
        elif kind < 0.87:
            words.append(_compound(chance))
        else:
            rank = chance.random() * len(concepts) if is_uniform else len(concepts) ** chance.random() - 1
            words += concepts[int(rank)].terms[0].text.split(" ")
    text = " ".join(words)
    return f"{text[0].upper()}{text[1:]}."


if __name__ == "__main__":
    main()
