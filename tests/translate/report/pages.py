"""Reading a page as strictly as a browser would not."""

from html.parser import HTMLParser

from lxml import html

VOID = {"meta", "br", "hr", "img", "input", "link"}


class Balance(HTMLParser):
    """Checks that every element is closed where it should be and no attribute stands twice."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(set(names)) != len(names) or any(value is None for _, value in attrs):
            self.faults.append(f"attributes of {tag}: {attrs}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")


def faults(page: str) -> list[str]:
    """What is wrong with a page's tags."""
    balance = Balance()
    balance.feed(page)
    balance.close()
    return balance.faults + [f"<{tag}> is never closed" for tag in balance.open]


def seen(element: html.HtmlElement) -> str:
    """Text of an element as it is seen, without codes and without what only a screen reader says."""
    if "spoken" in element.classes or "code" in element.classes:
        return ""
    parts = [element.text or ""]
    for child in element:
        parts += [seen(child), child.tail or ""]
    return "".join(parts)
