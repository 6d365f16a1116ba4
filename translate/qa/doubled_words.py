"""No word stands twice by accident."""

import re
from typing import Final

from termbase.model import Issue, Severity, Span
from translate.qa.check import CheckInput

_DOUBLED = re.compile(r"\b([^\W\d_]++)((?:\s+\1)+)(?![\w'’-])", re.IGNORECASE)
_TWO_ARTICLES = re.compile(r"(?<![\w-])(?:[Aa]|[Aa]n|[Tt]he)\s+(?:a|an|the)(?![\w'’.)-])")
_OFTEN_RIGHT = frozenset({"that", "had", "is", "do", "very", "blah"})


class DoubledWords:
    """A word is not written twice in a row (*the the*), and no article follows another (*the a*).

    Words that the source doubles as well (*Baden Baden*) are let through; longer loops belong to repetition.

    * **warning**: a doubled word or article.
    * **info**: a doubled word that may be right: *that that*, *had had*.
    """

    id: Final = "doubled-words"
    explanation: Final = "Looks for a word that stands twice in a row, such as “the the”."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Search the target for doubled words."""
        target = check_input.target.text
        issues = []
        for match in _DOUBLED.finditer(target):
            word = match[1].lower()
            if len(match[2].split()) > 1 or (word[0] != match[1][0] and match[0] in check_input.source.text):
                continue
            if word in _OFTEN_RIGHT and _DOUBLED.search(check_input.source.text):
                continue  # dat dat
            severity = Severity.INFO if word in _OFTEN_RIGHT else Severity.WARNING
            message = f"“{match[0]}”: the word stands twice."
            issues.append(Issue(self.id, severity, message, target=Span(*match.span())))
        for match in _TWO_ARTICLES.finditer(target):
            first, second = match[0].lower().split()
            if first != second:
                message = f"“{match[0]}”: two articles in a row."
                issues.append(Issue(self.id, Severity.WARNING, message, target=Span(*match.span())))
        return sorted(issues, key=lambda issue: issue.target or Span(0, 0))
