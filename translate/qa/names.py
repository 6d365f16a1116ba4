"""Names and acronyms of the source stand in the target."""

import re
from functools import cached_property
from typing import Final

from termbase.model import Issue, Severity, Span
from translate.documents.document import BlockKind, CodeRole
from translate.qa.check import CheckInput
from translate.qa.known_names import (
    ROLES,
    TITLE_SPELLING,
    TITLE_WORDS,
    TRANSLATED_ACRONYMS,
    TRANSLATED_NAMES,
)

_PART = re.compile(r"[^\W_]+")
_CAPITAL_PART = re.compile(r"(?<![^\W_])[a-z]{0,3}[A-ZÀ-ÖØ-Þ][^\W_]*")
_INITIALS = re.compile(r"(?<![\w.])(?:[A-Z][a-z]?\.\s?){1,5}(?=\s?(?:[a-z]+ ){0,3}[A-Z][a-z])")
_SENTENCE_START = re.compile(r"(?:^|[.?!:;•*–—]\s+|\n|\b[a-z0-9]{1,3}\)\s*)[\s\"'“„‘«(\[-]*$")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[.:]?[\s-]+(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|en)\s)*$")
_DIRECTLY_BEFORE = re.compile(r"([^\W\d_]+)[\s-]$")
_DIRECTLY_AFTER = re.compile(r"[\s-]([^\W\d_]+)")
_OPENING_QUOTE = re.compile('[«“„‘"]$')
_ROMAN = re.compile(r"[IVXLC]+[A-Z]?")
_MONTH_OR_DAY = re.compile(
    r"(?:janu|febr|maart|april|mei$|juni$|juli$|augus|septem|oktob|novem|decem|maandag|dinsdag|woensdag"
    r"|donderdag"
    r"|vrijdag|zaterdag|zondag)"
)
_PARTICLES = frozenset({
    "van", "de", "den", "der", "het", "ter", "ten", "te", "een", "en", "in", "op", "voor", "bij",
    "tot", "uit", "met", "nr", "nrs", "kamerstuk", "stb", "stcrt", "trb", "pbeu", "pb", "aanhangsel",
})  # fmt: skip
_SHORTEST_PREFIX = 3
"""Letters that a name and its English form share: *Moldavië*, Moldova; *Genève*, Geneva; *Irak*, Iraq."""
_ACCENTS = str.maketrans("áàâäãåéèêëíìîïóòôöõúùûüçñ", "aaaaaaeeeeiiiiooooouuuucn")


