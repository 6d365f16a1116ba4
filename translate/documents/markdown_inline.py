"""Inline Markdown with positions: raw text of a block → plain text and codes.

Source: CommonMark 0.31, "Inlines"; footnote calls as Pandoc and GitHub write them.
"""

import html
import itertools
import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from translate.documents.addresses import URL_START, mail_spans, url_end
from translate.documents.document import CodeKind, CodeRole, TaggedText
from translate.documents.footnotes import SUPERSCRIPTS, footnote_call
from translate.documents.inline import Piece, assemble, plain, with_newlines
from translate.documents.markdown_emphasis import DelimiterRun, delimiter_run, pair_runs
from translate.documents.quotes import mark_quotes

PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
"""What a backslash can escape."""

_SPECIAL = r"[\\`*_\[\]<&]|!\[|(?<! ) {2,}\n"
_LITERAL_TRIGGER = re.compile(_SPECIAL)
_TRIGGER = re.compile(rf"{_SPECIAL}|[{SUPERSCRIPTS}]|{URL_START}", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>")
_VALUE = r"""(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}")"""
_ATTRIBUTE = rf"\s+[A-Za-z_:][\w.:-]{{0,100}}(?:\s{{0,9}}=\s{{0,9}}{_VALUE})?"
_TAG = re.compile(rf"<(/?)([A-Za-z][A-Za-z0-9-]{{0,50}})(?:{_ATTRIBUTE}){{0,50}}\s{{0,99}}(/?)>")
_INVISIBLE = (("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"))
_LINK_TAIL = re.compile(
    r"""\(\s{0,99}
    (?: <[^<>\n]{0,2000}> | (?: [^\s()<\\] | \\. | \((?:[^\s()\\]|\\.){0,500}\) ){0,2000} )?
    (?: \s{1,99} (?: "(?:[^"\\]|\\.){0,2000}" | '(?:[^'\\]|\\.){0,2000}' | \((?:[^()\\]|\\.){0,2000}\) ) )?
    \s{0,99}\)""",
    re.VERBOSE | re.DOTALL,
)
_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999})\]", re.DOTALL)
_VOID_TAGS = frozenset({"br", "hr", "img", "input", "wbr", "col", "area", "embed", "link", "meta", "source"})


def normal_label(label: str) -> str:
    """A link label in the form in which two labels are compared."""
    return " ".join(label.split()).casefold()


def read_inline(
    raw: str, newlines: Sequence[str] = (), *, labels: Container[str] = frozenset()
) -> TaggedText:
    r"""Read the inline content of a block.

    Args:
        raw: The block's lines joined by `\n`, without what begins each line in the file.
        newlines: What the file has for each `\n`: line end and the prefix of the next line.
        labels: Labels of the document's link definitions, as `normal_label` gives them.

    Returns:
        Plain text and codes; its `source_spelling` is the block as the file has it.
    """
    pieces = mark_quotes(scan(raw, labels=labels))
    return assemble(with_newlines(pieces, newlines) if newlines else pieces)


def scan(raw: str, *, labels: Container[str] = frozenset(), is_literal: bool = False) -> list[Piece]:
    """Cut raw inline Markdown into text and codes; quotation marks stay text.

    Args:
        raw: The text, line breaks as line feeds.
        labels: Labels of the document's link definitions.
        is_literal: Only what Markdown itself takes for markup is a code: no bare addresses, no ¹.
    """
    return list(_Scanner(raw, labels, is_literal).pieces())


@dataclass(slots=True)
class _Bracket:
    index: int
    """Of its piece."""
    start: int
    is_image: bool
    n_runs: int
    """How many delimiter runs stand before it."""


