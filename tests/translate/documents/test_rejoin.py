import pytest

from translate.documents.formats import format_named
from translate.documents.reading import read_document


def _rejoined(text: str, name: str = "brief.md") -> tuple[str, int]:
    document = read_document(text.encode(), name)
    return format_named(document.format).render(document, {}), len(document.notes)


@pytest.mark.parametrize(
    ("first", "last", "joined"),
    [
        ("dat dit tot kwetsbaarheden", "op allerlei terreinen kan leiden.", "kwetsbaarheden op allerlei"),
        ("dat de *hele* sector,", "**samen** met anderen, werkt.", "sector, **samen** met"),
        ("met de half-", "geleiders van nu.", "halfgeleiders"),
        ("met publiek-", "private samenwerking.", "publiek-private"),
        ("in de onderwijs-", "en kennisinstellingen.", "onderwijs- en kennisinstellingen"),
        ("met de EU-", "lidstaten.", "EU-lidstaten"),
        ("met zee-", "eenden.", "zee-eenden"),
        ("de half\u00ad", "geleider.", "de halfgeleider"),
        ("het lange-termijn beleid voor lange-", "termijn doelen.", "voor lange-termijn doelen"),
    ],
    ids=[
        "sentence",
        "codes",
        "hyphenated",
        "real hyphen",
        "suspended hyphen",
        "acronym",
        "vowels",
        "soft hyphen",
        "evidence",
    ],
)
def test_a_cut_paragraph_is_joined_and_its_footnotes_follow(first: str, last: str, joined: str):
    text, n_notes = _rejoined(
        f"Wij zien {first}\n\n<sup>1</sup> Noot een\n\n<sup>2</sup> Noot\n\n{last}\n\nSlot.\n"
    )
    paragraph, *others = text.split("\n\n")
    assert joined in paragraph
    assert others == ["<sup>1</sup> Noot een", "<sup>2</sup> Noot", "Slot.\n"]
    assert n_notes == 1


def test_a_paragraph_over_three_pages_is_joined_twice():
    text, n_notes = _rejoined("Wij zien\n\n¹ Een\n\ndat dit\n\n² Twee\n\nzo is.\n")
    assert (text, n_notes) == ("Wij zien dat dit zo is.\n\n¹ Een\n\n² Twee\n", 2)


def test_page_furniture_is_no_obstacle():
    text, _ = _rejoined(
        "Wij zien dat\n\n<sup>1</sup> Noot\n\nTweede Kamer, vergaderjaar 2025–2026, 29 826, nr. 281\n\n"
        "3\n\n---\n\ndit zo is.\n"
    )
    assert text.startswith("Wij zien dat dit zo is.\n\n<sup>1</sup> Noot\n\nTweede Kamer")
    assert text.endswith("3\n\n---\n")


@pytest.mark.parametrize("name", ["brief.md", "brief.txt"])
def test_the_end_of_the_file_is_kept(name: str):
    assert (
        _rejoined("Wij zien\r\n\r\n¹ Noot\r\n\r\ndat het zo is.", name)[0]
        == "Wij zien dat het zo is.\r\n\r\n¹ Noot"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Wij zien dat.\n\n<sup>1</sup> Noot\n\nop alle plaatsen.\n",
        "Wij zien dat\n\n<sup>1</sup> Noot\n\nOp alle plaatsen.\n",
        "Wij zien dit:\n\n<sup>1</sup> Noot\n\nop alle plaatsen.\n",
        "Wij zien dat\n\nop alle plaatsen.\n",
        "- wij zien dat\n\n<sup>1</sup> Noot\n\nop alle plaatsen.\n",
        "Wij zien dat\n\n<sup>1</sup> Noot\n\n- op alle plaatsen.\n",
        "## Wij zien dat\n\n<sup>1</sup> Noot\n\nop alle plaatsen.\n",
        "Aan de Voorzitter van de Tweede Kamer\n\n<sup>1</sup> Noot\n\nop alle plaatsen.\n",
        "Wij zien dat\n\n<sup>1</sup> Noot\n\n```\ncode\n```\n\nop alle plaatsen.\n",
        "Wij zien dat\n\n<sup>1</sup> Noot\n\n> op alle plaatsen.\n",
        "Wij zien (zie boven.)\n\n<sup>1</sup> Noot\n\nop alle plaatsen.\n",
    ],
    ids=[
        "sentence ends",
        "capital",
        "colon",
        "no page break",
        "list before",
        "list after",
        "heading",
        "addressee",
        "code",
        "quotation",
        "bracket",
    ],
)
def test_what_is_not_cut_stays(text: str):
    assert _rejoined(text) == (text, 0)
