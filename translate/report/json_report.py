"""The report as JSON; its schema is `schema.json` beside this file."""

import json
from collections.abc import Sequence

from termbase.model import Issue, Language, Span, TermMatch
from translate.constraints.constraint import Enforcement
from translate.documents.document import TaggedText
from translate.pipeline.draft import Draft, TranslatedLetter
from translate.report.segment_row import unenforced
from translate.report.summary import summarise

SCHEMA_VERSION = 1
"""Raised when a reader of the old form could misread the new one."""


def json_report(letter: TranslatedLetter) -> str:
    """Everything that is known of a translated letter.

    Returns:
        A JSON object that follows `schema.json`, with a final newline. All offsets are half-open and count
        Unicode code points of the text that they stand beside.
    """
    report = {
        "version": SCHEMA_VERSION,
        "summary": summarise(letter).as_json(),
        "segments": [_segment(draft) for draft in letter.drafts],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _segment(draft: Draft) -> dict[str, object]:
    block = draft.segment.block
    return {
        "id": draft.segment.id,
        "block": block.id,
        "kind": block.kind.value,
        "footnote": block.footnote,
        "source": _tagged(draft.segment.source),
        "target": _tagged(draft.target),
        "origin": draft.origin.value,
        "score": None if draft.score is None else round(draft.score, 4),
        "enforcements": [_enforcement(one) for one in draft.enforcements],
        "recognised": [_match(match) for match in unenforced(draft)],
        "issues": [_issue(issue) for issue in draft.issues],
    }


def _tagged(tagged: TaggedText) -> dict[str, object]:
    return {
        "text": tagged.text,
        "codes": [
            {
                "id": code.id,
                "kind": code.kind.value,
                "role": code.role.value,
                "position": code.position,
                "markup": code.rendered,
            }
            for code in tagged.codes
        ],
    }


def _enforcement(enforcement: Enforcement) -> dict[str, object]:
    constraint = enforcement.constraint
    match = constraint.term_match
    return {
        "verdict": enforcement.verdict.value,
        "cost": round(enforcement.cost, 4),
        "obligation": constraint.obligation.value,
        "concept": match.concept.id if match else None,
        "rule": constraint.rendering.value if constraint.rendering else None,
        "match": match.kind.value if match else None,
        "wanted": constraint.forms[0].text,
        "form": enforcement.form,
        "source": _span(constraint.source),
        "target": _span(enforcement.target),
    }


def _match(match: TermMatch) -> dict[str, object]:
    preferred = match.concept.preferred(Language.EN)
    return {
        "concept": match.concept.id,
        "match": match.kind.value,
        "preferred": preferred.text if preferred else None,
        "source": _span(match.span),
    }


def _issue(issue: Issue) -> dict[str, object]:
    return {
        "check": issue.check,
        "severity": issue.severity.value,
        "message": issue.message,
        "source": _span(issue.source),
        "target": _span(issue.target),
    }


def _span(span: Span | None) -> Sequence[int] | None:
    return None if span is None else [span.start, span.end]
