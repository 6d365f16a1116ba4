"""Text of letters as content of a dialog: shown as it stands, never read as markup."""

from textual.content import Content

from tui.widgets.literal import pictured


def literal(text: str, *, keeps_lines: bool = False) -> Content:
    """A text as content: `[bold]` is six characters, not a style, and a tab is seen.

    Args:
        text: Any text.
        keeps_lines: Line feeds begin a new line; else `↵` stands for them.
    """
    return Content(pictured(text, line_break="\n" if keeps_lines else "↵"))


def one_line(text: str) -> str:
    """A text with a sign for each character that a terminal would obey, line feeds included; same length."""
    return pictured(text, line_break="↵")


def shortened(text: str, n_characters: int) -> str:
    """The beginning of a text on one line, with `…` for what was left out."""
    shown = one_line(text)
    return shown if len(shown) <= n_characters else shown[: n_characters - 1].rstrip() + "…"
