import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate.house_rules.caps import is_all_caps, lower_caps, raise_caps

CASED = ("Minister van Economische Zaken en Klimaat", "IPCEI", "Tweede Kamer", "Kamer")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BRIEF VAN DE MINISTER", True),
        ("BIJLAGE", True),
        ("36 800 XIII BIJLAGE", True),
        ("ASML", False),
        ("HTSM NXP", False),
        ("Brief VAN DE MINISTER", False),
        ("29 826", False),
        ("", False),
    ],
)
def test_all_caps(text, expected):
    assert is_all_caps(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN EN KLIMAAT",
            "Brief van de Minister van Economische Zaken en Klimaat",
        ),
        ("VERSLAG VAN DE TWEEDE KAMER", "Verslag van de Tweede Kamer"),
        ("DE IPCEI IN NEDERLAND EN DEN HAAG", "De IPCEI in Nederland en Den Haag"),
        ("KAMERPLANTEN IN DE GANG", "Kamerplanten in de gang"),
        ("HOOFDSTUK XIII VAN DE BEGROTING", "Hoofdstuk XIII van de begroting"),
        ("BRIEF VAN W.A. VAN BUREN", "Brief van W.A. van Buren"),
        ("IJZER IN DE GROND", "IJzer in de grond"),
        ("ZIE WWW.RIJKSOVERHEID.NL VOOR MEER", "Zie www.rijksoverheid.nl voor meer"),
    ],
)
def test_lowered(text, expected):
    assert lower_caps(text, CASED) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Letter from the minister’s office", "LETTER FROM THE MINISTER’S OFFICE"),
        ("See www.rijksoverheid.nl for more", "SEE www.rijksoverheid.nl FOR MORE"),
        ("€1.5 million", "€1.5 MILLION"),
        ("", ""),
    ],
)
def test_raised(text, expected):
    assert raise_caps(text) == expected


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(max_codepoint=0xFF)))
def test_lowering_changes_only_the_case(text):
    assert lower_caps(text, CASED).casefold() == text.casefold()


@pytest.mark.parametrize("text", ["İSTANBUL", "STRAßE", "ΑΣ", ""])
def test_letters_that_change_length_do_no_harm(text):
    assert len(lower_caps(text)) == len(text)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.sampled_from(["BRIEF", "VAN", "DE", "MINISTER", "KAMER", "IPCEI", "NEDERLAND", "12,"]), min_size=2
    )
)
def test_raising_undoes_lowering(words):
    text = " ".join(words)
    assert raise_caps(lower_caps(text, CASED)) == text
