"""Which letter to import."""

import os
from pathlib import Path

from tui.screens.dialogs.paths import SUFFIXES, PathScreen


class ImportScreen(PathScreen):
    """Ask for the file of a letter; the result is a file that can be read."""

    VERB = "import"

    def __init__(self, start: Path) -> None:
        """Begin in the folder `start`."""
        super().__init__("Import letter", start)

    def action_accept(self) -> None:
        """Give the path, unless no letter is there."""
        path = self.path
        if not self.is_usable(path) or not path.exists():
            self.complain("There is no such file.")
        elif path.is_dir():
            self.complain("That is a folder: choose a file in it.")
            self.action_tree()
        elif path.suffix.lower() not in SUFFIXES:
            self.complain(f"Letters end in {', '.join(SUFFIXES)}: save it as one of these.")
        elif not os.access(path, os.R_OK):
            self.complain("You may not read that file.")
        else:
            self.close(path)
