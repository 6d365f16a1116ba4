"""Progress on standard error."""

import sys
from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Called with the stage (*translating*), how many segments are done, and how many there are."""


def silent(stage: str, done: int, total: int) -> None:
    """Show nothing."""


def progress_line() -> Progress:
    """A line on standard error that is written over in a terminal; one line a stage elsewhere."""
    is_terminal = sys.stderr.isatty()
    last = ""

    def show(stage: str, done: int, total: int) -> None:
        nonlocal last
        if is_terminal:
            line = "" if stage == "done" else f"{stage} {done}/{total} segments"
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()
        elif stage not in (last, "done"):
            sys.stderr.write(f"{stage} …\n")
            sys.stderr.flush()
        last = stage

    return show
