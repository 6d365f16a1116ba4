"""One letter through all stages."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Protocol

from termbase.model import Concept, Span
from termbase.recognition.index import TermIndex
from translate.constraints.options import EnforcementOptions
from translate.documents.document import Document, TaggedText
from translate.documents.formats import format_named
from translate.engine.engine import Engine
from translate.pipeline import stages
from translate.pipeline.draft import Draft, TranslatedLetter
from translate.pipeline.signature import signature

Progress = Callable[[str, int, int], None]
"""Called with the stage (*translating*), how many segments are done, and how many there are."""

CHUNK = 256
"""Segments in one call of the engine: a whole letter as a rule; long ones show progress and stop at Ctrl-C."""


class WordyEngine(Engine, Protocol):
    """An engine that also gives word tokens, as checks count them."""

    def source_words(self, text: str) -> Sequence[Span]:
        """Word tokens of a source text."""
        ...

    def target_words(self, text: str) -> Sequence[Span]:
        """Word tokens of a target text."""
        ...


def translate_letter(
    document: Document,
    *,
    name: str,
    engine: WordyEngine,
    concepts: Sequence[Concept],
    index: TermIndex,
    options: EnforcementOptions,
    progress: Progress = lambda stage, done, total: None,
) -> TranslatedLetter:
    """Translate a document and account for every term in it.

    Args:
        document: The letter.
        name: Its display name.
        engine: The engine.
        concepts: The termbase.
        index: Built from `concepts` for the source language.
        options: How far enforcement goes.
        progress: Told what is going on.

    Returns:
        The letter with one draft for each segment, in reading order.

    Raises:
        EngineError: The engine failed.
    """
    start = time.perf_counter()
    drafts = stages.segment(document, engine.pair.source)
    progress("recognising", 0, len(drafts))
    drafts = stages.recognise_terms(drafts, index, engine.source_words)
    cased = stages.cased_phrases(concepts)
    done: dict[str, Draft] = {}
    waiting = []
    for draft in drafts:
        ruled = stages.render_by_rule(draft)
        if ruled is None:
            waiting.append(stages.prepare(draft, cased))
        else:
            done[draft.segment.id] = ruled
    for first in range(0, len(waiting), CHUNK):
        progress("translating", len(done), len(drafts))
        for draft in stages.translate_drafts(waiting[first : first + CHUNK], engine, options):
            done[draft.segment.id] = draft
    progress("checking", len(done), len(drafts))
    drafts = [stages.check(done[draft.segment.id], engine.pair, engine.target_words) for draft in drafts]
    progress("done", len(drafts), len(drafts))
    return TranslatedLetter(
        name=name,
        drafts=tuple(drafts),
        text=render_letter(document, drafts),
        signature=signature(engine, concepts, options),
        seconds=time.perf_counter() - start,
        notes=document.notes,
    )


def render_letter(document: Document, drafts: Iterable[Draft]) -> str:
    """Write a document with the targets of its drafts, in its own format."""
    contents = {
        block: join(list(own)) for block, own in groupby(drafts, key=lambda draft: draft.segment.block.id)
    }
    return format_named(document.format).render(document, contents)


def join(drafts: Sequence[Draft]) -> TaggedText:
    """The target of a whole block: its segments' targets with the space that stood between them."""
    text = ""
    codes = []
    for draft in drafts:
        text += draft.segment.leading
        codes += [replace(code, position=code.position + len(text)) for code in draft.target.codes]
        text += draft.target.text + draft.segment.trailing
    return TaggedText(text, tuple(codes))
