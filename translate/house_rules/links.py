"""Web and e-mail addresses: copied, never shown to the model."""

import re
from typing import Final

from termbase.model import Span
from translate.house_rules.rendering import Rendering, RenderingKind

_EMAIL = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"
_HOST = r"(?:[\w-]{1,63}\.){1,6}(?:nl|eu|com|org|net|gov|info|europa\.eu|be|de|fr|uk)(?![\w.-]*@)(?!\w)"
_URL = rf"https?://[^\s<>«»“”‘’]{{1,2000}}|www\.[^\s<>«»“”‘’]{{1,2000}}|{_HOST}(?:/[^\s<>«»“”‘’]{{0,2000}})?"
_LINK: Final = re.compile(rf"(?<![\w@./-])(?:{_EMAIL}|{_URL})", re.IGNORECASE)
_TRAILING = ".,;:!?'\"*_"


def render_links(text: str) -> list[Rendering]:
    """Addresses in `text`, protected, without the punctuation that closes the sentence after them.

    Example:
        `Zie www.rijksoverheid.nl/semicon.` → `www.rijksoverheid.nl/semicon`.

    Returns:
        In reading order, without overlaps.
    """
    if "." not in text or ("/" not in text and "@" not in text and not _DOMAIN_HINT.search(text)):
        return []
    found = []
    for match in _LINK.finditer(text):
        link = match.group().rstrip(_TRAILING)
        while link.endswith(")") and link.count(")") > link.count("("):
            link = link[:-1].rstrip(_TRAILING)
        if "." in link or "//" in link:
            span = Span(match.start(), match.start() + len(link))
            found.append(Rendering(span, link, RenderingKind.NAME, is_protected=True))
    return found


_DOMAIN_HINT: Final = re.compile(r"\w\.(?:nl|eu|com|org|net|gov|info|be|de|fr|uk)(?!\w)|www\.", re.IGNORECASE)
