"""Markdown: which lines are prose and which are copied.

The block structure is markdown-it-py's (CommonMark with tables); what stands between the blocks' contents,
prefixes and code and raw HTML and all, is skeleton.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from termbase.model import Span
from translate.documents import markdown_writer, writing
from translate.documents.document import BlockKind, Document, TaggedText
from translate.documents.footnotes import footnote_body
from translate.documents.layout import Layout, line_spans
from translate.documents.markdown_inline import normal_label, read_inline

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_DEFINITION = re.compile(r"(?: {0,3}|[ >]{0,20})\[\^[^\]\s]{1,100}\]:")
_INDENT = re.compile(r" {4}| {0,3}\t")
_YAML_LINE = re.compile(r"[\w\"'.-]+[ \t]*:|[ \t]|-([ \t]|\Z)|#")
_YAML_KEY = re.compile(r"[\w\"'.-]+[ \t]*:(?:\s|\Z)")
_CELL_SEPARATOR = re.compile(r"(?<!\\)\|")
_ROW_PREFIX = re.compile(r"(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*")
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[^\W\d_]+ [^\W\d_]+ [^\W\d_]+")


class MarkdownFormat:
    """CommonMark with tables, YAML front matter and footnotes."""

    name = "markdown"
    suffixes = (".md", ".markdown")

    def read(self, text: str) -> Document:
        """Read Markdown; see `Format.read`."""
        return _Reader(text).document()

    def render(self, document: Document, contents: Mapping[str, TaggedText]) -> str:
        """Write Markdown; see `Format.render`."""
        labels = markdown_writer.defined_labels(document)
        return writing.render(document, contents, partial(markdown_writer.write, labels=labels))


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = line_spans(text)
        # Two views on each line: as the file has it, and as the parser is to see it. The parser's may lack
        # something at the start, never at the end: places are found from the end of a line.
        self._seen = [line.of(text).replace("\0", "\ufffd") for line in self._lines]
        self._footnote_of_line: dict[int, str] = {}
        if self._seen and self._seen[0].startswith("\ufeff"):
            self._seen[0] = self._seen[0][1:]
        self._hide_front_matter()
        self._hide_footnote_definitions()
        environment: dict[str, Any] = {}
        self._tokens = _parser().parse("\n".join(self._seen), environment)
        labels = frozenset(normal_label(label) for label in environment.get("references", {}))
        self._layout = Layout(text, partial(read_inline, labels=labels))

    def document(self) -> Document:
        """Read all tokens."""
        previous: list[Token] = []
        row: list[Token] = []
        for token in self._tokens:
            if token.type == "inline":
                self._inline(token, previous, row)
            elif token.type == "tr_close":
                self._table_row(row)
                row = []
            elif token.type in ("html_block", "code_block"):
                self._note_copied(token)
            previous = [*previous[-1:], token]
        return self._layout.document("markdown")

    def _inline(self, token: "Token", previous: Sequence["Token"], row: list["Token"]) -> None:
        parent = previous[-1].type
        if parent in ("th_open", "td_open"):
            row.append(token)
        elif token.content:
            lines = self._heading(token) if parent == "heading_open" else None
            if lines:
                self._layout.add(lines, BlockKind.HEADING)
                return
            lines = self._located(token)
            if parent == "heading_open":
                self._layout.add(lines, BlockKind.HEADING)
                return
            is_item = len(previous) > 1 and previous[-2].type == "list_item_open"
            kind = BlockKind.LIST_ITEM if is_item else BlockKind.PARAGRAPH
            first = token.map[0] if token.map else 0
            for start, end in self._without_seams(lines):
                self._layout.add(lines[start:end], kind, self._footnote_of_line.get(first + start))

    def _hide_front_matter(self) -> None:
        """Hide YAML between `---` lines at the start; a rule over a letter is none."""
        if not self._seen or self._seen[0].rstrip() != "---":
            return
        has_key = False
        for number, line in enumerate(self._seen[1:], start=1):
            if line.rstrip() in ("---", "..."):
                if has_key:
                    self._seen[: number + 1] = [""] * (number + 1)
                return
            if line.strip() and not _YAML_LINE.match(line):
                return
            has_key = has_key or _YAML_KEY.match(line) is not None

    def _hide_footnote_definitions(self) -> None:
        """Let the parser see `[^1]: TZ202509-008` as a paragraph, not as the definition of a link.

        The indented paragraphs that belong to the footnote are shown without their indentation, or they
        would be code.
        """
        number: str | None = None
        fence: str | None = None
        for at, line in enumerate(self._seen):
            bare = line.lstrip(" ")
            if fence or bare.startswith(("```", "~~~")):
                if fence is None:
                    fence = bare[:3]
                elif bare.startswith(fence) and not bare.strip("`~ \t"):
                    fence = None
                number = None
            elif _DEFINITION.match(line):
                marker = footnote_body(line.lstrip(" >"))
                number = marker.number if marker else None
                self._seen[at] = line.replace("[^", "x^", 1)
            elif number is not None and (indent := _INDENT.match(line)):
                self._seen[at] = line[indent.end() :]
                self._footnote_of_line[at] = number
            elif line.strip():
                number = None

    def _located(self, token: "Token") -> list[Span]:
        """Where the lines of a token's content stand in the text."""
        first, last = token.map or (0, 0)
        contents = [line.strip() for line in token.content.split("\n")]
        while first + len(contents) <= last:
            seen = self._seen[first : first + len(contents)]
            if all(line.rstrip().endswith(own) for line, own in zip(seen, contents, strict=True)):
                break
            first += 1  # a line of nothing but no-break spaces is stripped from the content
        else:
            return []
        places = []
        for number, own in enumerate(contents, start=first):
            line = self._lines[number]
            n_trailing = len(self._seen[number]) - len(self._seen[number].rstrip())
            places.append(Span(line.end - n_trailing - len(own), line.end))
        return places

    def _heading(self, token: "Token") -> list[Span] | None:
        """Where the content of a `## heading ##` stands; None for an underlined one."""
        number = token.map[0] if token.map else 0
        seen = self._seen[number]
        mark = re.match(r"[^#]*#{1,6}\s*", seen)
        if mark is None or not seen.startswith(token.content, mark.end()):
            return None
        start = self._lines[number].end - len(seen) + mark.end()
        return [Span(start, start + len(token.content))]

    def _without_seams(self, lines: Sequence[Span]) -> Iterator[tuple[int, int]]:
        """Cut a paragraph where one footnote's body follows another without a blank line."""
        start = 0
        is_footnote = bool(lines) and footnote_body(lines[0].of(self._text)) is not None
        for number, line in enumerate(lines[1:], start=1):
            raw = line.of(self._text)
            if _DEFINITION.match(raw) or (is_footnote and footnote_body(raw)):
                yield start, number
                start, is_footnote = number, True
        yield start, len(lines)

    def _table_row(self, cells: Sequence["Token"]) -> None:
        number = cells[0].map[0] if cells and cells[0].map else None
        if number is None:
            return
        seen = self._seen[number]
        offset = self._lines[number].end - len(seen)
        prefix = _ROW_PREFIX.match(seen)
        start = prefix.end() if prefix else 0
        bounds = [start - 1, *(match.start() for match in _CELL_SEPARATOR.finditer(seen, start)), len(seen)]
        if len(bounds) > 2 and bounds[1] == start:
            bounds = bounds[1:]  # `| a | b |` has nothing before its first bar
        for cell, left, right in zip(cells, bounds, bounds[1:], strict=False):
            raw = seen[left + 1 : right].strip()
            if raw and raw.replace("\\|", "|") == cell.content:
                self._layout.add([Span(offset + left + 1, offset + right)], BlockKind.TABLE_CELL)
            elif raw or cell.content:
                self._layout.note(f"Line {number + 1}: a table cell was copied as it is: {raw[:60]}")

    def _note_copied(self, token: "Token") -> None:
        """Say so when something that is copied looks like text to translate."""
        first = (token.map[0] if token.map else 0) + 1
        if token.type == "html_block":
            if _WORD.search(_TAG.sub("", token.content)):
                self._layout.note(f"Line {first}: a block of HTML was copied as it is, its words too.")
        elif _SENTENCE.search(token.content):
            self._layout.note(
                f"Line {first}: text indented by four spaces is code in Markdown and was copied as it is."
            )
