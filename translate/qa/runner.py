"""Running checks on a segment."""

from collections.abc import Sequence

from termbase.model import Issue, Severity
from translate.qa.catalogue import ALL_CHECKS
from translate.qa.check import Check, CheckInput

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def run(check_input: CheckInput, checks: Sequence[Check] = ALL_CHECKS) -> tuple[Issue, ...]:
    """Run checks on one segment.

    Args:
        check_input: The segment.
        checks: The checks to run, in order.

    Returns:
        All findings, worst first; among equals by place in the target, then in the source, those without a
        place in the text last, then in the order of the checks.
    """
    issues = [issue for check in checks for issue in check(check_input)]
    return tuple(sorted(issues, key=_order)) if len(issues) > 1 else tuple(issues)


def _order(issue: Issue) -> tuple[int, bool, int, bool, int]:
    target, source = issue.target, issue.source
    return (
        _RANK[issue.severity],
        target is None,
        target.start if target else 0,
        source is None,
        source.start if source else 0,
    )
