"""Which forms does a term have? Hands each term to the rules of its language."""

from termbase.model import Language, Term
from termbase.recognition.dutch import dutch_forms
from termbase.recognition.english import english_forms
from termbase.recognition.form import Form

__all__ = ["Form", "forms_of"]


def forms_of(term: Term) -> tuple[Form, ...]:
    """All forms of a term, the dictionary form first, each text and analysis once.

    One text may occur twice with different analyses (*ministers*: plural, genitive); the likelier comes
    first.

    Args:
        term: A term of either language.

    Returns:
        At least one form; the first one's text is `term.text`.
    """
    if term.language is Language.NL:
        return dutch_forms(term)
    return english_forms(term)
