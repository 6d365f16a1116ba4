import pytest

from translate.documents.document import CodeKind, CodeRole
from translate.documents.inline import assemble, plain
from translate.documents.quotes import mark_quotes


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Het «beleid» blijft.", "Het ‘beleid’ blijft."),
        ("De „wet” en “wet” en „wet“ en ‘wet’ en ‹wet›.", "De ‘wet’ en ‘wet’ en ‘wet’ en ‘wet’ en ‘wet’."),
        ('De "wet" en ("wet"-tekst).', "De ‘wet’ en (‘wet’-tekst)."),
        ("«De „wet” van ‘nu’» en «toen»", "‘De “wet” van “nu”’ en ‘toen’"),
        ("„een ‘twee «drie»’”", "‘een “twee ‘drie’”’"),
        ("foto’s en EU’s, ’s avonds bij Hans’ huis", "foto’s en EU’s, ’s avonds bij Hans’ huis"),
        ("‘s-Gravenhage en ‘t Veer", "‘s-Gravenhage en ‘t Veer"),
        ("‘de foto’s van ’s avonds’", "‘de foto’s van ’s avonds’"),
        ('Een scherm van 12" breed', 'Een scherm van 12" breed'),
        ("Een «open einde", "Een «open einde"),
        ("«a „b» c", "‘a „b’ c"),
        ("”zo ook” zei hij", "‘zo ook’ zei hij"),
    ],
    ids=[
        "guillemets",
        "all pairs",
        "straight",
        "nested",
        "nested twice",
        "apostrophes",
        "mistyped apostrophes",
        "apostrophes in a pair",
        "inch",
        "unpaired",
        "unpaired inside",
        "typewriter",
    ],
)
def test_quotation_marks_in_british_english(text: str, english: str):
    content = assemble(mark_quotes([plain(text)]))
    assert content.with_markup() == text
    assert content.with_markup(target=True) == english


def test_an_apostrophe_is_text_and_an_unpaired_mark_a_code_of_its_own():
    content = assemble(mark_quotes([plain("foto’s «x")]))
    assert content.text == "foto’s x"
    (code,) = content.codes
    assert (code.kind, code.role, code.target_markup) == (CodeKind.STANDALONE, CodeRole.QUOTE, None)
