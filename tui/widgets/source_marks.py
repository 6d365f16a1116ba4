"""What house rules ask of a segment, as marks on its source."""

from tui.session import TokenText, UnitView
from tui.widgets.source_view import Marked
from tui.widgets.states import UNKNOWN_VERDICT, VERDICTS


def rule_marks(view: UnitView) -> list[Marked]:
    """Marks for dates, citations, numbers and names: underlined when met, with a letter when missed."""
    rules = [term for term in view.account.terms if term.concept is None]
    if not rules:
        return []
    line = TokenText(view.unit.source, view.account.codes)
    marks = []
    for term in rules:
        sign = VERDICTS.get(term.verdict, UNKNOWN_VERDICT)
        mark = f"[{sign.letter}]" if term.is_missed else ""
        marks.append(Marked(line.line_span(term.source), sign.style if mark else "open", mark))
    return marks
