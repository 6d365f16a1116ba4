"""Hypothesis strategies: values as the model's docstrings promise them."""

import unicodedata
from string import ascii_lowercase

from hypothesis import strategies as st

from termbase.model import (
    CaseRule,
    Concept,
    ConceptId,
    Gender,
    GrammaticalNumber,
    Language,
    Obligation,
    PartOfSpeech,
    Term,
    TermStatus,
)

# What XML 1.0 has a place for: no lone surrogates, and of the control characters only these three.
_XML_CHARACTERS = st.characters(
    exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff", include_characters="\t\n\r"
)


def _is_stripped(text: str) -> bool:
    return bool(text) and text == text.strip()


def texts(*, max_size: int = 12) -> st.SearchStrategy[str]:
    """Text that XML can hold: NFC, not empty, no space around it, anything within."""
    raw = st.text(_XML_CHARACTERS, min_size=1, max_size=max_size)
    return raw.map(lambda text: unicodedata.normalize("NFC", text).strip()).filter(_is_stripped)


def words() -> st.SearchStrategy[str]:
    """A word or a few, as terms mostly are."""
    word = st.text(ascii_lowercase + "éëïöABK-'", min_size=1, max_size=12)
    return st.lists(word, min_size=1, max_size=3).map(" ".join)


@st.composite
def terms(draw: st.DrawFn, languages: st.SearchStrategy[Language] | None = None) -> Term:
    """Any term."""
    return Term(
        text=draw(words() | texts()),
        language=draw(st.sampled_from(Language) if languages is None else languages),
        status=draw(st.sampled_from(TermStatus)),
        part_of_speech=draw(st.none() | st.sampled_from(PartOfSpeech)),
        gender=draw(st.none() | st.sampled_from(Gender)),
        number=draw(st.sampled_from(GrammaticalNumber)),
        case=draw(st.sampled_from(CaseRule)),
        forms=tuple(draw(st.lists(words() | texts(), max_size=2))),
        compound_form=draw(st.none() | words()),
        source=draw(st.none() | texts()),
        note=draw(st.none() | texts()),
    )


@st.composite
def concepts(draw: st.DrawFn) -> Concept:
    """Any concept; its terms stand together by language, in either order of languages."""
    languages = draw(st.permutations(list(Language)))
    groups = [draw(st.lists(terms(st.just(language)), max_size=2)) for language in languages]
    if not any(groups):
        groups = [[draw(terms())]]
    return Concept(
        id=ConceptId(draw(words() | texts())),
        terms=tuple(term for group in groups for term in group),
        domain=draw(st.none() | texts()),
        definition=draw(st.none() | texts(max_size=40)),
        source=draw(st.none() | texts()),
        note=draw(st.none() | texts()),
        obligation=draw(st.sampled_from(Obligation)),
    )


def termbases(*, max_size: int = 3) -> st.SearchStrategy[list[Concept]]:
    """Several concepts, ids unique, in any order."""
    return st.lists(concepts(), max_size=max_size, unique_by=lambda concept: concept.id)
