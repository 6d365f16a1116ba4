"""Write docs/checks.md from the checks' own descriptions.

Run `python scripts/write_checks_page.py` after changing a check; a test compares the page with what this
writes.
"""

import inspect
from collections.abc import Sequence
from pathlib import Path

from translate.qa.catalogue import ALL_CHECKS
from translate.qa.check import Check

PAGE = Path(__file__).parents[1] / "docs/checks.md"

_HEAD = """\
# Checks

Every translated segment goes through these checks, in this order. A check reads the whole source and the
whole target and reports issues, each with its place in the text and a severity:

| severity | meaning |
| --- | --- |
| error | Something is lost or wrong; the command ends with exit code 1. |
| warning | A person should look. |
| info | Worth knowing. |

The checks share no code with the house rules or with the enforcement of terms: what those get wrong, a
check sees.

<!-- Written by scripts/write_checks_page.py from the docstrings in translate/qa; do not edit. -->
"""


def page(checks: Sequence[Check]) -> str:
    """The page as Markdown: a table of all checks, then a section for each, headed by its id."""
    rows = ["| check | what it does |", "| --- | --- |"]
    rows += [f"| [{check.id}](#{check.id}) | {check.explanation} |" for check in checks]
    sections = [
        f"## {check.id}\n\n{check.explanation}\n\n{inspect.cleandoc(type(check).__doc__ or '')}\n"
        for check in checks
    ]
    return "\n".join((_HEAD, *rows, "", *sections))


if __name__ == "__main__":
    PAGE.write_text(page(ALL_CHECKS), encoding="utf-8")