class _Scanner:
    def __init__(self, raw: str, labels: Container[str], is_literal: bool) -> None:
        self._raw = raw
        self._labels = labels
        self._is_literal = is_literal
        self._mails = {} if is_literal or "@" not in raw else mail_spans(raw)
        self._pieces: list[Piece | DelimiterRun] = []
        self._runs: list[DelimiterRun] = []
        self._brackets: list[_Bracket] = []
        self._links_open_from = 0
        self._tags: dict[str, list[Piece]] = {}
        self._numbers = itertools.count(1)
        self._ticks: dict[int, list[int]] | None = None
        self._absent: set[str] = set()

    def pieces(self) -> Iterator[Piece]:
        """All pieces in order."""
        self._scan()
        pair_runs(self._runs, self._numbers)
        for piece in self._pieces:
            if isinstance(piece, DelimiterRun):
                yield from piece.pieces()
            else:
                yield piece

    def _scan(self) -> None:
        raw = self._raw
        trigger = _LITERAL_TRIGGER if self._is_literal else _TRIGGER
        mails = iter([*self._mails.items(), (len(raw), len(raw))])
        mail, mail_end = next(mails)
        position = 0
        while position < len(raw):
            while mail < position:
                mail, mail_end = next(mails)
            match = trigger.search(raw, position, mail)
            start = match.start() if match else mail
            if start > position:
                self._pieces.append(plain(raw[position:start]))
            if start == mail:
                if mail_end > mail:
                    self._pieces.append(Piece(raw[mail:mail_end]))
                position = mail_end
            else:
                position = self._read(start)

    def _read(self, start: int) -> int:
        """Read what begins at `start`; returns where to go on."""
        match self._raw[start]:
            case "\\":
                return self._backslash(start)
            case "`":
                return self._code_span(start)
            case "*" | "_":
                return self._delimiters(start)
            case "[":
                return self._open_bracket(start)
            case "!":
                return self._open_bracket(start, is_image=True)
            case "]":
                return self._close_bracket(start)
            case "<":
                return self._angle(start)
            case "&":
                return self._entity(start)
            case " ":
                end = self._raw.index("\n", start)
                return self._add(start, end)  # the spaces of a hard break; the line break itself is text
            case character if character in SUPERSCRIPTS:
                return self._superscript(start)
            case _:
                end = url_end(self._raw, start) or 0
                return self._add(start, end) if end else self._text(start, start + 1)

    def _text(self, start: int, end: int, text: str | None = None) -> int:
        raw = self._raw[start:end]
        self._pieces.append(Piece(raw, raw if text is None else text))
        return end

    def _add(self, start: int, end: int, role: CodeRole = CodeRole.FORMAT) -> int:
        self._pieces.append(Piece(self._raw[start:end], role=role))
        return end

    def _call(self, start: int) -> int | None:
        call = footnote_call(self._raw, start)
        return self._add(start, call.end, CodeRole.FOOTNOTE_CALL) if call else None

    def _backslash(self, start: int) -> int:
        following = self._raw[start + 1 : start + 2]
        if following == "\n":
            return self._add(start, start + 1)
        if following == "[" and not self._is_literal and (end := self._call(start)):
            return end
        if following and following in PUNCTUATION:
            return self._text(start, start + 2, following)
        return self._text(start, start + 1)

    def _code_span(self, start: int) -> int:
        if self._ticks is None:
            self._ticks = {}
            for match in re.finditer("`+", self._raw):
                self._ticks.setdefault(len(match.group()), []).append(match.start())
        end = start
        while end < len(self._raw) and self._raw[end] == "`":
            end += 1
        same = self._ticks.get(end - start, [])
        at = bisect_right(same, start)
        return self._add(start, same[at] + end - start) if at < len(same) else self._text(start, end)

    def _delimiters(self, start: int) -> int:
        end = start + 1
        while end < len(self._raw) and self._raw[end] == self._raw[start]:
            end += 1
        run = delimiter_run(self._raw, start, end)
        self._runs.append(run)
        self._pieces.append(run)
        return end

    def _open_bracket(self, start: int, *, is_image: bool = False) -> int:
        if not is_image:
            is_markup = self._raw.startswith("[^", start)
            if (is_markup or not self._is_literal) and (end := self._call(start)):
                return end
        self._brackets.append(_Bracket(len(self._pieces), start, is_image, len(self._runs)))
        return self._text(start, start + 1 + is_image)

    def _close_bracket(self, start: int) -> int:
        if not self._brackets:
            return self._text(start, start + 1)
        bracket = self._brackets.pop()
        is_active = bracket.is_image or bracket.start >= self._links_open_from
        end = self._link_end(bracket, start) if is_active else None
        if end is None:
            return self._text(start, start + 1)
        inner = self._runs[bracket.n_runs :]
        del self._runs[bracket.n_runs :]
        if bracket.is_image:
            del self._pieces[bracket.index :]
            return self._add(bracket.start, end)
        pair_runs(inner, self._numbers)
        pair = next(self._numbers)
        self._pieces[bracket.index] = Piece("[", kind=CodeKind.OPEN, pair=pair)
        self._pieces.append(Piece(self._raw[start:end], kind=CodeKind.CLOSE, pair=pair))
        self._links_open_from = end  # no link in a link
        return end

    def _link_end(self, bracket: _Bracket, close: int) -> int | None:
        """End of the link or image whose text ends at the bracket `close`; None if it is none."""
        raw = self._raw
        if tail := _LINK_TAIL.match(raw, close + 1):
            return tail.end()
        if not self._labels or close - bracket.start > 1002:
            return None
        own = normal_label(raw[bracket.start + 1 + bracket.is_image : close])
        if label := _LABEL.match(raw, close + 1):
            wanted = normal_label(label[1]) or own
            return label.end() if wanted in self._labels else None
        return close + 1 if own in self._labels else None

    def _angle(self, start: int) -> int:
        raw = self._raw
        if not self._is_literal and (end := self._call(start)):
            return end
        if match := _AUTOLINK.match(raw, start):
            return self._add(start, match.end())
        if match := _TAG.match(raw, start):
            return self._tag(match)
        for opening, closing in _INVISIBLE:
            if raw.startswith(opening, start) and closing not in self._absent:
                end = raw.find(closing, start + len(opening))
                if end >= 0:
                    return self._add(start, end + len(closing))
                self._absent.add(closing)
        return self._text(start, start + 1)

    def _tag(self, match: re.Match[str]) -> int:
        name = match[2].lower()
        piece = Piece(match.group())
        self._pieces.append(piece)
        if match[1]:
            if waiting := self._tags.get(name):
                opening = waiting.pop()
                opening.kind, piece.kind = CodeKind.OPEN, CodeKind.CLOSE
                opening.pair = piece.pair = next(self._numbers)
        elif not match[3] and name not in _VOID_TAGS:
            self._tags.setdefault(name, []).append(piece)
        if name == "br" and self._raw[match.end() : match.end() + 1] not in ("\n", ""):
            # `Postbus 20401<br>2500 EK` reads as two lines; without a break the words would run together.
            self._pieces.append(Piece("", "\n"))
        return match.end()

    def _entity(self, start: int) -> int:
        match = _ENTITY.match(self._raw, start)
        text = html.unescape(match.group()) if match else ""
        if match is None or text == match.group():
            return self._text(start, start + 1)
        if (not text.isprintable() and not text.isspace()) or "\n" in text or "\r" in text or not text:
            return self._add(start, match.end())
        return self._text(start, match.end(), text)

    def _superscript(self, start: int) -> int:
        if end := self._call(start):
            return end
        end = start + 1
        while end < len(self._raw) and self._raw[end] in SUPERSCRIPTS:
            end += 1
        return self._text(start, end)
