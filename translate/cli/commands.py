"""The commands and their options, as `--help` shows them."""

from pathlib import Path
from typing import Annotated

import typer

from translate.cli.letter_job import LetterJob
from translate.cli.outcome import guarded
from translate.cli.targets import ReportKind, targets_of

app = typer.Typer(
    help="Translate letters, offline, with every term accounted for.",
    no_args_is_help=True,
    # Plain help: rich markup would take “[default: …]” in a help text for a style and drop it.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)


@app.callback()
def _group() -> None:
    """Translate letters, offline, with every term accounted for."""


@app.command()
def letter(
    source: Annotated[
        Path,
        typer.Argument(metavar="LETTER", help="A letter in Markdown or plain text; - reads standard input."),
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Where the English goes [default: standard output]."
        ),
    ] = None,
    report: Annotated[
        list[ReportKind] | None,
        typer.Option(help="Write a report beside the English (FILE.report.html); may be given twice."),
    ] = None,
    termbase: Annotated[
        str | None,
        typer.Option(
            metavar="PLACE", help="A TBX file or a termbase database [default: your own, else the starter]."
        ),
    ] = None,
    model: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="A CTranslate2 model folder [default: the embedded model]."),
    ] = None,
    enforce: Annotated[bool, typer.Option(help="Enforce the termbase's terms.")] = True,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the summary as JSON on standard output.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary.")] = False,
) -> None:
    """Translate one Dutch letter into English.

    Exit codes: 0 done, 1 done with blocking issues, 2 usage, 3 unreadable input, 4 model, 5 database,
    6 output not writable, 130 interrupted.
    """
    job = LetterJob(
        source,
        targets_of(source, output, report or []),
        termbase=termbase,
        model=model,
        is_enforcing=enforce,
        is_json=as_json,
        is_quiet=quiet,
    )
    guarded(job.run)
