"""Dutch names and capitalised words that English renders otherwise, so that their absence is no loss."""

import re

TRANSLATED_NAMES: dict[str, tuple[str, ...]] = {
    "Aken": ("Aachen",), "Amerika": ("US", "America", "United States"), "Amerikaans": ("US", "America"),
    "Amerikaanse": ("US", "America", "United States"), "Azië": ("Asia",), "Birma": ("Myanmar", "Burma"),
    "Boedapest": ("Budapest",), "Boekarest": ("Bucharest",), "Brazilië": ("Brazil",),
    "Caribisch": ("Caribbean",), "Caïro": ("Cairo",), "Denemarken": ("Denmark",),
    "Dhaka": ("Dacca", "Dhaka"), "Duinkerke": ("Dunkirk",), "Duits": ("German",), "Duitse": ("German",),
    "Duitsers": ("German",), "Duitsland": ("German",), "Engels": ("English", "British"),
    "Engelse": ("English", "British"), "Estland": ("Estonia",), "Europa": ("Europe", "EU"),
    "Europees": ("European", "EU"), "Europese": ("European", "EU"), "Filipijnen": ("Philippines",),
    "Fins": ("Finnish",), "Finse": ("Finnish",), "Frankrijk": ("France", "French"), "Frans": ("French",),
    "Franse": ("French", "France"), "Fries": ("Frisian", "Friesland"), "Friese": ("Frisian", "Friesland"),
    "Gent": ("Ghent",), "Golf": ("Gulf",), "Griekenland": ("Greece", "Greek"), "Grieks": ("Greek",),
    "Griekse": ("Greek", "Greece"), "Groenland": ("Greenland",), "Groot": ("Great", "Greater", "UK"),
    "Haag": ("Hague",), "Haagse": ("Hague",), "Hongaarse": ("Hungar",), "Hongarije": ("Hungar",),
    "Ierland": ("Ireland", "Irish"), "Ierse": ("Irish", "Ireland"), "IJsland": ("Iceland",),
    "Israël": ("Israel",), "Israëlische": ("Israel",), "Italië": ("Ital",), "Jemen": ("Yemen",),
    "Jeruzalem": ("Jerusalem",), "Joegoslavië": ("Yugoslav",), "Kaapstad": ("Cape Town",),
    "Kaapverdië": ("Cape Verde", "Cabo Verde"), "Kanaal": ("Channel", "Canal"), "Kazachstan": ("Kazakh",),
    "Keulen": ("Cologne",), "Koerdische": ("Kurd",), "Koersk": ("Kursk",), "Kopenhagen": ("Copenhagen",),
    "Kroatische": ("Croat",), "Kroatië": ("Croat",), "Letland": ("Latvia",), "Letse": ("Latvia",),
    "Libanon": ("Leban",), "Lissabon": ("Lisbon",), "Litouwen": ("Lithuania",),
    "Litouwse": ("Lithuania",), "Luik": ("Liège", "Liege"), "Luxemburg": ("Luxemb",),
    "Maas": ("Meuse", "Maas"), "Maleisië": ("Malaysia",), "Marokkaanse": ("Morocc",),
    "Marokko": ("Morocc",), "Middellandse": ("Mediterranean",), "Moermansk": ("Murmansk",),
    "Moskou": ("Moscow", "Russia"), "München": ("Munich",),
    "Nederland": ("Netherlands", "Dutch", "country"), "Nederlanden": ("Netherlands",),
    "Nederlander": ("Dutch", "Netherlands"), "Nederlanders": ("Dutch", "Netherlands"),
    "Nederlands": ("Dutch", "Netherlands"), "Nederlandse": ("Dutch", "Netherlands"),
    "Nederlandstalige": ("Dutch",), "Noord": ("North",), "Noordzee": ("North Sea",), "Noorse": ("Norw",),
    "Noorwegen": ("Norw",), "Oeganda": ("Ugand",), "Oegandese": ("Ugand",), "Oekraïense": ("Ukrain",),
    "Oekraïne": ("Ukrain", "Kyiv"), "Oekraïners": ("Ukrain",), "Oost": ("East",), "Oosten": ("East",),
    "Oostenrijk": ("Austria",), "Oostenrijkse": ("Austria",), "Oostzee": ("Baltic",),
    "Parijs": ("Paris",), "Parijse": ("Paris",), "Peking": ("Beijing", "Peking"),
    "Polen": ("Poland", "Polish", "Poles"), "Poolse": ("Polish", "Poland"), "Praag": ("Prague",),
    "Rijn": ("Rhine",), "Roemeense": ("Romania",), "Roemenië": ("Romania",), "Rusland": ("Russia",),
    "Russisch": ("Russia",), "Russische": ("Russia",), "Schelde": ("Scheldt",), "Schotland": ("Scot",),
    "Schotse": ("Scot",), "Servische": ("Serb",), "Servië": ("Serb",), "Sicilië": ("Sicily",),
    "Sint": ("Saint", "St", "Sint"), "Soedan": ("Sudan",), "Spaans": ("Spanish",),
    "Spaanse": ("Spanish", "Spain"), "Spanje": ("Spain", "Spanish"), "Straatsburg": ("Strasbourg",),
    "Syrië": ("Syria",), "Tsjaad": ("Chad",), "Tsjechische": ("Czech",), "Tsjechië": ("Czech",),
    "Turkije": ("Türkiye", "Turkey", "Turk"), "Turks": ("Turk",), "Turkse": ("Turk",),
    "Vaticaanstad": ("Vatican",), "Venetië": ("Venice",), "Verenigde": ("United", "US", "UK", "UN"),
    "Vlaams": ("Flemish", "Flanders"), "Vlaamse": ("Flemish", "Flanders"),
    "Vlaanderen": ("Flanders", "Flemish"), "Waddenzee": ("Wadden",), "Wallonië": ("Wallonia",),
    "Warschau": ("Warsaw",), "Wenen": ("Vienna",), "West": ("West",), "Zeeuws": ("Zeeland", "Zeeuws"),
    "Zeeuwse": ("Zeeland",), "Zuid": ("South",), "Zuiden": ("South",), "Zweden": ("Swed",),
    "Zweedse": ("Swed",), "Zwitserland": ("Swiss", "Switzerland"), "Zwitserse": ("Swiss", "Switzerland"),
}  # fmt: skip
"""Dutch name → beginnings of its English renderings, any of which will do."""

