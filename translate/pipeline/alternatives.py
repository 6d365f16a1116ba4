"""Other ways to put one segment: from scratch, or going on from what a person typed; with codes and citations."""

from collections.abc import Sequence
from dataclasses import replace

from translate.constraints.alignment import AlignedTarget, Source
from translate.documents.document import CodeRole, InlineCode, TaggedText
from translate.engine.engine import DecodingOptions, Engine, Hypothesis
from translate.house_rules.caps import raise_caps
from translate.house_rules.quotation import british_quotes
from translate.pipeline import stages
from translate.pipeline.draft import Draft, Origin
from translate.pipeline.placement import expand, place_codes
from translate.pipeline.protection import ModelSource
from translate.rewrite import Rewrite

MAX_ALTERNATIVES = 5


def alternatives(
    draft: Draft, engine: Engine, *, cased: Sequence[str], prefix: TaggedText
) -> list[TaggedText]:
    """Distinct targets, likeliest first; terms are not enforced in them.

    Args:
        draft: The segment with its terms recognised.
        engine: The engine.
        cased: Dutch terms whose capitals carry meaning, for lines in ALL CAPS.
        prefix: What the target is to begin with, codes included; empty for from scratch.

    Returns:
        At most `MAX_ALTERNATIVES`, each beginning with the prefix, each with the codes of the source. What a
        house rule renders as a whole comes first, or alone where there is nothing to translate.

    Raises:
        EngineError: The engine failed.
    """
    text = prefix.text.rstrip()
    begin = TaggedText(text, tuple(replace(c, position=min(c.position, len(text))) for c in prefix.codes))
    ruled = stages.render_by_rule(draft)
    found = [ruled.target] if ruled and ruled.target.text.startswith(text) else []
    if ruled and ruled.origin is Origin.COPY:
        return found
    source = stages.prepare(draft, cased).source
    if source.text.strip():
        pieces = Source.of(engine, Rewrite(source.text, ()))
        options = DecodingOptions(
            beam_size=MAX_ALTERNATIVES,
            n_hypotheses=MAX_ALTERNATIVES,
            max_tokens=2 * len(pieces.pieces.tokens) + len(text.split()) + 32,
        )
        said = text.capitalize() if source.is_all_caps else text
        (beams,) = engine.translate_batch([pieces.pieces], options, [said] if said else None)
        found += [_finished(beam, pieces, source, begin, len(said)) for beam in beams if beam.text.strip()]
    return list({tagged.text: tagged for tagged in reversed(found)}.values())[::-1][:MAX_ALTERNATIVES]


def _finished(
    beam: Hypothesis, pieces: Source, source: ModelSource, begin: TaggedText, n_said: int
) -> TaggedText:
    """Typography, capitals, codes and citations, behind the prefix as it was typed."""
    text = british_quotes(beam.text)
    text = raise_caps(text) if source.is_all_caps else text
    text = begin.text + (text if len(text) == len(beam.text) else beam.text)[n_said:]
    target = AlignedTarget.of(beam, pieces)
    target = AlignedTarget(text, target.words, target.mass)
    waiting = [code for code in source.codes if not _is_in(code, begin)]
    placed = place_codes(source.text, waiting, target, ())
    # What was typed stays as it was typed: codes that are not in it yet go behind it.
    later = tuple(replace(code, position=max(code.position, len(begin.text))) for code in placed.codes)
    tagged, _ = expand(TaggedText(text, (*begin.codes, *later)))
    return tagged


def _is_in(code: InlineCode, begin: TaggedText) -> bool:
    if code.role is CodeRole.PROTECTED:
        return code.rendered.strip() in begin.text
    return any(own.id == code.id and own.kind is code.kind for own in begin.codes)
