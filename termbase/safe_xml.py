"""The one XML parser: no entities, no network, no DTD, bounded depth and text; every refusal names its line.

A DOCTYPE that only points to a DTD is read past (old TBX files have one); a DOCTYPE that declares entities
is refused, whatever they hold: a termbase file has no use for them, and they are how XML attacks a reader.
"""

import re
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

from lxml import etree

from termbase.errors import ExchangeFormatError

Element = etree._Element

# `huge_tree` off keeps libxml2's own limits: depth 256, 10 MB a text node, entity amplification.
_OPTIONS: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
    "collect_ids": False,
}


def stream(path: Path, names: Collection[str]) -> Iterator[Element]:
    """Read a file element by element, in constant memory.

    Args:
        path: The file.
        names: Local names of the elements to give, in any namespace.

    Yields:
        Each complete element with one of these names, in the order in which they end. It is emptied when the
        next one is asked for: take from it what is needed.

    Raises:
        ExchangeFormatError: The file cannot be read, is not well-formed XML, or declares entities.
    """
    with _refusals(path), path.open("rb") as file:
        _first_element(path, file)
        file.seek(0)
        tags = [f"{{*}}{name}" for name in names]
        for element in _elements(path, file, events=("end",), tag=tags):
            yield element
            element.clear()
            parent = element.getparent()
            while parent is not None and element.getprevious() is not None:
                del parent[0]


def read_root(path: Path) -> Element:
    """The root element with its attributes, its content not yet read.

    Raises:
        ExchangeFormatError: The file cannot be read, does not begin as XML, or declares entities.
    """
    with _refusals(path), path.open("rb") as file:
        return _first_element(path, file)


def read_tree(path: Path) -> Element:
    """The root element with all its content.

    Raises:
        ExchangeFormatError: The file cannot be read, is not well-formed XML, or declares entities.
    """
    with _refusals(path), path.open("rb") as file:
        _first_element(path, file)
        file.seek(0)
        tree = etree.parse(file, etree.XMLParser(**_OPTIONS))
        return cast(Element, tree.getroot())


def local_name(element: Element) -> str:
    """The element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def line_of(element: Element) -> int | None:
    """The line on which the element begins, from 1; None when it was not read from a file."""
    return cast(int | None, element.sourceline)


def text_of(path: Path, element: Element) -> str:
    """All text in an element, markup inside it left out (`<hi>`, `<foreign>`), space as it stands.

    Args:
        path: The file, for the message.
        element: An element that `stream` or `read_tree` gave.

    Raises:
        ExchangeFormatError: The text holds a reference to an entity (`&nbsp;`) that only a DTD could explain;
            leaving it out would lose a character in silence.
    """
    if not len(element):
        return element.text or ""
    for entity in element.iter(etree.Entity):
        reason = f"the entity {entity.text} is declared in no DTD that is read; write the character itself"
        raise ExchangeFormatError(path, line_of(element), reason)
    return "".join(str(piece) for piece in element.itertext())


def _first_element(path: Path, file: IO[bytes]) -> Element:
    for element in _elements(path, file, events=("start",)):
        dtd: Any = element.getroottree().docinfo.internalDTD
        if dtd is not None and dtd.entities():
            reason = "the DOCTYPE declares entities, which are not read; remove the declarations"
            raise ExchangeFormatError(path, 1, reason)
        return element
    raise ExchangeFormatError(path, None, "the file is empty")


def _elements(path: Path, file: IO[bytes], **selection: Any) -> Iterator[Element]:
    context = etree.iterparse(file, **selection, **_OPTIONS)
    try:
        for _, element in context:
            yield element
    except etree.XMLSyntaxError as error:
        # Of an entity that no DTD declares, lxml only says “no element found”; its log knows better.
        fatal = [entry for entry in context.error_log if entry.level == etree.ErrorLevels.FATAL]
        message, line = (fatal[0].message, fatal[0].line) if fatal else (error.msg, error.lineno)
        raise _not_well_formed(path, message, line) from error


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    """Translate lxml's and the system's errors; one line each."""
    try:
        yield
    except OSError as error:
        raise ExchangeFormatError(path, None, f"cannot be read: {error.strerror or error}") from error
    except etree.XMLSyntaxError as error:
        raise _not_well_formed(path, error.msg, error.lineno) from error


def _not_well_formed(path: Path, message: object, line: int | None) -> ExchangeFormatError:
    if path.stat().st_size == 0:
        return ExchangeFormatError(path, None, "the file is empty")
    bare = re.sub(r",? line \d+, column \d+.*$", "", " ".join(str(message).split()))
    return ExchangeFormatError(path, line or None, f"not well-formed XML: {bare}")
