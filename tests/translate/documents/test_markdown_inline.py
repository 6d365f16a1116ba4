import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.contracts.document_format import ANY_TEXT
from translate.documents.document import CodeKind, CodeRole
from translate.documents.markdown_inline import read_inline, scan
from translate.documents.spelling import source_spelling

_SIGNS = {CodeKind.OPEN: "<{}", CodeKind.CLOSE: "{}>", CodeKind.STANDALONE: "{}"}


def _marked(raw: str, labels: frozenset[str] = frozenset()) -> str:
    """Text with codes as `⟨sign markup⟩`, to be read in a test."""
    content = read_inline(raw, labels=labels)
    assert source_spelling(content) == raw
    result, done = "", 0
    for code in content.codes:
        result += content.text[done : code.position]
        result += f"⟨{_SIGNS[code.kind].format(code.markup)}⟩"
        done = code.position
    return result + content.text[done:]


@pytest.mark.parametrize(
    ("raw", "marked"),
    [
        ("**vet** en *schuin*", "⟨<**⟩vet⟨**>⟩ en ⟨<*⟩schuin⟨*>⟩"),
        ("***beide***", "⟨<*⟩⟨<**⟩beide⟨**>⟩⟨*>⟩"),
        ("snake_case_naam en 2 * 3 * 4", "snake_case_naam en 2 * 3 * 4"),
        ("brug*delen*", "brug⟨<*⟩delen⟨*>⟩"),
        ("`a *b*` c", "⟨`a *b*`⟩ c"),
        ("`` a`b ``", "⟨`` a`b ``⟩"),
        ('[de *site*](http://a.nl "t")', '⟨<[⟩de ⟨<*⟩site⟨*>⟩⟨](http://a.nl "t")>⟩'),
        ("![logo](a.png)", "⟨![logo](a.png)⟩"),
        ("[![x](a)](b)", "⟨<[⟩⟨![x](a)⟩⟨](b)>⟩"),
        ("[tekst] en [bron][] en [x][bron]", "[tekst] en ⟨<[⟩bron⟨][]>⟩ en ⟨<[⟩x⟨][bron]>⟩"),
        (
            "<https://a.nl> http://b.nl/c_d_e. (www.c.nl)",
            "⟨<https://a.nl>⟩ ⟨http://b.nl/c_d_e⟩. (⟨www.c.nl⟩)",
        ),
        ("mail info@a.nl.", "mail ⟨info@a.nl⟩."),
        (
            "beleid<sup>1</sup> 1<sup>e</sup> m<sup>2</sup>",
            "beleid⟨<sup>1</sup>⟩ 1⟨<<sup>⟩e⟨</sup>>⟩ m⟨<<sup>⟩2⟨</sup>>⟩",
        ),
        ("beleid[^1] en [2] en \\[3\\]", "beleid⟨[^1]⟩ en ⟨[2]⟩ en ⟨\\[3\\]⟩"),
        ("<u>a</u> <br> <!-- x --> </p>", "⟨<<u>⟩a⟨</u>>⟩ ⟨<br>⟩\n ⟨<!-- x -->⟩ ⟨</p>⟩"),
        ("een  \ntwee\\\ndrie", "een⟨  ⟩\ntwee⟨\\⟩\ndrie"),
        ("\\*x\\* &eacute; &copy; AT&T &nep;", "*x* é © AT&T &nep;"),
        ("«a „b” c»", "⟨<«⟩a ⟨<„⟩b⟨”>⟩ c⟨»>⟩"),
        ("**«a»**", "⟨<**⟩⟨<«⟩a⟨»>⟩⟨**>⟩"),
    ],
    ids=lambda value: value[:20],
)
def test_codes(raw: str, marked: str):
    assert _marked(raw, frozenset({"bron"})) == marked


def test_a_footnote_call_has_its_role():
    (code,) = read_inline("beleid<sup>12</sup>").codes
    assert code.role is CodeRole.FOOTNOTE_CALL


def _shown(raw: str) -> str:
    """The text that markdown-it shows, code and addresses left out."""
    (inline,) = MarkdownIt("commonmark").parseInline(raw)
    shown: list[str] = []
    is_address = False
    for child in inline.children or []:
        if child.type in ("link_open", "link_close") and child.info == "auto":
            is_address = child.type == "link_open"
        elif child.type in ("text", "text_special") and not is_address:
            shown.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            shown.append("\n")
    return "".join(shown)


@ANY_TEXT
@given(raw=st.text("*_`[]()!\\ab <>&.\n", max_size=30))
def test_reads_as_a_markdown_processor_does(raw: str):
    raw = "\n".join(line.strip() for line in raw.split("\n"))  # inline content has no space around its lines
    own = "".join(piece.text or "" for piece in scan(raw, is_literal=True) if piece.raw)
    assert own == _shown(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "*" * 100_000,
        "*a " * 33_000,
        "[" * 100_000,
        "[a](" * 25_000,
        "<a " * 33_000,
        "<!--" * 25_000,
        "a" + " " * 100_000 + "b",
        "‘" * 50_000 + "»" * 50_000,
        "@" * 100_000,
        "&a" * 50_000,
        "¹" * 100_000,
        "www." * 25_000,
        "[a](b" * 20_000,
    ],
    ids=lambda raw: raw[:6],
)
def test_a_line_of_100_000_characters_is_read(raw: str):
    assert source_spelling(read_inline(raw)) == raw
