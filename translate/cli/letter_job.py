"""What `kamertolk letter` does: read, translate, write, report."""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from translate.cli.outcome import ExitCode, interruptible
from translate.cli.progress import progress_line, silent
from translate.cli.targets import STANDARD, ReportKind, Targets
from translate.errors import UnreadableDocumentError

if TYPE_CHECKING:
    from termbase.model import Concept
    from translate.pipeline.draft import TranslatedLetter


@dataclass(frozen=True, slots=True)
class LetterJob:
    """One letter and what is asked for it."""

    source: Path
    """`-` for standard input."""
    targets: Targets
    termbase: str | None = None
    """TBX file, database file or URL; None for the user's own, else the starter."""
    model: Path | None = None
    """Model folder; None for the embedded one."""
    is_enforcing: bool = True
    is_json: bool = False
    """The summary goes to standard output as JSON, the English with it when it goes nowhere else."""
    is_quiet: bool = False

    def run(self) -> ExitCode:
        """Do it.

        Raises:
            TranslateError: The letter, the model or an output is not as it should be; nothing was written.
            TermbaseError: The termbase is not.
            KeyboardInterrupt: The user gave up; nothing was written.
        """
        from translate.output import AtomicOutputs

        with AtomicOutputs(self.targets.paths) as outputs:
            translated = interruptible(self._translate)
            for path, data in _contents(translated, self.targets).items():
                outputs.write(path, data)
            outputs.commit()
        self._print(translated)
        return ExitCode.BLOCKING_ISSUES if _is_blocked(translated) else ExitCode.DONE

    def _translate(self) -> "TranslatedLetter":
        from termbase.model import Language
        from termbase.recognition.index import TermIndex
        from translate.constraints.options import EnforcementOptions
        from translate.documents import read_document
        from translate.engine.factory import open_engine
        from translate.pipeline.translate_letter import translate_letter

        name = "standard input" if self.source == STANDARD else printable(self.source.name)
        document = read_document(_read(self.source), self.source)
        concepts = _concepts(self.termbase)
        return translate_letter(
            document,
            name=name,
            engine=open_engine(self.model),
            concepts=concepts,
            index=TermIndex.build(concepts, Language.NL),
            options=EnforcementOptions(is_enforcing=self.is_enforcing),
            progress=silent if self.is_quiet else progress_line(),
        )

    def _print(self, translated: "TranslatedLetter") -> None:
        from translate.output import write_standard_output
        from translate.report.summary import summarise, summary_lines

        summary = summarise(translated)
        english, paths = self.targets.english, [printable(path) for path in self.targets.paths]
        if self.is_json:
            result = summary.as_json() | {
                "output": None if english is None else printable(english),
                "reports": [printable(path) for path in self.targets.reports],
                "text": translated.text if english is None else None,
            }
            write_standard_output(json.dumps(result, ensure_ascii=False, indent=2) + "\n")
        elif english is None:
            write_standard_output(translated.text)
        if not self.is_quiet and not self.is_json:
            for line in (*summary_lines(summary), *(f"wrote {path}" for path in paths)):
                typer.echo(line, err=True)


def printable(path: Path | str) -> str:
    """A path for people: bytes of a file name that are not UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def _read(source: Path) -> bytes:
    from translate.documents.formats import MAX_BYTES

    if source == STANDARD:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
    else:
        try:
            with source.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise UnreadableDocumentError(source, f"cannot be read ({reason}); check the path") from error
    if len(data) > MAX_BYTES:
        name = "standard input" if source == STANDARD else source
        raise UnreadableDocumentError(
            name, f"larger than the limit of {MAX_BYTES:,} bytes; is this a letter? If it is, split it"
        )
    return data


def _concepts(termbase: str | None) -> "tuple[Concept, ...]":
    """The termbase that was asked for; else the user's own; else the starter."""
    from termbase.exchange import read_tbx
    from termbase.starter import starter_concepts

    if termbase is None:
        from termbase.db.session import default_location

        own = default_location()
        if "://" not in own and not Path(own).is_file():
            return starter_concepts()
        return _stored(own)
    if "://" in termbase or _is_sqlite(Path(termbase)):
        return _stored(termbase)
    return read_tbx(Path(termbase))


def _stored(location: str) -> "tuple[Concept, ...]":
    from termbase.db.session import open_database

    with open_database(location) as database, database.unit_of_work(read_only=True) as work:
        return work.concepts.all()


def _is_sqlite(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


def _contents(translated: "TranslatedLetter", targets: Targets) -> dict[Path, bytes]:
    from translate.report import html_report, json_report

    writers = {ReportKind.HTML: html_report, ReportKind.JSON: json_report}
    english = {} if targets.english is None else {targets.english: translated.text.encode("utf-8")}
    return english | {
        path: writers[kind](translated).encode("utf-8") for path, kind in targets.reports.items()
    }


def _is_blocked(translated: "TranslatedLetter") -> bool:
    from termbase.model import Severity

    return any(issue.severity is Severity.ERROR for draft in translated.drafts for issue in draft.issues)
