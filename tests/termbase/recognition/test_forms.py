import pytest

from termbase.model import Gender, GrammaticalNumber, Language, PartOfSpeech, Term
from termbase.recognition.forms import Form, forms_of

SINGULAR, PLURAL, UNCOUNTABLE = GrammaticalNumber

DUTCH_PLURALS = [
    # consonants and vowels
    ("wet", "wetten"),
    ("plan", "plannen"),
    ("kabinet", "kabinetten"),
    ("stof", "stoffen"),
    ("proces", "processen"),
    ("taak", "taken"),
    ("systeem", "systemen"),
    ("akkoord", "akkoorden"),
    ("regeling", "regelingen"),
    ("monnik", "monniken"),
    ("belang", "belangen"),
    # f → v, s → z, and where they stay
    ("brief", "brieven"),
    ("bedrijf", "bedrijven"),
    ("tarief", "tarieven"),
    ("wolf", "wolven"),
    ("paragraaf", "paragrafen"),
    ("triomf", "triomfen"),
    ("huis", "huizen"),
    ("prijs", "prijzen"),
    ("bewijs", "bewijzen"),
    ("grens", "grenzen"),
    ("advies", "adviezen"),
    ("eis", "eisen"),
    ("kans", "kansen"),
    # -s
    ("waardeketen", "waardeketens"),
    ("minister", "ministers"),
    ("vermogen", "vermogens"),
    ("stelsel", "stelsels"),
    ("beginsel", "beginselen"),
    ("roadmap", "roadmaps"),
    ("green deal", "green deals"),
    ("start-up", "start-ups"),
    ("wetsvoorstel", "wetsvoorstellen"),
    ("stem", "stemmen"),
    ("voorkeursstem", "voorkeursstemmen"),
    ("bodem", "bodems"),
    ("ambtenaar", "ambtenaren"),
    ("makelaar", "makelaars"),
    ("directeur", "directeuren"),
    ("inspecteur", "inspecteurs"),
    ("kantoor", "kantoren"),
    ("manier", "manieren"),
    ("dossier", "dossiers"),
    ("station", "stations"),
    # vowels
    ("commissie", "commissies"),
    ("strategie", "strategieën"),
    ("kolonie", "koloniën"),
    ("idee", "ideeën"),
    ("gemeente", "gemeenten"),
    ("gemeente", "gemeentes"),
    ("belanghebbende", "belanghebbenden"),
    ("agenda", "agenda’s"),
    ("memo", "memo’s"),
    ("niveau", "niveaus"),
    ("comité", "comités"),
    ("partij", "partijen"),
    ("vallei", "valleien"),
    # Latin and Greek
    ("museum", "musea"),
    ("centrum", "centrums"),
    ("cursus", "cursussen"),
    ("politicus", "politici"),
    ("crisis", "crises"),
    ("matrix", "matrices"),
    ("sector", "sectoren"),
    ("sector", "sectors"),
    # -heid, -man, -is
    ("gelegenheid", "gelegenheden"),
    ("ombudsman", "ombudsmannen"),
    ("zakenman", "zakenlieden"),
    ("zakenman", "zakenlui"),
    ("staatssecretaris", "staatssecretarissen"),
    # irregular on the last component
    ("Kamerlid", "Kamerleden"),
    ("stad", "steden"),
    ("luchtschip", "luchtschepen"),
    ("pleegkind", "pleegkinderen"),
    ("gelid", "gelederen"),
    ("verdrag", "verdragen"),
    ("hulpmiddel", "hulpmiddelen"),
    ("maatregel", "maatregelen"),
    ("verbod", "verboden"),
    ("Staatsblad", "Staatsbladen"),
    # acronyms and hyphens
    ("AMvB", "AMvB’s"),
    ("zbo", "zbo’s"),
    ("mkb", "mkb’s"),
    ("secretaris-generaal", "secretarissen-generaal"),
    ("minister-president", "ministers-president"),
    ("minister-president", "minister-presidenten"),
    # several words
    ("vaste commissie", "vaste commissies"),
    ("ministeriële regeling", "ministeriële regelingen"),
    ("algemene maatregel van bestuur", "algemene maatregelen van bestuur"),
    ("openbaar lichaam", "openbare lichamen"),
    ("parlementair onderzoek", "parlementaire onderzoeken"),
    ("minister van Economische Zaken", "ministers van Economische Zaken"),
    ("wet- en regelgeving", "wet- en regelgevingen"),
    ("publiek-private samenwerking", "publiek-private samenwerkingen"),
]


