"""Dialogs that ask one thing: confirm, prompt, go to, note, dismiss, propose, history, help."""

import pytest

from termbase.model import Issue, Severity
from tests.tui.dialogs.conftest import show
from tui.screens.dialogs import (
    ConfirmScreen,
    DismissIssueScreen,
    GoToScreen,
    HelpScreen,
    NoteScreen,
    PromptScreen,
    ProposeTermScreen,
    TermHistoryScreen,
)


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        (["enter"], True),
        (["y"], True),
        (["j"], True),
        (["n"], False),
        (["escape"], False),
        (["right", "enter"], False),
        (["right", "left", "enter"], True),
        (["tab", "space"], False),
        (["tab", "enter"], False),
        (["enter", "enter"], True),
    ],
    ids=str,
)
async def test_confirm_answers(keys: list[str], answer: bool) -> None:
    async with show(ConfirmScreen("Remove?", "For good.")) as shown:
        await shown.press(*keys)
        assert shown.results == [answer]


@pytest.mark.parametrize(("words", "answer"), [("Yes", True), ("No", False)])
async def test_confirm_is_clicked(words: str, answer: bool) -> None:
    async with show(ConfirmScreen("Remove?")) as shown:
        await shown.click_on(words)
        assert shown.results == [answer]


async def test_prompt_gives_what_is_typed_over_the_value() -> None:
    async with show(PromptScreen("Title", "Label", "old")) as shown:
        await shown.type(" new [b] ")
        await shown.press("enter")
        assert shown.results == ["new [b]"]


async def test_prompt_gives_a_value_back_unchanged() -> None:
    async with show(PromptScreen("Title", "Label", "a\tb\u202ec")) as shown:
        await shown.press("enter")
        assert shown.results == ["a\tb\u202ec"]


@pytest.mark.parametrize(("typed", "number"), [("1", 1), ("12", 12), (" 7 ", 7), ("007", 7)])
async def test_go_to_gives_a_number(typed: str, number: int) -> None:
    async with show(GoToScreen(12)) as shown:
        await shown.type(typed)
        await shown.press("enter")
        assert shown.results == [number]


@pytest.mark.parametrize("typed", ["", "0", "13", "-1", "x", "9" * 30, "²"])
async def test_go_to_refuses_what_is_no_segment(typed: str) -> None:
    async with show(GoToScreen(12)) as shown:
        await shown.type(typed)
        await shown.press("enter")
        assert shown.results == []
        assert "Type a number from 1 to 12." in shown.text
        await shown.press("5")
        assert "Type a number" not in shown.text


async def test_note_has_lines() -> None:
    async with show(NoteScreen("first\x1b")) as shown:
        await shown.press("ctrl+j")
        await shown.type("second")
        await shown.press("enter")
        assert shown.results == ["first\x1b\nsecond"]


async def test_note_may_be_emptied() -> None:
    async with show(NoteScreen("old")) as shown:
        await shown.press("backspace", "backspace", "backspace", "enter")
        assert shown.results == [""]


async def test_dismissing_needs_a_reason() -> None:
    async with show(DismissIssueScreen(Issue("numbers", Severity.WARNING, "“5” is missing."))) as shown:
        assert "“5” is missing." in shown.text
        assert "warning" in shown.text
        await shown.press("space", "enter")
        assert shown.results == []
        assert "Give a reason" in shown.text
        await shown.type("in words")
        await shown.press("enter")
        assert shown.results == ["in words"]


async def test_proposal_is_made_of_both_terms_and_a_note() -> None:
    async with show(ProposeTermScreen("  waarde\tketen ", "value\nchain")) as shown:
        await shown.press("down", "down")
        await shown.type("IATE")
        await shown.press("enter")
        assert shown.results == [("waarde keten", "value chain", "IATE")]


async def test_proposal_begins_at_the_missing_term_and_refuses_an_empty_one() -> None:
    async with show(ProposeTermScreen("waardeketen")) as shown:
        await shown.press("space", "enter")
        assert shown.results == []
        assert "The English term is missing." in shown.text
        await shown.type("value chain")
        await shown.press("up", "delete", "backspace", "enter")
        assert "The Dutch term is missing." in shown.text
        await shown.type("keten")
        await shown.press("enter")
        assert shown.results == [("keten", "value chain", "")]


async def test_history_shows_its_lines_in_order() -> None:
    async with show(TermHistoryScreen("keten", ["source: IATE", "2026-11-25 anna: proposed"])) as shown:
        assert shown.text.index("source: IATE") < shown.text.index("2026-11-25 anna: proposed")
        await shown.press("enter")
        assert shown.results == [None]


async def test_history_says_when_nothing_is_known() -> None:
    async with show(TermHistoryScreen("keten", [])) as shown:
        assert "Nothing is recorded" in shown.text


HELP = [("List", [("Enter", "Open the letter")]), ("Everywhere", [("F1, ?", "Help"), ("Ctrl+Q", "Leave")])]


@pytest.mark.parametrize(
    ("typed", "there", "gone"),
    [
        ("", ["List", "Open the letter", "Ctrl+Q"], []),
        ("f1", ["Everywhere", "Help"], ["Open the letter", "Ctrl+Q"]),
        ("OPEN let", ["Open the letter"], ["Everywhere"]),
        ("everywhere leave", ["Ctrl+Q"], ["F1, ?"]),
        ("xyz", ["No key does that."], ["Ctrl+Q"]),
    ],
)
async def test_help_narrows_down(typed: str, there: list[str], gone: list[str]) -> None:
    async with show(HelpScreen("letters", HELP)) as shown:
        await shown.type(typed)
        assert all(words in shown.text for words in there)
        assert not any(words in shown.text for words in gone)


async def test_help_scrolls_while_one_types_and_f1_closes_it() -> None:
    entries = [("Keys", [(f"F{number}", f"action {number}.") for number in range(60)])]
    async with show(HelpScreen("letters", entries)) as shown:
        assert "action 59." not in shown.text
        await shown.press(*["pagedown"] * 6)
        assert "action 59." in shown.text
        await shown.press("f1")
        assert shown.results == [None]
