from pathlib import Path

import pytest

from termbase.errors import ExchangeFormatError
from termbase.safe_xml import line_of, local_name, read_root, read_tree, stream, text_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file.xml"
    path.write_text(
        '<?xml version="1.0"?>\n<!-- c --><a k="v" xmlns="urn:x">\n'
        "<b>one<!-- c -->!</b>\n<c><b>t<i>w</i>o</b></c></a>"
    )
    return path


def test_root_has_its_attributes_and_line(file: Path):
    root = read_root(file)
    assert (local_name(root), root.get("k"), line_of(root)) == ("a", "v", 2)


def test_stream_gives_elements_by_local_name_and_forgets_them(file: Path):
    seen = []
    for element in stream(file, ["b"]):
        assert len(seen) < 1 or len(seen[0][0]) == 0
        seen.append((element, text_of(file, element), line_of(element)))
    assert [(text, line) for _, text, line in seen] == [("one!", 3), ("two", 4)]
    assert all(element.text is None for element, *_ in seen)


def test_tree_has_everything(file: Path):
    assert [local_name(element) for element in read_tree(file).iter()] == ["a", "b", "c", "b", "i"]


@pytest.mark.parametrize("read", [read_root, read_tree, lambda path: list(stream(path, ["t"]))])
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param('<!DOCTYPE a [<!ENTITY x "y">]><a><t>&x;</t></a>', "declares entities", id="entity"),
        pytest.param("<!DOCTYPE a [<!ENTITY % x 'y'>]><a/>", "declares entities", id="parameter entity"),
        pytest.param("", "is empty", id="empty"),
        pytest.param("letter", "not well-formed", id="text"),
    ],
)
def test_refuses(tmp_path: Path, read, content: str, reason: str):
    path = tmp_path / "file.xml"
    path.write_text(content)
    with pytest.raises(ExchangeFormatError, match=reason):
        read(path)


@pytest.mark.parametrize("read", [read_tree, lambda path: list(stream(path, ["t"]))])
def test_refuses_a_broken_end(tmp_path: Path, read):
    path = tmp_path / "file.xml"
    path.write_text("<a>\n<t/>\n<t>")
    with pytest.raises(ExchangeFormatError, match="line 3: not well-formed XML") as caught:
        read(path)
    assert caught.value.line == 3


def test_an_exponential_bomb_is_refused_at_once(tmp_path: Path):
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 30))
    path = tmp_path / "file.xml"
    path.write_text(f'<!DOCTYPE a [<!ENTITY e0 "boom">{levels}]><a x="&e29;">&e29;</a>')
    with pytest.raises(ExchangeFormatError, match=r"declares entities|amplification|not well-formed"):
        read_root(path)


def test_external_files_are_not_read(tmp_path: Path):
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "x.dtd").write_text('<!ENTITY x "secret"><!ATTLIST a k CDATA "secret">')
    path = tmp_path / "file.xml"
    path.write_text(f'<!DOCTYPE a SYSTEM "{tmp_path}/x.dtd"><a><t>&x;</t></a>')
    root = read_tree(path)
    assert root.attrib == {}
    with pytest.raises(ExchangeFormatError, match="&x;"):
        text_of(path, root)
