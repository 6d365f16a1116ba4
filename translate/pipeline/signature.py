"""The reproducibility line: what must be the same for a translation to come out the same."""

import hashlib
from collections.abc import Iterable

from termbase.model import Concept
from termbase.version import VERSION
from translate.constraints.options import EnforcementOptions
from translate.engine.engine import Engine


def termbase_digest(concepts: Iterable[Concept]) -> str:
    """Eight hexadecimal digits that change when any concept does; the order of concepts does not count."""
    digest = hashlib.sha256()
    for line in sorted(map(_line, concepts)):
        digest.update(line.encode("utf-8"))
    return digest.hexdigest()[:8]


def _line(concept: Concept) -> str:
    # Spelt out: `repr` of a thousand concepts takes a tenth of a second.
    fields = [
        concept.id,
        concept.domain,
        concept.definition,
        concept.source,
        concept.note,
        concept.obligation,
    ]
    for term in concept.terms:
        fields += (term.text, term.language, term.status, term.part_of_speech, term.gender, term.number)
        fields += (term.case, *term.forms, term.compound_form, term.source, term.note)
    return "\x1f".join(["" if field is None else str(field) for field in fields]) + "\x1e"


def signature(engine: Engine, concepts: Iterable[Concept], options: EnforcementOptions) -> str:
    """The line that a report and a stored unit carry, after the example of sacreBLEU's signatures.

    Example:
        `model:nl-en@952670b4|tok:moses+spm|ct2:4.8.5|beam:4|constraints:splice,inline,prefix|termbase:9c1e…|v:0.1.0`
    """
    ways = ["splice"] if options.is_enforcing else ["none"]
    ways += ["inline"] if options.is_enforcing and options.uses_inline else []
    ways += ["prefix"] if options.is_enforcing and options.uses_prefixes else []
    return "|".join(
        (
            engine.signature,
            f"beam:{options.free.beam_size}",
            f"constraints:{','.join(ways)}",
            f"termbase:{termbase_digest(concepts)}",
            f"v:{VERSION}",
        )
    )
