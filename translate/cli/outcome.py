"""How a command ends: its exit code, and one clear line when it could not do what it was asked."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import Future, wait
from enum import IntEnum
from threading import Thread
from typing import TypeVar

import typer

from termbase.errors import DatabaseError, TermbaseError
from translate.errors import DocumentError, EngineError, ModelError, OutputError, TranslateError

T = TypeVar("T")

_GLANCE_S = 0.2
"""How often a waiting command looks up; on Windows, Ctrl-C is seen only then."""


class ExitCode(IntEnum):
    """What a command's exit code says."""

    DONE = 0
    BLOCKING_ISSUES = 1
    USAGE = 2
    UNREADABLE_INPUT = 3
    MODEL = 4
    DATABASE = 5
    UNWRITABLE_OUTPUT = 6
    INTERRUPTED = 130


def guarded(work: Callable[[], ExitCode]) -> None:
    """Run a command; end it with its exit code, or with one clear line and the code of what went wrong.

    Raises:
        typer.Exit: Always, with the exit code.
    """
    try:
        code = work()
    except DocumentError as error:
        code = _refuse(error, ExitCode.UNREADABLE_INPUT)
    except (ModelError, EngineError) as error:
        code = _refuse(error, ExitCode.MODEL)
    except OutputError as error:
        code = _refuse(error, ExitCode.UNWRITABLE_OUTPUT)
    except DatabaseError as error:
        code = _refuse(error, ExitCode.DATABASE)
    except (TermbaseError, TranslateError) as error:
        code = _refuse(error, ExitCode.UNREADABLE_INPUT)
    except KeyboardInterrupt:
        code = _refuse("interrupted; nothing was written", ExitCode.INTERRUPTED)
        # Nothing stops an engine in the middle of a batch, and an orderly end would wait for it.
        sys.stderr.flush()
        os._exit(code)
    raise typer.Exit(code)


def interruptible(work: Callable[[], T]) -> T:
    """Do long work in a thread of its own: Ctrl-C reaches the caller at once, not after the engine's batch.

    Args:
        work: Must leave nothing behind that needs tidying up when it is cut off.

    Returns:
        What `work` returned; what it raised is raised here.

    Raises:
        KeyboardInterrupt: The user gave up; `work` may still be running.
    """
    outcome: Future[T] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:
            outcome.set_exception(error)

    Thread(target=run, daemon=True).start()
    while not wait([outcome], timeout=_GLANCE_S).done:
        pass
    return outcome.result()


def _refuse(reason: object, code: ExitCode) -> ExitCode:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")  # the progress line
    typer.echo(f"kamertolk: {reason}", err=True)
    return code
