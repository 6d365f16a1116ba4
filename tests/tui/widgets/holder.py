from textual.app import App, ComposeResult
from textual.widget import Widget


class Holder(App[None]):
    """Shows one widget and keeps the messages that reach it."""

    def __init__(self, widget: Widget) -> None:
        super().__init__()
        self.widget = widget

    def compose(self) -> ComposeResult:
        yield self.widget
