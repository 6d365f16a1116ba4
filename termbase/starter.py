"""The termbase that comes with Kamertolk, and with which a new database begins."""

from importlib.resources import files
from pathlib import Path

from termbase.exchange import read_tbx
from termbase.model import Concept

STARTER_PATH = Path(str(files("termbase") / "data" / "starter.tbx"))
"""The packaged file, TBX."""


def starter_concepts() -> tuple[Concept, ...]:
    """The concepts of the starter termbase, by id.

    Raises:
        ExchangeFormatError: The packaged file is missing or broken; install Kamertolk anew.
    """
    return read_tbx(STARTER_PATH)
