"""Web and mail addresses in running text: copied whole, never shown to the model."""

import re

URL_START = r"https?://|www\."
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\[\]`|\"«»“”„‘’]{1,2000}", re.IGNORECASE)
_LOCAL_PART = re.compile(r"[\w.+-]{1,64}\Z")
_DOMAIN = re.compile(r"[^\W_][\w-]{0,62}(?:\.[^\W_][\w-]{0,62}){1,8}")
_TRAILING = ".,;:!?'*_~"


def url_end(raw: str, start: int) -> int | None:
    """End of the address that begins at `start`, closing punctuation left out; None if there is none.

    `(zie www.rijksoverheid.nl/ez).` ends before the bracket.
    """
    match = _URL.match(raw, start)
    if match is None or (start and raw[start - 1].isalnum()):
        return None
    end = match.end()
    surplus = raw.count(")", start, end) - raw.count("(", start, end)
    while end > start:
        if raw[end - 1] in _TRAILING:
            end -= 1
        elif raw[end - 1] == ")" and surplus > 0:
            end, surplus = end - 1, surplus - 1
        else:
            break
    # `www.` or `https://` with nothing behind it is text.
    is_whole = end > start + 8 or (end > start + 4 and raw[end - 1] not in "/:")
    return end if is_whole else None


def mail_spans(raw: str) -> dict[int, int]:
    """Start → end of the mail addresses in a text (`info@minezk.nl`)."""
    spans: dict[int, int] = {}
    at = raw.find("@")
    done = 0
    while at >= 0:
        local = _LOCAL_PART.search(raw[max(done, at - 64) : at])
        domain = _DOMAIN.match(raw, at + 1)
        if local and domain:
            spans[at - len(local.group())] = done = domain.end()
        at = raw.find("@", max(at + 1, done))
    return spans
