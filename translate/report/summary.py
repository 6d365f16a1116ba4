"""A translated letter in figures."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from termbase.model import Obligation, Severity
from translate.constraints.constraint import Enforcement, Verdict
from translate.pipeline.draft import Draft, Origin, TranslatedLetter

N_LOW_LIGHTS = 5
"""How many of the segments that the model was least sure of a summary names."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What happened in one letter."""

    letter: str
    segments: int
    origins: dict[Origin, int]
    terms: dict[Verdict, int]
    """Occurrences of terms by what happened to them; house rules are counted apart."""
    rules: dict[Verdict, int]
    """Citations, dates, numbers, names and places by what happened to them."""
    mandatory: int
    """Occurrences of mandatory terms and house rules."""
    mandatory_met: int
    issues: dict[Severity, int]
    mean_score: float | None
    """Mean over segments of the mean log-probability per token; None when no engine wrote any."""
    low_lights: tuple[str, ...]
    """Ids of the segments with the lowest scores, lowest first."""
    seconds: float
    signature: str
    notes: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """The summary as it stands in the JSON report."""
        return {
            "letter": self.letter,
            "segments": self.segments,
            "origins": {origin.value: self.origins.get(origin, 0) for origin in Origin},
            "terms": {verdict.value: self.terms.get(verdict, 0) for verdict in Verdict},
            "rules": {verdict.value: self.rules.get(verdict, 0) for verdict in Verdict},
            "mandatory": {"occurrences": self.mandatory, "met": self.mandatory_met},
            "issues": {severity.value: self.issues.get(severity, 0) for severity in Severity},
            "mean_score": None if self.mean_score is None else round(self.mean_score, 4),
            "low_lights": list(self.low_lights),
            "seconds": round(self.seconds, 3),
            "signature": self.signature,
            "notes": list(self.notes),
        }


def summarise(letter: TranslatedLetter) -> Summary:
    """Count a letter's segments, terms and issues."""
    enforcements = [one for draft in letter.drafts for one in draft.enforcements]
    mandatory = [one for one in enforcements if one.constraint.obligation is Obligation.MANDATORY]
    scored = sorted(
        (draft for draft in letter.drafts if draft.score is not None), key=lambda draft: draft.score or 0.0
    )
    return Summary(
        letter=letter.name,
        segments=len(letter.drafts),
        origins=Counter(draft.origin for draft in letter.drafts),
        terms=_verdicts(one for one in enforcements if one.constraint.term_match),
        rules=_verdicts(one for one in enforcements if not one.constraint.term_match),
        mandatory=len(mandatory),
        mandatory_met=sum(one.target is not None for one in mandatory),
        issues=Counter(issue.severity for draft in letter.drafts for issue in draft.issues),
        mean_score=sum(draft.score or 0.0 for draft in scored) / len(scored) if scored else None,
        low_lights=tuple(draft.segment.id for draft in scored[:N_LOW_LIGHTS]),
        seconds=letter.seconds,
        signature=letter.signature,
        notes=letter.notes,
    )


def _verdicts(enforcements: Iterable[Enforcement]) -> dict[Verdict, int]:
    return Counter(one.verdict for one in enforcements)


WORDS = {
    Verdict.FREE: "already right",
    Verdict.INLINE: "decoded with the term shown",
    Verdict.PREFIX: "decoded with the term forced",
    Verdict.SPLICE: "repaired",
    Verdict.MISSED: "missed",
    Verdict.OVERRULED: "overruled",
}
"""Verdicts in a reader's words."""


def summary_lines(summary: Summary) -> list[str]:
    """The summary as a few lines for a terminal."""
    origins = summary.origins
    return [
        f"{summary.letter}: {summary.segments} segments in {summary.seconds:.1f} s "
        f"({origins.get(Origin.ENGINE, 0)} by the model, {origins.get(Origin.HOUSE_RULE, 0)} by rule, "
        f"{origins.get(Origin.COPY, 0)} copied)",
        f"terms: {verdict_counts(summary.terms)}",
        f"citations, dates, numbers, names: {verdict_counts(summary.rules)}",
        f"mandatory: {summary.mandatory_met} of {summary.mandatory} met",
        f"issues: {issue_counts(summary)}",
        *(f"note: {note}" for note in summary.notes),
    ]


def issue_counts(summary: Summary) -> str:
    """*0 errors, 1 warning, 2 info*."""
    numbers = ((summary.issues.get(severity, 0), severity) for severity in Severity)
    return ", ".join(
        f"{number} {severity.value}{'s' if number != 1 and severity is not Severity.INFO else ''}"
        for number, severity in numbers
    )


def verdict_counts(verdicts: dict[Verdict, int]) -> str:
    """*44 already right, 19 repaired*, or *none*."""
    present = [f"{verdicts[verdict]} {WORDS[verdict]}" for verdict in Verdict if verdicts.get(verdict)]
    return ", ".join(present) or "none"


def low_lights(letter: TranslatedLetter) -> list[Draft]:
    """The drafts that the model was least sure of, lowest score first."""
    wanted = summarise(letter).low_lights
    by_id = {draft.segment.id: draft for draft in letter.drafts}
    return [by_id[segment_id] for segment_id in wanted]
