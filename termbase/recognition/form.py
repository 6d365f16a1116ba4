"""A surface form of a term: what stands in a text when the term is used."""

from dataclasses import dataclass

from termbase.model import GrammaticalNumber


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which a term is written."""

    text: str
    """The words, NFC, single spaces, the apostrophe as ’."""
    number: GrammaticalNumber = GrammaticalNumber.UNCOUNTABLE
    """SINGULAR or PLURAL; UNCOUNTABLE where the form does not tell (verbs, adjectives, mass nouns)."""
    is_genitive: bool = False
    """A Dutch genitive (*des kabinets*, *Europa’s*) or an English possessive (*the minister’s*)."""

    @property
    def is_possessive(self) -> bool:
        """The English name of `is_genitive`."""
        return self.is_genitive
