"""A and an go by sound."""

import pytest

from termbase.model import Language, LanguagePair, Severity
from tests.contracts.check import CheckContract, check_input, worst
from translate.qa.agreement import Agreement, begins_with_vowel_sound
from translate.qa.check import CheckInput

VOWEL = """
    apple hour honest honour heir umbrella urgent unimportant uninhabited unidentified undertaking only
    onerous MP SME EU HGV NGO AI IT OV X-ray e-mail 8 80 18-month 11th 800 11,000 Enterprise idea Aruban MBO
""".split()  # noqa: SIM905
CONSONANT = """
    company European euro unit union university uniform unilateral unique unanimously useful user usual
    utility one one-off once Ukrainian UN UK UWV US U-turn B-road 100 1 10 118 1,100 yes Dutch house
    ewe year ubiquitous uranium
""".split()  # noqa: SIM905
UNSURE = ["historic", "hotel", "NATO", "UNESCO", "Utrecht", "RvIG", "1850", "été", "FAQ", "STEM"]


class TestAgreement(CheckContract):
    check = Agreement()


@pytest.mark.parametrize("word", VOWEL)
def test_an_belongs_before(word):
    assert Agreement()(check_input("x", f"This is an {word} here.")) == []
    assert worst(Agreement()(check_input("x", f"This is a {word} here."))) is Severity.WARNING


@pytest.mark.parametrize("word", CONSONANT)
def test_a_belongs_before(word):
    assert Agreement()(check_input("x", f"This is a {word} here.")) == []
    assert worst(Agreement()(check_input("x", f"This is an {word} here."))) is Severity.WARNING


@pytest.mark.parametrize("word", UNSURE)
def test_lets_unsure_words_be(word):
    assert begins_with_vowel_sound(word) is None
    assert Agreement()(check_input("x", f"This is a {word} and an {word}.")) == []


@pytest.mark.parametrize(
    "target",
    [
        "under a of the first paragraph",
        "subsection 1, under a, of the Act",
        "category A areas and vitamin A intake",
        "the a's and b's",
        "à ampoule",
        "a ",
        "a-and",
    ],
)
def test_lets_letters_be(target):
    assert Agreement()(check_input("x", target)) == []


@pytest.mark.parametrize(
    "target",
    [
        "A apple a day.",
        "An company grows.",
        "It is so. A idea came.",
        "a “important” one",
        "an (new) company",
        "An\nhouse",
        "It needs a extra year.",
        "an strong case",
    ],
)
def test_finds(target):
    (issue,) = Agreement()(check_input("x", target))
    assert issue.target is not None
    assert issue.target.of(target).lower().startswith("a")
    assert "should be" in issue.message


def test_only_english_targets():
    segment = check_input("x", "a apple")
    other = CheckInput(
        segment.segment_id,
        LanguagePair(Language.EN, Language.NL),
        segment.kind,
        segment.source,
        segment.target,
    )
    assert Agreement()(segment) != []
    assert Agreement()(other) == []