TRANSLATED_ACRONYMS: dict[str, tuple[str, ...]] = {
    "ACM": ("consumers and markets",), "ADR": ("audit service",), "AFM": ("financial markets",),
    "AIO": ("supplementary income",), "AIVD": ("intelligence",), "AMvB": ("order in council",),
    "ANW": ("surviving",), "AOW": ("state pension", "old age", "old-age"),
    "AP": ("data protection authority",), "ARK": ("court of audit",),
    "AVG": ("gdpr", "general data protection"), "Awb": ("administrative law",),
    "AZ": ("general affairs",), "BBP": ("gdp", "gross domestic"), "bbp": ("gdp", "gross domestic"),
    "BES": ("bonaire", "caribbean"), "BHO": ("foreign trade",), "BKR": ("credit",),
    "BNC": ("new commission proposals",), "BNI": ("gni", "gross national"), "BRP": ("personal records",),
    "BTW": ("vat", "value added"), "BV": ("private limited", "company"), "BZ": ("foreign affairs",),
    "BZK": ("interior", "kingdom relations"), "CAK": ("administration office",), "CAO": ("collective",),
    "CBS": ("statistics netherlands",), "CIZ": ("care assessment",), "CJIB": ("fine collection",),
    "CO2": ("carbon", "greenhouse"), "COA": ("reception of asylum",), "COR": ("works council",),
    "CPB": ("economic policy analysis",), "DAEB": ("sgei", "general economic interest"),
    "DNB": ("nederlandsche bank", "central bank"),
    "DUO": ("education executive", "education implementation"), "ECB": ("european central bank",),
    "EFRO": ("erdf", "regional development"), "EHBO": ("first aid", "first-aid"),
    "EHRM": ("ecthr", "court of human rights"), "EIB": ("investment bank",),
    "EMU": ("government balance", "economic and monetary"), "EP": ("european parliament",),
    "ESM": ("stability mechanism",), "EU": ("european",), "EVA": ("efta",),
    "EVRM": ("echr", "convention on human rights", "convention"), "EZ": ("economic affairs",),
    "EZK": ("economic affairs",), "FG": ("data protection officer",),
    "GBVB": ("cfsp", "foreign and security"), "GGD": ("public health", "health service"),
    "GGZ": ("mental health",), "GLB": ("cap", "agricultural policy"), "GR": ("participation",),
    "GVDB": ("csdp", "security and defence"), "HBO": ("professional education", "applied sciences"),
    "HR": ("supreme court",), "HRM": ("personnel",), "HvJ": ("court of justice", "cjeu"),
    "IBO": ("interdepartmental", "interministerial"), "ICT": ("it ", "digital", "information"),
    "IenW": ("infrastructure and water",), "IGJ": ("health and youth care",), "IKC": ("child centre",),
    "ILT": ("transport inspectorate",), "IND": ("immigration and naturalisation",),
    "IPO": ("provincial", "provinces"), "JBZ": ("jha", "justice and home affairs"),
    "JenV": ("justice and security",), "KGG": ("climate policy", "green growth"),
    "KNMI": ("meteorological",), "KNVB": ("football",), "KvK": ("chamber of commerce",),
    "KVK": ("chamber of commerce",), "LGO": ("oct", "overseas"), "LNV": ("agriculture",),
    "LVVN": ("agriculture",), "MBO": ("vocational",), "MER": ("environmental impact",),
    "MIVD": ("intelligence",), "MKB": ("sme", "small and medium", "small business"),
    "MVO": ("corporate social", "rbc", "responsible business"), "NAVO": ("nato", "alliance"),
    "NCTV": ("counterterrorism", "counter-terrorism"), "NGF": ("growth fund",), "NIOZ": ("sea research",),
    "NOVI": ("spatial",), "NV": ("public limited", "company"), "NVWA": ("food and consumer",),
    "NZa": ("healthcare authority",), "OCW": ("education, culture",), "OESO": ("oecd",),
    "OM": ("public prosecution", "prosecutor"), "OR": ("works council",),
    "OV": ("public transport", "travel", "transit"), "OVSE": ("osce",),
    "PBL": ("environmental assessment",), "PGB": ("personal budget",), "PO": ("primary",),
    "RBV": ("budget",), "RES": ("regional energy",), "RHB": ("treasury",), "RIVM": ("public health",),
    "RVO": ("enterprise agency",), "RvS": ("council of state",),
    "RWS": ("rijkswaterstaat", "public works"), "SCP": ("social research",),
    "SER": ("social and economic council",), "SG": ("secretary",), "SPUK": ("specific",),
    "SVB": ("social insurance bank",), "SZW": ("social affairs",), "TNO": ("applied scientific",),
    "UBO": ("beneficial owner",), "UWV": ("employee insurance",),
    "VEU": ("teu", "treaty on european union"), "VK": ("uk", "united kingdom", "british"),
    "VN": ("un", "united nations"), "VNG": ("municipalities",), "VO": ("secondary",),
    "VRO": ("housing and spatial",), "VS": ("us", "united states", "american"),
    "VWEU": ("tfeu", "functioning"), "VWS": ("health, welfare",), "Wft": ("financial supervision",),
    "WGA": ("return to work",), "WHO": ("world health",), "WIA": ("work and income",),
    "WKR": ("work-related costs",), "Wlz": ("long-term care",), "Wmo": ("social support",),
    "WO": ("university", "academic"), "Wob": ("information",), "Woo": ("open government",),
    "WOZ": ("property",), "WRR": ("government policy",), "WSNP": ("debt",), "WTO": ("world trade",),
    "WW": ("unemployment",), "Wwft": ("money laundering",), "ZBO": ("autonomous", "independent"),
    "Zvw": ("health insurance",), "ZW": ("sickness",), "ZZP": ("self-employed",),
}  # fmt: skip
"""Dutch acronym → lower-case English words, any of which shows that it was spelled out or exchanged."""

