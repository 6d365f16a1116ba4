"""A source with text has a target with text."""

import re
from typing import Final

from termbase.model import Issue, Severity, Span
from translate.qa.check import CheckInput

_CONTENT = re.compile(r"[^\W_]")


class Empty:
    """A source with a letter or a digit has a translation.

    * **error**: the target is empty, or has neither a letter nor a digit.
    """

    id: Final = "empty"
    explanation: Final = "Looks for segments that were not translated at all: the target is empty."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Look for content on both sides."""
        source = check_input.source.text
        if not _CONTENT.search(source) or _CONTENT.search(check_input.target.text):
            return []
        return [Issue(self.id, Severity.ERROR, "The translation is empty.", source=Span(0, len(source)))]
