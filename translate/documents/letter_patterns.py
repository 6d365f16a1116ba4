"""How the parts of a Kamerstuk and of a letter read: one pattern for each, with examples."""

import re

from translate.documents.document import BlockKind

_MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_DATE = rf"\d{{1,2}}\s(?:{_MONTH})\s\d{{4}}"
_PLACE = r"[’'‘]?s-Gravenhage|[A-Z][\w’'-]*(?:[ -](?:[a-z]{2,4}[ -])?[A-Z][\w’'-]*){0,3}"
_DOSSIER = r"\d{2}[ \u00a0\u202f.]?\d{3}(?:[ -](?:[IVXLC]{1,6}[A-Z]?|[A-Z]|\d{1,2}))?(?:\s?\(R\s?\d{3,4}\))?"
_OFFICE = (
    r"(?:[Mm]inister(?:[- ][Pp]resident)?|[Ss]taatssecretaris|[Vv]ice-[Mm]inister(?:-[Pp]resident)?"
    r"|[Mm]inisters|[Ss]taatssecretarissen|[Vv]oorzitter|[Gg]riffier)"
)
_PAPER = (
    r"BRIEF|LIJST|VERSLAG|NOTA|MOTIE|AMENDEMENT|SUBAMENDEMENT|MEMORIE|VOORSTEL|ADVIES|NADER|GEWIJZIGD|GEWIJZIGDE"
    r"|NADERE|RAPPORT|JAARVERSLAG|REGEERAKKOORD|KONINKLIJKE|TWEEDE|DERDE|EERSTE|BIJLAGE|INITIATIEFNOTA|VERSLAGEN"
    r"|EINDVERSLAG|BEGROTINGSSTAAT|WIJZIGING|STAND|HERDRUK"
)

FRONT_PATTERNS: tuple[tuple[BlockKind, re.Pattern[str]], ...] = (
    # Vergaderjaar 2025–2026
    (BlockKind.SESSION_YEAR, re.compile(r"vergaderjaar \d{4}\s?[-–—/]\s?\d{2,4}", re.IGNORECASE)),
    # 29 826 · 29826 · 36 800 XIII · 21 501-02 · 36 600 (R2200)
    (BlockKind.DOSSIER_NUMBER, re.compile(rf"{_DOSSIER}(?:(?:,| en)\s{_DOSSIER})*")),
    # Nr. 281 · Nr. A · Nr. 281 HERDRUK
    (
        BlockKind.PAPER_NUMBER,
        re.compile(r"(?:nr|nrs|no)\.?\s?(?:\d{1,4}|[A-Z]{1,3})(?:\s+HERDRUK)?", re.IGNORECASE),
    ),
    # BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN EN KLIMAAT · LIJST VAN VRAGEN EN ANTWOORDEN
    (BlockKind.TITLE, re.compile(rf"(?:{_PAPER})(?:\s[^a-z]{{2,300}})?")),
    # Brief van de minister van Financiën · Verslag van een schriftelijk overleg
    (
        BlockKind.TITLE,
        re.compile(
            r"(?:Brief van|Lijst van vragen|Verslag van een|Nota naar aanleiding van|Motie van|Amendement van"
            r"|Gewijzigde motie van|Memorie van|Voorstel van wet|Nota van wijziging)(?:\s[^.;:!?]{2,300})?"
        ),
    ),
    # Den Haag, 1 april 2026 · ’s-Gravenhage, 1 april 2026 · Datum: 1 april 2026 · 1 april 2026
    (BlockKind.PLACE_AND_DATE, re.compile(rf"(?:(?:{_PLACE}),\s|Datum\s?:?\s|datum\s?:?\s)?{_DATE}")),
    # Betreft: Industriebeleid · Onderwerp Industriebeleid
    (
        BlockKind.SUBJECT,
        re.compile(r"(?:Betreft|Onderwerp|BETREFT|ONDERWERP)(?:\s?:\s?|\s+)\S.{0,400}", re.DOTALL),
    ),
    # Geachte Voorzitter, · Geachte heer/mevrouw X, · Mijnheer de Voorzitter,
    (
        BlockKind.SALUTATION,
        re.compile(
            r"(?:(?:Zeer\s)?(?:Hoogg|G)eachte|Beste|Mevrouw de|Mijnheer de|Meneer de)\s[^.;:!?]{1,100}[,.:!]?"
        ),
    ),
    # Aan de Voorzitter van de Tweede Kamer der Staten-Generaal · De Voorzitter van de Eerste Kamer
    (
        BlockKind.ADDRESSEE,
        re.compile(
            r"Aan:?\s(?:de|het|den|alle|mevrouw|mw\.|dhr\.|[A-Z])\s?[^.;:!?]{1,200}"
            r"|(?:De|de)\s(?:[Vv]oorzitter|[Ll]eden|[Gg]riffier)\svan\sde\s[^.;:!?]{1,200}"
        ),
    ),
)
"""Kind and pattern of the front matter's parts; a part matches as a whole, the first pattern counts."""

