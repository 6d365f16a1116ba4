"""Acronyms that are not names: they have an English of their own, which the termbase or the model gives."""

from typing import Final

# English differs: SMEs, EU and international law, taxes, education, health, labour, public bodies
_DIFFERENT = """
MKB AVG BTW VN VS VK NAVO OESO EG EEG EVRM VWEU VEU BNP BBP NGO GBVB JBZ RAZ RBZ MFK HvJEU EHRM HvJ
AMvB AMVB KB MvT NvW EK TK RvS RvA GB EP ER EC ESF EFRO WK OV OM ZZP CAO BV NV VvE GGZ GGD WMO WLZ
ZVW WW WIA WAO AOW ANW WOZ UBO HBO MBO VMBO HAVO VWO PO VO WO SO ROC ICT PGB WSW IVA
"""
# Bodies and schemes whose English name is written out, or has an acronym of its own (OSCE, CAP, CEA)
_BODIES = """
UWV VNG CBS NVWA RIVM CAK SVB IPO KNMI EMU FIOD CJIB SPUK PAS AWTI NCTV LGO CBR CTIVD HR OVSE NVAO
ROA EHBO NLR KNVB IBO RDW SER IGJ BKR VTH PPS AIO DSO DAEB NIOZ KNAC MVOI GMO UHT KvK ISV RVU NFI
RvIG GLB GWW NGF ABD BBV EER BIG WHW planMER MER IJenV PbEU ILT DJI DNB CRvB CBb ABRvS NZa ZIN CIZ
AP HIC
"""
# Ministries and their offices: the termbase has their English names
_MINISTRIES = """
AZ BZ BZK BHO DEF EZ EZK EL LNV LVVN FIN IenW IENW IenM JenV JENV VenJ VRO OCW SZW VWS KGG AenM DG
SG
"""
# The same in both languages, but currencies, or too common to be worth a check
_COMMON = "EU NL EUR USD GBP CHF ID CD TV PC PDF DVD NB PS"
DUTCH_ACRONYMS: Final = frozenset((_DIFFERENT + _BODIES + _MINISTRIES + _COMMON).split())
"""Never rendered as names: forcing `RIVM` where the English is the institute's name would be wrong."""

_SHOUTED = """
GEDAAN BLIJKE TEN
NIET GEEN WEL EN OF ALLE DE HET EEN LET OP TOT MET VAN IN AAN BIJ OM TE DIT DAT IS MAAR OOK NOG ALS
DAN NU ZO JA NEE WAT WIE HOE ER BRIEF NR
"""
SHOUTED_WORDS: Final = frozenset(_SHOUTED.split())
"""Ordinary words in capitals for emphasis (*dit is NIET toegestaan*)."""
