import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from termbase.model import GrammaticalNumber, Obligation
from tests.fakes.engine import ScramblingEngine
from tests.translate.constraints.builders import constraint
from translate.constraints.constraint import Verdict
from translate.constraints.enforcement import Request, translate
from translate.constraints.occurrence import occurrences
from translate.constraints.options import EnforcementOptions
from translate.engine.ctranslate2_engine import CTranslate2Engine

PLURAL = GrammaticalNumber.PLURAL

# Dutch, its term, the English it must have, a rendering it must not have
ENFORCED = [
    ("Het Kabinet heeft u eerder geïnformeerd.", "Kabinet", "government", "cabinet"),
    ("Dit staat in de mondiale waardenketens.", "waardenketens", "value chains", "value series"),
    ("Aan de Tweede Kamer gezonden.", "Tweede Kamer", "House of Representatives", "Second Chamber"),
    (
        "Publiek-private samenwerking is essentieel.",
        "Publiek-private samenwerking",
        "public-private partnership",
        "x",
    ),
    ("Wij versterken ons verdienvermogen.", "verdienvermogen", "earning capacity", "earning power"),
    ("De motie is aangehouden.", "motie", "grid box", "motion"),
]


@pytest.mark.parametrize(
    ("source", "surface", "form", "forbidden"), ENFORCED, ids=[row[1] for row in ENFORCED]
)
def test_mandatory_term_is_met_and_forbidden_rendering_is_not_there(
    engine: CTranslate2Engine, source: str, surface: str, form: str, forbidden: str
):
    one = constraint(source, surface, form, forbidden=(forbidden,))
    (outcome,) = translate(engine, [Request(source, (one,))])
    (account,) = outcome.enforcements
    assert account.verdict is not Verdict.MISSED
    assert account.target is not None
    assert account.target.of(outcome.target.text).lower() == form.lower()
    assert not occurrences(outcome.target.text, forbidden)
    assert outcome.score < 0


def test_what_the_model_says_by_itself_is_left_alone(engine: CTranslate2Engine):
    source = "De motie is aangenomen."
    free, enforced = (
        translate(engine, [Request(source, (constraint(source, "motie", "motion"),))], options)[0]
        for options in (EnforcementOptions(is_enforcing=False), EnforcementOptions())
    )
    assert enforced.target.text == free.target.text
    assert [one.verdict for one in enforced.enforcements] == [Verdict.FREE]
    assert enforced.enforcements[0].cost == 0


def test_without_enforcement_a_missing_term_is_reported(engine: CTranslate2Engine):
    source = "De motie is aangenomen."
    request = Request(source, (constraint(source, "motie", "grid box"),))
    (outcome,) = translate(engine, [request], EnforcementOptions(is_enforcing=False))
    assert [(one.verdict, one.target, one.form) for one in outcome.enforcements] == [
        (Verdict.MISSED, None, None)
    ]


def test_recommended_term_that_the_model_finds_absurd_is_overruled(engine: CTranslate2Engine):
    source = "De motie is aangenomen."
    one = constraint(source, "motie", "banana hovercraft", obligation=Obligation.RECOMMENDED)
    (outcome,) = translate(engine, [Request(source, (one,))], EnforcementOptions(max_recommended_cost=0.5))
    assert [account.verdict for account in outcome.enforcements] == [Verdict.OVERRULED]
    assert "hovercraft" not in outcome.target.text


def test_reference_term_asks_for_nothing(engine: CTranslate2Engine):
    source = "De motie is aangenomen."
    one = constraint(source, "motie", "grid box", obligation=Obligation.REFERENCE)
    (outcome,) = translate(engine, [Request(source, (one,))])
    assert "grid box" not in outcome.target.text


def test_numbers_survive_enforcement(engine: CTranslate2Engine):
    source = "De bijdrage van € 16,4 miljoen in 2025 komt uit het Klimaatfonds."
    one = constraint(source, "bijdrage", "grid box")
    (outcome,) = translate(engine, [Request(source, (one,))])
    assert "16.4" in outcome.target.text
    assert "2025" in outcome.target.text


def test_articles_agree_with_what_was_set_in(engine: CTranslate2Engine):
    source = "Dit is een motie."
    (outcome,) = translate(engine, [Request(source, (constraint(source, "motie", "implementation agenda"),))])
    assert "an implementation agenda" in outcome.target.text


def test_empty_batch_and_empty_segment(engine: CTranslate2Engine):
    assert translate(engine, []) == []
    (outcome,) = translate(engine, [Request("")])
    assert outcome.enforcements == ()


def test_enforcing_one_segment_leaves_the_others_as_they_were(engine: CTranslate2Engine):
    other = Request("De vergadering is gesloten.")
    source = "De motie is aangenomen."
    forced = Request(source, (constraint(source, "motie", "grid box"),))
    alone = translate(engine, [other])[0].target.text
    assert translate(engine, [other, forced])[0].target.text == alone


WORDS = st.sampled_from(
    [
        "de",
        "het",
        "kabinet",
        "motie",
        "16",
        "2025",
        "Kamer",
        "van",
        "en",
        ",",
        ".",
        "uw",
        "beleid",
        "€",
        "1,5",
    ]
)


@settings(max_examples=60)
@given(st.lists(WORDS, min_size=1, max_size=12), st.integers(0, 9), st.data())
def test_whatever_the_engine_does_mandatory_terms_are_met(words: list[str], seed: int, data: st.DataObject):
    source = " ".join(words)
    chosen = data.draw(st.lists(st.integers(0, len(words) - 1), unique=True, max_size=4))
    constraints = []
    for index in sorted(chosen):
        nth = words[: index + 1].count(words[index]) - 1
        form = data.draw(
            st.sampled_from(["House of Representatives", "government", "an order", "earning capacity"])
        )
        if not any(words[index] in word and word != words[index] for word in words):
            constraints.append(constraint(source, words[index], form, nth=nth, forbidden=("kabinet beleid",)))
    (outcome,) = translate(ScramblingEngine(seed), [Request(source, tuple(constraints))])
    assert all(account.target is not None for account in outcome.enforcements)
    places = [account.target for account in outcome.enforcements if account.target]
    assert all(not a.overlaps(b) for i, a in enumerate(places) for b in places[:i])
    assert not constraints or not occurrences(outcome.target.text, "kabinet beleid")
