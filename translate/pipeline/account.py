"""What is known of a stored unit besides its texts, as JSON: kind, codes, origin, score, terms, issues."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from termbase.model import Dismissal, Issue, Severity, Span
from translate.documents.document import BlockKind, CodeKind, CodeRole, InlineCode
from translate.pipeline.draft import Draft

_TARGET = 6
"""Place of the target span in a term's stored row."""


@dataclass(frozen=True, slots=True)
class TermAccount:
    """One constraint and what became of it; offsets count plain text, codes taken out."""

    verdict: str
    """A `Verdict`, or `edited` when a person's words meet it."""
    concept: str | None
    rule: str | None
    wanted: str
    obligation: str
    source: Span
    target: Span | None
    cost: float = 0.0

    @property
    def is_missed(self) -> bool:
        """Nothing in the target meets it."""
        return self.target is None


@dataclass(frozen=True, slots=True)
class Account:
    """What is known of a unit."""

    kind: BlockKind
    codes: tuple[InlineCode, ...]
    """Of the source, at their offsets into its plain text."""
    origin: str
    score: float | None
    terms: tuple[TermAccount, ...] = ()
    issues: tuple[Issue, ...] = field(default=())

    @property
    def n_missed(self) -> int:
        """Terms that nothing in the target meets."""
        return sum(term.is_missed for term in self.terms)

    def open_issues(self, dismissals: Sequence[Dismissal]) -> tuple[Issue, ...]:
        """Issues that nobody has set aside."""
        gone = {(one.check, one.text) for one in dismissals}
        return tuple(issue for issue in self.issues if (issue.check, issue.message) not in gone)

    def n_issues(self, dismissals: Sequence[Dismissal]) -> int:
        """Open errors and warnings."""
        return sum(issue.severity is not Severity.INFO for issue in self.open_issues(dismissals))

    def to_json(self) -> str:
        """The account as it is stored."""
        return json.dumps(
            {
                "kind": self.kind.value,
                "codes": [
                    [
                        code.id,
                        code.kind.value,
                        code.position,
                        code.markup,
                        code.role.value,
                        code.target_markup,
                    ]
                    for code in self.codes
                ],
                "origin": self.origin,
                "score": self.score,
                "terms": [
                    [
                        *(term.verdict, term.concept, term.rule, term.wanted, term.obligation),
                        *(_pair(term.source), _pair(term.target), round(term.cost, 4)),
                    ]
                    for term in self.terms
                ],
                "issues": [
                    [
                        issue.check,
                        issue.severity.value,
                        issue.message,
                        _pair(issue.source),
                        _pair(issue.target),
                    ]
                    for issue in self.issues
                ],
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @staticmethod
    def from_json(text: str) -> "Account":
        """The reverse of `to_json`."""
        data = json.loads(text)
        return Account(
            kind=BlockKind(data["kind"]),
            codes=tuple(
                InlineCode(number, CodeKind(kind), position, markup, CodeRole(role), target_markup)
                for number, kind, position, markup, role, target_markup in data["codes"]
            ),
            origin=data["origin"],
            score=data["score"],
            terms=tuple(
                TermAccount(verdict, concept, rule, wanted, obligation, Span(*source), _span(target), cost)
                for verdict, concept, rule, wanted, obligation, source, target, cost in data["terms"]
            ),
            issues=tuple(
                Issue(check, Severity(severity), message, _span(source), _span(target))
                for check, severity, message, source, target in data["issues"]
            ),
        )


def counts_of(account: str, dismissals: Sequence[Dismissal]) -> tuple[int, int]:
    """Missed terms, and open errors and warnings, of a stored account.

    As `Account.n_missed` and `Account.n_issues`, without building the account: a letter may have 10,000.
    """
    # As `to_json` writes them: nothing to count in most units.
    has_issues = not account.endswith('"issues":[]}')
    if not has_issues and '"missed"' not in account and '"overruled"' not in account:
        return 0, 0
    data = json.loads(account)
    gone = {(one.check, one.text) for one in dismissals}
    return (
        sum(term[_TARGET] is None for term in data["terms"]),
        sum(
            severity != Severity.INFO and (check, message) not in gone
            for check, severity, message, *_ in data["issues"]
        ),
    )


def account_of(draft: Draft) -> Account:
    """The account of a draft."""
    return Account(
        kind=draft.segment.block.kind,
        codes=draft.segment.source.codes,
        origin=draft.origin.value,
        score=None if draft.score is None else round(draft.score, 4),
        terms=tuple(
            TermAccount(
                verdict=one.verdict.value,
                concept=one.constraint.concept.id if one.constraint.concept else None,
                rule=one.constraint.rendering.value if one.constraint.rendering else None,
                wanted=one.constraint.forms[0].text,
                obligation=one.constraint.obligation.value,
                source=one.constraint.source,
                target=one.target,
                cost=one.cost,
            )
            for one in draft.enforcements
        ),
        issues=draft.issues,
    )


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _span(pair: list[int] | None) -> Span | None:
    return None if pair is None else Span(*pair)
