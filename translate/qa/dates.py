"""Every date of the source stands in the target."""

from typing import Final

from termbase.model import Issue, Severity
from translate.documents.document import BlockKind
from translate.qa.calendar_reading import (
    Date,
    read_dutch_dates,
    read_dutch_weekdays,
    read_english_dates,
    read_english_weekdays,
)
from translate.qa.check import CheckInput


class Dates:
    """Dates are compared by day, month and year.

    *1 april 2026*, *12 dec. 2025*, *1-4-2026*, *24 en 25 juni*, *april 2026* and weekdays. A translation may
    add a year that the source leaves out; it may not drop one.

    * **error**: a date is lost or changed; a weekday became another.
    * **warning**: a month or a weekday alone is lost; the target has a date that the source lacks.
    * **info**: the right date in another style than `1 April 2026` (*April 1, 2026*, *1-4-2026*).
    """

    id: Final = "dates"
    explanation: Final = (
        "Looks for dates that are lost or changed, or written in another way than 1 April 2026."
    )

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Compare the dates of both texts."""
        source, target = check_input.source.text, check_input.target.text
        if check_input.kind is BlockKind.VERBATIM:
            return []
        asked = read_dutch_dates(source)
        given = read_english_dates(target) if asked else []
        issues, lost = [], []
        for date in asked:
            found = next((other for other in given if date.agrees_with(other)), None)
            if found is None:
                lost.append(date)
                continue
            given.remove(found)
            if found.is_month_first or found.is_numeric:
                message = f"“{found.span.of(target)}” is better written as day, month, year (1 April 2026)."
                issues.append(Issue(self.id, Severity.INFO, message, date.span, found.span))
        added = [date for date in given if date.day is not None]
        for date in lost:
            issues.append(self._lost(date, added, source, target))
        for date in added:
            message = f"The date “{date.span.of(target)}” is not in the source."
            issues.append(Issue(self.id, Severity.WARNING, message, target=date.span))
        return issues + self._weekdays(source, target)

    def _lost(self, date: Date, added: list[Date], source: str, target: str) -> Issue:
        text = date.span.of(source)
        if date.day is not None and added:
            other = added.pop(0)
            message = f"The date “{text}” became “{other.span.of(target)}”."
            return Issue(self.id, Severity.ERROR, message, date.span, other.span)
        severity = Severity.WARNING if date.day is None and not added else Severity.ERROR
        return Issue(self.id, severity, f"The date “{text}” is not in the translation.", date.span)

    def _weekdays(self, source: str, target: str) -> list[Issue]:
        asked = read_dutch_weekdays(source)
        if not asked:
            return []
        given = read_english_weekdays(target)
        wanted, present = {day for _, day in asked}, {day for _, day in given}
        wrong = [span for span, day in given if day not in wanted]
        issues = []
        for span, day in asked:
            if day in present:
                continue
            text = span.of(source)
            if wrong:
                other = wrong.pop(0)
                message = f"The weekday “{text}” became “{other.of(target)}”."
                issues.append(Issue(self.id, Severity.ERROR, message, span, other))
            else:
                message = f"The weekday “{text}” is not in the translation."
                issues.append(Issue(self.id, Severity.WARNING, message, span))
        return issues
