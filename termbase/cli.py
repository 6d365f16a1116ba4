"""The command line of the termbase: `terms import`, `export`, `search`, `show`, `status`.

Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 nothing found,
2 usage, 3 a file cannot be read or written, 5 the database.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from termbase.errors import ConceptNotFoundError, DatabaseError, TermbaseError
from termbase.model import Concept, ConceptId, Language, Term, TermStatus

# SQLAlchemy and lxml are loaded by the commands that need them, so that `--help` comes at once.
if TYPE_CHECKING:
    from termbase.db import Database

NOTHING_FOUND, UNREADABLE, DATABASE = 1, 3, 5

app = typer.Typer(
    name="terms",
    help="The termbase: concepts with their Dutch and English terms.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)

_Location = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="PATH",
        help="SQLite file or database URL. Default: KAMERTOLK_DATABASE, else a file in your data folder.",
    ),
]
_Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]


@app.command("import")
def import_tbx(
    file: Annotated[Path, typer.Argument(metavar="FILE.tbx", help="TBX file, version 3 or 2.")],
    database: _Location = None,
    as_json: _Json = False,
) -> None:
    """Take over the concepts of a TBX file: all of them, or none.

    A concept with a known id is replaced; importing the same file again changes nothing.
    """
    with _errors():
        from termbase.exchange import iterate_tbx

        losses: Counter[str] = Counter()
        with _open(database) as opened, opened.unit_of_work() as work:
            counts = work.concepts.save(iterate_tbx(file, losses=losses))
            work.commit()
        result = {"file": str(file), "database": opened.location, **asdict(counts), "not_kept": losses}
    for loss, times in sorted(losses.items()):
        typer.echo(f"{file}: not kept: {loss} ({times})", err=True)
    text = f"{counts.new} new, {counts.updated} updated, {counts.unchanged} unchanged"
    _print(result if as_json else text)


@app.command("export")
def export_tbx(
    file: Annotated[Path, typer.Argument(metavar="FILE.tbx", help="File to write; - for standard output.")],
    database: _Location = None,
    as_json: _Json = False,
) -> None:
    """Write the whole termbase as a TBX file. The same concepts give the same file."""
    with _errors():
        from termbase.exchange import to_tbx, write_tbx

        with _open(database) as opened, opened.unit_of_work(read_only=True) as work:
            concepts = work.concepts.all()
        if str(file) == "-":
            typer.echo(to_tbx(concepts).encode(), nl=False)
            return
        try:
            write_tbx(file, concepts)
        except OSError as error:
            raise TermbaseError(f"{file}: cannot be written: {error.strerror or error}") from error
    result = {"file": str(file), "database": opened.location, "concepts": len(concepts)}
    _print(result if as_json else f"{len(concepts)} concepts written to {file}")


@app.command()
def search(
    word: Annotated[str, typer.Argument(help="A term, a part of one, or the beginning of an id.")],
    language: Annotated[Language | None, typer.Option(help="Look at terms of this language only.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="Show at most so many concepts.")] = 20,
    database: _Location = None,
    as_json: _Json = False,
) -> None:
    """Find concepts by a word, most relevant first: id, Dutch terms, English terms, a line each.

    Capitals and accents do not matter. A term that is not to be used freely has its status behind it.
    """
    with _errors(), _open(database) as opened, opened.unit_of_work(read_only=True) as work:
        found = work.concepts.find(word, language=language)
    if as_json:
        _print([asdict(concept) for concept in found[:limit]])
    for concept in found[:limit] if not as_json else ():
        sides = ("; ".join(map(_marked, concept.terms_in(language))) for language in Language)
        typer.echo("\t".join((concept.id, *sides)))
    if len(found) > limit:
        typer.echo(f"{len(found) - limit} more; raise --limit to see them", err=True)
    if not found:
        typer.echo(f"nothing found for {word}", err=True)
        raise typer.Exit(NOTHING_FOUND)


@app.command()
def show(
    concept_id: Annotated[str, typer.Argument(metavar="ID", help="Id of the concept, as search gives it.")],
    database: _Location = None,
    as_json: _Json = False,
) -> None:
    """Show everything that the termbase knows of one concept."""
    with _errors(), _open(database) as opened, opened.unit_of_work(read_only=True) as work:
        concept = work.concepts.get(ConceptId(concept_id))
    _print(asdict(concept) if as_json else "\n".join(_described(concept)))


@app.command()
def status(database: _Location = None, as_json: _Json = False) -> None:
    """Say which database is in use and what is in it."""
    with _errors(), _open(database) as opened, opened.unit_of_work(read_only=True) as work:
        concepts = work.concepts.all()
    terms = [term for concept in concepts for term in concept.terms]
    result: dict[str, Any] = {
        "database": opened.location,
        "concepts": len(concepts),
        "terms": _counted(term.language for term in terms),
        "statuses": _counted(term.status for term in terms),
        "obligations": _counted(concept.obligation for concept in concepts),
        "domains": _counted(concept.domain or "(none)" for concept in concepts),
    }
    if as_json:
        _print(result)
        return
    typer.echo(f"database\t{opened.location}\nconcepts\t{len(concepts)}")
    for group in ("terms", "statuses", "obligations", "domains"):
        for name, number in result[group].items():
            typer.echo(f"{group}\t{name}\t{number}")


@contextmanager
def _errors() -> Iterator[None]:
    """Say what went wrong in one line, and end with its exit code."""
    try:
        yield
    except TermbaseError as error:
        typer.echo(f"error: {error}", err=True)
        if isinstance(error, ConceptNotFoundError):
            code = NOTHING_FOUND
        else:
            code = DATABASE if isinstance(error, DatabaseError) else UNREADABLE
        raise typer.Exit(code) from error


def _open(location: str | None) -> "Database":
    from termbase.db import default_location, open_database
    from termbase.starter import starter_concepts

    opened = open_database(location or default_location(), seed=starter_concepts)
    if opened.is_new:
        typer.echo(f"{opened.location}: created, with the starter termbase", err=True)
    return opened


def _print(result: object) -> None:
    if isinstance(result, str):
        typer.echo(result)
    else:
        typer.echo(json.dumps(result, ensure_ascii=False, indent=2))


def _counted(names: Iterable[str]) -> dict[str, int]:
    """Names with their numbers, the most frequent first, then by name."""
    return dict(sorted(Counter(map(str, names)).items(), key=lambda pair: (-pair[1], pair[0])))


def _marked(term: Term) -> str:
    is_plain = term.status in (TermStatus.PREFERRED, TermStatus.ADMITTED)
    return term.text if is_plain else f"{term.text} ({term.status})"


def _described(concept: Concept) -> Iterator[str]:
    yield concept.id
    for name in ("domain", "definition", "source", "note", "obligation"):
        if value := getattr(concept, name):
            yield f"  {name}: {value}"
    for term in concept.terms:
        traits: list[str | None] = [term.status, term.part_of_speech, term.gender, term.number]
        if term.case == "exact":
            traits.append("capitals as written")
        yield f"  {term.language}: {term.text} ({', '.join(trait for trait in traits if trait)})"
        if term.forms:
            yield f"      forms: {', '.join(term.forms)}"
        for name in ("compound_form", "source", "note"):
            if value := getattr(term, name):
                yield f"      {name.replace('_', ' ')}: {value}"