def dutch(text, **fields):
    return Term(text, Language.NL, **fields)


def english(text, **fields):
    return Term(text, Language.EN, **fields)


def texts(term, number=None, *, genitive=False):
    return [
        form.text
        for form in forms_of(term)
        if form.is_genitive is genitive and (number is None or form.number is number)
    ]


@pytest.mark.parametrize(
    ("singular", "plural"), DUTCH_PLURALS, ids=["-".join(pair) for pair in DUTCH_PLURALS]
)
def test_dutch_plural(singular, plural):
    term = dutch(singular)
    assert forms_of(term)[0] == Form(singular, SINGULAR)
    assert plural in texts(term, PLURAL)


@pytest.mark.parametrize(
    ("noun", "genitive"),
    [("minister", "ministers"), ("kabinet", "kabinets"), ("Europa", "Europa’s"), ("regering", "regerings")],
)
def test_dutch_genitive(noun, genitive):
    assert genitive in texts(dutch(noun), genitive=True)


@pytest.mark.parametrize("noun", ["recht", "Nederland", "avond", "huis", "AMvB"])
def test_dutch_genitive_that_is_another_word_or_none_is_left_out(noun):
    assert texts(dutch(noun), genitive=True) == []


@pytest.mark.parametrize("acronym", ["TNO", "NAVO", "VNG", "EU"])
@pytest.mark.parametrize("number", [PLURAL, UNCOUNTABLE])
def test_a_dutch_acronym_without_a_plural_has_a_genitive(acronym, number):
    assert texts(dutch(acronym, number=number)) == [acronym]
    assert texts(dutch(acronym, number=number), genitive=True) == [f"{acronym}’s"]


@pytest.mark.parametrize("acronym", ["VWS", "CBS"])
def test_a_dutch_acronym_in_s_has_no_genitive_that_shows(acronym):
    assert texts(dutch(acronym, number=UNCOUNTABLE), genitive=True) == []


@pytest.mark.parametrize("noun", ["bodem", "systeem", "probleem", "stelsel"])
def test_an_unstressed_ending_is_not_doubled(noun):
    assert not any(text.endswith(("mmen", "llen")) for text in texts(dutch(noun), PLURAL))


def test_a_text_with_two_analyses_has_the_likelier_first():
    ministers = [form for form in forms_of(dutch("minister")) if form.text == "ministers"]
    assert ministers == [Form("ministers", PLURAL), Form("ministers", SINGULAR, is_genitive=True)]
    europe = [form for form in forms_of(dutch("Europa")) if form.text == "Europa’s"]
    assert europe[0].is_genitive


@pytest.mark.parametrize(
    ("noun", "small"),
    [
        ("brief", "briefje"),
        ("plan", "plannetje"),
        ("agenda", "agendaatje"),
        ("artikel", "artikeltje"),
        ("bodem", "bodempje"),
        ("voorkeursstem", "voorkeursstemmetje"),
        ("koning", "koninkje"),
        ("vergadering", "vergaderingetje"),
        ("commissie", "commissietje"),
    ],
)
def test_dutch_diminutive(noun, small):
    assert small in texts(dutch(noun), SINGULAR)
    assert f"{small}s" in texts(dutch(noun), PLURAL)


@pytest.mark.parametrize(
    ("base", "variant"),
    [("waardeketen", "waardenketens"), ("waardenketen", "waardeketen"), ("ziektekosten", "ziektenkosten")],
)
def test_dutch_linking_sound_varies(base, variant):
    assert variant in texts(dutch(base))


