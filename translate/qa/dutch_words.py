"""What gives Dutch away in an English text: function words and spellings that English does not have."""

import re

DUTCH_FUNCTION_WORDS = frozenset({
    "aangezien", "achter", "aldus", "alle", "alleen", "alles", "alsmede", "altijd", "ambtshalve",
    "andere", "anderen", "behalve", "beide", "bijna", "binnen", "boven", "bovendien", "buiten", "daar",
    "daarbij", "daardoor", "daarentegen", "daarin", "daarmee", "daarna", "daarnaast", "daarom",
    "daarop", "daarover", "daartoe", "daarvan", "daarvoor", "dat", "derhalve", "desalniettemin", "deze",
    "dezelfde", "dienen", "dient", "dit", "doen", "doet", "doorgaans", "dus", "echter", "een", "eerder",
    "eerste", "eigen", "elkaar", "elke", "enige", "enkele", "ermee", "ervan", "ervoor", "eveneens",
    "evenwel", "gaan", "gaat", "geen", "geweest", "gezien", "haar", "hebben", "heeft", "heel", "het",
    "hetgeen", "hetzelfde", "hier", "hierbij", "hierdoor", "hiermee", "hierna", "hieronder", "hierop",
    "hierover", "hiertegen", "hiertoe", "hiervan", "hiervoor", "hij", "hoewel", "hun", "ieder",
    "iedere", "iets", "ik", "immers", "indien", "ingevolge", "inzake", "jaar", "jaren", "jegens", "kan",
    "kon", "krachtens", "kunnen", "kunt", "langs", "maar", "mag", "meer", "meest", "middels", "mijn",
    "minder", "mits", "mitsdien", "moet", "moeten", "mogen", "naar", "naast", "nadat", "nagenoeg",
    "namelijk", "nergens", "niet", "niets", "niettemin", "nog", "nooit", "omdat", "omtrent", "ondanks",
    "onder", "ongeacht", "onze", "ook", "opdat", "overal", "overeenkomstig", "overigens", "reeds",
    "rond", "samen", "sinds", "slechts", "sommige", "steeds", "tegen", "tenzij", "terug", "terwijl",
    "tevens", "thans", "tijdens", "toch", "tussen", "uiterlijk", "uitsluitend", "vanaf", "vanuit",
    "veel", "veelal", "volgens", "voor", "vooral", "vooralsnog", "voordat", "voornamelijk", "waar",
    "waarbij", "waardoor", "waarin", "waarmee", "waarna", "waarom", "waaronder", "waarop", "waarover",
    "waartoe", "waarvan", "waarvoor", "wanneer", "wegens", "weinig", "wel", "welk", "welke", "wellicht",
    "werd", "werden", "worden", "wordt", "zal", "zeer", "zelf", "zich", "zij", "zijn", "zoals", "zodat",
    "zonder", "zou", "zouden", "zowel", "één",
})  # fmt: skip
"""Dutch function words that are no English words, lower case."""

WEAK_DUTCH_WORDS = frozenset({
    "aan", "als", "bij", "de", "den", "der", "en", "er", "na", "om", "ons", "op", "te", "ter", "tot", "uit",
    "uw", "van", "zo",
})  # fmt: skip
"""Dutch function words that English texts have too, in names and loans (*de facto*, *Van der Berg*)."""

ENGLISH_FUNCTION_WORDS = frozenset({
    "and", "are", "as", "be", "been", "by", "for", "from", "has", "have", "its", "of", "our", "that", "the",
    "their", "these", "this", "to", "which", "with", "your",
})  # fmt: skip
"""English function words that are no Dutch words, lower case."""

SAME_IN_ENGLISH = frozenset({
    "budget", "contact", "context", "data", "debat", "defect", "document", "export", "film", "governance",
    "impact", "import", "infrastructure", "initiative", "innovation", "instrument", "integer", "internet",
    "interview", "lobby", "management", "marketing", "media", "monitoring", "museum", "plan", "planning",
    "platform", "polder", "police", "privacy", "product", "programma", "project", "protest", "radar",
    "record", "reform", "regime", "register", "report", "sector", "service", "sport", "staff", "stage",
    "start", "status", "stress", "subsidy", "symbol", "team", "technology", "test", "total", "training",
    "transport", "trend", "update", "video", "virus", "visa", "water", "web",
})  # fmt: skip
"""Words of headings that may be the same in both languages, lower case."""

