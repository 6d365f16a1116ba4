"""`docs/report.md` describes the report as it is."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from termbase.model import Severity
from tests.translate.report.test_json_report import SCHEMA
from translate.constraints.constraint import Verdict
from translate.report.summary import WORDS

PAGE = (Path(__file__).parents[3] / "docs" / "report.md").read_text(encoding="utf-8")
SECTIONS = {
    "### Top": SCHEMA,
    "### `summary`": SCHEMA["$defs"]["summary"],
    "### A segment": SCHEMA["$defs"]["segment"],
    "### A code": SCHEMA["$defs"]["code"],
    "### An enforcement": SCHEMA["$defs"]["enforcement"],
    "### A recognised term": SCHEMA["$defs"]["recognised"],
    "### An issue": SCHEMA["$defs"]["issue"],
}


def section(heading: str) -> str:
    return PAGE.split(f"{heading}\n")[1].split("\n#")[0]


def names_in(table: str) -> set[str]:
    first_cells = re.findall(r"^\| (`[^|]*) \|", table, re.MULTILINE)
    return {name for cell in first_cells for name in re.findall(r"`([^`]+)`", cell)}


def every_property(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for value in schema.values():
            yield from every_property(value)


@pytest.mark.parametrize("heading", SECTIONS)
def test_each_table_lists_the_fields_of_the_schema(heading: str):
    assert names_in(section(heading)) == set(SECTIONS[heading]["properties"])


def test_every_property_is_mentioned():
    assert {name for name in every_property(SCHEMA) if f"`{name}`" not in PAGE} == set()


def test_every_value_is_mentioned():
    values = {
        value
        for one in SCHEMA["$defs"].values()
        for field in one.get("properties", {}).values()
        for value in field.get("enum", [])
        if value
    }
    assert {value for value in values if f"`{value}`" not in PAGE} == set()


def test_verdicts_and_severities_are_explained():
    table = section("## Verdicts")
    assert [
        (verdict, words) for verdict, words in re.findall(r"^\| `(\w+)` \| ([^|]+) \|", table, re.MULTILINE)
    ] == [(verdict.value, WORDS[verdict]) for verdict in Verdict]
    assert all(f"`{severity}`" in section("## Severities") for severity in Severity)