ROLES = frozenset({
    "ambtsvoorganger", "amendement", "amendementen", "collega", "commissaris", "dhr", "dr", "drs",
    "eurocommissaris", "heer", "heren", "ir", "kamerleden", "kamerlid", "leden", "lid", "mevr", "mevrouw",
    "mevrouwen", "minister", "ministers", "motie", "moties", "mr", "mw", "ombudsman", "premier",
    "president", "prof", "rapport", "staatssecretaris", "staatssecretarissen", "voorganger",
    "vragensteller",
})  # fmt: skip
"""Words before a person's name, lower case."""

TITLE_WORDS = frozenset({
    "aan", "aangelegenheden", "aanhangsel", "actieplan", "actieprogramma", "administratie", "adviescollege",
    "afdeling", "afdelingen", "akkoord", "algemeen", "algemene", "alle", "amendement", "andere", "arbeid",
    "arbeidsmarkt", "armoede", "artikel", "artikelen", "asiel", "auditdienst", "autoriteit", "autoriteiten",
    "basisregistratie", "bedrijf", "bedrijven", "beheer", "beleid", "beroep", "besluit", "bestuur",
    "bijlage", "bijzondere", "binnenlandse", "boek", "bond", "bouw", "brede", "brief", "buitenlands",
    "buitenlandse", "bureau", "burger", "burgerlijk", "burgerlijke", "burgers", "cao's", "caribische",
    "centraal", "centrale", "coalitieakkoord", "collectie", "college", "comité", "commando", "commissaris",
    "commissie", "consument", "continuïteit", "coördinatie", "coördinator", "coördinerend", "cultuur",
    "dag", "deel", "defensie", "dekking", "democratie", "departement", "derde", "deze", "dienst",
    "diensten", "dieren", "digitaal", "digitale", "digitalisering", "directeur", "directie", "domein",
    "dossier", "douane", "drank", "duurzaam", "duurzame", "economie", "economisch", "economische",
    "eenheid", "eerste", "eigen", "elk", "emancipatie", "energie", "erfgoed", "eén", "faciliteit",
    "familie", "financieel", "financiële", "financiën", "fiscaal", "fonds", "fractie", "gaswinning",
    "geachte", "gebied", "geestelijke", "gegevens", "gelijke", "gemeenschap", "gemeenschappelijke",
    "gemeente", "gemeenten", "generaal", "genoemde", "georganiseerde", "gezin", "gezondheid", "gids",
    "goed", "goede", "gouden", "gouverneur", "grens", "groei", "groen", "groene", "groep", "grondstoffen",
    "grondwet", "grote", "haar", "handel", "handelingen", "handhaving", "handvest", "heer", "hierbij",
    "hij", "hof", "hoge", "hoger", "hoofd", "hoofdstuk", "huis", "huisarts", "huisartsen", "huishouden",
    "hun", "ik", "infrastructuur", "inkomen", "inning", "innovatie", "inspectie", "instelling",
    "instellingen", "instituut", "integraal", "integrale", "integratie", "internationaal", "internationale",
    "jeugd", "jongeren", "justitie", "justitieel", "justitiële", "kabinet", "kader", "kaderrichtlijn",
    "kamer", "kamers", "kamerstuk", "kamerstukken", "kansspelautoriteit", "kennis", "kern",
    "kerndepartement", "kernen", "kiesraad", "kind", "kinderen", "kinderopvang", "kip", "kleine", "klimaat",
    "koning", "koningin", "koninklijk", "koninklijke", "koninkrijk", "koninkrijksrelaties", "koophandel",
    "koude", "krijgsmacht", "kruis", "kunst", "kust", "kwaliteit", "land", "landbouw", "landelijk",
    "landelijke", "landen", "landsadvocaat", "leden", "leefbaarheid", "leefomgeving", "leiding", "lening",
    "leraren", "leren", "leven", "lid", "lidstaat", "lidstaten", "lijst", "lokaal", "lokale", "loket",
    "lucht", "luchthaven", "luchtmacht", "luchtruim", "maatregel", "maatregelen", "maatschappelijk",
    "maatschappelijke", "maritiem", "maritieme", "materieel", "meer", "meerjaren", "meerjarig",
    "meerjarige", "meldpunt", "mens", "mensen", "mensenrechten", "met", "mevrouw", "midden", "mijnen",
    "milieu", "militair", "militaire", "miljoenennota", "minder", "minimum", "minister", "ministerie",
    "ministeries", "ministerraad", "ministers", "modern", "mondiale", "monitor", "morgen", "motie", "naar",
    "najaarsnota", "nationaal", "nationale", "natuur", "netcongestie", "nieuw", "nieuwe", "noodfonds",
    "noodwet", "nota", "notitie", "octrooi", "oever", "om", "ombudsman", "omgeving", "onafhankelijk",
    "onafhankelijke", "onderhoud", "ondernemend", "ondernemers", "ondernemerschap", "ondersteuning",
    "onderwijs", "onderzoek", "ontwerp", "ontwerpbegroting", "ontwikkeling", "onze", "oorlog", "op",
    "openbaar", "openbaarheid", "openbare", "opgave", "opnieuw", "optimaal", "opvang", "orde", "ouderen",
    "over", "overheden", "overheid", "overleg", "overzeese", "pact", "park", "parlement", "parlementair",
    "parlementaire", "participatie", "partij", "pensioen", "personen", "persoonsgegevens", "perspectief",
    "plaats", "platform", "politie", "politieke", "pool", "praktijk", "prins", "prinses", "prinsjesdag",
    "prognose", "programma", "project", "protocol", "provincie", "provincies", "publiek", "publieke",
    "raad", "raden", "rapport", "recht", "rechtbank", "rechten", "rechter", "rechtspraak", "regel",
    "regeling", "regelingen", "regels", "regering", "regeringen", "regio", "regionaal", "regionale",
    "register", "reglement", "rekening", "rekenkamer", "resolutie", "richtlijn", "rijk", "rijks", "rode",
    "route", "ruim", "ruimte", "ruimtelijke", "samen", "samenleving", "samenwerking", "schone", "school",
    "sector", "senaat", "slag", "sociaal", "sociale", "spelen", "spoor", "sport", "staat", "staatsblad",
    "staatscommissie", "staatscourant", "staatssecretaris", "staatssecretarissen", "stad", "staten",
    "statuut", "stelsel", "sterke", "stichting", "stikstof", "strategie", "strategisch", "strategische",
    "stuurgroep", "subsidie", "subsidies", "taak", "tabel", "taskforce", "technologie", "tegen", "tel",
    "telecom", "thuis", "tijdelijk", "tijdelijke", "toekomst", "toerisme", "toeslagen", "toezicht",
    "transitie", "tweede", "uitvoering", "unie", "uw", "van", "vaste", "veilig", "veilige", "veiligheid",
    "verantwoord", "verbod", "verdrag", "verdragen", "vereniging", "vergadering", "verkeer",
    "verkeersveiligheid", "verkiezingen", "verklaring", "verordening", "vierde", "visie", "visserij",
    "voedsel", "voetnoot", "volksgezondheid", "volkshuisvesting", "voorjaarsnota", "voortgang",
    "voortgezet", "voorzitter", "vraag", "vragen", "vrede", "vreemdelingen", "vrij", "vrijheid", "waarborg",
    "waddengebied", "wapens", "water", "waterschap", "waterstaat", "weerbaar", "weerbare", "weg", "wegen",
    "welzijn", "wereld", "werk", "werken", "werkgelegenheid", "wet", "wetboek", "wetenschap",
    "wetenschappelijk", "wetenschappelijke", "wetenschappen", "wetgeving", "wij", "wijk", "wijziging",
    "wonen", "woning", "woningbouw", "zaken", "zee", "zeevaart", "zekerheid", "zelfstandigen",
    "ziekenhuizen", "ziekte", "zij", "zilveren", "zorg", "zuivel",
})  # fmt: skip
"""Dutch common words that stand with a capital in titles and names of bodies, lower case. Drawn from the
letters corpus (words with a capital within a sentence that the English renders otherwise) and read one by
one."""

