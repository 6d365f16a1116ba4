from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from termbase.model import (
    Concept,
    ConceptId,
    Dismissal,
    Language,
    LetterId,
    Obligation,
    SubState,
    Term,
    TranslationUnit,
    UnitId,
)
from translate.documents.document import BlockKind, CodeKind, InlineCode
from translate.engine.ctranslate2_engine import CTranslate2Engine
from translate.pipeline.account import Account, counts_of
from translate.pipeline.desk import Desk, Knowledge
from translate.pipeline.division import divided, joined
from translate.pipeline.units import export_letter

NOW = datetime(2026, 4, 1, 12, tzinfo=UTC)
LETTER = """\
# Over de **motie**

Het kabinet stuurt u de motie<sup>1</sup> toe. De *Kamer* heeft daarom gevraagd.

<sup>1</sup> Kamerstuk 29 826, nr. 277

H.G. Herbert
"""

BLANK = TranslationUnit(
    UnitId(1),
    LetterId(1),
    1,
    "b1.1",
    "b1",
    "",
    "",
    "",
    "",
    "",
    SubState.EDITED,
    False,
    1,
    "",
    "",
    (),
    "anna",
    NOW,
)


def concept(dutch: str, english: str) -> Concept:
    terms = (Term(dutch, Language.NL), Term(english, Language.EN))
    return Concept(ConceptId(dutch), terms, obligation=Obligation.MANDATORY)


@pytest.fixture
def desk(engine: CTranslate2Engine) -> Desk:
    return Desk(lambda: engine, Knowledge.of([concept("kabinet", "government"), concept("motie", "motion")]))


@pytest.fixture
def units(desk: Desk) -> list[TranslationUnit]:
    return desk.draft_letter(LETTER.encode(), "brief.md", by="anna", at=NOW)[1]


def test_a_letter_becomes_units_in_order(units: list[TranslationUnit]):
    assert [unit.position for unit in units] == [1, 2, 3, 4, 5]
    assert units[1].source == "Het kabinet stuurt u de motie⟨1/⟩ toe."
    assert "⟨1/⟩" in units[1].target
    assert [unit.sub_state for unit in units] == [SubState.MACHINE] * 4 + [SubState.CONFIRMED]


def test_exporting_untouched_units_is_the_drafted_letter(desk: Desk):
    letter, units = desk.draft_letter(LETTER.encode(), "brief.md", by="anna", at=NOW)
    text = export_letter(letter, units)
    assert text.startswith("# ")
    assert text.count("<sup>1</sup>") == 2
    assert text.count("**") == 2
    assert text.rstrip().endswith("H.G. Herbert")


def test_an_edit_is_exported_with_its_codes(desk: Desk):
    letter, units = desk.draft_letter(LETTER.encode(), "brief.md", by="anna", at=NOW)
    units[1] = replace(units[1], target="Here is ⟨1/⟩the motion.")
    assert "Here is <sup>1</sup>the motion." in export_letter(letter, units)


def test_a_unit_without_target_keeps_its_source(desk: Desk):
    letter, units = desk.draft_letter(LETTER.encode(), "brief.md", by="anna", at=NOW)
    units[2] = replace(units[2], target="")
    assert "De *Kamer* heeft daarom gevraagd." in export_letter(letter, units)


def test_checking_an_edit_finds_what_is_missing_and_what_is_met(desk: Desk, units: list[TranslationUnit]):
    account = Account.from_json(desk.checked(replace(units[1], target="Nothing at all.")).account)
    assert {term.concept: term.verdict for term in account.terms} == {"kabinet": "missed", "motie": "missed"}
    assert {"missing-term", "inline-codes"} <= {issue.check for issue in account.issues}
    edited = replace(units[1], target="You receive the motion⟨1/⟩ of the government.")
    account = Account.from_json(desk.checked(edited).account)
    assert account.n_missed == 0
    assert not account.n_issues(())


def test_redrafting_follows_the_termbase_as_it_is_now(desk: Desk, units: list[TranslationUnit]):
    desk.knowledge = Knowledge.of([concept("kabinet", "executive board"), concept("motie", "grid box")])
    (redrafted,) = desk.redrafted([units[1]])
    assert "executive board" in redrafted.target
    assert "grid box" in redrafted.target
    assert "⟨1/⟩" in redrafted.target
    assert redrafted.version == units[1].version
    assert desk.redrafted(units[3:4])[0].target == units[3].target


