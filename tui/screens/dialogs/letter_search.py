"""Searching the open letter: what is asked, and what a list shows of the answer."""

from dataclasses import dataclass

from translate.documents.tokens import without_tokens
from tui.session import ReviewSession
from tui.session.search import pattern

N_LISTED = 300
"""So many segments are listed; all of them are counted, and all of them are replaced in."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, and where."""

    text: str = ""
    in_source: bool = False
    in_target: bool = True
    is_case_sensitive: bool = False
    is_regex: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """The first place in a segment; offsets count its text without tokens."""

    position: int
    side: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found."""

    query: Query = Query()
    n_units: int = 0
    indices: tuple[int, ...] = ()
    hits: tuple[Hit, ...] = ()
    """Of the first indices, as many as are listed."""


def search(session: ReviewSession, query: Query) -> Found:
    """Search the letter that is open in a session.

    Raises:
        ValueError: The regular expression is none; one line says why.
    """
    indices = session.find(
        query.text,
        in_source=query.in_source,
        in_target=query.in_target,
        is_case_sensitive=query.is_case_sensitive,
        is_regex=query.is_regex,
    )
    wanted = pattern(query.text, is_case_sensitive=query.is_case_sensitive, is_regex=query.is_regex)
    hits = []
    for index in indices[:N_LISTED]:
        unit = session.views[index].unit
        for is_searched, side, line in (
            (query.in_source, "nl", unit.source),
            (query.in_target, "en", unit.target),
        ):
            text = without_tokens(line)
            if is_searched and (match := wanted.search(text)):
                hits.append(Hit(unit.position, side, text, *match.span()))
                break
    return Found(query, len(session.views), indices, tuple(hits))
