"""The actions of the workbench in the command palette."""

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.keymap import ALL_ACTIONS, Action, Place, call_of
from tui.screens.letters import LettersScreen
from tui.screens.review_base import ReviewBase


class ActionCommands(Provider):
    """Every action that works on the screen in front."""

    def _actions(self) -> list[Action]:
        if isinstance(self.screen, ReviewBase):
            place = Place.REVIEW
        elif isinstance(self.screen, LettersScreen):
            place = Place.LETTERS
        else:
            return []
        return [action for action in ALL_ACTIONS if action.place in (place, Place.EVERYWHERE)]

    async def discover(self) -> Hits:
        """All of them."""
        for action in self._actions():
            yield DiscoveryHit(action.label, partial(self._run, action), help=action.help)

    async def search(self, query: str) -> Hits:
        """Those whose name, id or help is like what was typed."""
        matcher = self.matcher(query)
        for action in self._actions():
            score = max(matcher.match(text) for text in (action.label, action.id, action.help))
            if score > 0:
                yield Hit(
                    score, matcher.highlight(action.label), partial(self._run, action), help=action.help
                )

    async def _run(self, action: Action) -> None:
        await self.screen.run_action(call_of(action))
