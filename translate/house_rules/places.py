"""Places whose English differs: `Den Haag` → `The Hague`, `Noord-Brabant` → `North Brabant`, `Nederland`."""

import re
from typing import Final

from termbase.model import Span
from translate.house_rules.rendering import Rendering, RenderingKind
from translate.house_rules.words import SENTENCE_OPENERS

# Country names: Interinstitutional Style Guide, annex A5 (Czechia, Türkiye). Places that are the same in
# English (Utrecht, Fryslân, Sint Maarten) are left out: nothing can go wrong with them.
_TABLE = """
Den Haag = The Hague
's-Gravenhage = The Hague
’s-Gravenhage = The Hague
Noord-Brabant = North Brabant
Noord-Holland = North Holland
Zuid-Holland = South Holland
Caribisch Nederland = the Caribbean Netherlands
Europees Nederland = the European Netherlands
Noordzee = North Sea
Waddenzee = Wadden Sea
Westerschelde = Western Scheldt
Oosterschelde = Eastern Scheldt
Oostzee = Baltic Sea
Middellandse Zee = Mediterranean Sea
Rode Zee = Red Sea
Zwarte Zee = Black Sea
Nederland = the Netherlands
Koninkrijk der Nederlanden = Kingdom of the Netherlands
België = Belgium
Duitsland = Germany
Frankrijk = France
Luxemburg = Luxembourg
Verenigd Koninkrijk = United Kingdom
Groot-Brittannië = Great Britain
Engeland = England
Schotland = Scotland
Noord-Ierland = Northern Ireland
Ierland = Ireland
Denemarken = Denmark
Zweden = Sweden
Noorwegen = Norway
IJsland = Iceland
Estland = Estonia
Letland = Latvia
Litouwen = Lithuania
Polen = Poland
Tsjechië = Czechia
Slowakije = Slovakia
Hongarije = Hungary
Oostenrijk = Austria
Zwitserland = Switzerland
Italië = Italy
Spanje = Spain
Griekenland = Greece
Kroatië = Croatia
Slovenië = Slovenia
Servië = Serbia
Bosnië en Herzegovina = Bosnia and Herzegovina
Bosnië-Herzegovina = Bosnia and Herzegovina
Noord-Macedonië = North Macedonia
Albanië = Albania
Roemenië = Romania
Bulgarije = Bulgaria
Moldavië = Moldova
Oekraïne = Ukraine
Rusland = Russia
Russische Federatie = Russian Federation
Georgië = Georgia
Armenië = Armenia
Azerbeidzjan = Azerbaijan
Turkije = Türkiye
Syrië = Syria
Libanon = Lebanon
Israël = Israel
Palestijnse Gebieden = Palestinian Territories
Jordanië = Jordan
Irak = Iraq
Saoedi-Arabië = Saudi Arabia
Saudi-Arabië = Saudi Arabia
Verenigde Arabische Emiraten = United Arab Emirates
Jemen = Yemen
Egypte = Egypt
Libië = Libya
Tunesië = Tunisia
Algerije = Algeria
Marokko = Morocco
Zuid-Soedan = South Sudan
Soedan = Sudan
Ethiopië = Ethiopia
Somalië = Somalia
Kenia = Kenya
Oeganda = Uganda
Tsjaad = Chad
Mauritanië = Mauritania
Zuid-Afrika = South Africa
Ivoorkust = Côte d’Ivoire
Verenigde Staten van Amerika = United States of America
Verenigde Staten = United States
Brazilië = Brazil
Argentinië = Argentina
Chili = Chile
Trinidad en Tobago = Trinidad and Tobago
Indonesië = Indonesia
Maleisië = Malaysia
Filipijnen = Philippines
Zuid-Korea = South Korea
Noord-Korea = North Korea
Nieuw-Zeeland = New Zealand
Australië = Australia
Kazachstan = Kazakhstan
Oezbekistan = Uzbekistan
Kirgizië = Kyrgyzstan
Mongolië = Mongolia
Cambodja = Cambodia
Vlaanderen = Flanders
Wallonië = Wallonia
Noordrijn-Westfalen = North Rhine-Westphalia
Nedersaksen = Lower Saxony
Beieren = Bavaria
Brussel = Brussels
Antwerpen = Antwerp
Gent = Ghent
Brugge = Bruges
Luik = Liège
Parijs = Paris
Straatsburg = Strasbourg
Londen = London
Berlijn = Berlin
Keulen = Cologne
Aken = Aachen
München = Munich
Wenen = Vienna
Genève = Geneva
Kopenhagen = Copenhagen
Warschau = Warsaw
Praag = Prague
Boedapest = Budapest
Boekarest = Bucharest
Athene = Athens
Lissabon = Lisbon
Milaan = Milan
Venetië = Venice
Moskou = Moscow
Kiev = Kyiv
Kyjiv = Kyiv
Jeruzalem = Jerusalem
Caïro = Cairo
Europa = Europe
Afrika = Africa
Azië = Asia
Noord-Amerika = North America
Zuid-Amerika = South America
Latijns-Amerika = Latin America
Midden-Amerika = Central America
Amerika = America
Midden-Oosten = Middle East
Noordpool = Arctic
Westelijke Balkan = Western Balkans
Centraal-Azië = Central Asia
Zuidoost-Azië = Southeast Asia
"""
PLACES: Final = dict(line.split(" = ") for line in _TABLE.strip().splitlines())
"""Dutch name → English name, the article included where English has one and Dutch has none."""

_PLACE: Final = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(re.escape(name).replace(r"\ ", r"\s") for name in sorted(PLACES, key=len, reverse=True))
    + r")(?![\w-])(?!['’]s\b)"
)
_WORD_BEFORE: Final = re.compile(r"([\w’'-]+)\s\Z")
_NAME_AFTER: Final = re.compile(r"\s[A-ZÀ-ÖØ-Þ]\w*")
# The first letters of all names: a quick look before the long alternation.
_FIRST_LETTERS: Final = "".join(sorted({name[0] for name in PLACES if name[0].isalpha()}))
_HINT: Final = re.compile(rf"(?<![\w-])(?:[{_FIRST_LETTERS}][\wë]{{2}}|['’]s-G)")


def render_places(text: str) -> list[Rendering]:
    """Places in `text`; adjectives (`Nederlandse`) and genitives (`Nederlands`) are not places.

    Examples:
        `in Den Haag` → `The Hague`; `raakt Nederland achterop` → `the Netherlands`; `Techniek Nederland`,
        `Europa Nostra` and `MKB-Nederland` are names of organisations and stay.

    Returns:
        In reading order, without overlaps; none is protected.
    """
    if not _HINT.search(text):
        return []
    found = []
    for match in _PLACE.finditer(text):
        start, end = match.span()
        if not _is_in_name(text, start, end):
            target = PLACES[" ".join(match.group().split())]
            found.append(Rendering(Span(start, end), target, RenderingKind.PLACE))
    return found


def _is_in_name(text: str, start: int, end: int) -> bool:
    # Techniek | Nederland: a capital right before it, unless it only opens the sentence (In Nederland)
    before = _WORD_BEFORE.search(text[max(0, start - 40) : start])
    if before and before[1][0].isupper() and before[1].lower() not in SENTENCE_OPENERS:
        return True
    # Europa | Nostra: a capital right after it
    return _NAME_AFTER.match(text, end) is not None