class Names:
    """Names stay: of people (*het lid Boonstra*, *H.G. Herbert*), of firms and projects (*VDL ETG*,
    *eHerkenning*).

    The check is careful. Words at the start of a sentence, recognised terms, days and months, common words
    that have a capital in a title (*Wet*, *Algemene*, *Tweede Kamer*) and names with an English form
    (*Duitsland*, *Den Haag*, *OESO*) are not asked for, or may stand in that form.

    * **error**: an acronym or a name with capitals inside is gone, and no other stands in its place.
    * **warning**: a name or initials are gone; another acronym stands in an acronym's place.
    """

    id: Final = "names"
    explanation: Final = "Looks for names, acronyms and initials that the translation has lost."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Look for each name of the source in the target."""
        source, target = check_input.source.text, check_input.target.text
        is_signature = check_input.kind is BlockKind.SIGNATURE
        if check_input.kind is BlockKind.VERBATIM or (source.isupper() and not is_signature):
            return []
        wanted = _CAPITAL_PART.finditer(source)
        quoted = {code.position for code in check_input.source.codes if code.role is CodeRole.QUOTE}
        sides = _Sides(source, target, quoted)
        issues, seen = [], set(_PARTICLES)
        for match in wanted:
            name = match[0]
            if name in sides.present or len(name) < 2 or name in seen or name.lower() in seen:
                continue
            seen.add(name)
            span = Span(*match.span())
            if sides.renders(name) or any(span.overlaps(known.span) for known in check_input.term_matches):
                continue
            severity = self._severity(match, sides, is_signature=is_signature)
            if severity and not sides.resembles(match):
                message = f"The name “{name}” is not in the translation."
                issues.append(Issue(self.id, severity, message, source=span))
        return issues + self._initials(source, target)

    def _severity(self, match: "re.Match[str]", sides: "_Sides", *, is_signature: bool) -> Severity | None:
        """How bad it is that a word with a capital is gone; None where it need not be a name."""
        name = match[0]
        n_capitals = sum(map(str.isupper, name)) - name.startswith("IJ")  # IJsselmeer
        if n_capitals > 1 or (name[0].isupper() and any(map(str.isdigit, name))):
            if _ROMAN.fullmatch(name) or (name.isupper() and len(name) > 6):
                return None  # a numeral; a word in capitals for stress
            return Severity.WARNING if sides.has_new_name else Severity.ERROR
        if not name[0].isupper():
            return Severity.ERROR if not name[1:].islower() and len(name) > 3 else None  # eHerkenning
        if is_signature:
            return Severity.WARNING
        before = sides.source[max(0, match.start() - 40) : match.start()]
        word_before = _WORD_BEFORE.search(before)
        role = word_before[1].lower() if word_before else ""
        if role in ROLES and role != "rapport" and name.lower() not in TITLE_WORDS:
            return Severity.WARNING
        lower = name.lower()
        if _SENTENCE_START.search(before) and not _INITIALS_BEFORE.search(before):
            return None
        if _is_title_word(lower) or _MONTH_OR_DAY.match(lower):
            return None
        title = _DIRECTLY_BEFORE.search(before)
        follows_title = title is not None and title[1][0].isupper() and _is_title_word(title[1].lower())
        if follows_title and role not in {"rapport", "commissie"}:
            return None  # Autoriteit Persoonsgegevens
        return None if match.start() in sides.quoted or _OPENING_QUOTE.search(before) else Severity.WARNING

    def _initials(self, source: str, target: str) -> list[Issue]:
        issues = []
        for match in _INITIALS.finditer(source) if "." in source else ():
            letters = re.sub(r"\s", "", match[0])
            if letters.replace(".", "") not in re.sub(r"[\s.]", "", target) and _is_initials(match, source):
                text = match[0].strip()
                message = f"The initials “{text}” are not in the translation."
                span = Span(match.start(), match.start() + len(text))
                issues.append(Issue(self.id, Severity.WARNING, message, source=span))
        return issues


_TITLE = re.compile(r"[A-Z][a-z]+(?: (?:of|for|and|the) [A-Z][a-z]+| [A-Z][a-z]+)+")
_INITIALS_BEFORE = re.compile(r"(?<![\w])(?:[A-Z][a-z]?\.\s?){1,5}$")


def _is_initials(match: "re.Match[str]", source: str) -> bool:
    """Not the end of a sentence (*categorie A. Daarna …*): one letter counts only when it stands for a
    name.
    """
    if match[0].count(".") > 1:
        return True
    before = source[: match.start()].rstrip()
    return not before or before[-1] in ",(" or before.rpartition(" ")[2].lower().strip(".") in ROLES


def _is_title_word(word: str) -> bool:
    return word in TITLE_WORDS or TITLE_SPELLING.fullmatch(word) is not None


def _plain(text: str) -> str:
    return text if text.isascii() else text.translate(_ACCENTS)


class _Sides:
    """Both texts, with what is worked out about them only when a name is not found at once."""

    def __init__(self, source: str, target: str, quoted: set[int]) -> None:
        self.source, self.target, self.quoted = source, target, quoted
        self.present = set(_PART.findall(target))

    @cached_property
    def folded(self) -> set[str]:
        """The target's words, lower case."""
        return {part.lower() for part in self.present}

    @cached_property
    def known(self) -> set[str]:
        """The source's words."""
        return set(_PART.findall(self.source))

    @cached_property
    def new_names(self) -> list[str]:
        """Words of the target with a capital within a sentence, or in capitals, that the source has not."""
        return [
            match[0]
            for match in _CAPITAL_PART.finditer(self.target)
            if match[0] not in self.known
            and (
                (match[0].isupper() and len(match[0]) > 1)
                or not _SENTENCE_START.search(self.target, max(0, match.start() - 6), match.start())
            )
        ]

    @cached_property
    def starts(self) -> set[str]:
        """First letters of the target's new names."""
        return {_plain(name[:_SHORTEST_PREFIX].lower()) for name in self.new_names if name[1:].islower()}

    @cached_property
    def has_new_name(self) -> bool:
        """Whether the target has an acronym, or a name of two words and more, that the source lacks."""
        if any(name.isupper() for name in self.new_names):
            return True
        titles = _TITLE.finditer(self.target.removeprefix("The "))
        return any(not self.known.issuperset(title[0].split()) for title in titles)

    def renders(self, name: str) -> bool:
        """Whether the target has an English form of the name, or the name in another shape."""
        lower = name.lower()
        if name in TRANSLATED_NAMES:
            # *Nederland* may become “our country” or stay unsaid.
            return name == "Nederland" or any(form in self.target for form in TRANSLATED_NAMES[name])
        expansions = TRANSLATED_ACRONYMS.get(name) or TRANSLATED_ACRONYMS.get(name.upper(), ())
        if expansions:
            below = self.target.lower()
            return any(form in self.folded or (len(form) > 3 and form in below) for form in expansions)
        if sum(map(str.isupper, name)) > 1:
            return f"{name}s" in self.present  # IPCEI's, IPCEIs
        return lower in self.folded or lower.rstrip("s") in self.folded or f"{lower}s" in self.folded

    def resembles(self, match: "re.Match[str]") -> bool:
        """Whether the target has a new name that begins as this one does.

        Between two names that stayed (*Advanced Semiconductor Technologies*) nothing but the name itself will
        do.
        """
        name = match[0]
        if sum(map(str.isupper, name)) > 1 or len(name) <= _SHORTEST_PREFIX:
            return False
        around = (
            _DIRECTLY_BEFORE.search(self.source, max(0, match.start() - 40), match.start()),
            _DIRECTLY_AFTER.match(self.source, match.end()),
        )
        if all(other and other[1] in self.present and other[1][0].isupper() for other in around):
            return False
        return _plain(name.lower())[:_SHORTEST_PREFIX] in self.starts
