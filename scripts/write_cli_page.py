"""Writes `docs/cli.md` from the commands themselves. `make docs` runs it; a test compares the page."""

import inspect
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_type_hints

from typer.main import get_command

from tui.cli import app

PAGE = Path(__file__).parents[1] / "docs" / "cli.md"

_HEAD = """\
<!-- Written by scripts/write_cli_page.py; `make docs` writes it again. -->

# The command line

Results go to standard output, everything else to standard error. `python -m tui` is the same as `kamertolk`,
`python -m termbase` the same as `kamertolk terms`. Each command shows its options with `--help`.
"""


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join([_HEAD, *_sections("kamertolk", get_command(app))]).rstrip() + "\n"


# Typer's command objects are Click's or its own copy of them, as the version has it: both have these attributes.
def _sections(path: str, command: Any) -> Iterator[str]:
    own = getattr(command, "commands", {})
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option" and one.name != "help"]
    usage = " ".join(
        [
            path,
            *(["[OPTIONS]"] if options else []),
            *map(_argument, arguments),
            *(["COMMAND …"] if own else []),
        ]
    )
    yield f"## `{path}`\n\n{_text(command.help)}\n\n```\n{usage}\n```\n"
    hints = get_type_hints(inspect.unwrap(command.callback)) if command.callback else {}
    if own:
        yield _table(
            "Command", [(f"`{path} {name}`", _text(one.help).split("\n")[0]) for name, one in own.items()]
        )
    if arguments:
        yield _table("Argument", [(f"`{_argument(one)}`", one.help or "") for one in arguments])
    if options:
        yield _table("Option", [(_option(one, hints), _help(one)) for one in options])
    for name, one in own.items():
        yield from _sections(f"{path} {name}", one)


def _argument(argument: Any) -> str:
    name: str = argument.metavar or argument.name.upper()
    return name if argument.required else f"[{name}]"


def _option(option: Any, hints: dict[str, Any]) -> str:
    """*`--report html|json`*, or both names of a switch."""
    choices = _choices(hints.get(option.name))
    value = "" if option.is_flag else f" {option.metavar or choices or option.name.upper()}"
    return ", ".join(f"`{name}{value}`" for name in (*option.opts, *option.secondary_opts))


def _help(option: Any) -> str:
    text: str = option.help or ""
    if option.default in (None, False, ()) or callable(option.default):
        return text
    default = option.opts[0] if option.is_flag else option.default
    return f"{text} [default: {default}]"


def _choices(hint: Any) -> str:
    """Values of the closed set that an option takes, `html|json`."""
    if isinstance(hint, type) and issubclass(hint, Enum):
        return "|".join(str(one.value) for one in hint)
    return next(filter(None, map(_choices, get_args(hint))), "")


def _table(head: str, rows: list[tuple[str, str]]) -> str:
    # A bar would end the cell, even between backticks.
    lines = [f"| {first} | {second} |" for first, second in ((a.replace("|", "\\|"), b) for a, b in rows)]
    return "\n".join([f"| {head} | |", "| --- | --- |", *lines, ""])


def _text(text: str | None) -> str:
    return inspect.cleandoc(text or "")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
