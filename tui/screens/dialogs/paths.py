"""A path to type, with completion, and the tree of files beside it."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import ClassVar

from rich.text import Text, TextType
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Key as KeyPress
from textual.suggester import Suggester
from textual.widgets import DirectoryTree, Input, Label

from translate.documents.formats import FORMATS
from tui.screens.dialogs.dialog import CLOSE, Dialog, Key
from tui.screens.dialogs.fields import Line
from tui.screens.dialogs.literal import one_line

SUFFIXES = tuple(suffix for each in FORMATS for suffix in each.suffixes)
"""Names of letters end so."""


def is_listed(path: Path) -> bool:
    """Folders and letters are listed; hidden ones and other files are not."""
    return not path.name.startswith(".") and (path.is_dir() or path.suffix.lower() in SUFFIXES)


def completion(typed: str) -> str | None:
    """The first path, by name, that begins with what was typed; a folder ends with a separator.

    Args:
        typed: A beginning of a path; `~` is the home folder and stays as it is.
    """
    head, tail = os.path.split(typed)
    if not tail:
        return None
    try:
        entries = sorted(Path(head or ".").expanduser().iterdir(), key=lambda path: path.name.casefold())
        found = next(path for path in entries if path.name.startswith(tail) and is_listed(path))
        return typed[: len(typed) - len(tail)] + found.name + (os.sep if found.is_dir() else "")
    except (OSError, RuntimeError, ValueError, StopIteration):
        # An unreadable folder, no home folder, a NUL in the name, nothing found: no completion.
        return None


class PathSuggester(Suggester):
    """Suggests what `completion` finds; never from a cache, for files come and go."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The completed path, or None."""
        return completion(value)


class PathLine(Line):
    """A line for a path: Tab or → completes, and Tab moves on where there is nothing to complete."""

    def __init__(self, path: Path | str) -> None:
        """Begin with `path`."""
        super().__init__(str(path), id="path")
        self.suggester = PathSuggester()
        self.select_on_focus = False

    async def _on_key(self, event: KeyPress) -> None:
        if event.key == "tab" and self.cursor_at_end and len(self._suggestion) > len(self.value):
            event.stop()
            event.prevent_default()
            self.action_cursor_right()
            return
        await super()._on_key(event)


class LetterTree(DirectoryTree):
    """Folders and letters under a folder."""

    ICON_NODE = "▸ "
    ICON_NODE_EXPANDED = "▾ "
    ICON_FILE = "  "

    def filter_paths(self, paths: Iterable[Path]) -> Iterable[Path]:
        """Those that are listed."""
        return [path for path in paths if is_listed(path)]

    def process_label(self, label: TextType) -> Text:
        """A file's name, literally."""
        return Text(one_line(label if isinstance(label, str) else label.plain))


class PathScreen(Dialog[Path]):
    """A path to type above a tree to choose it from."""

    IS_LARGE = True
    AUTO_FOCUS = "#path"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "tree", "Into the tree", show=False),
        Binding("f4", "up", "Folder above", show=False),
    ]
    DEFAULT_CSS = """
    PathScreen {
        LetterTree { height: 1fr; margin-top: 1; background: $surface; padding: 0; }
        LetterTree:focus { border-left: outer $accent; }
        LetterTree:blur { border-left: blank; }
    }
    """

    def __init__(self, heading: str, path: Path) -> None:
        """Ask under a title; `path` is what stands there at first, its folder what the tree shows."""
        super().__init__(heading)
        self._path = path

    def compose_body(self) -> ComposeResult:
        """The line and the tree."""
        yield Label("Path")
        yield PathLine(f"{self._path}{os.sep}" if self._path.is_dir() else self._path)
        yield LetterTree(_folder_of(self._path))

    def named_keys(self) -> Sequence[Key]:
        """Enter accepts the path."""
        return (
            Key("Enter", self.VERB, "accept"),
            Key("Tab →", "complete"),
            Key("↓", "into the tree", "tree"),
            Key("F4", "folder above", "up"),
            CLOSE,
        )

    VERB: ClassVar[str] = "accept"
    """What Enter does, as the key line says it."""

    @property
    def path(self) -> Path:
        """What was typed, `~` replaced by the home folder where there is one."""
        typed = Path(self.query_one(PathLine).typed)
        try:
            return typed.expanduser()
        except RuntimeError:
            return typed

    def action_tree(self) -> None:
        """Move from the line into the tree."""
        self.query_one(LetterTree).focus()

    def action_up(self) -> None:
        """Show the folder above the one that is shown."""
        folder = Path(self.query_one(LetterTree).path).absolute()
        self.query_one(LetterTree).path = folder.parent

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show the folder that the path now leads into."""
        tree = self.query_one(LetterTree)
        if event.value.endswith(os.sep) and (folder := _folder_of(self.path)) != tree.path:
            tree.path = folder

    def on_directory_tree_directory_selected(self, event: DirectoryTree.DirectorySelected) -> None:
        """Write a folder that was chosen into the line."""
        event.stop()
        self.choose_folder(event.path)

    def on_directory_tree_file_selected(self, event: DirectoryTree.FileSelected) -> None:
        """Write a file that was chosen into the line and accept it."""
        event.stop()
        self.write(event.path)
        self.action_accept()

    def choose_folder(self, folder: Path) -> None:
        """Answer to a folder chosen in the tree."""
        self.write(folder)

    def write(self, path: Path) -> None:
        """Put a path into the line without rebuilding the tree."""
        line = self.query_one(PathLine)
        with line.prevent(Input.Changed):
            line.value = f"{path}{os.sep}" if path.is_dir() else str(path)
        line.cursor_position = len(line.value)
        self.complain("")

    def is_usable(self, path: Path) -> bool:
        """Whether the name can be the name of a file at all (a NUL cannot)."""
        return "\0" not in str(path) and bool(path.name)


def _folder_of(path: Path) -> Path:
    """The nearest folder that is there, beginning with the path itself."""
    for folder in (path, *path.parents):
        if folder.is_dir():
            return folder
    return Path()
