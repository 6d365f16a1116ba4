"""English: the abbreviations of official letters and what each tells about the end of a sentence."""

import re

from translate.segmentation.rules import After, Rules, abbreviations, words

_NEVER = words(
    # Explaining: e.g. ASML · i.e. the House · cf. Article 4 · viz. Eindhoven · approx. EUR 3 million
    "e.g. eg. i.e. ie. cf. viz. approx. ca. resp. incl. excl. esp. n.b.",
    # Persons: Mr. Herbert · Dr. A. de Groot · Prof. Van Oort · Rev. · the Rt. Hon. · St. Maarten
    "mr. mrs. ms. mx. messrs. dr. drs. prof. rev. hon. rt. gen. lt. capt. sgt. gov. sen. rep. pres. st.",
    "Th. Chr. Ph. ir. ing.",
    # Sides of a case, places, Dutch publications kept as they are: X v. Staat · X vs. Y · Stb. 2024, 123
    "v. vs. p. pp. para. paras. stb. stcrt. trb. ibid. mt. ft.",
)

_UNLESS_NUMBER = words(
    # Parliamentary Paper 33 009, no. 141, but: Is that so? No. It is not.
    "no. nos. nr. art. arts. sec. secs. s. ss. ch. chap. fig. figs. vol. ed. par. cl. reg. rec. tab.",
    "app. col. max. min. tel. ext.",
    # 12 Dec. 2025, but: The term expires in Dec. An extension is unlikely.
    "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.",
)

_BEFORE_CAPITAL = words(
    # … travel, accommodation, etc. Other costs are not.
    "etc. p.a. B.C. A.D. ff. f. n.a. t.b.c. t.b.d.",
)

_COMPANIES = words(
    # … of Gasunie N.V. Both companies invest, but: N.V. Nederlandse Gasunie
    "N.V. B.V. inc. ltd. corp. co. plc. llc. bros. S.A. cie.",
)

_BEFORE_OPENER = words(
    # … from the U.S. This is subject to the export regime, but: the U.S. Senate
    "U.S. U.S.A. U.K. U.N. E.U. D.C.",
    # Smith et al. The authors …, but: Smith et al. Nature · Jansen Jr. · Ph.D.
    "al. jr. sr. Ph.D. M.Sc. B.Sc. LL.M. M.A. B.A. esq.",
)

# € 3 mln. This is covered, but: EUR 3 bn. EUR · at 5 p.m. The counter then closes, but: at 5 p.m. Saturday
_MEASURES = words("mln. bln. mio. bn. tn. m. hrs. hr. mins. km. kg. cwt. a.m. p.m.")

# 25 mln. Ukrainians · EUR 40 mln. European funding · at 9 a.m. Monday
_PEOPLES = re.compile(
    r"(?:Dutch|British|English|French|Irish|Danish|Swedish|Polish|Spanish|Turkish|Finnish|Chinese|Japanese|"
    r"[A-Z]\w+(?:ians?|eans?|icans?)\b|Germans?\b|Belgians?\b|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
)

_OPENERS = words(
    "the a an this that these those it its he she they we you i our their his her my each every",
    "one two three four five six seven eight nine ten",
    "all both some many most several other no yes there here such who what which when where why how",
    "whether if although though because since while as once unless until however moreover furthermore",
    "therefore thus hence also in on at by with for from of to under over into through after before",
    "during between among within without against about regarding concerning pursuant according given",
    "following despite besides and but or nor so yet then now first second third finally meanwhile",
    "subsequently accordingly nevertheless nonetheless instead otherwise is are was were has have had",
    "do does did can could will would shall should may might must not only see please",
)

ENGLISH = Rules(
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
    number_endings=("nr", "nrs"),  # file nr. 12, kept from the Dutch
    without_vowels=words("km kg mm pc tv"),
    peoples=_PEOPLES,
    openers=_OPENERS,
    particles=words("a de den van der in ten ter"),
    # This is provided for in category B. The others lapse.
    labels=words(
        "annex appendix category class group type variant scenario option route plan phase part section",
        "model schedule list lot block vitamin hepatitis figure table column level zone area track party",
        "country question",
    ),
    # The definition is in Article 1, point b. The Minister may depart from it.
    before_letter=words("point points subsection paragraph letter under item and or to"),
    conjunctions=words("and or"),
    # Article 2. The subsidy takes the form of a loan.
    headings=words(
        "article art. section chapter annex appendix question answer table figure action measure part",
        "recommendation step phase",
    ),
    small_start=re.compile(r"[a-z]{1,3}[A-Z]|e-[A-Za-z]{3}|https?://|www\."),  # iPads, eIDAS, mRNA, e-mail
)
