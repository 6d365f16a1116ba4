"""A tiny app that shows one dialog, and a letter whose translations are known."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from textual.app import App
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.screen import ModalScreen

from termbase.model import LetterId, SubState, TranslationUnit, UnitId
from tests.tui.conftest import Room
from translate.documents.document import BlockKind
from translate.pipeline.account import Account
from tui.session import ReviewSession
from tui.themes import THEMES

NASTY = "[bold]x[/] \t \x1b[31m \u202eabc ⟨1⟩"
"""Markup, a tab, an escape sequence, a change of direction, a token."""
NASTY_SHOWN = "[bold]x[/] ⇥ ␛[31m ◊abc ⟨1⟩"

TARGETS = (
    "To the President of the House",
    "The House adopted the ⟨1⟩motion⟨/1⟩ on 1 April 2026.",
    "The government will invest EUR 5 million in the house.",
    "I will come back to this later.",
    "The letter contains [vet]text[/vet] about the semiconductor industry.",
    "I will return to this.",
)
"""Of the letter's segments, as `session` has them."""


def unit(number: int, target: str, **changed: Any) -> TranslationUnit:
    """A unit with a Dutch source and an empty account."""
    values: dict[str, Any] = {
        "id": UnitId(number),
        "letter_id": LetterId(1),
        "position": number,
        "segment_id": f"b{number}.1",
        "block_id": f"b{number}",
        "leading": "",
        "trailing": "",
        "source": f"Dit is zin {number}.",
        "target": target,
        "draft": target,
        "sub_state": SubState.MACHINE,
        "is_locked": False,
        "version": 1,
        "account": Account(BlockKind.PARAGRAPH, (), "engine", None).to_json(),
        "note": "",
        "dismissals": (),
        "changed_by": "anna",
        "changed_at": datetime(2026, 11, 25, 9, 30, tzinfo=UTC),
    }
    return TranslationUnit(**(values | changed))


@pytest.fixture
def session(room: Room) -> ReviewSession:
    session = room.session()
    session.open_letter(room.letter_id)
    assert len(session.views) == len(TARGETS)
    for number, target in enumerate(TARGETS, start=1):
        session.go_to(number)
        session.edit(target)
    return session


class Host(App[None]):
    """Shows one dialog above an empty screen."""

    def __init__(self, dialog: ModalScreen[Any], theme: str) -> None:
        super().__init__()
        self.dialog, self.theme_name = dialog, theme
        self.results: list[Any] = []

    def on_mount(self) -> None:
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self.theme_name
        self.push_screen(self.dialog, self.results.append)


@dataclass
class Shown:
    """A dialog on the screen."""

    app: Host
    pilot: Pilot[None]
    results: list[Any] = field(init=False)

    def __post_init__(self) -> None:
        self.results = self.app.results

    @property
    def lines(self) -> list[str]:
        """What stands on the screen, line by line."""
        strips = self.app.screen._compositor.render_strips(self.app.size)
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def type(self, text: str) -> None:
        await self.press(*("space" if character == " " else character for character in text))

    async def until(self, is_so: Callable[[], object]) -> None:
        """Wait for something that comes by itself; fail when it does not come."""
        for _ in range(300):
            if is_so():
                return
            await self.pilot.pause(0.01)
        raise AssertionError(f"it did not happen:\n{self.text}")

    async def click_on(self, words: str, *, times: int = 1) -> None:
        """Click where some words stand."""
        y, line = next((y, line) for y, line in enumerate(self.lines) if words in line)
        await self.pilot.click(offset=Offset(line.index(words), y), times=times)
        await self.pilot.pause()


@asynccontextmanager
async def show(
    dialog: ModalScreen[Any], size: tuple[int, int] = (80, 24), theme: str = "dark"
) -> AsyncIterator[Shown]:
    """Show a dialog."""
    app = Host(dialog, theme)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Shown(app, pilot)
