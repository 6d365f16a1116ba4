"""Citations: kept in every form, and found when anything in them changed."""

import pytest

from termbase.model import Severity
from tests.contracts.check import GOOD_PAIRS, CheckContract, check_input, worst
from translate.documents.document import BlockKind
from translate.qa.citations import Citations

ERROR, WARNING = Severity.ERROR, Severity.WARNING

RIGHT = [
    ("paper", "Kamerstuk 33 009, nr. 141", "Parliamentary Paper 33 009, no. 141"),
    (
        "three papers",
        "Kamerstuk 33 009, nr. 141 en Kamerstuk 33 009, nr. 159",
        "33 009, no. 141 and 33 009, no. 159",
    ),
    ("chapter", "Kamerstuk 36 600 V, nr. 58", "Parliamentary Paper 36 600 V, no. 58"),
    ("sub-dossier", "Kamerstuk 21 501-02, nr. 12", "Parliamentary Paper 21 501-02, no. 12"),
    (
        "list",
        "Kamerstukken II 2025/26, 36 902, nrs. 1–3",
        "Parliamentary Papers II 2025/26, 36 902, nos. 1-3",
    ),
    ("session", "vergaderjaar 2024–2025, 33 009, nr. 2", "session 2024/25, 33 009, no. 2"),
    ("no-break space", "Kamerstuk 33\u00a0009, nr.\u00a0141", "Parliamentary Paper 33 009, no. 141"),
    ("bare", "het amendement (36 688, nr. 14)", "the amendment (36 688, no. 14)"),
    ("dossier alone", "29 826", "29 826"),
    (
        "appendix",
        "Aanhangsel Handelingen II 2025/26, nr. 612",
        "Appendix to the Proceedings II 2025/26, no. 612",
    ),
    ("proceedings", "Handelingen II 2025/26, nr. 5, item 3", "Proceedings II 2025/26, no. 5, item 3"),
    ("Stb.", "Stb. 2024, 318", "Bulletin of Acts and Decrees 2024, 318"),
    ("Stcrt. with nr.", "Stcrt. 2025, nr. 21407", "Government Gazette 2025, no. 21407"),
    ("PbEU", "PbEU 2019, L 123", "OJ 2019, L 123"),
    ("directive", "Richtlijn 95/46/EG", "Directive 95/46/EC"),
    ("regulation", "Verordening (EG) nr. 1107/2009", "Regulation (EC) No 1107/2009"),
    ("COM", "COM(2023) 161 definitief", "COM(2023) 161 final"),
    ("ECLI", "ECLI:NL:CBB:2026:117", "ECLI:NL:CBB:2026:117"),
    ("undertaking", "TZ202509-008", "TZ202509-008"),
    ("question", "vraag 2025Z01234", "question 2025Z01234"),
    ("article", "artikel 12a van het Statuut", "article 12a of the Charter"),
    ("articles", "de artikelen 3, 4a en 5", "articles 3, 4a and 5"),
    ("paragraph", "artikel 192, eerste lid, VWEU", "Article 192(1) TFEU"),
    ("bis", "artikel 25 bis van de Visumcode", "article 25a of the Visa Code"),
    ("an amount is no dossier", "€ 12 500 subsidie", "€12,500 in subsidy"),
]

WRONG = [
    ("number lost", "Kamerstuk 33 009, nr. 141", "Parliamentary Paper 33 009", ERROR),
    ("number changed", "Kamerstuk 33 009, nr. 141", "Parliamentary Paper 33 009, no. 114", ERROR),
    ("dossier as amount", "Kamerstuk 33 009, nr. 141", "Parliamentary Paper 33,009, no. 141", ERROR),
    ("reordered", "Kamerstuk 33 009, nr. 141", "Parliamentary Paper no. 141, 33 009", ERROR),
    ("nr. kept", "Kamerstuk 33 009, nr. 141", "Parliamentary Paper 33 009, nr. 141", ERROR),
    ("Nr. kept", "Nr. 281", "Nr. 281", ERROR),
    ("one of two lost", "Kamerstuk 33 009, nr. 1 en Kamerstuk 33 009, nr. 1", "Paper 33 009, no. 1", ERROR),
    ("chapter lost", "Kamerstuk 36 600 V, nr. 58", "Parliamentary Paper 36 600, no. 58", ERROR),
    ("sub-dossier lost", "Kamerstuk 21 501-02, nr. 12", "Parliamentary Paper 21 501, no. 12", ERROR),
    ("gazette", "Stb. 2024, 318", "Bulletin of Acts and Decrees 2024", ERROR),
    ("ECLI", "ECLI:NL:CBB:2026:117", "ECLI:NL:CBB:2026:171", ERROR),
    ("undertaking", "TZ202509-008", "TZ202509-8", ERROR),
    ("article", "artikel 4:48 van de Awb", "section 448 of the Act", ERROR),
    ("letter of an article", "artikel 12a", "article 12", ERROR),
    ("directive", "Richtlijn 2014/24/EU", "Directive 2014/25/EU", ERROR),
    ("dossier alone", "29 826", "29,826", ERROR),
    ("label kept", "Kamerstuk 33 009, nr. 141", "Kamerstuk 33 009, no. 141", WARNING),
    ("Stb. kept", "Stb. 2024, 318", "Stb. 2024, 318", WARNING),
    ("no. gone", "Kamerstuk 33 009, nr. 141", "Parliamentary Paper 33 009, 141", WARNING),
    ("paragraph lost", "artikel 4:48, derde lid", "section 4:48", WARNING),
    ("session label kept", "Vergaderjaar 2025–2026", "Vergaderjaar 2025–2026", WARNING),
]


class TestCitations(CheckContract):
    check = Citations()


@pytest.mark.parametrize(("source", "target"), [row[1:] for row in RIGHT], ids=[row[0] for row in RIGHT])
def test_accepts(source, target):
    assert Citations()(check_input(source, target)) == []


@pytest.mark.parametrize(
    ("source", "target", "severity"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_finds(source, target, severity):
    assert worst(Citations()(check_input(source, target))) is severity


def test_finds_a_citation_dropped_from_a_good_pair():
    source, target = next(pair for pair in GOOD_PAIRS if "33 009, nr. 141" in pair[0])
    (issue,) = Citations()(check_input(source, target.replace(" (Parliamentary Paper 33 009, no. 141)", "")))
    assert issue.severity is ERROR
    assert issue.source is not None
    assert issue.source.of(source) == "Kamerstuk 33 009, nr. 141"


def test_paper_number_block():
    assert worst(Citations()(check_input("Nr. 281", "No. 281", kind=BlockKind.PAPER_NUMBER))) is None
