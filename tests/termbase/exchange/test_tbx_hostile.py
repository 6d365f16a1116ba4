from pathlib import Path

import pytest

from termbase.db import open_database
from termbase.errors import ExchangeFormatError
from termbase.exchange import iterate_tbx, read_tbx
from tests.contracts.repository import LID
from tests.termbase.exchange.tbx_files import entry, tbx, term, written

GOOD = entry("good", nl=term("wet"), en=term("Act"))
BOMB = '<!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>'

HOSTILE = {
    "entity bomb": (tbx(entry("c", nl=term("&c;")), prolog=BOMB), 1, "declares entities"),
    "bomb in an attribute": (tbx(entry("&c;", nl=term("a")), prolog=BOMB), 1, "declares entities"),
    "external entity": (
        tbx(
            entry("c", nl=term("&x;")),
            prolog='<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        ),
        1,
        "declares entities",
    ),
    "parameter entity": (
        tbx(GOOD, prolog='<!DOCTYPE tbx [<!ENTITY % x SYSTEM "http://localhost/x"> %x;]>'),
        1,
        "declares entities",
    ),
    "entity of a DTD": (
        tbx(GOOD, entry("c", nl=term("a&nbsp;b")), prolog='<!DOCTYPE tbx SYSTEM "x.dtd">'),
        6,
        "&nbsp;",
    ),
    "undeclared entity": (tbx(GOOD, entry("c", nl=term("a&nbsp;b"))), 5, "nbsp"),
    "truncated": (tbx(GOOD, GOOD)[:-40], 5, "not well-formed XML"),
    "wrong encoding": (tbx(GOOD, entry("c", nl=term("é"))).encode("latin-1"), 5, "not well-formed XML"),
    "unknown encoding": (tbx(GOOD).replace("UTF-8", "klingon"), 1, "klingon"),
    "not XML": ("Geachte Voorzitter,", 1, "not well-formed XML"),
    "binary": (bytes(range(256)) * 8, 1, "not well-formed XML"),
    "empty": (b"", None, "the file is empty"),
    "wrong root": ("<html><body/></html>", 1, "begins with <html>"),
    "too deep": ("<tbx>" * 400, 1, "Excessive depth"),
    "missing id": (tbx(GOOD, "<conceptEntry><langSec/></conceptEntry>"), 5, "has no id"),
    "blank id": (tbx(GOOD, entry(" ", nl=term("a"))), 5, "has no id"),
    "id twice": (tbx(GOOD, entry("c", nl=term("a")), GOOD), 6, "taken already, on line 4"),
    "empty term": (tbx(GOOD, entry("c", nl=term(" "))), 5, "a term is empty"),
    "no term": (tbx(GOOD, entry("c", en="<termSec/>")), 5, "a term is empty"),
    "no language": (
        tbx(GOOD, "<conceptEntry id='c'><langSec><termSec><term>a</term></termSec></langSec></conceptEntry>"),
        5,
        "names no language",
    ),
    "unknown obligation": (
        tbx(GOOD, entry("c", '<admin type="x-kamertolk-obligation">perhaps</admin>', nl=term("a"))),
        5,
        "“perhaps”; it can be mandatory, recommended, reference",
    ),
    "unknown case rule": (
        tbx(GOOD, entry("c", nl=term("a", '<termNote type="x-kamertolk-case">Exact</termNote>'))),
        5,
        "it can be any, exact",
    ),
}


@pytest.mark.parametrize(("content", "line", "reason"), HOSTILE.values(), ids=HOSTILE)
def test_is_refused_with_its_line(tmp_path: Path, content: str | bytes, line: int | None, reason: str):
    path = written(tmp_path, content)
    with pytest.raises(ExchangeFormatError) as caught:
        read_tbx(path)
    error = caught.value
    assert reason in error.reason
    assert error.line == line
    assert error.path == path
    assert "\n" not in str(error)


@pytest.mark.parametrize(
    "name", ["truncated", "wrong encoding", "id twice", "empty term", "missing id", "unknown obligation"]
)
def test_nothing_is_half_imported(tmp_path: Path, name: str):
    path = written(tmp_path, HOSTILE[name][0])
    with open_database(tmp_path / "termbase.sqlite3", seed=lambda: [LID]) as database:
        with pytest.raises(ExchangeFormatError), database.unit_of_work() as work:
            work.concepts.save(iterate_tbx(path))
        with database.unit_of_work() as work:
            assert work.concepts.all() == (LID,)


def test_a_missing_file_and_a_folder(tmp_path: Path):
    with pytest.raises(ExchangeFormatError, match="cannot be read: No such file"):
        read_tbx(tmp_path / "missing.tbx")
    with pytest.raises(ExchangeFormatError, match="cannot be read: Is a directory"):
        read_tbx(tmp_path)


def test_an_empty_term_in_a_language_that_is_not_read_does_not_matter(tmp_path: Path):
    assert len(read_tbx(written(tmp_path, tbx(entry("c", nl=term("a"), de=term("")))))) == 1


def test_a_doctype_without_entities_is_read_past(tmp_path: Path):
    path = written(tmp_path, tbx(GOOD, prolog='<!DOCTYPE tbx SYSTEM "http://localhost/tbx.dtd">'))
    assert [concept.id for concept in read_tbx(path)] == ["good"]


def test_reading_does_not_hold_what_it_has_given(tmp_path: Path):
    """A stream: the second concept is there before the broken end is met."""
    path = written(tmp_path, tbx(*(entry(f"c{n}", nl=term("a" * 200)) for n in range(900)))[:-30])
    reading = iterate_tbx(path)
    assert [next(reading).id, next(reading).id] == ["c0", "c1"]
    with pytest.raises(ExchangeFormatError):
        list(reading)
