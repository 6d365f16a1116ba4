"""Where the results of a translation go."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import typer

STANDARD = Path("-")
"""Standard input as a letter, standard output as a place for the English."""


class ReportKind(StrEnum):
    """Kinds of report."""

    HTML = "html"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Targets:
    """The files that a command writes."""

    english: Path | None
    """None: standard output."""
    reports: dict[Path, ReportKind]

    @property
    def paths(self) -> list[Path]:
        """All of them, the English first."""
        return [*([self.english] if self.english else []), *self.reports]


def targets_of(source: Path, output: Path | None, kinds: Sequence[ReportKind]) -> Targets:
    """Work out the names of the results.

    Args:
        source: The letter, `-` for standard input.
        output: Where the English goes; None or `-` for standard output.
        kinds: The reports that are wanted.

    Returns:
        Reports beside the English, `brief.en.report.html` by `brief.en.md`; in the working folder, with the
        letter's name and `.en`, when the English goes to standard output.

    Raises:
        typer.BadParameter: The English would overwrite the letter, or there is no name for a report.
    """
    english = None if output == STANDARD else output
    if english is None and kinds and source == STANDARD:
        raise typer.BadParameter("a report needs --output: standard input has no name to put it beside")
    if english is not None and english.exists() and source.exists() and english.samefile(source):
        raise typer.BadParameter(f"--output {english} is the letter itself; give the English another name")
    if english is None:
        beside = Path(f"{source.stem or 'letter'}.en")
    elif english.name:
        beside = english.with_suffix("")
    else:
        beside = english / "letter"
    return Targets(english, {beside.with_name(f"{beside.name}.report.{kind}"): kind for kind in kinds})