def test_linking_sound_does_not_vary_in_a_short_word():
    assert texts(dutch("rente", number=UNCOUNTABLE)) == ["rente"]


@pytest.mark.parametrize(
    ("base", "form"),
    [
        ("openbaar debat", "openbare debat"),
        ("publiek belang", "publieke belangen"),
        ("medisch hulpmiddel", "medische hulpmiddelen"),
        ("parlementaire onderzoek", "parlementair onderzoek"),
        ("digitale loket", "digitaal loket"),
    ],
)
def test_dutch_adjectives_agree(base, form):
    assert form in texts(dutch(base, gender=Gender.NEUTER))


@pytest.mark.parametrize("number", [PLURAL, UNCOUNTABLE])
def test_terms_without_a_plural_get_none(number):
    for text in ("Staten-Generaal", "sociale partners", "beleid", "persoonsgegevens"):
        for form in forms_of(dutch(text, number=number)):
            assert form.number is number
        assert all(form.number is number for form in forms_of(english("proceedings", number=number)))


@pytest.mark.parametrize(
    "text", ["Onderwijs, Cultuur en Wetenschap", "Economische Zaken en Klimaat", "AFM & DNB"]
)
def test_lists_of_names_do_not_inflect(text):
    assert texts(dutch(text)) == [text]


ADJECTIVES = [
    ("digitaal", "digitale"),
    ("vast", "vaste"),
    ("breed", "brede"),
    ("snel", "snelle"),
    ("los", "losse"),
    ("veilig", "veilige"),
    ("eerlijk", "eerlijke"),
    ("actief", "actieve"),
    ("braaf", "brave"),
    ("grijs", "grijze"),
    ("Europees", "Europese"),
    ("werkloos", "werkloze"),
    ("Nederlands", "Nederlandse"),
    ("ministerieel", "ministeriële"),
    ("actueel", "actuele"),
    ("reëel", "reële"),
    ("duurzaam", "duurzame"),
    ("hoger", "hogere"),
    ("gericht", "gerichte"),
    ("publiek-privaat", "publiek-private"),
]


@pytest.mark.parametrize(("base", "inflected"), ADJECTIVES, ids=[base for base, _ in ADJECTIVES])
def test_dutch_adjective(base, inflected):
    assert inflected in texts(dutch(base, part_of_speech=PartOfSpeech.ADJECTIVE))
    assert base in texts(dutch(inflected, part_of_speech=PartOfSpeech.ADJECTIVE))


@pytest.mark.parametrize("word", ["open", "gesloten", "roze", "gratis", "zilveren"])
def test_dutch_adjective_without_ending(word):
    assert texts(dutch(word, part_of_speech=PartOfSpeech.ADJECTIVE)) == [word]


VERBS = [
    ("toezeggen", ["toezegt", "toezegde", "toegezegd", "toegezegde", "toe te zeggen", "toezeggend"]),
    ("instemmen", ["instemt", "instemde", "instemden", "ingestemd", "in te stemmen"]),
    ("uitvoeren", ["uitvoert", "uitvoerde", "uitgevoerd", "uitgevoerde", "uit te voeren"]),
    ("besluiten", ["besloot", "besloten", "besluitend"]),
    ("onderzoeken", ["onderzoekt", "onderzocht", "onderzochte"]),
    ("overwegen", ["overweegt", "overwoog", "overwogen"]),
    ("investeren", ["investeert", "investeerde", "geïnvesteerd"]),
    ("regelen", ["regelt", "regelde", "geregeld", "geregelde"]),
    ("verbeteren", ["verbetert", "verbeterde", "verbeterd"]),
    ("verwachten", ["verwacht", "verwachtte", "verwachte"]),
    ("reizen", ["reist", "reisde", "gereisd"]),
    ("geven", ["geeft", "gaf", "gaven", "gegeven"]),
    ("opschalen", ["opschaalt", "opgeschaald", "opgeschaalde", "op te schalen"]),
    (
        "in werking treden",
        ["in werking treedt", "in werking trad", "in werking getreden", "in werking te treden"],
    ),
]


