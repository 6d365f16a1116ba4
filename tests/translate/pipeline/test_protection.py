import pytest

from translate.documents.document import CodeKind, CodeRole, InlineCode, TaggedText
from translate.house_rules.catalogue import renderings
from translate.pipeline.protection import protect, split_name_list


def protected(text: str, codes: tuple[InlineCode, ...] = ()):
    rules = [part for rule in renderings(text) for part in split_name_list(rule, text)]
    return protect(TaggedText(text, codes), rules, ("Economische Zaken",))


@pytest.mark.parametrize(
    ("text", "seen", "returned"),
    [
        ("In Kamerstuk 33 009, nr. 141 staat dit.", "In Kamerstuk staat dit.", [" 33 009, no. 141"]),
        (
            "op C-level: ASML, ASM, VDL ETG, NXP en anderen",
            "op C-level: ASML en anderen",
            [", ASM, VDL ETG, NXP"],
        ),
        ("Zie https://www.government.nl voor meer.", "Zie voor meer.", [" https://www.government.nl"]),
        ("De motie is aangenomen.", "De motie is aangenomen.", []),
        ("", "", []),
    ],
    ids=["citation", "names", "link", "nothing", "empty"],
)
def test_what_a_rule_renders_is_out_of_the_models_sight(text: str, seen: str, returned: list[str]):
    source = protected(text)
    assert source.text == seen
    assert [code.rendered for code in source.codes] == returned
    assert all(code.role is CodeRole.PROTECTED for code in source.codes)


def test_codes_move_with_the_text():
    text = "In Kamerstuk 33 009, nr. 141 staat dit."
    call = InlineCode(1, CodeKind.STANDALONE, text.index(" staat"), "<sup>1</sup>", CodeRole.FOOTNOTE_CALL)
    source = protected(text, (call,))
    assert [(code.position, code.rendered) for code in source.codes] == [
        (12, " 33 009, no. 141"),
        (12, "<sup>1</sup>"),
    ]


def test_capitals_are_lowered_and_names_keep_theirs():
    source = protected("BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN")
    assert source.is_all_caps
    assert source.text == "Brief van de minister van Economische Zaken"


def test_an_acronym_is_not_a_line_in_capitals():
    assert not protected("ASML").is_all_caps
