"""Dutch: the abbreviations of government letters and what each tells about the end of a sentence."""

import re

from translate.segmentation.rules import After, Rules, abbreviations, words

_NEVER = words(
    # Numbers of papers, publications and provisions: Kamerstuk 33 009, nr. 141 · Stb. 2024, 123 · art. 3
    "nr. nrs. nos. num. art. artt. par. hfst. hfdst. afd. alin. onderd. stb. stcrt. trb. pb. kst. jur.",
    "rb. ktr. r.o. rov. jo. kamerst. aanh. ov. rubr. reg. tit. cat. kenm. ref.",
    # Places in a text: zie blz. 12 · p. 14 · tab. 3 · vgl. artikel 4
    "blz. bldz. p. pag. pp. tab. fig. bijl. vgl. zgn. zog. voetn.",
    # Days and sides of a case: de beschikking d.d. 12 december · Urgenda v. Staat · X vs. Nederland
    "d.d. dd. v. vs. i.c. m.n. m.a.w. t.a.p.",
    # Prepositions: m.b.t. de dekking · t.a.v. artikel 4 · i.v.m. de Voorjaarsnota
    "m.b.t. t.a.v. i.v.m. i.h.k.v. i.h.b. i.o.m. i.s.m. i.p.v. i.t.t. i.g.v. t.b.v. t.g.v. t.o.v.",
    "t.w.v. t.n.v. t.l.v. t.w. n.a.v. n.o. d.m.v. m.u.v. m.i.v. m.i. m.h.o.o. a.d.h.v. a.g.v. b.g.v.",
    "o.b.v. o.g.v. o.l.v. o.v.v. p.b. q.q. u.h.v. v.w.b. w.o. ex. cfm. conf. i.e.",
    # Giving examples and explaining: bijv. Groningen · o.a. ASML · d.w.z. Nederland · resp. Drenthe
    "bijv. bv. b.v.b. o.a. o.m. b.v. d.w.z. dwz. nl. c.q. resp. evt. ev. incl. excl. ca. max. gem. ong.",
    "plm. zg. a.h.w. n.b. N.B. p.s. P.S. z.o.z.",
    # Persons: dhr. De Boer · mw. dr. A. de Groot · prof. mr. dr. ir. Van Oort · het lid Th. Bosma
    "dhr. mw. mevr. mej. drs. dra. dr. ir. ing. mr. prof. em. ds. mgr. jhr. jkvr. kol. lt. gen. maj.",
    "H.K.H. Z.K.H. Z.M. H.M. Z.E. H.E. Th. Chr. Ph. IJ. Joh. Jac. Tj. Sj. Fr. st. v.d. v.h. w.g. get.",
    # Offices: de vz. van de commissie · wnd. directeur · plv. voorzitter · cie. EZ · tel. 070 123 45 67
    "vz. voorz. wnd. plv. plvv. cie. comm. dir. dep. secr. adj. tel. burg. weth. gedep. hr. fa. gebr. stg.",
    # Names of offices and places cut short: het Prov. Huis · Gedep. Staten · Buitenl. Zaken · Kon. Besluit
    "prov. alg. soc. econ. fin. just. def. landb. buitenl. binnenl. bijz. ned. eur. int. univ. fac. inst.",
    "Kon. Nat. Ver. str. postb.",
)

_UNLESS_NUMBER = words(
    # 12 dec. 2025, but: De termijn loopt af in dec. Een verlenging ligt niet voor de hand.
    "jan. feb. febr. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec.",
    # Hand. II 2024/25 · afl. 3 · dl. 2 · no. 7 · sub. 2 · overw. 14 · geb. 3 mei 1970
    "hand. geb. overl. afl. dl. no. sub. vol. jrg. ed. aant. overw.",
)

_BEFORE_CAPITAL = words(
    # … vergunningen, ontheffingen e.d. Bij elk daarvan is een termijn gesteld.
    "enz. enzv. etc. e.d. e.a. e.v. c.s. e.e.a. a.u.b. s.v.p.",
    # … uw brief van 6 mei jl. Daarop kan ik als volgt reageren.
    "jl. j.l. l.l. a.s. p.j. p.m. p.p. p.w. p.u. n.v.t. t.z.t. z.s.m. b.d. v.Chr. n.Chr. a.i. i.o. m.m.",
    "o.i.d. k.k. a.w.",
)

_COMPANIES = words(
    # … van Gasunie N.V. Beide ondernemingen investeren, but: N.V. Nederlandse Gasunie
    "N.V. B.V. v.o.f. V.O.F. C.V. U.A. W.A. inc. ltd. corp. co.",
)

_BEFORE_OPENER = words(
    # … komt uit de V.S. Daarop is het exportregime van toepassing, but: de V.S. Senaat
    "V.S. U.S. U.S.A. U.K. V.K. V.N. E.U. E.G. B.E.S.",
    # de heren Jansen jr. en De Vries sr. · A. Bakker M.Sc. · P. Smit LL.M.
    "jr. sr. Ph.D. M.Sc. B.Sc. LL.M. LL.B.",
)

_MEASURES = words(
    # Gemeenten ontvangen € 2 mln. Provincies ontvangen de rest, but: 25 mln. Oekraïners, 12 mln. EUR
    "mln. mld. milj. mjn. dzd. min. sec. km. kg. wk. mnd. pct. pnt.",
)

