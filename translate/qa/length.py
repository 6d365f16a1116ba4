"""The target is about as long as the source."""

from typing import Final

from termbase.model import Issue, Severity, Span
from translate.documents.document import BlockKind
from translate.qa.check import CheckInput

SHORTEST_SOURCE = 30
"""Characters below which a source is not judged: *Stb. 2024, 318* more than doubles with good reason."""
LOWEST_RATIO, HIGHEST_RATIO = 0.6, 1.7
"""Characters of the target for each of the source. In 460 good pairs of letters whose source has at least 30
characters, all but one lie between 0.64 and 1.53, the middle half between 0.90 and 1.05."""


class Length:
    """A target that is far shorter or longer than its source has lost or gained something.

    * **warning**: fewer than 0.6 or more than 1.7 characters for each of the source, which has at least 30.
    """

    id: Final = "length"
    explanation: Final = "Looks for translations that are far shorter or longer than the source."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Compare the lengths of both texts."""
        n_source, n_target = len(check_input.source.text), len(check_input.target.text)
        if n_source < SHORTEST_SOURCE or n_target == 0 or check_input.kind is BlockKind.VERBATIM:
            return []
        ratio = n_target / n_source
        if LOWEST_RATIO <= ratio <= HIGHEST_RATIO:
            return []
        adjective = "short" if ratio < LOWEST_RATIO else "long"
        message = f"The translation is very {adjective}: {n_target} characters for {n_source}."
        return [Issue(self.id, Severity.WARNING, message, Span(0, n_source), Span(0, n_target))]
