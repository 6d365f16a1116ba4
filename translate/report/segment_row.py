"""One segment as a row of the report: source, target, and what is to be said about them."""

from termbase.model import Issue, Language, Severity, Span, TermMatch
from translate.constraints.constraint import Enforcement
from translate.pipeline.draft import Draft, Origin
from translate.report.annotation import Annotation, annotated, shown
from translate.report.summary import WORDS

RECOGNISED = "recognised"
"""Style of a term that was found and asks for nothing."""

_ORIGINS = {
    Origin.ENGINE: "model",
    Origin.HOUSE_RULE: "rule",
    Origin.COPY: "copied",
}


def unenforced(draft: Draft) -> list[TermMatch]:
    """Recognised terms that ask for nothing: reference terms, compounds that the termbase does not render."""
    asked = {one.constraint.term_match for one in draft.enforcements}
    return [match for match in draft.term_matches if match not in asked]


def segment_row(number: int, draft: Draft) -> str:
    """A table row.

    Args:
        number: Of the segment in the letter, from 1; the row's anchor is `s` and the number.
        draft: The segment with its account.
    """
    source = [_term(one, one.constraint.source) for one in draft.enforcements]
    source += [_recognised(match) for match in unenforced(draft)]
    source += [_finding(issue, issue.source) for issue in draft.issues if issue.source is not None]
    target = [_term(one, one.target) for one in draft.enforcements if one.target is not None]
    target += [_finding(issue, issue.target) for issue in draft.issues if issue.target is not None]
    severities = [issue.severity for issue in draft.issues]
    worst = next((one.value for one in Severity if one in severities), "fine")
    block = draft.segment.block
    label = block.kind.value.replace("-", " ") + (f" {block.footnote}" if block.footnote else "")
    score = "" if draft.score is None else f" {draft.score:.2f}"
    return (
        f'<tr id="s{number}" class="{worst} {block.kind.value}">'
        f'<th scope="row">{number} <small>{shown(label)}</small> '
        f"<small>{_ORIGINS[draft.origin]}{score}</small></th>\n"
        f'<td lang="nl" data-label="Dutch">{annotated(draft.segment.source, source)}</td>\n'
        f'<td lang="en-GB" data-label="English">{annotated(draft.target, target)}</td>\n'
        f'<td data-label="Terms and issues">{_remarks(draft)}</td></tr>'
    )


def _finding(issue: Issue, span: Span) -> Annotation:
    return Annotation(span, issue.severity.value, issue.message, issue.check.replace("-", " "))


def _term(one: Enforcement, span: Span) -> Annotation:
    words = WORDS[one.verdict]
    cost = f", cost {one.cost:.2f}" if one.cost else ""
    return Annotation(span, one.verdict.value, f"{_asked(one)} – {words}{cost}", words)


def _asked(one: Enforcement) -> str:
    constraint = one.constraint
    what = constraint.concept.id if constraint.concept else constraint.rendering or "rule"
    return f"{what}: {constraint.forms[0].text}"


def _recognised(match: TermMatch) -> Annotation:
    return Annotation(
        match.span,
        RECOGNISED,
        f"{match.concept.id}: {_preferred(match)} – recognised, not enforced",
        "recognised",
    )


def _preferred(match: TermMatch) -> str:
    preferred = match.concept.preferred(Language.EN)
    return preferred.text if preferred else "no English term"


def _remarks(draft: Draft) -> str:
    text = draft.segment.source.text
    issues = "".join(
        f'<li class="{one.severity.value}"><b>{one.severity.value}</b>: {shown(one.message)}</li>'
        for one in draft.issues
    )
    terms = "".join(
        _remark(
            one.verdict.value,
            one.constraint.source.of(text),
            one.form or one.constraint.forms[0].text,
            WORDS[one.verdict],
        )
        for one in draft.enforcements
    )
    terms += "".join(
        _remark(RECOGNISED, match.span.of(text), _preferred(match), "recognised, not enforced")
        for match in unenforced(draft)
    )
    return (f'<ul class="issues">{issues}</ul>' if issues else "") + (
        f'<ul class="terms">{terms}</ul>' if terms else ""
    )


def _remark(style: str, dutch: str, english: str, words: str) -> str:
    return (
        f'<li class="{style}"><span lang="nl">{shown(dutch)}</span> → '
        f'<span lang="en-GB">{shown(english)}</span>: {words}</li>'
    )
