"""Every action of the workbench in one table: its id, its keys, its help, and where it works.

Each action has a key that every terminal can send, besides the chord that translation tools use. Plain characters
work while a list has the focus, so that they never get in the way of typing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding

from tui.config import ConfigError, nearest


class Place(StrEnum):
    """Where an action works."""

    EVERYWHERE = "everywhere"
    LETTERS = "letters"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a user can do."""

    id: str
    """As the configuration names it, kebab-case."""
    keys: str
    """Keys with a modifier and function keys, separated by commas: they work while typing too. The first is one
    that every terminal can send."""
    letters: str
    """Plain characters and Enter, separated by commas: they work while the list has the focus."""
    label: str
    """A word or two for the footer."""
    help: str
    """One line for the help and the command palette."""
    place: Place = Place.REVIEW

    @property
    def method(self) -> str:
        """The name of the action as Textual calls it: `action_<method>` of a screen."""
        return self.id.replace("-", "_")

    @property
    def letters_id(self) -> str:
        """Id of the binding of the plain characters."""
        return f"{self.id}:list"


_R, _L, _E = Place.REVIEW, Place.LETTERS, Place.EVERYWHERE

ACTIONS: tuple[Action, ...] = (
    # Everywhere
    Action("help", "f1", "?", "Help", "Help on what has the focus, and all keys", _E),
    # Letters
    Action("open", "alt+o", "enter", "Open", "Open the letter", _L),
    Action("import-letter", "alt+i", "i", "Import", "Import a letter from a file and draft it", _L),
    Action("export-letter", "alt+e", "e", "Export", "Write the letter in its own format", _L),
    Action("remove-letter", "alt+x", "x", "Remove", "Remove the letter with its segments (asks)", _L),
    Action("search-letters", "ctrl+f", "/", "Search", "Look for a letter by its name", _L),
    Action("reload", "ctrl+r", "r", "Reload", "Read the list of letters again", _L),
    Action("quit", "alt+q", "q", "Quit", "Leave the workbench", _L),
    # Review: moving
    Action("edit", "f2", "enter", "Edit", "Edit the translation; Escape goes back to the list", _R),
    Action("next", "alt+n,ctrl+down", "n", "Next", "Next segment", _R),
    Action("previous", "alt+p,ctrl+up", "p", "Previous", "Previous segment", _R),
    Action("next-unconfirmed", "alt+down", "u", "Unconfirmed", "Next segment that is not confirmed", _R),
    Action("next-issue", "f9", "i", "Issue", "Next segment with an issue or a missed term", _R),
    Action("go-to", "ctrl+g", ":", "Go to", "Go to a segment by its number", _R),
    Action("filter", "alt+f", "f", "Filter", "Show some segments only: by state, issue, term or text", _R),
    # Review: deciding
    Action(
        "confirm-next",
        "f10,ctrl+s,ctrl+enter",
        "c",
        "Confirm",
        "Confirm the translation and go to the next unconfirmed segment",
        _R,
    ),
    Action("reject", "alt+w", "r", "Reject", "Mark the segment as needing work, with a reason", _R),
    Action("sign-off", "alt+y", "S", "Sign off", "Mark the segment as final", _R),
    Action("reopen", "alt+u", "R", "Reopen", "Take a confirmation back", _R),
    Action("lock", "alt+l", "l", "Lock", "Lock the segment against changes, or unlock it", _R),
    Action(
        "propagate", "alt+v", "v", "Repeats", "Put this translation into the segment's repeats (asks)", _R
    ),
    # Review: the text
    Action("copy-source", "f5,alt+insert", "C", "Copy source", "Put the source into the translation", _R),
    Action("insert-code", "f6,ctrl+t", "T", "Code", "Insert the next code that is missing", _R),
    Action("split", "alt+s", "s", "Split", "Split the segment in two", _R),
    Action("merge", "alt+m", "m", "Merge", "Merge the segment with the next one", _R),
    Action("undo", "ctrl+z", "z", "Undo", "Undo: typing first, then your changes, across segments", _R),
    Action("redo", "ctrl+y", "y", "Redo", "Redo", _R),
    Action("find-replace", "ctrl+f", "/", "Find", "Find and replace, with a preview", _R),
    # Review: knowledge
    Action("pick", "f4", "t", "Terms", "Pick a term or a match to insert", _R),
    Action("alternatives", "alt+a", "a", "Alternatives", "Other ways to put the whole segment", _R),
    Action(
        "retranslate",
        "f7,alt+r",
        "A",
        "From here",
        "Let the engine go on from the text before the cursor",
        _R,
    ),
    Action("concordance", "f3,alt+k", "w", "Concordance", "Search words in the memory and the letters", _R),
    Action("check", "f8", "j", "Check", "Check the translation and show its issues", _R),
    Action("dismiss-issue", "alt+x", "x", "Dismiss", "Set an issue aside, with a reason", _R),
    Action("note", "alt+j", "k", "Note", "Write a note to the segment", _R),
    Action("propose-term", "alt+g", "g", "New term", "Propose a term from the selected words", _R),
    Action("correct-term", "alt+c", "G", "Correct term", "Correct the chosen term's English", _R),
    Action("term-history", "alt+h", "h", "History", "How the chosen term came about", _R),
    Action(
        "redraft", "alt+d", "d", "Redraft", "Draft the unconfirmed segments with the chosen term anew", _R
    ),
    # Review: the letter
    Action(
        "next-panel", "alt+right", "]", "Panel →", "Next panel: terms, memory, alternatives, issues, note", _R
    ),
    Action("previous-panel", "alt+left", "[", "Panel ←", "Previous panel", _R),
    Action("summary", "alt+e", "e", "Summary", "How far the letter is, and how much was changed", _R),
    Action("export", "alt+o", "o", "Export", "Write the letter in its own format", _R),
    Action("refresh", "ctrl+r", "ctrl+r", "Refresh", "Take over what others changed meanwhile", _R),
    Action("back", "alt+q", "q", "Letters", "Back to the letters", _R),
)
"""All actions but the nine that insert by number."""

