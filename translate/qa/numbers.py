"""Every number of the source stands in the target, and no other."""

import re
from collections import defaultdict, deque
from collections.abc import Iterable
from typing import Final

from termbase.model import Issue, Severity
from translate.documents.document import BlockKind
from translate.qa.check import CheckInput
from translate.qa.number_reading import parts_of, read_dutch, read_english
from translate.qa.number_value import Number, canonical

_NL_PERCENT = re.compile(r"[0-9]\s?%|procent\b|percent\b")
_EN_PERCENT = re.compile(r"%|per\s?cent|percentage")
_EURO = re.compile(r"€|\beuro|\bEUR\b", re.IGNORECASE)
_MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december")  # fmt: skip


class Numbers:
    """Numbers are compared by value, each text read by the rules of its language.

    *1,5* is `1.5`, *1.250.000* is `1,250,000`, *€ 1,5 mln.* is `€1.5 million`; a dossier such as *33 009*
    stays as it is; *17.00 uur* may be `5 p.m.`, *3e* `3rd`, *2* “two”, *jaren tachtig* “1980s”. Roman
    numerals stay.

    * **error**: a number in digits is lost or changed; a number word became another number.
    * **warning**: the target has digits that the source lacks; a number word is lost; a percent sign or the
      euro is lost altogether.
    """

    id: Final = "numbers"
    explanation: Final = "Looks for numbers that are lost, changed or added, whatever the notation."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Compare the numbers of both texts."""
        if check_input.kind is BlockKind.VERBATIM:
            return []
        source, target = check_input.source.text, check_input.target.text
        asked = read_dutch(source)
        given = read_english(target, words=bool(asked))
        if not asked and not given:
            return []
        lost, added = _unmatched(asked, given, source, target)
        lost = [number for number in lost if number.is_demanded]
        months = (
            {str(place) for place, month in enumerate(_MONTHS, start=1) if month in source} if added else ()
        )
        added = [number for number in added if number.is_demanded and number.keys[0] not in months]
        issues = self._compared(lost, added, source, target)
        issues += self._units(source, target)
        return issues

    def _compared(self, lost: list[Number], added: list[Number], source: str, target: str) -> list[Issue]:
        if len(lost) == len(added) == 1:
            message = f"The number “{lost[0].span.of(source)}” became “{added[0].span.of(target)}”."
            return [Issue(self.id, Severity.ERROR, message, lost[0].span, added[0].span)]
        issues = []
        for number in lost:
            is_bad = not number.is_word or bool(added)
            message = f"The number “{number.span.of(source)}” is not in the translation."
            severity = Severity.ERROR if is_bad else Severity.WARNING
            issues.append(Issue(self.id, severity, message, source=number.span))
        for number in added:
            if not number.is_word:
                message = f"The number “{number.span.of(target)}” is not in the source."
                issues.append(Issue(self.id, Severity.WARNING, message, target=number.span))
        return issues

    def _units(self, source: str, target: str) -> list[Issue]:
        if not target:
            return []
        issues = []
        if (percent := _NL_PERCENT.search(source)) and not _EN_PERCENT.search(target):
            issues.append(Issue(self.id, Severity.WARNING, f"The percentage “{percent[0]}” lost its sign."))
        if ("€" in source or "EUR" in source) and not _EURO.search(target):
            issues.append(Issue(self.id, Severity.WARNING, "The amount in euros lost its currency."))
        return issues


def _unmatched(
    asked: list[Number], given: list[Number], source: str, target: str
) -> tuple[list[Number], list[Number]]:
    """Numbers of the source without one in the target, and the other way round, in reading order."""
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for place, number in enumerate(given):
        for key in number.keys:
            places[key].append(place)
    used: set[int] = set()

    def take(keys: Iterable[str], *, words: bool = True) -> bool:
        for key in keys:
            queue = places.get(key, ())
            for place in queue:
                if place not in used and (words or not given[place].is_word):
                    used.add(place)
                    while queue and queue[0] in used:
                        queue.popleft()
                    return True
        return False

    # Digits choose first and among digits, so that *2* does not take the “two” that *twee* needs.
    open_ = [number for number in asked if number.is_word or not take(number.keys, words=False)]
    open_ = [number for number in open_ if not number.is_demanded or not take(number.keys)]
    open_ = [number for number in open_ if number.is_demanded or not take(number.keys)]
    lost, rest = [], set(range(len(given))) - used
    for number in open_:
        parts = [] if number.is_word else parts_of(number, source)
        if len(parts) < 2 or not all(take([part]) for part in parts):
            lost.append(number)
    added = [given[place] for place in sorted(rest - used)]
    if any(not number.is_word for number in lost) and added:
        added, lost = _joined(added, lost, target)
    return lost, added


def _joined(added: list[Number], lost: list[Number], target: str) -> tuple[list[Number], list[Number]]:
    """Let `12 345` of the target stand for the two numbers *12* and *345* of the source."""
    keys = [number.keys[0] for number in lost]
    left = []
    for number in added:
        parts = parts_of(number, target)
        is_spaced = " " in number.span.of(target) or "\u00a0" in number.span.of(target)
        if is_spaced and all(part in keys for part in map(canonical, parts)):
            for part in parts:
                place = keys.index(part)
                del keys[place], lost[place]
        else:
            left.append(number)
    return left, lost
