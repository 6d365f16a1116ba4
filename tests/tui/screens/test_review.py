"""Every action of the review screen, by its keys, with what it does to the database."""

from dataclasses import replace

import pytest
from textual.widgets import Static

from termbase.model import SubState
from tests.tui.conftest import Desktop, Room
from translate.documents.tokens import TOKEN
from tui.config import TuiConfig
from tui.screens import dialogs
from tui.screens.letters import LettersScreen
from tui.session import Filter
from tui.widgets.alternative_panel import AlternativePanel
from tui.widgets.issue_panel import IssuePanel
from tui.widgets.memory_panel import MemoryPanel
from tui.widgets.term_panel import TermPanel

NARROW, WIDE = (80, 24), (160, 45)


def numbered(room: Room, words: str) -> int:
    """The position of the first segment with some words in its source."""
    return next(unit.position for unit in room.units() if words in unit.source)


async def at(desk: Desktop, number: int) -> Desktop:
    await desk.review.go_to(number)
    await desk.settle()
    await desk.until(lambda: desk.position == number)
    return desk


async def dialog(desk: Desktop, kind: type) -> None:
    await desk.until(lambda: isinstance(desk.app.screen, kind))
    await desk.pilot.pause()


async def answered(desk: Desktop, result: object) -> None:
    """Close the dialog in front with a result."""
    desk.app.screen.dismiss(result)
    await desk.until(lambda: desk.app.screen is desk.review)
    await desk.pilot.pause()
    await desk.settle()


