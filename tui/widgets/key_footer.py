"""The last line: the keys that work now, as far as they fit. One widget, so that it costs next to nothing."""

from textual.content import Content
from textual.screen import Screen
from textual.style import Style
from textual.widgets import Static

from tui.keymap import FOOTER

_ALWAYS = ("help", "help:list")
"""Bindings whose key stands at the right, whatever fits."""


class KeyFooter(Static):
    """Names keys, those of what has the focus first; a click on one presses it."""

    DEFAULT_CSS = """
    KeyFooter {
        dock: bottom;
        height: 1;
        background: $footer-background;
        color: $footer-foreground;
        text-wrap: nowrap;
        link-style: none;
        link-color: $footer-foreground;
        link-background: transparent;
        link-style-hover: reverse;
        & > .key-footer--key { color: $footer-key-foreground; text-style: bold; }
    }
    """
    COMPONENT_CLASSES = {"key-footer--key"}  # noqa: RUF012  # as Textual declares it

    def on_mount(self) -> None:
        """Follow what works."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)

    def on_unmount(self) -> None:
        """Follow no more."""
        self.screen.bindings_updated_signal.unsubscribe(self)

    def _bindings_updated(self, screen: Screen[object]) -> None:
        if screen is self.screen:
            self.show_keys()

    def on_resize(self) -> None:
        """Other keys may fit."""
        self.show_keys()

    def notify_style_update(self) -> None:
        """Colours have changed."""
        super().notify_style_update()
        if self.is_mounted:
            self.show_keys()

    def show_keys(self) -> None:
        """Name the keys that work now."""
        key_style = self.get_visual_style("key-footer--key", partial=True)
        left: list[Content] = []
        # Everything else is in the palette and in the help, so these two must not be pushed out.
        right = Content.assemble(_key("ctrl+p", "^p", "all", key_style))
        room = self.size.width - 2
        named: set[str] = set()
        active = sorted(self.screen.active_bindings.items(), key=lambda item: _rank(item[1].binding.id))
        for key, (_, binding, is_enabled, _) in active:
            action = binding.action.removeprefix("screen.")
            if not binding.show or not is_enabled or action in named:
                continue
            named.add(action)
            part = _key(key, self.app.get_key_display(binding), binding.description, key_style)
            if binding.id in _ALWAYS:
                right = Content(" ").join([part, right])
            else:
                left.append(part)
        room -= right.cell_length
        fitting: list[Content] = []
        for part in left:
            if (room := room - part.cell_length - 1) < 0:
                break
            fitting.append(part)
        line = Content(" ").join(fitting)
        gap = max(self.size.width - line.cell_length - right.cell_length - 1, 1)
        self.update(Content.assemble(line, " " * gap, right), layout=False)


def _rank(binding_id: str | None) -> int:
    """Keys of the focused widget itself first, then the weightiest."""
    if binding_id is None:
        return -1
    action = binding_id.removesuffix(":list")
    return FOOTER.index(action) if action in FOOTER else len(FOOTER)


def _key(key: str, display: str, text: str, style: Style) -> Content:
    click = Style.from_meta({"@click": f"app.simulate_key({key!r})"})
    return Content.assemble((display, style + click), (f" {text}", click))
