"""What goes wrong in a database, in one line that names it and the way out."""

from collections.abc import Callable

from sqlalchemy.engine import ExceptionContext

from termbase.errors import DatabaseError

# What SQLite says (https://www.sqlite.org/rescode.html), and what to do about it.
_ADVICE = {
    "not a database": "is not a termbase database; name another file, or move this one away",
    "malformed": "is damaged; restore it from a copy, or import the termbase anew from its TBX file",
    "unable to open": "cannot be opened or created; check the folder and your rights to it",
    "readonly database": "cannot be written; check your rights to the file and its folder",
    "database is locked": "is in use by another program; try again when that is done",
    "is full": "cannot be written: the disk is full",
    "disk I/O error": "cannot be read or written: the disk fails, or does not support locks",
}


def explain(location: str, error: BaseException | None) -> DatabaseError:
    """The error to raise for one of the driver's.

    Args:
        location: The database, as a person knows it, without a password.
        error: What the driver raised.
    """
    message = " ".join(str(error).split())
    for symptom, advice in _ADVICE.items():
        if symptom in message:
            return DatabaseError(f"{location}: {advice}")
    return DatabaseError(f"{location}: the database refused: {message}")


def translator(location: str) -> Callable[[ExceptionContext], BaseException | None]:
    """A listener for SQLAlchemy's `handle_error` that turns each driver error into a `DatabaseError`."""

    def translate(context: ExceptionContext) -> BaseException | None:
        # Not a driver's error (Ctrl-C): left as it is.
        if context.sqlalchemy_exception is None:
            return None
        return explain(location, context.original_exception)

    return translate
