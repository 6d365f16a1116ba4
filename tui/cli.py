"""`kamertolk`: the root of the command line. It mounts what each package offers."""

import typer

from termbase.cli import app as terms
from termbase.version import VERSION
from translate.cli import letter
from tui.review_command import review

app = typer.Typer(
    name="kamertolk",
    help="Offline Dutch–English translation of letters to parliament that keeps to your termbase.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.add_typer(terms, name="terms", help="The termbase: import, export, search, show.")
app.command("letter")(letter)
app.command("review")(review)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"kamertolk {VERSION}")
        raise typer.Exit


@app.callback()
def root(
    version: bool = typer.Option(
        False, "--version", callback=_version, is_eager=True, help="Print the version."
    ),
) -> None:
    """Offline Dutch–English translation of letters to parliament that keeps to your termbase."""


def main() -> None:
    """Entry point of the `kamertolk` command."""
    app()
