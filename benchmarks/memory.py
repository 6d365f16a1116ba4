"""How fast are memory entries scored? Milliseconds on one core, beside a bare rapidfuzz scan in the same run.

    python benchmarks/memory.py [--units 50000] [--queries 40]
    python benchmarks/memory.py --pairs pairs.tsv.xz

Units and queries are generated with a fixed seed: sentences of 6 to 30 words with figures and dates; one query in
four is a unit with other figures, two are a unit with one to four words replaced, one is new.

1. `similarity` of one segment with 200 candidates, which is what a database hands over. Limit: 3 ms at the median.
2. `lookup` of one segment in those 200.
3. `lookup` in all units, and the peer: `rapidfuzz.process.extract` with `fuzz.ratio` over the same sources, with
   the same threshold and limit. The peer knows characters only: no words, figures, context, targets or order by
   age, and compares texts as they are. How many matches each finds, and how many both, is printed as well.

With `--pairs`, a file of source and target by line and tab (plain or .xz), it prints instead for every weight of
the words how well the similarity of two sources foretells that of their targets (Pearson's correlation over near
pairs).
"""

# ruff: noqa: SIM905 – a table of words reads better as running text

import argparse
import lzma
import random
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import rapidfuzz
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from termbase.memory import lookup, similarity
from termbase.memory.figures import DUTCH_MONTHS
from termbase.model import MemoryEntry

LIMIT_MS = 3.0
N_CANDIDATES = 200
THRESHOLD = 70
REPEATS = 5

FUNCTION_WORDS = tuple(
    "de het een en van in op te dat die voor met is aan bij door naar om niet ook als zijn dit wordt worden heeft "
    "hebben deze over uit tot kan er".split()
)
PARTS = tuple(
    "arbeid basis beleid bestuur bedrijf bodem bouw data dienst digitaal energie export financiering gezondheid "
    "halfgeleider handel industrie innovatie kabinet kamer kennis klimaat markt milieu ministerie onderzoek "
    "ondernemer overheid proces regio sector strategie techniek toezicht uitvoering veiligheid vergunning "
    "zorg".split()
)


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--units", type=int, default=50_000)
    parser.add_argument("--queries", type=int, default=40)
    parser.add_argument("--pairs", type=Path)
    options = parser.parse_args()
    if options.pairs:
        _print_weights(options.pairs)
    else:
        _print_times(options.units, options.queries)


def _print_times(n_units: int, n_queries: int) -> None:
    chance = random.Random(20260401)
    sources = [_sentence(chance) for _ in range(n_units)]
    start = datetime(2020, 1, 1, tzinfo=UTC)
    entries = [
        MemoryEntry(
            number, source, f"target {number}", "brief.md", f"b{number}.1", "", "", "anna",
            start + timedelta(minutes=number),
        )
        for number, source in enumerate(sources)
    ]  # fmt: skip
    queries = [_query(place, sources, chance) for place in range(n_queries)]
    print(f"{n_units:,} units, {n_queries} queries, threshold {THRESHOLD}, rapidfuzz {rapidfuzz.__version__}")
    print("milliseconds a query, minimum of repeats: median and worst")
    near = {query: _nearest(query, entries) for query in queries}
    scored = _print_row(
        f"similarity × {N_CANDIDATES}",
        queries,
        lambda query: [similarity(query, entry.source) for entry in near[query]],
    )
    _print_row(f"lookup in {N_CANDIDATES}", queries, lambda query: lookup(query, near[query]))
    ours = _print_row(f"lookup in {n_units:,}", queries, lambda query: lookup(query, entries))
    theirs = _print_row(
        "peer: rapidfuzz scan",
        queries,
        lambda query: process.extract(
            query, sources, scorer=fuzz.ratio, processor=None, score_cutoff=THRESHOLD, limit=10
        ),
    )
    print(f"lookup / peer: {statistics.median(ours) / statistics.median(theirs):.2f} ×")
    verdict = "met" if statistics.median(scored) < LIMIT_MS else "NOT met"
    print(f"limit of similarity × {N_CANDIDATES}, {LIMIT_MS} ms at the median: {verdict}")
    _print_agreement(queries, entries, sources)