class TestMoving:
    async def test_begins_at_the_first_unconfirmed(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            assert desk.view.is_unconfirmed

    @pytest.mark.parametrize(
        "keys", [("n", "p"), ("down", "up"), ("alt+n", "alt+p"), ("ctrl+down", "ctrl+up")]
    )
    async def test_next_and_previous(self, room, keys):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 1)
            await desk.press(keys[0])
            assert desk.position == 2
            await desk.press(keys[1])
            assert desk.position == 1

    async def test_home_end_and_pages(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            await desk.press("end")
            assert desk.position == len(room.units())
            await desk.press("home")
            assert desk.position == 1
            await desk.press("pagedown")
            assert desk.position > 1
            await desk.press("pageup")
            assert desk.position == 1

    async def test_next_unconfirmed_leaves_out_what_is_confirmed(self, room):
        session = room.session()
        session.open_letter(room.letter_id)
        for number in (2, 3):
            session.go_to(number)
            session.confirm()
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 1)
            await desk.press("u")
            assert desk.position == 4
            await at(desk, 1)
            await desk.press("alt+down")
            assert desk.position == 4

    async def test_next_issue_shows_the_issue(self, room):
        session = room.session()
        session.open_letter(room.letter_id)
        number = numbered(room, "aangenomen")
        session.go_to(number)
        session.edit("The House adopted it.")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 1)
            await desk.press("f9")
            assert desk.view.has_problem
            assert desk.review.panels.active in ("issues", "terms")

    async def test_go_to(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            await desk.press(":")
            await dialog(desk, dialogs.GoToScreen)
            await desk.type("4")
            await desk.press("enter")
            await desk.until(lambda: desk.position == 4)

    async def test_filter(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            await desk.press("f")
            await dialog(desk, dialogs.FilterScreen)
            await answered(desk, Filter(text="hier later"))
            await desk.until(lambda: len(desk.review.snapshot.visible) == 2)
            assert "filter 2" in str(desk.review.query_one("#status", Static).render())
            await desk.press("alt+f")
            await dialog(desk, dialogs.FilterScreen)
            await answered(desk, Filter())
            await desk.until(lambda: len(desk.review.snapshot.visible) == len(room.units()))

    async def test_mouse(self, room):
        async with room.app().run_test(size=WIDE) as pilot:
            desk = await Desktop(pilot).opened()
            await pilot.click("#segments", offset=(20, 4))
            await desk.until(lambda: desk.position == 4)
            await pilot.double_click("#segments", offset=(20, 2))
            await desk.until(lambda: desk.position == 2 and desk.review.editor.has_focus)
            await pilot.click("PanelBar", offset=(14, 0))
            await desk.until(lambda: desk.review.panels.active == "memory")

    async def test_panels(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            shown = []
            for _ in range(5):
                await desk.press("]")
                shown.append(desk.review.panels.active)
            assert shown == ["memory", "alternatives", "issues", "note", "terms"]
            await desk.press("alt+left")
            assert desk.review.panels.active == "note"


class TestEditing:
    async def test_leaving_saves(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("enter")
            await desk.type(" x[bold]")
            assert "unsaved" in str(desk.review.query_one("#status", Static).render())
            await desk.press("escape")
            assert desk.review.segments.has_focus
            assert room.unit(2).target.endswith(" x[bold]")
            assert room.unit(2).sub_state is SubState.EDITED
            assert "unsaved" not in str(desk.review.query_one("#status", Static).render())

    async def test_moving_on_saves(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f2")
            await desk.type("x")
            await desk.press("alt+n")
            assert desk.position == 3
            assert desk.review.editor.target == room.unit(3).target
            assert room.unit(2).target.endswith("x")

    async def test_pause_in_typing_is_kept_and_offered_again(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f2")
            await desk.type("kept")
            assert not room.unit(2).target.endswith("kept")

            def autosaved() -> bool:
                with room.database.unit_of_work(read_only=True) as work:
                    return bool(work.units.autosaves(room.letter_id, "anna"))

            await desk.until(autosaved)
        assert not room.unit(2).target.endswith("kept")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = Desktop(pilot)
            await dialog(desk, dialogs.ConfirmScreen)
            await desk.press("y")
            await desk.until(lambda: desk.app.screen is desk.review)
            await desk.until(lambda: room.unit(2).target.endswith("kept"))
            await desk.settle()
            assert desk.position == 2
            assert not autosaved()

    async def test_typed_and_forgotten(self, room):
        session = room.session()
        session.open_letter(room.letter_id)
        session.go_to(2)
        session.autosave("typed")
        before = room.unit(2)
        async with room.app().run_test(size=NARROW) as pilot:
            desk = Desktop(pilot)
            await dialog(desk, dialogs.ConfirmScreen)
            await desk.press("n")
            await desk.until(lambda: desk.app.screen is desk.review)
            await desk.settle()
        assert room.unit(2) == before
        assert not room.session().letter
        async with room.app().run_test(size=NARROW) as pilot:
            await (await Desktop(pilot).opened()).settle()

    async def test_typing_while_a_turn_is_under_way_stays(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f2")
            await desk.type("a")

            def slow() -> None:
                desk.app.call_from_thread(desk.review.editor.insert, "b")

            await desk.review.do(slow)
            assert room.unit(2).target.endswith("a")
            assert desk.review.editor.target.endswith("ab")
            await desk.press("escape")
            assert room.unit(2).target.endswith("ab")

    async def test_undo_goes_from_typing_to_segments(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            old = room.unit(2)
            await desk.press("f10")
            assert desk.position != 2
            await desk.press("f2")
            await desk.type("x")
            await desk.press("ctrl+z")
            assert not desk.review.is_typed
            await desk.press("ctrl+z")
            assert desk.position == 2
            assert room.unit(2).sub_state is old.sub_state
            await desk.press("ctrl+y")
            assert room.unit(2).sub_state is SubState.CONFIRMED
            await desk.press("escape", "z")
            assert room.unit(2).sub_state is old.sub_state
            await desk.press("y")
            assert room.unit(2).sub_state is SubState.CONFIRMED
            await desk.press("z", "z")
            assert any("Nothing to undo" in told for told in desk.told)

    async def test_copy_source(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f5")
            assert room.unit(2).target == room.unit(2).source
            await at(desk, 3)
            await desk.press("f2", "f5")
            assert desk.review.editor.target == room.unit(3).source
            assert room.unit(3).target != room.unit(3).source
            await desk.press("ctrl+z")
            assert desk.review.editor.target == room.unit(3).target

    async def test_insert_missing_code(self, room):
        number = numbered(room, "⟨1⟩")
        codes = TOKEN.findall(room.unit(number).source)
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.press("f2", "ctrl+a", "ctrl+k")
            await desk.type("A ")
            assert "codes missing" in str(desk.review.query_one("#target-head", Static).render())
            for _ in codes:
                await desk.press("f6")
            assert TOKEN.findall(desk.review.editor.target) == codes
            await desk.press("ctrl+t")
            assert any("No code is missing" in told for told in desk.told)

    async def test_insert_by_number(self, room):
        number = numbered(room, "aangenomen")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.until(lambda: desk.review.query_one(TermPanel).terms)
            await desk.press("f2")
            await desk.press("alt+1")
            assert desk.review.editor.target.endswith("House of Representatives")
            await desk.press("alt+9")
            assert any("no term or match 9" in told for told in desk.told)

    async def test_pick_a_term(self, room):
        number = numbered(room, "aangenomen")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.until(lambda: len(desk.review.query_one(TermPanel).terms) > 1)
            await desk.press("t")
            assert desk.review.query_one(TermPanel).has_focus
            await desk.press("down", "enter")
            assert desk.review.editor.has_focus
            assert desk.review.editor.target.endswith("motion")

    async def test_find_and_replace(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            word = room.unit(2).target.split()[0]
            await desk.press("/")
            await dialog(desk, dialogs.FindReplaceScreen)
            replacements = room.session()
            replacements.open_letter(room.letter_id)
            found = replacements.preview_replace(word, "Zorblax", is_case_sensitive=True)
            await answered(desk, found)
            await desk.until(lambda: "Zorblax" in room.unit(2).target)
            await desk.press("ctrl+f")
            await dialog(desk, dialogs.FindReplaceScreen)
            await answered(desk, 3)
            await desk.until(lambda: desk.position == 4)

    async def test_split_and_merge(self, room):
        number = numbered(room, "vet")
        old = room.units()
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.press("s")
            await dialog(desk, dialogs.SplitScreen)
            await desk.press("enter")
            await desk.until(lambda: len(room.units()) == len(old) + 1)
            await desk.until(lambda: desk.app.screen is desk.review)
            await desk.settle()
            assert len(desk.review.snapshot.views) == len(old) + 1
            assert desk.review.editor.target == room.unit(number).target
            await desk.press("m")
            assert len(room.units()) == len(old)
            assert room.unit(number).source == old[number - 1].source

    async def test_locked_takes_nothing(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            before = room.unit(2).target
            await desk.press("l")
            assert room.unit(2).is_locked
            await desk.press("f2")
            await desk.type("x")
            await desk.press("f5", "alt+1", "f6", "escape", "r")
            await dialog(desk, dialogs.PromptScreen)
            await answered(desk, "no")
            assert room.unit(2).target == before
            assert any("locked" in told for told in desk.told)
            await desk.press("alt+l")
            assert not room.unit(2).is_locked


class TestDeciding:
    @pytest.mark.parametrize("key", ["f10", "ctrl+s", "ctrl+enter", "c"])
    async def test_confirm_goes_to_the_next_unconfirmed(self, room, key):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press(key)
            assert room.unit(2).sub_state is SubState.CONFIRMED
            assert room.n_remembered() == 1
            assert desk.position > 2
            assert desk.view.is_unconfirmed

    async def test_confirm_while_typing_keeps_the_focus(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f2")
            await pilot.press("x", "f10", "y", "f10")
            await desk.settle()
            assert desk.review.editor.has_focus
            assert room.unit(2).target.endswith("x")
            assert room.unit(3).target.endswith("y")
            assert [room.unit(number).sub_state for number in (2, 3)] == [SubState.CONFIRMED] * 2

    async def test_second_person_approves(self, room):
        first = room.session("anna")
        first.open_letter(room.letter_id)
        first.go_to(2)
        first.confirm()
        async with room.app(user="piet").run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("c")
        assert room.unit(2).sub_state is SubState.APPROVED

    @pytest.mark.parametrize(("answer", "n_confirmed"), [("y", 2), ("n", 1)])
    async def test_repeats_are_asked_for(self, room, answer, n_confirmed):
        number = numbered(room, "hier later")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.press("f2")
            await desk.type("!")
            await desk.press("f10")
            await dialog(desk, dialogs.ConfirmScreen)
            await desk.press(answer)
            await desk.until(lambda: desk.app.screen is desk.review)
            await desk.settle()
            await desk.until(lambda: desk.position != number)
            same = [unit for unit in room.units() if "hier later" in unit.source]
            assert sum(unit.target.endswith("!") for unit in same) == n_confirmed
            assert sum(unit.sub_state is SubState.CONFIRMED for unit in same) == n_confirmed

    async def test_propagate(self, room):
        number = numbered(room, "hier later")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.press("v")
            assert any("No other segment" in told for told in desk.told)
            await desk.press("f2")
            await desk.type("!")
            await desk.press("alt+v")
            await dialog(desk, dialogs.ConfirmScreen)
            await desk.press("y")
            await desk.until(lambda: sum(unit.target.endswith("!") for unit in room.units()) == 2)
            await desk.until(lambda: desk.app.screen is desk.review)
            await desk.settle()
            assert desk.position == number

    async def test_reject_with_a_reason(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("r")
            await dialog(desk, dialogs.PromptScreen)
            await desk.type("wrong [b]")
            await desk.press("enter")
            await desk.until(lambda: room.unit(2).sub_state is SubState.NEEDS_WORK)
            assert "wrong [b]" in room.unit(2).note

    async def test_sign_off_and_reopen(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("c")
            await at(desk, 2)
            await desk.press("S")
            assert room.unit(2).sub_state is SubState.SIGNED_OFF
            await desk.press("R")
            assert room.unit(2).sub_state is not SubState.SIGNED_OFF

    @pytest.mark.parametrize(("choice", "result"), [("mine", "mine"), ("theirs", "theirs"), (None, "theirs")])
    async def test_stale_write_is_a_choice(self, room, choice, result):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            other = room.session("piet")
            other.open_letter(room.letter_id)
            other.go_to(2)
            other.edit("theirs")
            await desk.press("f2", "ctrl+a", "ctrl+k")
            await desk.type("mine")
            await desk.press("escape")
            await dialog(desk, dialogs.StaleScreen)
            await answered(desk, choice)
            await desk.until(lambda: room.unit(2).target == result)
            await desk.settle()
            # What was typed is never taken away but by the choice for theirs.
            assert desk.review.editor.target == ("theirs" if choice == "theirs" else "mine")

    async def test_refresh_takes_over_what_others_did(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            other = room.session("piet")
            other.open_letter(room.letter_id)
            other.go_to(2)
            other.edit("theirs")
            await desk.press("ctrl+r")
            assert desk.review.editor.target == "theirs"
            assert any("1 segment" in told for told in desk.told)


class TestKnowing:
    async def test_terms_are_shown_with_all_that_is_known(self, room):
        number = numbered(room, "aangenomen")
        async with room.app().run_test(size=WIDE) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.until(lambda: desk.review.query_one(TermPanel).terms)
            entry = str(desk.review.query_one(TermPanel).get_option_at_index(0).prompt)
            for words in (
                "1 Tweede Kamer → House of Representatives\n",
                "House of Representatives (preferred) · Dutch House (admitted)",
                "not: Second Chamber",
                "mandatory",
                "parliament",
                "The lower house",
                "source: houseofrepresentatives.nl",
            ):
                assert words in entry
            shown = desk.review.source.text
            assert "Tweede Kamer[1" in shown
            assert "motie" in shown

    async def test_memory_matches_are_numbered_behind_terms(self, room):
        session = room.session()
        session.open_letter(room.letter_id)
        first, second = [unit.position for unit in room.units() if "hier later" in unit.source]
        session.go_to(first)
        session.confirm("I will return to this.")
        async with room.app().run_test(size=WIDE) as pilot:
            desk = await at(await Desktop(pilot).opened(), second)
            panel = desk.review.query_one(MemoryPanel)
            await desk.until(lambda: panel.matches)
            desk.review.panels.activate("memory")
            n_terms = len(desk.review.query_one(TermPanel).terms)
            assert str(panel.get_option_at_index(0).prompt).startswith(f"{n_terms + 1} 10")
            await desk.press(str(n_terms + 1))
            assert desk.review.editor.target == "I will return to this."

    async def test_alternatives_go_on_from_the_cursor(self, room):
        number = numbered(room, "investeert")
        async with room.app().run_test(size=WIDE) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            panel = desk.review.query_one(AlternativePanel)
            await desk.press("a")
            await desk.until(lambda: panel.option_count > 1 and panel.has_focus)
            await desk.press("f2", "ctrl+a", "ctrl+k")
            await desk.type("In total")
            await desk.press("f7")
            await desk.until(lambda: panel.has_focus and panel.chosen is not None)
            assert all(str(option.prompt).startswith("In total") for option in panel.options)
            await desk.press("enter")
            assert desk.review.editor.target.startswith("In total")
            assert len(desk.review.editor.target) > len("In total")

    async def test_concordance_inserts(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f3")
            await dialog(desk, dialogs.ConcordanceScreen)
            await answered(desk, "some words")
            await desk.until(lambda: "some words" in desk.review.editor.target)

    async def test_check_and_dismiss(self, room):
        number = numbered(room, "investeert")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.press("f2")
            desk.review.editor.put("The government invests 6 million euros.")
            await desk.press("f8")
            panel = desk.review.query_one(IssuePanel)
            assert desk.review.panels.active == "issues"
            issues = list(panel.issues)
            assert issues
            await desk.press("alt+x")
            await dialog(desk, dialogs.DismissIssueScreen)
            await desk.type("right so")
            await desk.press("enter")
            await desk.until(lambda: room.unit(number).dismissals)
            await desk.settle()
            assert len(panel.issues) == len(issues) - 1
            assert room.unit(number).dismissals[0].reason == "right so"

    async def test_issue_jumps_to_its_place(self, room):
        number = numbered(room, "investeert")
        session = room.session()
        session.open_letter(room.letter_id)
        session.go_to(number)
        session.edit("The government government invests 5 million euros.")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.press("f8")
            panel = desk.review.query_one(IssuePanel)
            index = next(at for at, issue in enumerate(panel.issues) if issue.target is not None)
            panel.focus()
            panel.highlighted = index
            await desk.press("enter")
            assert desk.review.editor.has_focus
            span = panel.issues[index].target
            assert desk.review.editor.selected_text == span.of(room.unit(number).target)

    async def test_note(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("k")
            await dialog(desk, dialogs.NoteScreen)
            await desk.type("ask [the] ministry")
            await desk.press("enter")
            await desk.until(lambda: room.unit(2).note == "ask [the] ministry")

    async def test_propose_term_from_the_selected_words(self, room):
        number = numbered(room, "investeert")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            source = desk.review.source
            at_word = source.text.index("investeert")
            source.focus()
            source.selection = type(source.selection)((0, at_word), (0, at_word + len("investeert")))
            await desk.press("alt+g")
            await dialog(desk, dialogs.ProposeTermScreen)
            await desk.press("tab") if desk.app.screen.focused.id == "dutch" else None
            await desk.type("zorblaxes")
            await desk.press("enter")
            await desk.until(lambda: len(room.concepts()) == 4)
            await desk.until(lambda: desk.app.screen is desk.review)
            await desk.until(
                lambda: any(
                    one.match.term.text == "investeert" for one in desk.review.query_one(TermPanel).terms
                )
            )

    async def test_correct_redraft_and_history(self, room):
        number = numbered(room, "investeert")
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), number)
            await desk.until(lambda: desk.review.query_one(TermPanel).terms)
            await desk.press("G")
            await dialog(desk, dialogs.PromptScreen)
            await desk.press("ctrl+a", "ctrl+k")
            await desk.type("zorblax")
            await desk.press("enter")
            await dialog(desk, dialogs.ConfirmScreen)
            await desk.press("y")
            await desk.until(lambda: desk.app.screen is desk.review)
            await desk.settle()
            await desk.until(
                lambda: any("zorblax" in one.forms for one in desk.review.query_one(TermPanel).terms)
            )
            await desk.press("h")
            await dialog(desk, dialogs.TermHistoryScreen)
            await desk.press("escape")
            await desk.press("d")
            await dialog(desk, dialogs.PreviewScreen)
            assert "zorblax" not in room.unit(number).target
            await desk.press("enter")
            await desk.until(lambda: "zorblax" in room.unit(number).target)
            await desk.until(lambda: desk.app.screen is desk.review)
            await desk.settle()
            await desk.press("z")
            assert "zorblax" not in room.unit(number).target


class TestWholeLetter:
    async def test_edit_confirm_export(self, room, tmp_path):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f2")
            await desk.type(" Edited.")
            await desk.press("f10", "escape", "o")
            await dialog(desk, dialogs.ExportScreen)
            await desk.press("enter")
            await desk.until(lambda: (tmp_path / "brief.en.md").exists())
        assert "Edited." in (tmp_path / "brief.en.md").read_text(encoding="utf-8")

    async def test_unwritable_export_is_told(self, room, tmp_path):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            await desk.press("alt+o")
            await dialog(desk, dialogs.ExportScreen)
            await answered(desk, tmp_path / "nowhere" / "x.md")
            await desk.until(lambda: any("nowhere" in told for told in desk.told))

    async def test_summary(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            await desk.press("e")
            await dialog(desk, dialogs.SummaryScreen)
            await desk.press("escape")
            await desk.until(lambda: desk.app.screen is desk.review)

    async def test_back_saves(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f2")
            await desk.type("x")
            await desk.press("alt+q")
            await desk.until(lambda: isinstance(desk.app.screen, LettersScreen))
        assert room.unit(2).target.endswith("x")

    async def test_quit_saves(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f2")
            await desk.type("x")
            await pilot.press("ctrl+q")
        assert room.unit(2).target.endswith("x")

    @pytest.mark.parametrize("focus", ["segments", "target", "source", "terms"])
    async def test_help_is_on_what_has_the_focus(self, room, focus):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            desk.review.query_one(f"#{focus}").focus()
            await desk.press("f1")
            await dialog(desk, dialogs.HelpScreen)

    async def test_palette_has_the_actions(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("ctrl+p")
            await desk.type("lock the segment")
            await desk.until(lambda: desk.app.screen.query("OptionList").first().option_count)
            await pilot.pause(0.2)
            await desk.press("enter")
            await desk.until(lambda: room.unit(2).is_locked)


class TestLooks:
    async def test_resizing_loses_nothing(self, room):
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            await desk.press("f2")
            await desk.type("x")
            typed = desk.review.editor.target
            for size in (WIDE, (40, 12), (250, 80), NARROW):
                await pilot.resize_terminal(*size)
                await desk.settle()
                assert desk.review.editor.target == typed
                assert desk.position == 2
            assert desk.review.has_class("-narrow")

    async def test_panel_is_beside_where_there_is_room(self, room):
        async with room.app().run_test(size=WIDE) as pilot:
            desk = await Desktop(pilot).opened()
            assert desk.review.panels.region.x > desk.review.editor.region.x
        async with room.app().run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            assert desk.review.panels.region.y > desk.review.editor.region.y
            assert desk.review.panels.region.height >= 4
            assert desk.review.segments.region.height >= 5

    @pytest.mark.parametrize("theme", ["dark", "light", "high-contrast"])
    async def test_text_is_literal_in_every_theme(self, room, theme):
        strange = "[bold]a[/bold]\tb\x1b[31mc\u202edשלום"
        with room.database.unit_of_work() as work:
            work.units.save(replace(room.unit(2), target=strange, note=strange), action="edit")
            work.commit()
        async with room.app(config=TuiConfig(theme=theme)).run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 2)
            picture = desk.app.export_screenshot()
            assert "[bold]a[/bold]⇥b␛[31mc◊d" in picture.replace("&#160;", " ")
            await desk.press("f2")
            await desk.type("x")
            await desk.press("escape")
        assert room.unit(2).target == strange + "x"

    async def test_keys_can_be_changed(self, room):
        config = TuiConfig(keymap={"confirm-next": "ctrl+o", "next": "N"})
        async with room.app(config=config).run_test(size=NARROW) as pilot:
            desk = await at(await Desktop(pilot).opened(), 1)
            await desk.press("N")
            assert desk.position == 2
            await desk.press("f10")
            assert room.unit(2).sub_state is SubState.MACHINE
            await desk.press("ctrl+o")
            assert room.unit(2).sub_state is SubState.CONFIRMED

    async def test_letter_without_segments(self, room, drafted):
        with room.database.unit_of_work() as work:
            empty = work.letters.add(replace(drafted[0], name="leeg.md"), [])
            work.commit()
        app = room.app(is_open=False)
        app._letter_id = empty
        async with app.run_test(size=NARROW) as pilot:
            desk = await Desktop(pilot).opened()
            for key in (
                "n",
                "c",
                "enter",
                "f8",
                "a",
                "r",
                "x",
                "s",
                "m",
                "k",
                "z",
                "l",
                "alt+1",
                "f4",
                "f6",
                "G",
            ):
                await desk.press(key)
            assert not any("unexpected" in told for told in desk.told)