NUMBER_AND_TITLE = re.compile(
    rf"(?P<number>{_DOSSIER})(?P<gap>\s+)(?P<title>(?!en\b)[^\W\d_][^\n]{{2,200}}[^\s.;:,])"
)
"""*29 826 Industriebeleid*: a dossier's number and its title in one line."""

ADDRESS_LINE = re.compile(
    r"(?:Postbus|Antwoordnummer)\s[\d ]+|\d{4}\s?[A-Z]{2}(?:\s+[^\W\d_].{1,40})?|der Staten-Generaal"
    r"|(?:Binnenhof|Prinses Irenestraat|Bezuidenhoutseweg|Plein|Lange Houtstraat)\s\d{1,3}\w?",
    re.IGNORECASE,
)
"""A line that goes with the addressee above it: *Postbus 20018*, *2500 EA Den Haag*."""

PROSE = re.compile(r".{60,}[.?!…]|.{160,}", re.DOTALL)
"""The first such paragraph ends the front matter: a whole sentence, or a long text without its end."""

CLOSING = re.compile(
    r"(?:Met (?:de )?(?:meeste )?(?:vriendelijke groet|hoogachting|verschuldigde)|Hoogachtend|Mede namens"
    r"|Namens|Ook namens|Met vriendelijke groet|Vriendelijke groet)[^.;:!?]{0,400},?",
    re.DOTALL,
)
"""*Hoogachtend,* · *Mede namens de Ministers van Defensie en van Financiën,*"""

SIGNATORY = re.compile(
    rf"(?:(?:de|De|DE)\s)?(?:{_OFFICE}|MINISTER|STAATSSECRETARIS)\b[^.;:!?]{{0,200}},?", re.DOTALL
)
"""*de Minister van Economische Zaken en Klimaat,* · *Minister van Defensie*"""

_TITLES = r"(?:(?:mr|dr|drs|ir|ing|prof|prof\.dr|mw|dhr|jhr)\.?\s?){0,3}"
_NAME = r"[^\W\d_a-zß-ÿ][^\W\d_]+(?:[-’'][^\W\d_]+)*"
_PREFIX = r"(?:(?:van|de|den|der|ter|ten|te|in|’t|'t|op|von|el|al|la|le)\s){0,3}"
SIGNATURE = re.compile(
    rf"{_TITLES}(?:[^\W\d_]{{1,2}}\.[ -]?){{1,7}}(?:\([^)]{{1,30}}\)\s)?"
    rf"{_PREFIX}{_NAME}(?:[ -]{_PREFIX}{_NAME}){{0,3}}"
)
"""A name with initials: *H.G. Herbert*, *V.P.G. (Vincent) Karremans*, *mr. drs. A.B. van der Berg-Smit*."""
FULL_NAME = re.compile(rf"{_TITLES}{_NAME}(?:\s{_PREFIX}{_NAME}){{1,4}}")
"""A name in full, which only stands next to an office: *Dirk Beljaarts*."""

ANNEX = re.compile(r"Bijlagen?\b.{0,200}|BIJLAGEN?\b.{0,200}", re.DOTALL)
"""What may follow the signature: *Bijlage 1: overzicht van maatregelen*."""

RUNNING_HEADER = re.compile(
    r"(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?, vergaderjaar \d{4}.{0,120}"
    r"|kst-\d.{0,40}|ISSN\s.{0,40}",
    re.IGNORECASE,
)
"""*Tweede Kamer, vergaderjaar 2025–2026, 29 826, nr. 281*"""
PAGE_NUMBER = re.compile(
    r"[-–—]?\s?\d{1,3}\s?[-–—]?|(?:Pagina|Blad|Page)\s\d{1,3}(?:\s?(?:van|/|of)\s?\d{1,3})?|\d{1,3}\s?/\s?\d{1,3}",
    re.IGNORECASE,
)
"""*3* · *– 3 –* · *Pagina 3 van 12*"""