DUTCH_SPELLING = re.compile(
    r"[a-z]*(?:ij|aa|uu|eeu|ieu|oei|ooi|auw|ouw|tsch|chtig|cht$|scha|schi|sche|gd$)[a-zë]*"
    r"|[a-z]{2,}(?:heid|heden|lijk|lijke|schap|schappen|baar|bare|ische|isch|iteit|iteiten|tie|ties|ie|ingen|"
    r"leid|zaam|zame|loos|loze|wezen|wet|zorg|raad|brief|zaken|kamer|nota|stuk|werk|recht|dienst|keuze"
    r"|stelsel)"
    r"|(?:ge|ver|ont)[a-z]{3,}en|[a-z]*[aeiou][a-z]*[^aeiou]en"
)
"""Spellings of Dutch words, lower case, as a whole. Weak on their own (*open*, *calorie*): meant for a
segment that is suspect already."""

STRONG_DUTCH_SPELLING = re.compile(
    r"[a-z]*(?:[^aeioub]ij[^aeious]|aai|ooi|oei|ieuw|eeuw|sch[rtl])[a-zë]*"
    r"|[a-z]{3,}(?:heid|heden|lijke|lijks|schappen|iteit|iteiten|igheid|nissen|wijze|aties|eringen"
    r"|beleid|zaamheid)"
)
"""Spellings, lower case, as a whole, that hardly any English word has: *tijdelijk*, *nieuw*, *veiligheid*."""

INTERNATIONAL_ENDING = re.compile(
    r".*(?:e?nts?|ants?|ors?|ions?|als?|ums?|us|ics?|it[yt]|ive|ary|[ai]ble|ings?|isms?|ists?|ers?|ia"
    r"|ships?|ments?"
    r"|ware|line|[aoy])"
)
"""Endings, lower case, with which a long word may well be the same in both languages: *component*,
*training*."""

LONG_AND_SAME = frozenset({
    "academies", "adventure", "ambulance", "ambulances", "apartheid", "appropriate", "architect",
    "architects", "astronaut", "attitudes", "aubergine", "basketball", "battlegroup", "battlegroups",
    "benchmark", "benchmarks", "biodiesel", "bitumen", "blockchain", "boulevard", "bourgeoisie",
    "breakfast", "brochures", "broodmare", "bungalows", "camouflage", "cartridges", "cellulose",
    "certificate", "champagne", "chemokines", "chocolate", "cholesterol", "chromatogram", "clearance",
    "compliance", "confederate", "conference", "conferences", "connected", "copyright", "corporate",
    "countdown", "cyberattack", "dashboard", "dashboards", "databases", "deepfakes", "diagnoses",
    "diligence", "disciplines", "doctorate", "downloads", "earmarked", "ecosystem", "enterprise",
    "evergreens", "exchanges", "exequatur", "experience", "expertise", "facilities", "factsheet",
    "fairtrade", "firewalls", "framework", "franchise", "freelance", "frequencies", "gentleman",
    "gluten", "governance", "hepatitis", "highlights", "hooligans", "hydrogen", "hydroxide",
    "hyperlink", "hyperscale", "informateur", "intelligence", "interface", "interfaces", "interview",
    "interviews", "keyboards", "languages", "lifestyle", "limousine", "lockdowns", "longitude",
    "magistrate", "magnitude", "mainstream", "manuscript", "margarine", "masterplan", "meningitis",
    "merchandise", "microfilms", "microgram", "milieu", "milligram", "molecules", "monopolies",
    "notebooks", "ombudsman", "parachute", "percentage", "percentages", "performance", "performances",
    "pesticide", "platforms", "pollen", "polyamide", "postcodes", "practices", "privilege",
    "privileges", "procedure", "procedures", "promenade", "prototype", "prototypes", "pushbacks",
    "rapporteur", "rapporteurs", "redirects", "references", "repertoire", "reservoir", "reservoirs",
    "resonance", "resources", "royalties", "sandboxes", "sandwiches", "satellite", "satellites",
    "schema", "scoreboard", "screenshot", "semaglutide", "signature", "smartphone", "smartphones",
    "souvenirs", "specimen", "specimens", "spotlight", "spreadsheets", "squadrons", "standstill",
    "stereotype", "subsidies", "surveillance", "switchboard", "taskforce", "templates", "thumbnail",
    "tolerance", "touchscreen", "transport", "underground", "voicemail", "whiteboard", "workshops",
})  # fmt: skip
"""Long words that are the same in both languages, where spelling and ending do not show it (*percentage*).
Taken from both sides of good pairs and read one by one."""
