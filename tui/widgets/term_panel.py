"""The terms of the current source: what they may read in English, and what is known of them."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList

from termbase.model import MatchKind
from tui.messages import WordsChosen
from tui.session import TermView
from tui.widgets.literal import pictured
from tui.widgets.panel_list import PanelList
from tui.widgets.states import UNKNOWN_VERDICT, VERDICTS


class TermPanel(PanelList):
    """Terms by number, with all their English forms, status, definition and source."""

    EMPTY = "No term of the termbase in this segment."

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.terms: Sequence[TermView] = ()

    def show(self, terms: Sequence[TermView]) -> None:
        """List these terms."""
        self.terms = terms
        self.fill([_entry(term) for term in terms])

    @property
    def chosen_term(self) -> TermView | None:
        """The highlighted term."""
        return None if self.chosen is None else self.terms[self.chosen]

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Insert the term."""
        event.stop()
        self.post_message(WordsChosen(words_of(self.terms[event.option_index])))


def words_of(term: TermView) -> str:
    """What inserting a term inserts; empty when the termbase has no English for it."""
    return term.forms[0] if term.forms else term.english[0].text if term.english else ""


def _entry(term: TermView) -> Content:
    sign = VERDICTS.get(term.verdict or "", UNKNOWN_VERDICT)
    compound = " (in a compound)" if term.match.kind is MatchKind.COMPOUND else ""
    concept = term.concept
    names = [f"{one.text} ({one.status.value})" for one in term.english]
    facts = [f"{sign.letter} {sign.word}", concept.obligation.value, concept.domain or ""]
    words = words_of(term)
    lines = [
        Content.assemble(
            (f"{term.number} ", "bold"),
            (pictured(term.match.term.text + compound), "underline"),
            " → ",
            (pictured(words or "no English term"), "bold"),
        ),
        Content(pictured("  " + " · ".join([*names, *(fact for fact in facts if fact)]))),
    ]
    others = [form for form in term.forms if form != words]
    for name, texts in (("not", term.deprecated), ("forms", others)):
        if texts:
            lines.append(Content(pictured(f"  {name}: {' | '.join(texts)}")))
    for text in (concept.definition, concept.source and f"source: {concept.source}", concept.note):
        if text:
            lines.append(Content(pictured(f"  {text}", line_break=" ")).stylize("dim"))
    return Content("\n").join(lines)
