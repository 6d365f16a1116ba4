"""Dates: read in both languages, compared by day, month and year."""

import pytest

from termbase.model import Severity
from tests.contracts.check import GOOD_PAIRS, CheckContract, check_input, worst
from translate.qa.calendar_reading import read_dutch_dates, read_english_dates
from translate.qa.dates import Dates

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

RIGHT = [
    ("full", "op 1 april 2026", "on 1 April 2026"),
    ("abbreviated", "op 12 dec. 2025", "on 12 December 2025"),
    ("abbreviated in English", "op 12 december 2025", "on 12 Dec. 2025"),
    ("numeric", "op 1-4-2026", "on 1 April 2026"),
    ("slashes", "op 1/4/2026", "on 1 April 2026"),
    ("no year", "op 4 april jl.", "on 4 April last"),
    ("year added", "op 4 april jl.", "on 4 April 2026"),
    ("two days", "op 24 en 25 juni 2026", "on 24 and 25 June 2026"),
    ("range", "van 3 t/m 12 mei", "from 3 to 12 May"),
    ("night", "de nacht van 7 op 8 november", "the night of 7 to 8 November"),
    ("month", "in april 2026", "in April 2026"),
    ("bare month", "in augustus", "in August"),
    ("weekday", "op dinsdag 24 juni", "on Tuesday 24 June"),
    ("capitals", "DEN HAAG, 1 APRIL 2026", "THE HAGUE, 1 APRIL 2026"),
    ("may is a verb", "Dit mag niet.", "This may not be done."),
    ("ordinal", "op 1 april 2026", "on the 1st of April 2026"),
]

WRONG = [
    ("month changed", "op 1 april 2026", "on 1 May 2026", ERROR),
    ("day changed", "op 1 april 2026", "on 11 April 2026", ERROR),
    ("year changed", "op 1 april 2026", "on 1 April 2025", ERROR),
    ("year lost", "op 1 april 2026", "on 1 April", ERROR),
    ("lost", "Op 1 april 2026 is dit besloten.", "This was decided.", ERROR),
    ("day and month changed places", "op 1-4-2026", "on 4 January 2026", ERROR),
    ("one of two days lost", "op 24 en 25 juni", "on 24 June", ERROR),
    ("weekday changed", "op dinsdag 24 juni", "on Thursday 24 June", ERROR),
    ("weekday lost", "op dinsdag 24 juni", "on 24 June", WARNING),
    ("month lost", "In augustus besluit ik.", "I shall decide.", WARNING),
    ("added", "op 24 juni", "on 24 June, and on 25 June", WARNING),
    ("month first", "op 1 april 2026", "on April 1, 2026", INFO),
    ("numeric in English", "op 1 april 2026", "on 1-4-2026", INFO),
]


class TestDates(CheckContract):
    check = Dates()


@pytest.mark.parametrize(("source", "target"), [row[1:] for row in RIGHT], ids=[row[0] for row in RIGHT])
def test_accepts(source, target):
    assert Dates()(check_input(source, target)) == []


@pytest.mark.parametrize(
    ("source", "target", "severity"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_finds(source, target, severity):
    assert worst(Dates()(check_input(source, target))) is severity


@pytest.mark.parametrize(
    ("source", "target"),
    [pair for pair in GOOD_PAIRS if any(date.day for date in read_dutch_dates(pair[0]))],
)
def test_finds_a_shifted_month_in_a_good_pair(source, target):
    for month, other in (("April", "March"), ("December", "May"), ("June", "July")):
        if month in target:
            assert worst(Dates()(check_input(source, target.replace(month, other)))) is ERROR


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("April 1 and 2, 2026", [(1, 4, 2026), (2, 4, 2026)]),
        ("2026-04-01", [(1, 4, 2026)]),
        ("In May 5% was lost", [(None, 5, None)]),
        ("Jan de Vries", []),
    ],
)
def test_reads_english(text, dates):
    assert [(date.day, date.month, date.year) for date in read_english_dates(text)] == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("3, 4 en 5 mei 2026", [(3, 5, 2026), (4, 5, 2026), (5, 5, 2026)]),
        ("op 31.12.2025", [(31, 12, 2025)]),
        ("mevrouw Mei", []),
        ("op 1 jan. 2026", [(1, 1, 2026)]),
    ],
)
def test_reads_dutch(text, dates):
    assert [(date.day, date.month, date.year) for date in read_dutch_dates(text)] == dates