@pytest.mark.parametrize(("infinitive", "forms"), VERBS, ids=[verb for verb, _ in VERBS])
def test_dutch_verb(infinitive, forms):
    assert set(forms) <= set(texts(dutch(infinitive, part_of_speech=PartOfSpeech.VERB)))


def test_a_verb_form_that_is_a_common_noun_is_left_out():
    assert "besluit" not in texts(dutch("besluiten", part_of_speech=PartOfSpeech.VERB))


def test_listed_forms_are_added_to_the_rules():
    forms = forms_of(dutch("gremium", forms=("gremiën",)))
    assert Form("gremiën", PLURAL) in forms
    assert Form("gremia", PLURAL) in forms


ENGLISH = [
    ("act", ["act", "acts", "act’s", "acts’"]),
    ("policy", ["policy", "policies", "policy’s", "policies’"]),
    ("process", ["process", "processes", "process’s", "processes’"]),
    ("analysis", ["analysis", "analyses", "analysis’", "analyses’"]),
    ("criterion", ["criterion", "criteria", "criterion’s", "criteria’s"]),
    ("chairman", ["chairman", "chairmen", "chairman’s", "chairmen’s"]),
    ("SME", ["SME", "SMEs", "SME’s", "SMEs’"]),
    ("start-up", ["start-up", "start-ups", "start-up’s", "start-ups’"]),
    (
        "order in council",
        ["order in council", "orders in council", "order in council’s", "orders in council’s"],
    ),
    ("letter to parliament", ["letter to parliament", "letters to parliament"]),
    ("Member of Parliament", ["Member of Parliament", "Members of Parliament"]),
    ("secretary-general", ["secretary-general", "secretaries-general"]),
    ("attorney general", ["attorney general", "attorneys general"]),
    ("value chain", ["value chain", "value chains"]),
    ("public-private partnership", ["public-private partnership", "public-private partnerships"]),
    ("memorandum of understanding", ["memorandum of understanding", "memoranda of understanding"]),
]


@pytest.mark.parametrize(("base", "forms"), ENGLISH, ids=[base for base, _ in ENGLISH])
def test_english_noun_forms_best_first(base, forms):
    found = [form.text for form in forms_of(english(base))]
    assert found[0] == base
    assert [text for text in found if text in forms] == forms


def test_english_forms_are_labelled():
    assert forms_of(english("minister")) == (
        Form("minister", SINGULAR),
        Form("ministers", PLURAL),
        Form("minister’s", SINGULAR, is_genitive=True),
        Form("ministers’", PLURAL, is_genitive=True),
    )
    assert forms_of(english("minister"))[2].is_possessive


@pytest.mark.parametrize(
    ("base", "possessive"),
    [
        ("House of Representatives", "House of Representatives’"),
        ("Court of Audit", "Court of Audit’s"),
        ("the Netherlands", "the Netherlands’"),
        ("legislation", "legislation’s"),
    ],
)
def test_english_names_and_mass_nouns_have_no_plural(base, possessive):
    assert [form.text for form in forms_of(english(base))] == [base, possessive]


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("submit", ["submits", "submitted", "submitting"]),
        ("amend", ["amends", "amended", "amending"]),
        ("undertake", ["undertakes", "undertook", "undertaken", "undertaking"]),
        ("lay before parliament", ["lays before parliament", "laid before parliament"]),
        ("apply", ["applies", "applied", "applying"]),
        ("scale up", ["scales up", "scaled up", "scaling up"]),
    ],
)
def test_english_verb(verb, forms):
    assert set(forms) <= set(texts(english(verb, part_of_speech=PartOfSpeech.VERB)))


def test_english_listed_forms_take_one_apostrophe():
    forms = forms_of(english("ombudsman", forms=("ombudspersons", "ombudsman's")))
    assert Form("ombudspersons", PLURAL) in forms
    assert Form("ombudsman’s", SINGULAR, is_genitive=True) in forms
    assert not any("'" in form.text for form in forms)