INSERTS: tuple[Action, ...] = tuple(
    Action(
        f"insert-{number}",
        f"alt+{number}",
        str(number),
        f"Insert {number}",
        f"Insert term or match {number}",
        Place.REVIEW,
    )
    for number in range(1, 10)
)
"""Terms and matches are numbered together."""

ALL_ACTIONS = ACTIONS + INSERTS

FOOTER = (
    *("open", "import-letter", "export-letter", "search-letters", "remove-letter"),
    *(
        "edit",
        "confirm-next",
        "next-unconfirmed",
        "next-issue",
        "pick",
        "concordance",
        "undo",
        "help",
        "back",
        "quit",
    ),
)
"""Actions that the footer names first, as far as it reaches."""


def bindings(place: Place) -> list[Binding]:
    """Bindings of a screen: keys that work whatever has the focus, before the widget gets them."""
    return [
        Binding(
            action.keys,
            call_of(action),
            action.label,
            id=action.id,
            show=action.id in FOOTER,
            priority=True,
            tooltip=action.help,
        )
        for action in _weightiest_first(place)
    ]


def list_bindings(place: Place) -> list[Binding]:
    """Bindings of a screen's list: plain characters, `screen.` actions.

    The footer names all of them, the weightiest first.
    """
    return [
        Binding(
            action.letters,
            f"screen.{call_of(action)}",
            action.label,
            id=action.letters_id,
            show=action not in INSERTS,
            tooltip=action.help,
        )
        for action in _weightiest_first(place)
        if action.letters != action.keys
    ]


def _weightiest_first(place: Place) -> list[Action]:
    actions = [action for action in ALL_ACTIONS if action.place in (place, Place.EVERYWHERE)]
    return sorted(actions, key=lambda one: FOOTER.index(one.id) if one.id in FOOTER else len(FOOTER))


def keymap_of(chosen: Mapping[str, str]) -> dict[str, str]:
    """The user's keys as Textual's keymap.

    Args:
        chosen: Keys by action id, `{"confirm-next": "f10,ctrl+s"}`. Plain characters among them replace those that
            work in the list, the others replace the keys that work everywhere; a kind that is not given stays.

    Returns:
        Keys by binding id, in Textual's long names.

    Raises:
        ConfigError: An action is unknown, or a key belongs to another action that works in the same place; the
            message names the nearest action, or the one that has the key.
    """
    by_id = {action.id: action for action in ALL_ACTIONS}
    result: dict[str, str] = {}
    for action_id, text in chosen.items():
        action = by_id.get(action_id)
        if action is None:
            raise ConfigError(f"keymap: {action_id}: no such action{nearest(action_id, by_id)}")
        keys = _split(text)
        if not keys:
            raise ConfigError(f"keymap: {action_id}: names no key; write one such as f10")
        plain = [key for key in keys if _is_plain(key)]
        others = [key for key in keys if not _is_plain(key)]
        if others:
            result[action.id] = ",".join(others)
        if plain:
            result[action.letters_id] = ",".join(plain)
    _refuse_taken(result)
    return result


def keys_of(action: Action, keymap: Mapping[str, str]) -> list[str]:
    """The keys of an action as they are now, those that work everywhere first."""
    keys = _split(keymap.get(action.id, action.keys)) + _split(keymap.get(action.letters_id, action.letters))
    return list(dict.fromkeys(keys))


def call_of(action: Action) -> str:
    """The action as Textual runs it on a screen."""
    return f"insert({action.id.removeprefix('insert-')})" if action in INSERTS else action.method


def _refuse_taken(keymap: Mapping[str, str]) -> None:
    for place in (Place.LETTERS, Place.REVIEW):
        taken: dict[str, str] = {}
        for action in ALL_ACTIONS:
            if action.place not in (place, Place.EVERYWHERE):
                continue
            for key in keys_of(action, keymap):
                if (other := taken.setdefault(key, action.id)) != action.id:
                    changed = action.id if action.id in _changed(keymap) else other
                    keeper = other if changed == action.id else action.id
                    raise ConfigError(
                        f"keymap: {changed}: the key {key} belongs to {keeper}; give that another"
                    )


def _changed(keymap: Mapping[str, str]) -> set[str]:
    return {binding_id.removesuffix(":list") for binding_id in keymap}


def _split(text: str) -> list[str]:
    """Keys in Textual's long names (`?`: `question_mark`)."""
    keys = [key for key in (part.strip() for part in text.split(",")) if key]
    return [binding.key for key in keys for binding in Binding.make_bindings([Binding(key, "")])]


def _is_plain(key: str) -> bool:
    return key in ("enter", "space") or ("+" not in key and not _is_function_key(key) and key not in _NAMED)


def _is_function_key(key: str) -> bool:
    return key[:1] == "f" and key[1:].isdigit()


_NAMED = frozenset(
    {"insert", "delete", "home", "end", "pageup", "pagedown", "up", "down", "left", "right", "tab", "escape"}
)
