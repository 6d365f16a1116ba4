"""Every inline code of the source stands in the target, in an order that works."""

from collections import Counter
from itertools import pairwise
from typing import Final

from termbase.model import Issue, Severity, Span
from translate.documents.document import CodeKind, CodeRole, InlineCode, TaggedText
from translate.qa.check import CheckInput


class InlineCodes:
    """Bold, italics, links, quotation marks and footnote calls are all there, each opened before it is
    closed.

    * **error**: a code is lost, added or stands for another mark than in the source; a pair closes before it
      opens; footnote calls changed places; a code stands outside the text.
    * **warning**: a pair that marked words in the source marks nothing in the target.
    """

    id: Final = "inline-codes"
    explanation: Final = "Looks for markup and footnote calls that are lost, added or out of order."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Compare the codes of both texts."""
        source, target = check_input.source, check_input.target
        if not source.codes and not target.codes:
            return []
        return [
            *self._counted(source, target),
            *self._paired(source, target),
            *self._footnotes(source, target),
        ]

    def _counted(self, source: TaggedText, target: TaggedText) -> list[Issue]:
        issues = []
        given = Counter(map(_identity, target.codes))
        for code in source.codes:
            if given[_identity(code)] > 0:
                given[_identity(code)] -= 1
            else:
                message = f"The code “{code.markup}” is not in the translation."
                issues.append(Issue(self.id, Severity.ERROR, message, source=_place(code, source)))
        asked = Counter(map(_identity, source.codes))
        for code in target.codes:
            if asked[_identity(code)] > 0:
                asked[_identity(code)] -= 1
            else:
                message = f"The code “{code.rendered}” is not in the source."
                issues.append(Issue(self.id, Severity.ERROR, message, target=_place(code, target)))
            if not 0 <= code.position <= len(target.text):
                message = f"The code “{code.rendered}” stands outside the text."
                issues.append(Issue(self.id, Severity.ERROR, message, target=_place(code, target)))
        return issues

    def _paired(self, source: TaggedText, target: TaggedText) -> list[Issue]:
        issues = []
        opened: dict[int, InlineCode] = {}
        closed: set[int] = set()
        for code in target.codes:
            if code.kind is CodeKind.OPEN:
                if code.id in closed:
                    message = f"The code “{code.rendered}” is closed before it opens."
                    issues.append(Issue(self.id, Severity.ERROR, message, target=_place(code, target)))
                opened[code.id] = code
            elif code.kind is CodeKind.CLOSE:
                closed.add(code.id)
                begin = opened.get(code.id)
                if begin and begin.position == code.position and _marks_text(code.id, source):
                    message = f"The code “{code.rendered}” marks nothing here."
                    issues.append(Issue(self.id, Severity.WARNING, message, target=_place(code, target)))
        return issues

    def _footnotes(self, source: TaggedText, target: TaggedText) -> list[Issue]:
        order = {
            code.id: place for place, code in enumerate(source.codes) if code.role is CodeRole.FOOTNOTE_CALL
        }
        calls = [code for code in target.codes if code.role is CodeRole.FOOTNOTE_CALL and code.id in order]
        return [
            Issue(
                self.id,
                Severity.ERROR,
                f"The footnote call “{second.rendered}” stands after “{first.rendered}”.",
                target=_place(second, target),
            )
            for first, second in pairwise(calls)
            if order[first.id] > order[second.id]
        ]


def _identity(code: InlineCode) -> tuple[int, CodeKind, CodeRole, str]:
    return code.id, code.kind, code.role, code.markup


def _place(code: InlineCode, tagged: TaggedText) -> Span:
    position = min(max(code.position, 0), len(tagged.text))
    return Span(position, position)


def _marks_text(identity: int, tagged: TaggedText) -> bool:
    positions = [code.position for code in tagged.codes if code.id == identity]
    return len(positions) == 2 and positions[0] != positions[1]
