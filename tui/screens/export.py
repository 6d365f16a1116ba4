"""Writing the open letter to a file that the user names."""

from pathlib import Path
from typing import TYPE_CHECKING

from textual.screen import Screen

from tui.screens.refusals import REFUSALS, one_line
from tui.screens.workbench import Workbench

if TYPE_CHECKING:
    from textual.screen import ScreenResultType


async def export_letter_to(screen: "Screen[ScreenResultType]", bench: Workbench, name: str) -> Path | None:
    """Ask where to, and write the open letter there: all of it, or nothing.

    Returns:
        The file; None when the user gave up, or it could not be written: the user has been told.
    """
    from translate.output import AtomicOutputs
    from tui.screens.dialogs import ExportScreen

    path: Path | None = await screen.app.push_screen_wait(ExportScreen(default_path(name)))
    if path is None:
        return None

    def write() -> None:
        text = bench.session.export()
        with AtomicOutputs([path]) as outputs:
            outputs.write(path, text.encode("utf-8"))
            outputs.commit()

    try:
        await bench.ask(write)
    except REFUSALS as error:
        screen.notify(one_line(error), severity="error", markup=False)
        return None
    screen.notify(one_line(f"Written: {path}"), markup=False)
    return path


def default_path(name: str) -> Path:
    """Where a letter goes unless the user says otherwise: `brief.en.md` in the working folder for `brief.md`."""
    path = Path(Path(name).name or "letter")
    return Path.cwd() / f"{path.stem}.en{path.suffix}"
