"""What help there is for what has the focus."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from textual.keys import format_key
from textual.screen import Screen

from tui.keymap import ALL_ACTIONS, Place, keys_of

if TYPE_CHECKING:
    from tui.screens.dialogs import HelpScreen

TOPICS = {
    "segments": "the list of segments",
    "letters": "the list of letters",
    "target": "the editor",
    "source": "the source",
    "terms": "the terms",
    "memory": "the translation memory",
    "alternatives": "the alternatives",
    "issues": "the issues",
    "note": "the note",
    "search": "the search",
}
"""What a person calls the widget with an id."""

_OWN: dict[str, tuple[tuple[str, str], ...]] = {
    "segments": (
        ("↑ ↓ PgUp PgDn Home End", "move; a double click edits"),
        ("letters", "work here without Alt: they are named below"),
    ),
    "target": (
        ("Esc", "back to the list; what you typed is saved"),
        ("Ctrl+← Ctrl+→", "a word to the left, to the right; codes ⟨1⟩ count as one"),
        ("Shift+arrows", "select"),
        ("Ctrl+W", "delete the word to the left"),
        ("Ctrl+U Ctrl+K", "delete to the start, to the end of the line"),
        ("Ctrl+X Ctrl+C Ctrl+V", "cut, copy, paste"),
        ("Alt+Enter", "break the line"),
    ),
    "source": (
        ("Shift+arrows", "select words, for the concordance or a new term"),
        ("[2f]", "term 2: free; i inline, p prefix, s splice, e edited, M missed, O overruled"),
        ("Esc", "back to the list"),
    ),
    "terms": (("↑ ↓", "choose"), ("Enter", "insert at the cursor"), ("Alt+1 … Alt+9", "insert by number")),
    "memory": (
        ("↑ ↓", "choose"),
        ("Enter", "put into the translation"),
        ("[-old-] {+new+}", "how the match's source differs from this one"),
    ),
    "alternatives": (("↑ ↓", "choose"), ("Enter", "put into the translation")),
    "issues": (("↑ ↓", "choose"), ("Enter", "show its place"), ("Alt+X", "set it aside, with a reason")),
    "letters": (("↑ ↓", "choose"), ("Enter", "open")),
}


def help_screen(screen: Screen[Any]) -> "HelpScreen":
    """Help on what has the focus on a screen: its own keys, then all actions with the keys that they have now."""
    from tui.screens.dialogs import HelpScreen

    name = (screen.focused.id if screen.focused is not None else None) or ""
    keymap: Mapping[str, str] = getattr(screen.app, "keys_now", {})
    place = Place.LETTERS if screen.id == "letters-screen" else Place.REVIEW
    actions = [
        (" ".join(pretty(key) for key in keys_of(action, keymap)), action.help)
        for action in ALL_ACTIONS
        if action.place in (place, Place.EVERYWHERE)
    ]
    general = [
        ("Tab Shift+Tab", "to the next, to the previous part of the screen"),
        ("Ctrl+P", "all actions by name; themes"),
        ("Ctrl+Q", "save and leave the workbench"),
    ]
    topic = TOPICS.get(name, "this screen")
    own = _OWN.get(name, ())
    groups = [(topic.capitalize(), own)] if own else []
    return HelpScreen(topic, [*groups, ("Actions", actions), ("Everywhere", general)])


def pretty(key: str) -> str:
    """A key as it stands on the keyboard (`ctrl+enter`: `Ctrl+Enter`)."""
    *modifiers, last = key.split("+")
    shown = format_key(last)
    if len(shown) > 1 or modifiers:
        shown = shown[:1].upper() + shown[1:]
    return "+".join([*(modifier.capitalize() for modifier in modifiers), shown])
