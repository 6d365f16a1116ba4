"""The report as one self-contained HTML page: for the screen, for print, for a screen reader."""

from importlib.resources import files

from termbase.model import Issue, Severity
from translate.pipeline.draft import Draft, Origin, TranslatedLetter
from translate.report.annotation import shown
from translate.report.segment_row import RECOGNISED, segment_row
from translate.report.summary import WORDS, Summary, issue_counts, low_lights, summarise, verdict_counts


def html_report(letter: TranslatedLetter) -> str:
    """The whole page; nothing in it points outside it."""
    summary = summarise(letter)
    style = (files("translate.report") / "report.css").read_text(encoding="utf-8")
    rows = "\n".join(segment_row(number, draft) for number, draft in enumerate(letter.drafts, start=1))
    title = f"{shown(letter.name)}: translation report"
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
<section aria-labelledby="letter">
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
</section>
</main>
<footer><p>{shown(summary.signature)}</p></footer>
</body>
</html>
"""


def _figures(summary: Summary) -> str:
    origins = summary.origins
    score = "none" if summary.mean_score is None else f"{summary.mean_score:.2f} per token on average"
    rows = [
        (
            "Segments",
            f"{summary.segments} ({origins.get(Origin.ENGINE, 0)} by the model, "
            f"{origins.get(Origin.HOUSE_RULE, 0)} by rule, {origins.get(Origin.COPY, 0)} copied)",
        ),
        ("Mandatory terms and rules met", f"{summary.mandatory_met} of {summary.mandatory}"),
        ("Terms", verdict_counts(summary.terms)),
        ("Citations, dates, numbers, names", verdict_counts(summary.rules)),
        ("Issues", issue_counts(summary)),
        ("Model score", score),
        ("Time", f"{summary.seconds:.1f} s"),
    ]
    entries = "".join(f"<div><dt>{name}</dt><dd>{shown(value)}</dd></div>\n" for name, value in rows)
    notes = "".join(f"<li>{shown(note)}</li>" for note in summary.notes)
    return f"<dl>\n{entries}</dl>" + (f'\n<ul class="notes">{notes}</ul>' if notes else "")


def _attention(letter: TranslatedLetter) -> str:
    """What to look at first: errors, warnings, and where the model was least sure."""
    numbers = {draft.segment.id: number for number, draft in enumerate(letter.drafts, start=1)}
    found = [
        (numbers[draft.segment.id], issue)
        for severity in (Severity.ERROR, Severity.WARNING)
        for draft in letter.drafts
        for issue in draft.issues
        if issue.severity is severity
    ]
    issues = "".join(_pointer(number, issue) for number, issue in found)
    unsure = "".join(_unsure(numbers[draft.segment.id], draft) for draft in low_lights(letter))
    parts = ['<section aria-labelledby="attention">\n<h2 id="attention">Look here first</h2>']
    parts.append(
        f'<h3>Errors and warnings</h3>\n<ul class="issues">{issues}</ul>'
        if issues
        else "<p>No errors, no warnings.</p>"
    )
    if unsure:
        parts.append(f"<h3>Where the model was least sure</h3>\n<ul>{unsure}</ul>")
    return "\n".join(parts) + "\n</section>"


def _pointer(number: int, issue: Issue) -> str:
    severity = issue.severity.value
    return (
        f'<li class="{severity}"><a href="#s{number}">Segment {number}</a> '
        f"<b>{severity}</b>: {shown(issue.message)}</li>"
    )


def _unsure(number: int, draft: Draft) -> str:
    text = draft.target.text
    short = text if len(text) <= 90 else text[:89].rsplit(" ", 1)[0] + " …"
    return (
        f'<li><a href="#s{number}">Segment {number}</a> ({draft.score or 0.0:.2f}): '
        f'<span lang="en-GB">{shown(short)}</span></li>'
    )


def _legend() -> str:
    items = [(one.value, words) for one, words in WORDS.items()] + [(RECOGNISED, "recognised, not enforced")]
    marks = "".join(f'<li><mark class="{style}">{words}</mark></li>' for style, words in items)
    return f'<ul class="legend" aria-label="What happened to a term">{marks}</ul>'