# 1,4 mln. Nederlanders · € 40 mln. Europese middelen · 3 mln. Amerikaanse dollars
_PEOPLES = re.compile(
    r"(?:Nederland|Holland|Europe|Amerika|Duits|Frans|Brit|Engels|Belg|Vlaa?m|Waal|Chine|India|Japan|Russ|Oekra|"
    r"Pools|Polen|Spaans|Spanj|Italia|Turk|Syri|Afgha|Ira[aknq]|Isra|Palest|Afrika|Aziat|Arabi|Marokka|Surinaam|"
    r"Antill|Arub|Cura|Zweed|Zweden|Noors|Noren|Deens|Denen|Zwits|Oostenr|Roeme|Bulga|Hongaar|Griek|Portug|Ierse|"
    r"Ieren|Canade|Austral|Limburg|Zeeuw|Brabant|Groning)\w*\b(?<=s|e|n)"
)

_OPENERS = words(
    # articles, pronouns, demonstratives
    "de het een dit dat deze die zulke ik wij we u uw hij zij ze men mijn onze ons hun haar jullie",
    "iedereen niemand iemand er hier daar hierbij hierdoor hierin hiermee hierna hierop hierover",
    "hiertoe hiervan hiervoor daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daarover",
    "daartoe daarvan daarvoor daarentegen elk elke ieder iedere alle beide beiden enkele sommige veel",
    "vele meerdere andere geen zo zulks welke wie wat",
    "één twee drie vier vijf zes zeven acht negen tien elf twaalf eerste tweede derde",
    # adverbs and conjunctions
    "ook wel niet nu nog toen dan dus echter verder voorts tevens bovendien immers inmiddels",
    "vervolgens tot eerst tenslotte uiteindelijk momenteel thans eerder later sindsdien tegelijk",
    "tegelijkertijd desondanks niettemin derhalve kortom evenmin evenwel zowel maar want en of omdat",
    "aangezien hoewel indien als wanneer terwijl zodra zolang zodat doordat opdat mits tenzij waar",
    "waarom waarbij hoe ja nee meer minder minstens circa ongeveer slechts alleen juist samen recent",
    "recentelijk onlangs vandaag vorig vorige volgend volgende komend komende aldus zodoende helaas gelukkig",
    "uiteraard vooral begin eind medio halverwege jaarlijks",
    # prepositions
    "in op bij met voor door van uit over onder naar om aan na per sinds sedert tijdens tussen",
    "volgens wegens vanaf vanwege gelet gezien conform krachtens ondanks ongeacht zonder binnen",
    "buiten tegen ten ter namens mede naast rond vanuit via",
    # verbs that open a question or a conditional
    "is zijn was waren heeft hebben had kan kunt kunnen wil wilt zal zult zullen moet moeten mag",
    "klopt deelt bent hebt wordt worden zie",
)

DUTCH = Rules(
    abbreviations=abbreviations(
        {
            After.NEVER: _NEVER,
            After.UNLESS_NUMBER: _UNLESS_NUMBER,
            After.CAPITAL: _BEFORE_CAPITAL,
            After.OPENER: _BEFORE_OPENER,
            After.COMPANY: _COMPANIES,
            After.MEASURE: _MEASURES,
        }
    ),
    # zaaknr. 12 · KvK-nr. 5 · volgnrs. 3 en 4
    number_endings=("nr", "nrs"),
    without_vowels=words("bbp btw cv ggz km kg mkb mm pc pvc tv zzp"),  # 3% van het bbp. 2,3% was de stand
    peoples=_PEOPLES,
    openers=_OPENERS,
    # A. De Groot · S. In ’t Veld · P. Ter Horst: capitals as Flemish names have them
    particles=words("de den het in op van uit ten ter aan bij over onder"),
    # Hierin voorziet categorie B. De overige vervallen.
    labels=words(
        "bijlage categorie klasse groep type variant scenario optie route plan fase deel onderdeel model",
        "lijst perceel blok kamer box lijn spoor pijler tranche vitamine hepatitis figuur tabel kolom",
        "kolommen niveau vak zone gebied bedrijf persoon partij land lidstaat punt vraag",
    ),
    # De definitie staat in artikel 1, onderdeel b. De Minister kan daarvan afwijken.
    before_letter=words("onder onderdeel onderdelen sub lid letter letters punt en of tot t/m m"),
    conjunctions=words("en of alsmede"),
    # Artikel 2. De subsidie wordt verstrekt in de vorm van een lening.
    headings=words(
        "artikel art. paragraaf hoofdstuk bijlage vraag antwoord tabel figuur grafiek kader schema box",
        "actie maatregel spoor pijler deel onderdeel aanbeveling stap fase motie",
    ),
    small_start=re.compile(
        r"""['’‘`][stnkmr][ \u00a0]['"«“‘]?[^\W\d_a-z]"""  # ’s Middags is een werkbezoek gebracht.
        r"|['’‘`]s-[^\W\d_a-z]"  # ’s-Gravenhage blijft de vestigingsplaats.
        r"|[a-z]{1,3}[A-Z]"  # iPads, eHerkenning, eIDAS, mRNA
        r"|e-[A-Za-z]{3}"  # e-mail, e-Mail, e-health
        r"|https?://|www\."  # www.cbs.nl geeft de cijfers.
    ),
)