TITLE_SPELLING = re.compile(
    r"(?:[a-zà-ÿ]+(?:wet|wetten|raad|dienst|diensten|fonds|plan|beleid|ing|ingen|heid|heden|schap"
    r"|schappen|akkoord|nota"
    r"|richtlijn|richtlijnen|commissie|commissies|kamer|brief|brieven|agenda|programma|strategie"
    r"|autoriteit|autoriteiten"
    r"|instituut|centrum|bureau|agentschap|agentschappen|gebied|gebieden|zee|verdrag|vereniging"
    r"|organisatie|organisaties"
    r"|bestuur|fractie|ministerie|recht|rechten|huis|loket|register|kompas|impuls|onderwijs|zorg|zaken"
    r"|bouw|vaart"
    r"|verkeer|markt|beheer|politie|controle|inspectie|school|scholen|monitor|groep|leden|loterij"
    r"|opvang|toets"
    r"|regeling|regelingen|koers|visie|punt|pact|convenant|stelsel|overleg|rechtbank|hof|recherche"
    r"|ruimte|bedrijf"
    r"|bedrijven|begroting|register|stuk|stukken|werk|lijst|taak|team|beeld|code|alliantie|coalitie"
    r"|missie|campagne"
    r"|ische|sche|lijke|lijk|ige|aire|iële|ale|ele|ieve|matige|zame|bare|ende|erde|baar|eel|ief|isch"
    r"|tie|ties|teit|teiten"
    r"|besluit|unie|dag|lijn|plafond|bank|ombudsman|kader|debat|debatten|verband|raden|strijdkrachten"
    r"|istische|loos|loze|gaven|middelen|macht|vrouwen|mannen|kinderen|advocaat|arts|artsen))"
)
"""Endings of Dutch common words and adjectives that stand with a capital in titles, lower case, as a
whole."""
