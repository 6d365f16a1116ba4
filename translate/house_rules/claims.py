"""Which characters of a text are claimed already: the first rule to claim a stretch has it."""

from termbase.model import Span


class Claims:
    """Claims on the characters of one text; a claim costs time in the length of its span only."""

    def __init__(self, text: str) -> None:
        self._claimed = bytearray(len(text))

    def claim(self, span: Span) -> bool:
        """Claim a span; false, and nothing claimed, when a part of it is another's already."""
        if self._claimed.find(1, span.start, span.end) >= 0:
            return False
        self._claimed[span.start : span.end] = b"\x01" * len(span)
        return True
