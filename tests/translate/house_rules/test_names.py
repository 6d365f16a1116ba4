import pytest

from translate.house_rules.links import render_links
from translate.house_rules.names import is_unmistakable, render_names
from translate.house_rules.rendering import RenderingKind

LISTS = {
    "companies": (
        "op C-level: ASML, ASM, VDL ETG, NXP, SMART Photonics, Nearfield Instruments, Axelera AI, de",
        "ASML, ASM, VDL ETG, NXP, SMART Photonics, Nearfield Instruments, Axelera AI",
        "ASML, ASM, VDL ETG, NXP, SMART Photonics, Nearfield Instruments, Axelera AI",
    ),
    "and": ("De fracties van VVD, D66 en PvdA vragen", "VVD, D66 en PvdA", "VVD, D66 and PvdA"),
    "or": ("vraag het ASML, NXP of TNO aan", "ASML, NXP of TNO", "ASML, NXP or TNO"),
    "opener": ("Ook ASML, NXP en TNO doen mee", "ASML, NXP en TNO", "ASML, NXP and TNO"),
    "last-is-no-name": ("met ASML, NXP, TNO en Belastingdienst", "ASML, NXP, TNO", "ASML, NXP, TNO"),
    "umbrella": (
        "VNO-NCW, MKB-Nederland en LTO Nederland",
        "VNO-NCW, MKB-Nederland en LTO Nederland",
        "VNO-NCW, MKB-Nederland and LTO Nederland",
    ),
}
SINGLES = {
    "acronym": ("de IPCEI Advanced", ["IPCEI"]),
    "two-names": ("ASML en NXP doen mee", ["ASML", "NXP"]),
    "mixed": ("inloggen met eHerkenning of DigiD kan", ["eHerkenning", "DigiD"]),
    "digit": ("de D66-fractie vraagt", ["D66"]),
    "initials": ("De heer W.A. van Buren is benoemd", ["W.A. van Buren"]),
    "signature": ("H.G. Herbert, minister", ["H.G. Herbert"]),
    "title": ("de heer J. de Vries-Jansen zegt", ["J. de Vries-Jansen"]),
}
NOTHING = {
    "ministries": "de Ministers van Onderwijs, Cultuur en Wetenschap",
    "countries": "België, Duitsland, Frankrijk en Italië",
    "has-english": "het MKB, de EU en de AVG, de VN en BTW",
    "body-with-english-name": "het RIVM en het CBS melden",
    "roman": "hoofdstuk XIII en deel II van",
    "emphasis": "dit is NIET toegestaan",
    "one-capital": "op C-level in Nederland",
    "capitals-line": "BRIEF VAN DE MINISTER VAN DEFENSIE",
    "heading": "A. Inleiding en doel",
    "company-form": "de Gasunie N.V. Nederlandse",
    "units": "voor 12 kWh en 5 MW",
    "agencies": "UWV, SVB en Belastingdienst",
    "plain": "de Kamer heeft in april vragen gesteld",
    "empty": "",
}


@pytest.mark.parametrize(("text", "stretch", "english"), LISTS.values(), ids=LISTS)
def test_a_list_of_names_is_protected_as_one(text, stretch, english):
    (found,) = [r for r in render_names(text) if r.is_protected]
    assert (found.span.of(text), found.target, found.kind) == (stretch, english, RenderingKind.NAME)


@pytest.mark.parametrize(("text", "names"), SINGLES.values(), ids=SINGLES)
def test_a_single_name_is_seen_by_the_model_and_stays(text, names):
    found = render_names(text)
    assert [r.target for r in found] == names
    assert [r.span.of(text) for r in found] == names
    assert not any(r.is_protected for r in found)


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_name(text):
    assert render_names(text) == []


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ASML", True),
        ("5G", True),
        ("PvdA", True),
        ("MKB-Nederland", True),
        ("MKB", False),
        ("XIII", False),
        ("Shell", False),
    ],
)
def test_unmistakable_by_form(word, expected):
    assert is_unmistakable(word) is expected


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Zie www.rijksoverheid.nl/semicon.", "www.rijksoverheid.nl/semicon"),
        ("(https://zoek.nl/kst-29826-281.html)", "https://zoek.nl/kst-29826-281.html"),
        ("mail naar a.de-boer@minezk.nl, of", "a.de-boer@minezk.nl"),
        ("staat op rijksoverheid.nl.", "rijksoverheid.nl"),
        ("https://nl.wikipedia.org/wiki/Maas_(rivier)", "https://nl.wikipedia.org/wiki/Maas_(rivier)"),
    ],
    ids=["www", "brackets", "e-mail", "bare-host", "bracket-inside"],
)
def test_a_link_is_protected_without_the_punctuation_after_it(text, link):
    (found,) = render_links(text)
    assert (found.span.of(text), found.target, found.is_protected) == (link, link, True)


@pytest.mark.parametrize("text", ["de minister.Nu", "a.u.b. en t.a.v.", "3.500/jaar", "d.d. 3 maart", ""])
def test_no_link(text):
    assert render_links(text) == []
