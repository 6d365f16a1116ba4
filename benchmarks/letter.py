"""The whole pipeline against bare CTranslate2 on the same segments, in one run.

Prints the ratio of wall-clock and of processor time for the letter in `examples/`, with the starter termbase and
with no terms to force, beside the limits: 2 × and 1.25 ×. Minimum of repeats, in turns, after a warm-up.
"""

import argparse
import os
import resource
import time
from collections.abc import Callable
from pathlib import Path

import ctranslate2

from termbase.model import Concept, Language
from termbase.recognition.index import TermIndex
from termbase.starter import starter_concepts
from translate.constraints.options import EnforcementOptions
from translate.documents import read_document
from translate.engine.ctranslate2_engine import CTranslate2Engine
from translate.engine.factory import open_engine
from translate.models.folder import EMBEDDED
from translate.pipeline import stages
from translate.pipeline.translate_letter import translate_letter

LETTER = Path(__file__).parent.parent / "examples" / "kamerbrief.md"


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Wall-clock and processor seconds of one call."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=5)
    repeats = parser.parse_args().repeats
    engine: CTranslate2Engine = open_engine()
    document = read_document(LETTER.read_bytes(), LETTER.name)
    segments = stages.segment(document, Language.NL)
    sources = [list(engine.encode_source(draft.segment.source.text).tokens) for draft in segments]
    cores = len(os.sched_getaffinity(0))
    # The same model, beam, batching and threads as the pipeline's, and nothing else.
    bare = ctranslate2.Translator(str(EMBEDDED), compute_type="int8", inter_threads=cores, intra_threads=1)
    concepts = starter_concepts()

    def peer() -> None:
        bare.translate_batch(sources, beam_size=4, max_batch_size=2048, batch_type="tokens", disable_unk=True)

    def pipeline(known: tuple[Concept, ...], index: TermIndex) -> Callable[[], object]:
        return lambda: translate_letter(
            document,
            name=LETTER.name,
            engine=engine,
            concepts=known,
            index=index,
            options=EnforcementOptions(),
        )

    works = {
        "bare translate_batch": peer,
        "pipeline, no terms": pipeline((), TermIndex.build((), Language.NL)),
        "pipeline, starter termbase": pipeline(concepts, TermIndex.build(concepts, Language.NL)),
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
    for repeat in range(repeats + 1):
        for name, work in works.items():
            measured = timed(work)
            if repeat:
                times[name].append(measured)
    print(f"{LETTER.name}: {len(segments)} segments, {cores} cores, beam 4, int8, minimum of {repeats}")
    print(f"{'':28}{'wall s':>8}{'ratio':>7}{'cpu s':>8}{'ratio':>7}   limit")
    base = [min(one[i] for one in times["bare translate_batch"]) for i in (0, 1)]
    for name, limit in zip(works, ("", "1.25 ×", "2 ×"), strict=True):
        wall, cpu = (min(one[i] for one in times[name]) for i in (0, 1))
        print(f"{name:28}{wall:8.2f}{wall / base[0]:7.2f}{cpu:8.2f}{cpu / base[1]:7.2f}   {limit}")
    print(
        f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB (two models loaded)"
    )


if __name__ == "__main__":
    main()
