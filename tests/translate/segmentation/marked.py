"""Expected boundaries written into the text: `|` stands where a segment starts."""

from termbase.model import Language
from translate.segmentation.splitter import split


def marked(text: str, language: Language) -> str:
    """Segment a text and write the boundaries into it."""
    return "|".join(span.of(text) for span in split(text, language))


def assert_splits(expected: str, language: Language) -> None:
    assert marked(expected.replace("|", ""), language) == expected
