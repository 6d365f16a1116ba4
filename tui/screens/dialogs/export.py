"""Where to write a letter."""

import os
from pathlib import Path

from tui.screens.dialogs.confirm import ConfirmScreen
from tui.screens.dialogs.paths import PathScreen


class ExportScreen(PathScreen):
    """Ask for the file to write; a file that is there is only overwritten after a question."""

    VERB = "export"

    def __init__(self, default: Path) -> None:
        """Begin with the file `default`."""
        super().__init__("Export letter", default)
        self._file_name = default.name

    def choose_folder(self, folder: Path) -> None:
        """Keep the name and take the folder."""
        self.write(folder / (self.path.name if not self.path.is_dir() else self._file_name))

    def action_accept(self) -> None:
        """Give the path, unless nothing can be written there; ask first where a file is."""
        path = self.path
        if not self.is_usable(path):
            self.complain("Type the name of a file.")
        elif path.is_dir():
            self.complain("That is a folder: type a file name after it.")
        elif not path.parent.is_dir():
            self.complain(f"There is no folder {path.parent}.")
        elif not os.access(path if path.exists() else path.parent, os.W_OK):
            self.complain("You may not write there.")
        elif path.exists():
            self.app.push_screen(
                ConfirmScreen("Overwrite?", f"{path}\nis there already. Its contents will be lost."),
                lambda is_agreed: self._overwrite(path, is_agreed is True),
            )
        else:
            self.close(path)

    def _overwrite(self, path: Path, is_agreed: bool) -> None:
        if is_agreed:
            self.close(path)