def _print_row(name: str, queries: Sequence[str], work: Callable[[str], object]) -> list[float]:
    times = [_best_ms(work, query) for query in queries]
    print(f"  {name:<24}{statistics.median(times):9.2f} {max(times):9.2f}")
    return times


def _best_ms(work: Callable[[str], object], query: str) -> float:
    best = float("inf")
    for _ in range(REPEATS):
        start = time.process_time()
        work(query)
        best = min(best, time.process_time() - start)
    return best * 1000


def _print_agreement(queries: Sequence[str], entries: Sequence[MemoryEntry], sources: Sequence[str]) -> None:
    n_ours = n_theirs = n_both = n_figures = 0
    for query in queries:
        matches = lookup(query, entries)
        found = {match.entry.id for match in matches}
        peer = process.extract(query, sources, scorer=fuzz.ratio, score_cutoff=THRESHOLD, limit=10)
        hits = {index for _, _, index in peer}
        n_ours, n_theirs, n_both = n_ours + len(found), n_theirs + len(hits), n_both + len(found & hits)
        n_figures += sum(match.score == 98 or match.score == 99 for match in matches)
    print(
        f"matches: lookup {n_ours}, of these with the same words {n_figures}; peer {n_theirs}; both {n_both}"
    )


def _nearest(query: str, entries: Sequence[MemoryEntry]) -> list[MemoryEntry]:
    """What a database would hand over: the candidates most alike in characters, the dearest to compare."""
    hits = process.extract(
        query,
        [entry.source for entry in entries],
        scorer=Levenshtein.normalized_similarity,
        limit=N_CANDIDATES,
    )
    return [entries[index] for _, _, index in hits]


def _sentence(chance: random.Random) -> str:
    words = [_word(chance) for _ in range(chance.randint(6, 30))]
    words[0] = words[0].title()
    return " ".join(words) + "."


def _word(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.5:
        return chance.choice(FUNCTION_WORDS)
    if kind < 0.92:
        return chance.choice(PARTS) + chance.choice(("", "", "s", chance.choice(PARTS)))
    return _figure(chance)


def _figure(chance: random.Random) -> str:
    if chance.random() < 0.4:
        return f"{chance.randint(1, 28)} {chance.choice(DUTCH_MONTHS)} {chance.randint(2015, 2030)}"
    return (
        f"{chance.randint(1, 9999)}"
        if chance.random() < 0.5
        else f"{chance.randint(1, 99)},{chance.randint(1, 9)}"
    )


def _query(place: int, sources: Sequence[str], chance: random.Random) -> str:
    words = chance.choice(sources).split()
    match place % 4:
        case 0:
            return " ".join(str(chance.randint(3, 999)) if word.isdecimal() else word for word in words)
        case 1 | 2:
            for _ in range(chance.randint(1, 4)):
                words[chance.randrange(len(words))] = _word(chance)
            return " ".join(words)
        case _:
            return _sentence(chance)


def _print_weights(path: Path) -> None:
    opened = lzma.open if path.suffix == ".xz" else open
    with opened(path, "rt", encoding="utf-8") as file:
        known = dict(line.rstrip("\n").split("\t")[:2] for line in file)
    sources, targets = list(known), list(known.values())
    rows = []
    for index in random.Random(1).sample(range(len(sources)), min(1500, len(sources))):
        hits = process.extract(
            sources[index], sources, scorer=Levenshtein.normalized_similarity, limit=4, score_cutoff=0.45
        )
        for _, characters, other in hits:
            if other != index:
                words = _word_similarity(sources[index], sources[other])
                rows.append((words, characters, _word_similarity(targets[index], targets[other])))
    print(
        f"{len(rows)} near pairs of {path.name}; weight of the words, correlation with the targets’ similarity"
    )
    for tenths in range(11):
        weight = tenths / 10
        mixed = [weight * words + (1 - weight) * characters for words, characters, _ in rows]
        print(f"  {weight:.1f}  {statistics.correlation(mixed, [row[2] for row in rows]):.3f}")


def _word_similarity(a: str, b: str) -> float:
    return Levenshtein.normalized_similarity(a.casefold().split(), b.casefold().split())


if __name__ == "__main__":
    main()
