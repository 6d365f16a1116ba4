import re
from itertools import pairwise

import pytest
from lxml import html

from termbase.model import Severity
from tests.translate.report.pages import faults, seen
from translate.pipeline.draft import TranslatedLetter
from translate.report import html_report

PICTURES = str.maketrans("\x01\x1b\x7f\r", "␁␛␡␍")


def page_of(letter: TranslatedLetter) -> html.HtmlElement:
    return html.document_fromstring(html_report(letter))


def rows_of(page: html.HtmlElement) -> list[html.HtmlElement]:
    return page.xpath("//table[contains(@class, 'letter')]/tbody/tr")


def test_tags_are_balanced(letter: TranslatedLetter):
    text = html_report(letter)
    assert faults(text) == []
    assert text.startswith('<!DOCTYPE html>\n<html lang="en">')


@pytest.mark.parametrize(
    "page", ["<p><b></p></b>", "<ul><li></ul>", "<p>", '<p a="1" a="2"></p>', "<p hidden></p>"]
)
def test_the_reader_of_tags_finds_faults(page: str):
    assert faults(page)


def test_ids_are_unique_and_links_lead_to_them(letter: TranslatedLetter):
    page = page_of(letter)
    ids = page.xpath("//@id")
    assert len(set(ids)) == len(ids)
    links = page.xpath("//@href")
    assert all(link.startswith("#") and link[1:] in ids for link in links)
    assert len(links) >= len([draft for draft in letter.drafts if draft.score is not None][:5])
    assert all(one in ids for one in page.xpath("//@aria-labelledby"))


def test_nothing_comes_from_outside_and_nothing_runs(letter: TranslatedLetter):
    page = page_of(letter)
    assert not page.xpath("//script | //link | //img | //iframe | //object | //base | //form | //svg")
    names = {name for element in page.iter("*") for name in element.attrib}
    assert names <= {
        *("lang", "charset", "name", "content", "class", "id", "href", "scope", "title", "tabindex"),
        *("aria-label", "aria-labelledby", "data-label"),
    }
    style = "".join(page.xpath("//style/text()"))
    assert not re.search(r"url\(|@import|https?:|expression|</", style)


def test_cells_hold_the_text_whole(letter: TranslatedLetter):
    rows = rows_of(page_of(letter))
    assert len(rows) == len(letter.drafts)
    for row, draft in zip(rows, letter.drafts, strict=True):
        dutch, english = row.xpath("td[@lang='nl']"), row.xpath("td[@lang='en-GB']")
        assert len(dutch) == len(english) == 1
        assert seen(dutch[0]) == draft.segment.source.text.translate(PICTURES)
        assert seen(english[0]) == draft.target.text.translate(PICTURES)


def test_codes_are_shown_as_they_are_written(letter: TranslatedLetter):
    for row, draft in zip(rows_of(page_of(letter)), letter.drafts, strict=True):
        for lang, tagged in (("nl", draft.segment.source), ("en-GB", draft.target)):
            badges = [one.text_content() for one in row.xpath(f"td[@lang='{lang}']//*[@class='code']")]
            expected = [code.rendered for code in tagged.codes]
            assert badges == ["↵" if code == "\n" else code for code in expected if code != " "]


def test_hostile_text_is_only_text(all_letters):
    letter = all_letters["hostile"]
    text = html_report(letter)
    page = html.document_fromstring(text)
    assert page.findtext(".//h1") == '<script>&"brief".md: translation report'
    assert not page.xpath("//b[not(ancestor::li)]")
    assert "<script" not in text
    dutch = "\n".join(seen(cell) for cell in page.xpath("//td[@lang='nl']"))
    codes = "\n".join(page.xpath("//td[@lang='nl']//*[@class='code']/text()"))
    for part in (
        "alert(x)",
        "\u202enaar rechts\u202c",
        "مرحبا",
        "␁",
        "␛",
        "␡",
        "  twee",
        "\t",
        "]]> -->",
        "🧀",
    ):
        assert part in dutch
    assert "<script>" in dutch + codes


def test_table_is_labelled(letter: TranslatedLetter):
    page = page_of(letter)
    (table,) = page.xpath("//table")
    assert table.findtext("caption")
    assert [one.get("scope") for one in table.xpath("thead//th")] == ["col"] * 4
    for number, row in enumerate(rows_of(page), start=1):
        (head,) = row.xpath("th")
        assert head.get("scope") == "row"
        assert head.text_content().split()[0] == str(number)
        assert row.get("id") == f"s{number}"
        assert len(row.xpath("td")) == 3


def test_headings_go_down_one_step_at_a_time(letter: TranslatedLetter):
    levels = [int(one.tag[1]) for one in page_of(letter).xpath("//h1 | //h2 | //h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_screen_reader_hears_what_is_marked(letter: TranslatedLetter):
    for row, draft in zip(rows_of(page_of(letter)), letter.drafts, strict=True):
        marks = row.xpath(".//mark")
        assert all(mark.get("title") and mark.get("tabindex") == "0" for mark in marks)
        for lang, spans in (
            ("nl", [one.constraint.source for one in draft.enforcements]),
            ("en-GB", [one.target for one in draft.enforcements if one.target is not None]),
        ):
            spoken = row.xpath(f"td[@lang='{lang}']//mark/span[@class='spoken']")
            assert len(spoken) >= len({span.end for span in spans})
            assert all(one.text_content().strip(" []") for one in spoken)


def test_every_finding_is_told_in_words(letter: TranslatedLetter):
    page = page_of(letter)
    for row, draft in zip(rows_of(page), letter.drafts, strict=True):
        told = [one.text_content() for one in row.xpath(".//ul[@class='issues']/li")]
        assert told == [f"{one.severity}: {one.message}" for one in draft.issues]
        terms = row.xpath(".//ul[@class='terms']/li")
        asked = {one.constraint.term_match for one in draft.enforcements}
        assert len(terms) == len(draft.enforcements) + sum(one not in asked for one in draft.term_matches)
        worst = min((list(Severity).index(one.severity) for one in draft.issues), default=None)
        assert row.get("class").split()[0] == ("fine" if worst is None else list(Severity)[worst])
    first = page.xpath("//main/section[1]//ul[@class='issues']/li")
    blocking = [one for draft in letter.drafts for one in draft.issues if one.severity is not Severity.INFO]
    assert len(first) == len(blocking)
    assert [one.get("class") for one in first] == sorted(one.get("class") for one in first)


def test_every_place_of_an_issue_is_marked(letter: TranslatedLetter):
    for row, draft in zip(rows_of(page_of(letter)), letter.drafts, strict=True):
        for issue in draft.issues:
            for lang, span in (("nl", issue.source), ("en-GB", issue.target)):
                if span is not None:
                    marks = row.xpath(f"td[@lang='{lang}']//mark[contains(@class, '{issue.severity}')]")
                    assert any(issue.message in mark.get("title") for mark in marks)
