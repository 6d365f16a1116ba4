"""The report as one self-contained HTML page: for the screen, for print, for a screen reader."""

from html import escape
from importlib.resources import files

from termbase.model import Issue, Severity, Span
from translate.constraints.constraint import Enforcement, Verdict
from translate.pipeline.draft import Draft, Origin, TranslatedLetter
from translate.report.annotation import Annotation, annotated
from translate.report.summary import WORDS, Summary, low_lights, summarise

_ORIGINS = {
    Origin.ENGINE: "model",
    Origin.HOUSE_RULE: "rule",
    Origin.COPY: "copied",
}


def html_report(letter: TranslatedLetter) -> str:
    """The whole page; nothing in it points outside it."""
    summary = summarise(letter)
    style = (files("translate.report") / "report.css").read_text(encoding="utf-8")
    rows = "\n".join(_row(number, draft) for number, draft in enumerate(letter.drafts, start=1))
    title = f"{escape(letter.name)}: translation report"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="kamertolk">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<header>
<h1>{title}</h1>
{_figures(summary)}
</header>
<main>
{_attention(letter)}
<h2 id="letter">The letter, side by side</h2>
{_legend()}
<table class="letter">
<caption class="spoken">Every segment with its source, its translation, and what is to be said about it</caption>
<thead><tr><th scope="col">No.</th><th scope="col">Dutch</th><th scope="col">English</th>
<th scope="col">Terms and issues</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
</main>
<footer><p>{escape(summary.signature)}</p></footer>
</body>
</html>
"""


def _figures(summary: Summary) -> str:
    origins = ", ".join(
        f"{summary.origins.get(origin, 0)} by the model"
        if origin is Origin.ENGINE
        else f"{summary.origins.get(origin, 0)} {'by rule' if origin is Origin.HOUSE_RULE else 'copied'}"
        for origin in Origin
    )
    score = "none" if summary.mean_score is None else f"{summary.mean_score:.2f} per token on average"
    rows = [
        ("Segments", f"{summary.segments} ({origins})"),
        ("Mandatory terms and rules met", f"{summary.mandatory_met} of {summary.mandatory}"),
        ("Terms", _counts(summary.terms)),
        ("Citations, dates, numbers, names", _counts(summary.rules)),
        ("Issues", ", ".join(f"{summary.issues.get(one, 0)} {one.value}" for one in Severity)),
        ("Model score", score),
        ("Time", f"{summary.seconds:.1f} s"),
    ]
    entries = "".join(f"<div><dt>{name}</dt><dd>{escape(value)}</dd></div>\n" for name, value in rows)
    notes = "".join(f"<li>{escape(note)}</li>" for note in summary.notes)
    return f"<dl>\n{entries}</dl>" + (f"\n<ul class='notes'>{notes}</ul>" if notes else "")


def _counts(verdicts: dict[Verdict, int]) -> str:
    return ", ".join(f"{verdicts[one]} {WORDS[one]}" for one in Verdict if verdicts.get(one)) or "none"


def _attention(letter: TranslatedLetter) -> str:
    """What to look at first: errors, and where the model was least sure."""
    numbers = {draft.segment.id: number for number, draft in enumerate(letter.drafts, start=1)}
    errors = [
        f'<li><a href="#s{numbers[draft.segment.id]}">{numbers[draft.segment.id]}</a> {escape(issue.message)}</li>'
        for draft in letter.drafts
        for issue in draft.issues
        if issue.severity is Severity.ERROR
    ]
    unsure = [
        f'<li><a href="#s{numbers[draft.segment.id]}">{numbers[draft.segment.id]}</a> '
        f"({draft.score or 0.0:.2f}) {escape(_short(draft.target.text))}</li>"
        for draft in low_lights(letter)
    ]
    parts = ["<section>\n<h2>Look here first</h2>"]
    parts.append(f"<h3>Errors</h3>\n<ul>{''.join(errors)}</ul>" if errors else "<p>No errors.</p>")
    if unsure:
        parts.append(f"<h3>Where the model was least sure</h3>\n<ul>{''.join(unsure)}</ul>")
    return "\n".join(parts) + "\n</section>"


def _short(text: str) -> str:
    return text if len(text) <= 90 else text[:89].rsplit(" ", 1)[0] + " …"


def _legend() -> str:
    items = "".join(f'<li><mark class="{one.value}">{WORDS[one]}</mark></li>' for one in Verdict)
    return f'<ul class="legend" aria-label="What happened to a term">{items}</ul>'


def _row(number: int, draft: Draft) -> str:
    source = [_term(one, one.constraint.source) for one in draft.enforcements]
    target = [_term(one, one.target) for one in draft.enforcements if one.target]
    for issue in draft.issues:
        if issue.target is not None:
            target.append(_finding(issue, issue.target))
        elif issue.source is not None:
            source.append(_finding(issue, issue.source))
    worst = next((one.value for one in Severity if any(i.severity is one for i in draft.issues)), "fine")
    label = escape(draft.segment.block.kind.value.replace("-", " "))
    footnote = draft.segment.block.footnote
    label += f" {escape(footnote)}" if footnote else ""
    score = "" if draft.score is None else f"<br><small>{draft.score:.2f}</small>"
    return (
        f'<tr id="s{number}" class="{worst} {draft.segment.block.kind.value}">'
        f'<th scope="row">{number}<br><small>{label}</small><br>'
        f"<small>{_ORIGINS[draft.origin]}</small>{score}</th>\n"
        f'<td lang="nl">{annotated(draft.segment.source, source)}</td>\n'
        f'<td lang="en-GB">{annotated(draft.target, target)}</td>\n'
        f"<td>{_remarks(draft)}</td></tr>"
    )


def _finding(issue: Issue, span: Span) -> Annotation:
    return Annotation(span, issue.severity.value, issue.message, issue.check.replace("-", " "))


def _term(one: Enforcement, span: Span) -> Annotation:
    wanted = one.constraint.forms[0].text
    what = one.constraint.concept.id if one.constraint.concept else one.constraint.rendering
    cost = f", cost {one.cost:.2f}" if one.cost else ""
    return Annotation(
        span, one.verdict.value, f"{what}: {wanted} – {WORDS[one.verdict]}{cost}", WORDS[one.verdict]
    )


def _remarks(draft: Draft) -> str:
    issues = "".join(_issue(issue) for issue in draft.issues)
    text = draft.segment.source.text
    terms = "".join(
        f'<li class="{one.verdict.value}"><span lang="nl">{escape(one.constraint.source.of(text))}</span> → '
        f'<span lang="en-GB">{escape(one.form or one.constraint.forms[0].text)}</span>: {WORDS[one.verdict]}</li>'
        for one in draft.enforcements
    )
    return (f'<ul class="issues">{issues}</ul>' if issues else "") + (
        f'<ul class="terms">{terms}</ul>' if terms else ""
    )


def _issue(issue: Issue) -> str:
    return f'<li class="{issue.severity.value}"><b>{issue.severity.value}</b>: {escape(issue.message)}</li>'
