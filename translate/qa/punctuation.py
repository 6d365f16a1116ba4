"""Punctuation of the target is whole, set as English sets it, and ends as the source ends."""

import re
from typing import Final

from termbase.model import Issue, Severity, Span
from translate.documents.document import BlockKind, CodeRole
from translate.qa.check import CheckInput

_END = re.compile(r"([.?!:;,…])[\s\"'”’»)\]]*$")
_ABBREVIATED_END = re.compile(
    r"\b(?:mln|mld|jl|a\.s|c\.s|nr|nrs|enz|etc|e\.d|e\.a|d\.d|blz|p|art|Stb|Stcrt|Trb|a\.m|p\.m|al|no"
    r"|nos|v\.h\.t)\.\W*$"
)
_BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"), ("“", "”"), ("«", "»"))
_LIST_MARK = re.compile(r"(?:^|\s)[(]?\w{1,4}\)")
_SPACED = re.compile(r"\s[,;:?!.](?=\s|$)(?<=[\w)\]”\"]..)")
_DOUBLE_SPACE = re.compile(r"(?<![ \u00a0])[ \u00a0]{2,}+(?=\S)")
_TIGHT_COMMA = re.compile(r"[,;](?=[^\W\d_])(?<=[^\W\d_].)")
_STRANGE = re.compile(r",\s*[,.;:?!]|;\s*[,.;:]|\.\.(?!\.)(?<!\.\.\.)|:\s*[:;,.]|\(\s*\)")
_NOT_PROSE = re.compile(r"\S*(?:://|@|www\.)\S*")
_QUOTES = re.compile('["“”„«»‘]')


class Punctuation:
    """Marks and spaces.

    * **warning**: brackets or quotation marks that do not pair, though the source's do; a question that lost
      its mark; a space before a mark; no space after a comma; marks that do not go together (*,.*).
    * **info**: the final mark differs from the source's; all quotation marks are gone; a double space.
    """

    id: Final = "punctuation"
    explanation: Final = (
        "Looks for final marks that differ, unpaired brackets and quotes, and spaces out of place."
    )

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Look at the marks of the target and compare them with the source's."""
        source, target = check_input.source.text, check_input.target.text
        if not target or check_input.kind is BlockKind.VERBATIM:
            return []
        issues = self._final(source, target)
        issues += self._pairs(source, target)
        has_quotes = _QUOTES.search(target) or "'" in target or "’" in target
        codes = check_input.target.codes
        if (
            _QUOTES.search(source)
            and not has_quotes
            and all(code.role is not CodeRole.QUOTE for code in codes)
        ):
            issues.append(Issue(self.id, Severity.INFO, "The quotation marks are gone."))
        issues += self._spaces(source, target)
        return issues

    def _final(self, source: str, target: str) -> list[Issue]:
        asked, given = (
            _END.search(source, max(0, len(source) - 12)),
            _END.search(target, max(0, len(target) - 12)),
        )
        if (asked and asked[1]) == (given and given[1]):
            return []
        if _ABBREVIATED_END.search(source, max(0, len(source) - 12)) or _ABBREVIATED_END.search(target):
            return []
        before, after = (f"“{mark[1]}”" if mark else "no mark" for mark in (asked, given))
        is_question = "?" in before or "?" in after
        severity = Severity.WARNING if is_question else Severity.INFO
        message = f"The translation ends with {after}, the source with {before}."
        return [Issue(self.id, severity, message, target=Span(max(0, len(target) - 1), len(target)))]

    def _pairs(self, source: str, target: str) -> list[Issue]:
        issues = []
        opened, closed = (sum(map(source.count, marks)) for marks in ("«“„", "»”"))
        for opening, closing in _BRACKETS:
            surplus = target.count(opening) - target.count(closing)
            if surplus == 0 or surplus == source.count(opening) - source.count(closing):
                continue
            if opening in "“«" and opened != closed:
                continue  # a quotation that a segment cuts
            if closing == ")" and surplus < 0 and _LIST_MARK.search(source):
                continue  # a list of *a) … b) …*
            mark = opening if surplus > 0 else closing
            place = target.find(mark)
            message = f"“{mark}” has no counterpart."
            issues.append(Issue(self.id, Severity.WARNING, message, target=Span(place, place + 1)))
        if target.count('"') % 2 and not source.count('"') % 2:
            place = target.rfind('"')
            message = "A quotation mark has no counterpart."
            issues.append(Issue(self.id, Severity.WARNING, message, target=Span(place, place + 1)))
        if target.count("‘") > target.count("’") + target.count("'"):
            place = target.find("‘")
            message = "“‘” has no counterpart."
            issues.append(Issue(self.id, Severity.WARNING, message, target=Span(place, place + 1)))
        return issues

    def _spaces(self, source: str, target: str) -> list[Issue]:
        issues = []
        prose = (
            _NOT_PROSE.sub(_blank, target) if "://" in target or "@" in target or "www" in target else target
        )
        for pattern, severity, message in (
            (_SPACED, Severity.WARNING, "There is a space before “{}”."),
            (_DOUBLE_SPACE, Severity.INFO, "There is a double space."),
            (_TIGHT_COMMA, Severity.WARNING, "There is no space after “{}”."),
            (_STRANGE, Severity.WARNING, "“{}” do not go together."),
        ):
            match = pattern.search(prose)
            if match and not pattern.search(source):
                begin, end = match.span()
                text = message.format(target[begin:end].strip())
                issues.append(Issue(self.id, severity, text, target=Span(begin, end)))
        return issues


def _blank(match: "re.Match[str]") -> str:
    """Put an address out of sight without moving what follows."""
    return "x" * len(match[0])
