import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate.documents.document import BlockKind
from translate.house_rules.fixed_lines import render_line, subject_prefix

CASES = {
    "session": (BlockKind.SESSION_YEAR, "Vergaderjaar 2025–2026", "Parliamentary year 2025–2026"),
    "paper-number": (BlockKind.PAPER_NUMBER, "Nr. 281", "No. 281"),
    "paper-letter": (BlockKind.PAPER_NUMBER, "Nr. A", "No. A"),
    "reprint": (BlockKind.PAPER_NUMBER, "Nr. 7 HERDRUK", "No. 7 (reprint)"),
    "dossier": (BlockKind.DOSSIER_NUMBER, "29 826", "29 826"),
    "dossier-chapter": (BlockKind.DOSSIER_NUMBER, "36 800 XIII", "36 800 XIII"),
    "place-and-date": (BlockKind.PLACE_AND_DATE, "Den Haag, 1 april 2026", "The Hague, 1 April 2026"),
    "other-place": (BlockKind.PLACE_AND_DATE, "Bergen op Zoom, 3 mei 2026", "Bergen op Zoom, 3 May 2026"),
    "place-aan-den": (
        BlockKind.PLACE_AND_DATE,
        "Capelle aan den IJssel, 3 mei 2026",
        "Capelle aan den IJssel, 3 May 2026",
    ),
    "signature": (BlockKind.SIGNATURE, "H.G. Herbert", "H.G. Herbert"),
    "citation": (BlockKind.FOOTNOTE, "Kamerstuk 33 009, nr. 140", "Parliamentary Paper 33 009, no. 140"),
    "citations": (
        BlockKind.FOOTNOTE,
        "Kamerstuk 33 009, nr. 141, Kamerstuk 33 009, nr. 159, Kamerstuk 33 009, nr. 166.",
        "Parliamentary Paper 33 009, no. 141, Parliamentary Paper 33 009, no. 159, "
        "Parliamentary Paper 33 009, no. 166.",
    ),
    "see": (BlockKind.FOOTNOTE, "Zie Kamerstuk 29 826, nr. 277.", "See Parliamentary Paper 29 826, no. 277."),
    "see-also": (
        BlockKind.FOOTNOTE,
        "Zie ook Stb. 2024, 123 en Stcrt. 2024, 4567.",
        "See also Bulletin of Acts and Decrees 2024, 123 and Government Gazette 2024, 4567.",
    ),
    "annex": (
        BlockKind.FOOTNOTE,
        "Bijlage bij Kamerstuk 33 009, nr. 141",
        "Annex to Parliamentary Paper 33 009, no. 141",
    ),
    "dated-paper": (
        BlockKind.FOOTNOTE,
        "Kamerstuk 33 009, nr. 141 van 12 maart 2025",
        "Parliamentary Paper 33 009, no. 141 of 12 March 2025",
    ),
    "code": (BlockKind.FOOTNOTE, "TZ202509-008", "TZ202509-008"),
    "idem": (BlockKind.FOOTNOTE, "Idem.", "Idem."),
    "ibid": (BlockKind.FOOTNOTE, "Ibid., p. 12", "Ibid., p. 12"),
    "link": (BlockKind.FOOTNOTE, "Zie www.rijksoverheid.nl.", "See www.rijksoverheid.nl."),
    "weekday": (BlockKind.TABLE_CELL, "dinsdag 24 juni 2025", "Tuesday 24 June 2025"),
    "figure": (BlockKind.TABLE_CELL, "1.250", "1,250"),
    "money": (BlockKind.TABLE_CELL, "€ 1,5 mln.", "€1.5 million"),
    "year": (BlockKind.TABLE_CELL, "2025", "2025"),
    "salutation": (BlockKind.SALUTATION, "Geachte Voorzitter,", "Dear President,"),
    "salutation-madam": (BlockKind.SALUTATION, "Geachte mevrouw de Voorzitter,", "Dear Madam President,"),
    "salutation-open": (BlockKind.SALUTATION, "Geachte heer, mevrouw,", "Dear Sir or Madam,"),
    "salutation-name": (BlockKind.SALUTATION, "Geachte mevrouw van Dijk,", "Dear Ms Van Dijk,"),
    "closing": (BlockKind.CLOSING, "Hoogachtend,", "Yours faithfully,"),
    "closing-friendly": (BlockKind.CLOSING, "Met vriendelijke groet,", "Yours sincerely,"),
    "subject-alone": (BlockKind.SUBJECT, "Betreft:", "Subject:"),
    "subject-citation": (
        BlockKind.SUBJECT,
        "Betreft: Kamerstuk 33 009, nr. 141",
        "Subject: Parliamentary Paper 33 009, no. 141",
    ),
}
NEEDS_THE_MODEL = {
    "prose": (BlockKind.FOOTNOTE, "Zie het antwoord op vraag 2."),
    "prose-after": (BlockKind.FOOTNOTE, "Zie ook Kamerstuk 31 066, nr. 1412, waarin dit is toegelicht."),
    "title-in-footnote": (BlockKind.FOOTNOTE, "«De Route» het rapport-Wennink van 12 december 2025"),
    "subject-prose": (BlockKind.SUBJECT, "Betreft: stand van zaken armoedebeleid"),
    "connective-alone": (BlockKind.PARAGRAPH, "zoals"),
    "place-without-date": (BlockKind.PLACE_AND_DATE, "Den Haag, datum postmerk"),
    "heading": (BlockKind.HEADING, "A. Inleiding"),
    "nr-alone": (BlockKind.FOOTNOTE, "Nr."),
    "month-alone": (BlockKind.TABLE_CELL, "april"),
    "closing-on-behalf": (BlockKind.CLOSING, "Mede namens de Ministers van Defensie en van Financiën,"),
    "dossier-title": (BlockKind.DOSSIER_TITLE, "Industriebeleid"),
    "unknown-after-dossier": (BlockKind.DOSSIER_NUMBER, "29 826 Industriebeleid"),
}


@pytest.mark.parametrize(("kind", "dutch", "english"), CASES.values(), ids=CASES)
def test_a_line_that_a_rule_renders(kind, dutch, english):
    assert render_line(dutch, kind) == english


@pytest.mark.parametrize(("kind", "dutch"), NEEDS_THE_MODEL.values(), ids=NEEDS_THE_MODEL)
def test_a_line_that_needs_the_model(kind, dutch):
    assert render_line(dutch, kind) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Betreft: stand van zaken", (8, "Subject:")),
        ("Onderwerp : brief", (11, "Subject:")),
        ("betreft: x", (8, "subject:")),
        ("De brief betreft: x", None),
        ("", None),
    ],
)
def test_the_label_of_a_subject(text, expected):
    assert subject_prefix(text) == expected


@settings(max_examples=80, deadline=None)
@given(st.text(), st.sampled_from(BlockKind))
def test_never_raises(text, kind):
    rendered = render_line(text, kind)
    assert rendered is None or isinstance(rendered, str)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="0123456789 .,;:()–-", max_size=40))
def test_a_line_without_letters_never_needs_the_model_and_keeps_its_digits(text):
    rendered = render_line(text, BlockKind.TABLE_CELL)
    assert rendered is not None
    figures = set(re.findall(r"[1-9]+", text))
    # A date in figures gives up the figure of its month
    assert figures - set(re.findall(r"[1-9]+", rendered)) <= {str(month) for month in range(1, 13)}
