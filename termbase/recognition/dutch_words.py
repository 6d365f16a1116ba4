"""Common Dutch words that other words are compounded with, and endings and particles that are no such words.

Written for official prose: nouns that stand before or behind another noun in letters, laws and plans. The
table only decides whether the rest of a word beside a term is plausible; a word missing here costs a compound
of a short term at most.
"""

# ruff: noqa: SIM905 – a table of words reads better as running text

from functools import cache

from termbase.recognition.dutch_nouns import plurals

# fmt: off
_NOUNS = """
aanbesteding aanbieder aanbod aandeel aandeelhouder aangifte aanklacht aanleg aanpak aanpassing aansluiting
aanspraak aansprakelijkheid aantal aanvraag aanvrager aanwijzing aard aardgas abonnement academie accijns
accommodatie accountant accu achtergrond achterstand actie activist activiteit actor adaptatie administratie
adres advies adviseur advocaat afdeling afgevaardigde afhandeling afname afspraak afstand afval afweging
agenda agenschap agent agentschap akkerbouw akkoord akte alliantie ambassade ambitie ambt ambtenaar
amendement analyse angst apotheek apparaat apparatuur applicatie arbeid arbeider archief armoede arrest
artikel arts as asiel aspect asset attache auto autoriteit baan bagage bal balans band bank banken basis
bazen bedrag bedreiging bedrijf bedrijven beeld been beginsel begroting behandeling beheer beheerder
behoefte behoud bekostiging belang belasting belegger beleid bemiddeling benadering benoeming benzine
beoordeling bepaling beperking beraad berekening berg bericht beroep beschermer bescherming beschikking
beslissing besluit besluitvormer besluitvorming besparing bespreking bestand besteding bestendigheid
bestrijding bestuur bestuurder betaling betrekking beurs bevinding bevoegdheid bevolking bewaking beweging
bewijs bewind bewindspersoon bewoner bezit bezoek bezoeker bezuiniging bezwaar bibliotheek bijbel bijdrage
bijeenkomst bijlage bijstand bijzaak binding blad blok bod bode bodem boek boer boete bon bond boom boot bos
bouw bouwer bovengrens brand breedband breedte brief brigade bril bron brug bruto budget buis bureau burger
bus buurt cadeau capaciteit cassatie casus catalogus categorie cel cent centrale centrum certificaat chef
chip cijfer circulaire claim client cluster coalitie code collectie college comite commandant commissariaat
commissaris commissie communicatie compensatie competentie concept concern concessie conclusie concurrentie
conferentie congres consequentie consortium constructie consulaat consument consumptie contact contingent
contract controle controleur convenant cooperatie coordinatie coordinator corporatie corps correctie crisis
cultuur cursus cyclus daad dag dak dam data databank datum debat deel deelname deelnemer defect definitie
dekking delegatie delict democratie departement deskundige dienst diensten dienstverlener dienstverlening
dier dijk directeur directie directoraat discussie dochter document doel doelgroep doelstelling domein donor
dorp dossier draad draagvlak drager drank drempel drive druk duur economie ecosysteem educatie eenheid
effect eigenaar eigendom eiland eis element emissie energie enquete ervaring euro evaluatie evenement examen
expeditie expert expertise exploitant export exporteur factor factuur faculteit familie fase feit fiets film
financiering fiscus folder fonds formateur formatie formulier fout fractie fraude functie functionaris fusie
gang gangen gas gast gat gave gebied gebouw gebrek gebruik gebruiker gedrag geest gegeven geld gelden
gelijkheid gemeenschap gemeente generatie genocide genoot genootschap gerecht gericht geschiedenis geschil
gesprek getal getuige gevaar geval gevangenis gevolg geweld gewest gewicht gezag gezin gezondheid gids gift
glas god goed goederen golf grens grensarbeider griffie griffier groei groep groeve grond grondslag grootte
haard hal halfgeleider handel handelaar handeling handhaver handhaving handleiding handvest hart haven
heffing hervormer hervorming herziening hinder historie hoek hof hoofd hoogte houder houderij houding hub
huis huishouden huishouding huisvesting hulp hulpverlener huur huurder idee impact import impuls inbreng
inbreuk incident index indicatie indicator industrie industrieel inflatie informateur informatie
infrastructuur ingang ingreep inkomen inkomst inkoop inkoper inlaat inning innovatie inrichting inschrijving
inspanning inspecteur inspectie installatie instantie instelling instituut instroom instrument integratie
interesse internet interventie inval investeerder investering invloed invoer inwoner inzet jaar jaarplan
jager jeugd jongere journalist jurist jury kaart kabel kabinet kader kamer kamerdebat kamerlid kanaal
kandidaat kans kantoor kapitaal kas kennis kern keten keuring keuze kind kist klacht klant klas klimaat klok
koers kolen komst koning kooi kop koper koppeling korps korting kosten kracht krant krediet kring kritiek
kunde kundige kust kwaliteit kwartier kwestie laag lab laboratorium land landbouw last leden leed leider
leiding lening les leven leverancier levering lezer lichaam licht lichting lid liga ligging lijder lijn
lijst lijsttrekker limiet link literatuur lobby locatie logboek logo loket loon loop lucht maal maand maat
maatregel maatschappij macht macro magazijn makelaar maker man manager mandaat mandataris manifest marge
markt massa mast materiaal materieel mededeling medewerker media medicijn meerderheden meerderheid meester
melder melding mens merk meter methode methodiek middel middelen milieu minderheid minister ministerie
misbruik misdrijf missie mix model moment mond monitor monitoring moord motie motief motor museum muur naam
nacht natie nationalisme natuur nest net netwerk niveau nood noodzaak norm normering nota notaris nummer
object objecten oefening oever offerte officier olie ombudsman omgeving omroep omvang omzet onderdeel
ondergrens onderhandelaar onderhandeling onderhoud ondernemer ondernemerschap onderneming ondersteuning
onderwerp onderwijs onderzoek onderzoeker ongeval ontheffing ontvanger ontwerp ontwikkelaar ontwikkeling
onzekerheid oogst oordeel oorlog opbouw opbrengst opdracht opgaaf opgave opleider opleiding oplossing oproep
opruiming opslag opstelling optie optreden opvang opvolging opwekking opzet orde order orgaan organisatie
overdracht overeenkomst overgang overheid overlast overleg overlegorgaan overname overschot overtreding
overzicht paar pact pad pagina pakket pand paneel papier park parlement parlementarier partij partner
partnerschap pas paspoort patient pauze peil pensioen periode pers personeel persoon perspectief pilot plaat
plaats plan planning platform plein plicht ploeg podium poging polis politicus politie politiek pool poort
portaal portefeuille porto positie post pot potentieel praktijk premie premier president prestatie prijs
principe prins prioriteit probleem procedure proces proces-verbaal producent product productie professional
profiel prognose programma project promotie protocol provincie publicatie punt quota raad raam raming ramp
rand rang rapport rapportage rapporteur reactor reces recht rechtbank rechten rechter rechtspraak redacteur
reder reductie regeerakkoord regel regelgever regelgeving regeling regering regie regime regio register
registratie reglement reis reiziger rekening rekenkamer relatie rente reparatie reserve resultaat revisie
richting richtlijn richtsnoer rijk ring risico robot rol ronde route ruil ruimte saldo samenleving
samenstelling samenwerking sanctie schaal schade schakel schat scheiding schema scherm schets schijf schip
scholing schommeling school schrift schuld score secretariaat secretaris sector sein seizoen selectie serie
sessie sessies sfeer signaal site situatie slachtoffer sleutel slot sluis snelheid sociaal soort span
specialist spel speler spoed spoor sport spreker sprong staal staat stad staf staking stand standaard
standpunt stap start station statistiek status steen stelling stelsel stem stemming ster steun stichter
stichting stijging stijl stof stok stop storing straat straf straling strategie streefdoel streek strijd
strook stroom structuur student studie stuk sturing subsidie subsidies succes systeem taak taal tabel tafel
tafelgesprek taks target tarief team techniek technologie tegenprestatie tegenstelling tekort tekst telecom
telefoon tent termijn termijnen terrein territorium test theater thema theorie tijd toegang toelage
toelating toelichting toename toepassing toetreding toets toetser toetsing toevoeging toezegging toezicht
toezichthouder tol toon top traditie traject transactie transitie transport trein trend tribunaal tunnel
tussenpersoon type uitbreiding uitdaging uitgang uitgave uitgever uitkering uitkomst uitspraak uitstel
uitstoot uitstroom uitvoer uitvoerder uitvoering uitwisseling uitzending uitzondering unie universiteit uur
vaardigheid vaart vaartuig vak vakbond variant vaststelling vat veehouder veehouderij veiligheid veiling
veld venster verandering verantwoordelijke verantwoordelijkheid verantwoording verband verbetering verbod
verbruik verdachte verdediging verdeling verdieping verdrag verduurzaming vereiste vereniging vergadering
vergelijking vergoeding vergunning verhaal verhoging verhouding verkeer verkenning verkiezing verklaring
verkoop verkoper verlaging verlener verlening verlies verlof vermindering vermogen veroordeling verordening
verplichting verschaffer verschil versie verslag verslaggever verslaglegging verspreiding versterking
verstrekker verstrekking vertegenwoordiger vertegenwoordiging vertraging vertrek vertrouwen vervanging
vervoer vervoerder vervolg vervolging vervuiling verwerker verwerking verwijzing verzekeraar verzekering
verzoek verzorger verzuim vestiging vis visie visser visserij vlag vlees vliegtuig vloot vlucht vluchteling
voedsel voertuig voet volgorde volk volume voorbeeld voordeel voorkeur voorlichting voornemen voorraad
voorrang voorschrift voorstel voorstelling voortgang voorwaarde voorziening voorzitter vorm vormgeving
vorming vraag vragen vrede vreemdeling vrees vriend vrijheid vrijwilliger vrouw waarborg waarde wacht wagen
wal wand wapen water wedstrijd week weer weerbaarheid weg wens werf werk werker werkgever werking werknemer
werkplaats werving wet wetenschap wetgever wetgeving wezen wijk wijze wijziging wil wind winkel winst wissel
wisselaar woning woord woordvoerder zaak zaal zee zegel zekerheid zender zetel ziekenhuis ziekte zin zitting
zoeker zone zorg zorgverlener zuil zuivering zwaarte zwendel
"""
# Short first parts (*lidstaat*, *wetboek*, *hoofdregel*) that stand before any noun, stems of verbs among them
# (*leerklimaat*, *speelbeleid*).
_FIRST_PARTS = """
bad denk drink eet fok groei huur jaag kijk kook koop laad leer lees lever meet pacht praat reken rijd rij schrijf
slaap sloop spaar speel stem stook stuur teel toets trek vaar vang verkoop verhuur voed vlieg zoek zwem
agri ambts basis batterij bedrijfs bio blauw bos chip deel digitale eco eind euro fabrieks gevechts grijs
groen half high hoge hoofd inter kern kies kinder korte kwantum lage landen lands lange leef low macro mega
meld mensen micro middellange mini multi nieuw oud quantum raads rechts rijks rood semi staats stads
studenten sub supra top trans tussen volks vrouwen wets wit woon zwart
"""
# Endings that derive a word of another meaning (*ministerschap*, *industrieel*, *besluiteloos*).
SUFFIXES = (
    "aal", "aar", "aars", "achtig", "air", "ale", "arier", "arisch", "atie", "baar", "bare", "derd", "dig",
    "digd", "digen", "dom", "eel", "eer", "ele", "eloos", "end", "ende", "er", "erde", "eren", "erend",
    "erig", "erij", "ering", "erloos", "ers", "esk", "etje", "gewijs", "halve", "heden", "heid", "ieel",
    "iele", "ig", "ij", "inkje", "isch", "isme", "ist", "isten", "iteit", "jes", "kje", "lijk", "ling",
    "loos", "loze", "lozer", "matig", "nis", "nissen", "pje", "rend", "rende", "schap", "ster", "talig",
    "teit", "teur", "tie", "ties", "tje", "vormig", "waarts", "zaam", "zame",
)
# fmt: on
# Words of grammar: what carries no meaning of its own and bears stress at most (*vóór*, *één*, *dé*).
FUNCTION_WORDS = frozenset(
    "aan achter al alle allen alles als altijd an beide bij binnen boven buiten daar daarom dan dat de deze die "
    "dit door dus echt een eens elk elke en er geen haar hem hen het hier hij hoe hun ieder iedere iemand iets ik "
    "in is jij juist kan kon maar meer men met mij moet mijn na naar naast niemand niet niets nog nooit nu of om "
    "onder ons onze ook op over samen te tegen toch toen tot tussen uit uw vaak van veel vlak voor waar waarom "
    "want wat wel welk welke werd wie wij wil wordt zal zeer zelf zij zijn zo zonder zou".split()
)
# Other short words that a text in capitals does not tell from an acronym (*DUO*, *ROB*, *BES*, *PAS*, *EER*).
SHORT_WORDS = frozenset("bes big boa duo eer pas rob".split())
# What stands before a verb or makes one: no first parts of a compound (*voorstelling* is no *stelling*).
PARTICLES = frozenset(
    "aan achter af be bij binnen boven buiten deel dicht door er fijn gade ge gelijk goed hard heen her "
    "hier her in klaar langs los mede mee mis na neer om onder ont op open over plaats recht rond samen "
    "schoon stil stop tegemoet tegen tegenover teleur tentoon terecht terug thuis toe tot tussen uit "
    "uiteen vast ver vol voor voorbij voort vooraf voorop vooruit vrij waar weder weer weg wel zich daar "
    "dan die deze het dat niet ieder elk vele alle veel weinig meer minder eigen ander zelf een twee drie "
    "vier vijf zes zeven acht negen tien eerst ten".split()
)


@cache
def partner_words() -> frozenset[str]:
    """Folded nouns with their plurals, and first parts, that make a compound plausible."""
    words = set(_NOUNS.split()) | set(_FIRST_PARTS.split())
    for noun in _NOUNS.split():
        words.update(plural.replace("ë", "e").replace("’", "'") for plural in plurals(noun))
    return frozenset(words)
