import pytest

from translate.documents.document import BlockKind
from translate.documents.reading import read_document

K = BlockKind
PROSE = "Een sterke economie is de basis onder onze welvaart, onze veiligheid en ons welzijn. Dat blijft zo."


def _kinds(text: str, name: str = "brief.md") -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.content.text) for block in read_document(text.encode(), name).blocks]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Vergaderjaar 2025–2026", K.SESSION_YEAR),
        ("**Vergaderjaar 2025-26**", K.SESSION_YEAR),
        ("29 826", K.DOSSIER_NUMBER),
        ("**29826**", K.DOSSIER_NUMBER),
        ("36 800 XIII", K.DOSSIER_NUMBER),
        ("21 501-02", K.DOSSIER_NUMBER),
        ("Nr. 281", K.PAPER_NUMBER),
        ("Nr. B", K.PAPER_NUMBER),
        ("## **BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN**", K.TITLE),
        ("BRIEF VAN DE STAATSSECRETARIS VAN FINANCIËN", K.TITLE),
        ("LIJST VAN VRAGEN EN ANTWOORDEN", K.TITLE),
        ("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", K.TITLE),
        ("Brief van de minister van Financiën", K.TITLE),
        ("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", K.ADDRESSEE),
        ("De Voorzitter van de Eerste Kamer der Staten-Generaal", K.ADDRESSEE),
        ("Den Haag, 1 april 2026", K.PLACE_AND_DATE),
        ("’s-Gravenhage, 12 maart 2024", K.PLACE_AND_DATE),
        ("Datum 1 april 2026", K.PLACE_AND_DATE),
        ("Betreft: de stand van zaken", K.SUBJECT),
        ("**Betreft** de stand van zaken", K.SUBJECT),
        ("Geachte Voorzitter,", K.SALUTATION),
        ("Geachte heer Van den Berg,", K.SALUTATION),
        ("### Integrale aanpak", K.HEADING),
        ("Den Haag is een stad in Zuid-Holland.", K.PARAGRAPH),
        ("29 826 euro is veel geld.", K.PARAGRAPH),
    ],
    ids=lambda value: None if isinstance(value, BlockKind) else value[:24],
)
def test_front_matter(text: str, kind: BlockKind):
    assert _kinds(f"{text}\n\n{PROSE}\n")[0][0] is kind
    # The same in the middle of the letter is what it was.
    assert _kinds(f"{PROSE}\n\n{text}\n\n{PROSE}\n")[1][0] in (K.PARAGRAPH, K.HEADING)


def test_a_title_follows_its_number():
    front = _kinds(
        f"**36 800 XIII**\n\n**Vaststelling van de begroting**\n\n33 009 Innovatiebeleid\n\n{PROSE}"
    )
    assert front[:4] == [
        (K.DOSSIER_NUMBER, "36 800 XIII"),
        (K.DOSSIER_TITLE, "Vaststelling van de begroting"),
        (K.DOSSIER_NUMBER, "33 009"),
        (K.DOSSIER_TITLE, "Innovatiebeleid"),
    ]


@pytest.mark.parametrize("name", ["brief.md", "brief.txt"])
def test_lines_in_one_paragraph_are_parts(name: str):
    text = (
        "Vergaderjaar 2025–2026\n29 826 Industriebeleid\nNr. 281\n\n"
        f"{PROSE}\n\nHoogachtend,\nde Minister van Economische Zaken,\nDirk Beljaarts\n"
    )
    assert _kinds(text, name) == [
        (K.SESSION_YEAR, "Vergaderjaar 2025–2026"),
        (K.DOSSIER_NUMBER, "29 826"),
        (K.DOSSIER_TITLE, "Industriebeleid"),
        (K.PAPER_NUMBER, "Nr. 281"),
        (K.PARAGRAPH, PROSE),
        (K.CLOSING, "Hoogachtend,"),
        (K.SIGNATORY, "de Minister van Economische Zaken,"),
        (K.SIGNATURE, "Dirk Beljaarts"),
    ]


@pytest.mark.parametrize(
    ("close", "kinds"),
    [
        ("Hoogachtend,\n\nDe Minister van Defensie,\n\nA.B. de Vries", [K.CLOSING, K.SIGNATORY, K.SIGNATURE]),
        ("de Minister van Defensie,  \nH.G. Herbert", [K.SIGNATORY, K.SIGNATURE]),
        ("**de Minister van Defensie,  \nH.G. Herbert**", [K.SIGNATORY, K.SIGNATURE]),
        ("H.G. Herbert  \nMinister van Defensie", [K.SIGNATURE, K.SIGNATORY]),
        (
            "Namens de Minister van Financiën,\n\nde Minister van Defensie,\n\nV.P.G. (Vincent) Karremans",
            [K.CLOSING, K.SIGNATORY, K.SIGNATURE],
        ),
        (
            "Met vriendelijke groet,\n\nGijs Tuinman\n\nMinister van Defensie\n\n<sup>1</sup> Noot",
            [K.CLOSING, K.SIGNATURE, K.SIGNATORY, K.FOOTNOTE],
        ),
        (
            "DE MINISTER VAN DEFENSIE,\n\nmr. drs. A.B. van der Berg-Smit\n\n3",
            [K.SIGNATORY, K.SIGNATURE, K.PARAGRAPH],
        ),
        ("Mede namens de Minister van Financiën stuur ik u dit.", [K.PARAGRAPH]),
        ("De Minister van Defensie zal dit doen.", [K.PARAGRAPH]),
        ("Tweede Kamer", [K.PARAGRAPH]),
        (
            "Hoogachtend,\n\nA.B. de Vries\n\n## Bijlage: lijst\n\nTekst van de bijlage.",
            [K.CLOSING, K.SIGNATURE, K.HEADING, K.PARAGRAPH],
        ),
    ],
    ids=[
        "usual",
        "one paragraph",
        "bold paragraph",
        "name first",
        "for others",
        "full name",
        "capitals",
        "prose",
        "office in prose",
        "no name",
        "annex",
    ],
)
def test_close(close: str, kinds: list[BlockKind]):
    assert [kind for kind, _ in _kinds(f"{PROSE}\n\n{PROSE}\n\n{close}\n")[2:]] == kinds


def test_an_empty_beginning_is_no_front():
    assert _kinds("- Den Haag, 1 april 2026\n\nNr. 3\n")[0][0] is K.LIST_ITEM