def test_alternatives_go_on_from_what_was_typed(desk: Desk, units: list[TranslationUnit]):
    free = desk.alternatives(units[2])
    assert len(free) == len(set(free)) > 1
    begun = desk.alternatives(units[2], "That is why ⟨1⟩the")
    assert begun
    assert all(text.startswith("That is why ⟨1⟩the") for text in begun)
    assert all(text.count("⟨/1⟩") == 1 for text in begun)


def test_accounts_of_halves_and_of_both_again(desk: Desk, units: list[TranslationUnit]):
    unit = desk.checked(replace(units[1], target="The government sends you the motion⟨1/⟩."))
    source_at, target_at = unit.source.index("de motie"), unit.target.index("the motion")
    left, right = divided(unit, source_at, target_at)
    assert not left.codes
    assert [(code.markup, code.position) for code in right.codes] == [("<sup>1</sup>", 8)]
    halves = ("Het kabinet stuurt u", "de motie toe."), ("The government sends you", "the motion.")
    for account, source, target, words in zip(
        (left, right), *halves, (("kabinet",), ("motie",)), strict=True
    ):
        assert tuple(term.source.of(source) for term in account.terms) == words
        assert [term.target and term.target.of(target) for term in account.terms] == [account.terms[0].wanted]
    first = replace(unit, source="Het kabinet stuurt u", target=halves[1][0], trailing=" ")
    first = replace(first, account=left.to_json())
    second = replace(unit, source="de motie⟨1/⟩ toe.", target="the motion⟨1/⟩.", account=right.to_json())
    whole = joined(first, second)
    assert (whole.codes, whole.terms) == (
        Account.from_json(unit.account).codes,
        Account.from_json(unit.account).terms,
    )


def test_a_pair_of_codes_opens_in_one_half_and_closes_in_the_other():
    codes = (InlineCode(1, CodeKind.OPEN, 0, "*"), InlineCode(1, CodeKind.CLOSE, 7, "*"))
    account = Account(BlockKind.PARAGRAPH, codes, "engine", -0.5)
    unit = replace(BLANK, source="⟨1⟩een twee⟨/1⟩", target="⟨1⟩one two⟨/1⟩", account=account.to_json())
    left, right = divided(unit, 6, 6)
    assert [(code.kind, code.position) for code in left.codes] == [(CodeKind.OPEN, 0)]
    assert [(code.kind, code.position) for code in right.codes] == [(CodeKind.CLOSE, 4)]


@pytest.mark.parametrize(
    ("source", "is_good"),
    [
        pytest.param("BRIEF VAN HET KABINET", lambda text: text.upper() == text, id="all caps"),
        pytest.param("Zie Kamerstuk 33 009, nr. 141.", lambda text: "33 009, no. 141" in text, id="citation"),
        pytest.param("29 826", lambda text: text == "29 826", id="nothing to translate"),
    ],
)
def test_alternatives_keep_what_the_draft_keeps(desk: Desk, source: str, is_good):
    (unit,) = desk.draft_letter(source.encode(), "brief.txt", by="anna", at=NOW)[1]
    found = desk.alternatives(unit)
    assert found
    assert all(is_good(text) for text in found), found


def test_checking_the_draft_gives_the_account_of_the_draft(desk: Desk):
    path = Path(__file__).parents[3] / "examples" / "kamerbrief.md"
    for unit in desk.draft_letter(path.read_bytes(), path.name, by="anna", at=NOW)[1]:
        assert desk.checked(unit).account == unit.account


def test_account_goes_through_json(units: list[TranslationUnit]):
    for unit in units:
        assert Account.from_json(unit.account).to_json() == unit.account


def test_counts_are_those_of_the_account(desk: Desk, units: list[TranslationUnit]):
    broken = desk.checked(replace(units[1], target="Nothing."))
    issue = Account.from_json(broken.account).issues[0]
    gone = (Dismissal(issue.check, issue.message, "so be it", "anna", NOW),)
    for unit, dismissals in ((broken, ()), (broken, gone), *((unit, ()) for unit in units)):
        account = Account.from_json(unit.account)
        assert counts_of(unit.account, dismissals) == (account.n_missed, account.n_issues(dismissals))


def test_the_example_letter_is_the_same_by_either_path(desk: Desk):
    path = Path(__file__).parents[3] / "examples" / "kamerbrief.md"
    letter, units = desk.draft_letter(path.read_bytes(), path.name, by="anna", at=NOW)
    text = export_letter(letter, units)
    assert text.count("<sup>") == 12
    assert len(units) == 55
