"""Whatever is wrong: one clear line, the right exit code, nothing half-written."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.command import SCRIPT, Finished, environment, kamertolk, names_in
from translate.models.folder import EMBEDDED

UNREADABLE, MODEL, DATABASE, UNWRITABLE = 3, 4, 5, 6


def refused(done: Finished, code: int, *parts: str) -> bool:
    """One line on standard error that holds all parts, and the exit code."""
    assert done.code == code, done.err
    assert len(done.lines) == 1, done.err
    assert done.lines[0].startswith("kamertolk: ")
    missing = [part for part in parts if part not in done.err]
    assert not missing, done.err
    return done.out == ""


@pytest.mark.parametrize(
    ("name", "data", "reason", "way_out"),
    [
        ("leeg.md", b"", "no text in it", "is this the right file?"),
        ("spaties.md", b" \n\t \r\n ", "no text in it", "is this the right file?"),
        ("merk.txt", b"\xef\xbb\xbf\n", "no text in it", "is this the right file?"),
        ("beeld.md", b"\x89PNG\r\n\x1a\n\0\0", "an image", "letters are read from text"),
        ("pak.md", b"PK\x03\x04\x14\0\0", "zip archive", "save it as text or Markdown"),
        ("druk.txt", b"%PDF-1.7\n", "a PDF", "pdftotext"),
        ("nul.md", b"De \0 motie", "NUL byte", "save it as UTF-8"),
        ("half.md", "De motie – ééé".encode()[:-1], "breaks off", "get a complete copy"),
        ("half16.md", "De motie".encode("utf-16")[:-1], "UTF-16 text is broken", "save it as UTF-8"),
        ("brief.odg", b"De motie", "no reader for .odg", "known: .md"),
        ("brief", b"De motie", "no suffix", "known: .md"),
    ],
)
def test_files_that_are_no_letters(folder: Path, name: str, data: bytes, reason: str, way_out: str):
    (folder / name).write_bytes(data)
    before = names_in(folder)
    done = kamertolk("letter", name, "-o", "out.md", "--report", "html", folder=folder)
    assert refused(done, UNREADABLE, name, reason, way_out)
    assert names_in(folder) == before


@pytest.mark.parametrize(
    ("letter", "reason"),
    [("nergens.md", "no such file"), (".", "is a directory"), ("brief.md/x.md", "not a directory")],
    ids=["missing", "folder", "file-as-folder"],
)
def test_letters_that_cannot_be_read(folder: Path, letter: str, reason: str):
    done = kamertolk("letter", letter, "--report", "json", folder=folder)
    assert refused(done, UNREADABLE, letter, reason, "check the path")
    assert names_in(folder) == ["brief.md"]


def test_a_huge_file_is_refused_at_once(folder: Path):
    with (folder / "groot.md").open("wb") as file:
        file.truncate(50_000_000)
    begin = time.perf_counter()
    done = kamertolk("letter", "groot.md", "-o", "out.md", folder=folder)
    assert refused(done, UNREADABLE, "groot.md", "limit of 10,000,000 bytes", "split it")
    assert time.perf_counter() - begin < 20
    assert names_in(folder) == ["brief.md", "groot.md"]


def test_a_huge_standard_input_is_refused(folder: Path):
    done = kamertolk("letter", "-", folder=folder, stdin=b"De motie. " * 1_100_000)
    assert refused(done, UNREADABLE, "standard input", "limit of 10,000,000 bytes")


@pytest.mark.parametrize(
    ("encoding", "note"),
    [("latin-1", "The file was not UTF-8"), ("utf-16", "The file was UTF-16"), ("utf-8-sig", "")],
)
def test_other_encodings_are_translated(folder: Path, encoding: str, note: str):
    text = "Eén motie van mevrouw Müller is aangenomen.\n"
    (folder / "oud.md").write_bytes(text.encode(encoding))
    done = kamertolk("letter", "oud.md", folder=folder)
    assert done.code == 0, done.err
    assert "Müller" in done.out
    assert "motion" in done.out
    assert note in done.err
    assert ("note: " in done.err) == bool(note)


_SENTENCE = "De minister heeft de Kamer op 1 april 2026 geïnformeerd over de motie. "


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("1234567890" * 10_000, "1234567890" * 10_000),
        (_SENTENCE * (100_000 // len(_SENTENCE) + 1), "1 April 2026"),
    ],
    ids=["digits", "sentences"],
)
def test_a_line_of_100_000_characters_is_translated(folder: Path, line: str, kept: str):
    (folder / "lang.md").write_text(line + "\n", encoding="utf-8")
    done = kamertolk("letter", "lang.md", "-q", "-o", "out.md", folder=folder)
    assert done.code == 0, done.err
    english = (folder / "out.md").read_text(encoding="utf-8")
    assert english.count(kept) == line.count(kept) + line.count("1 april 2026")
    assert english.endswith("\n")
    assert english.count("\n") == 1


@pytest.mark.parametrize(
    "line",
    [
        "motie" * 2_000,
        "en wij lezen de brief die zij aan hem gaven " * 250 + ".",
        "de brief, " * 750 + "en de motie.",
    ],
    ids=["one-word", "one-sentence", "one-list"],
)
def test_a_sentence_without_end_is_no_error(folder: Path, line: str):
    (folder / "lang.md").write_text(line + "\n", encoding="utf-8")
    done = kamertolk("letter", "lang.md", "-o", "out.md", folder=folder)
    assert done.code in (0, 1), done.err
    assert names_in(folder) == ["brief.md", "lang.md", "out.md"]


def damaged(name: str, change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        (folder / name).write_bytes(change((folder / name).read_bytes()))

    return damage


def flipped(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def without(*names: str) -> Callable[[Path], None]:
    def remove(folder: Path) -> None:
        for name in names:
            (folder / name).unlink()

    return remove


def unchecked(damage: Callable[[Path], None]) -> Callable[[Path], None]:
    """A folder without checksums, as converters leave it."""

    def both(folder: Path) -> None:
        (folder / "SHA256SUMS").unlink()
        damage(folder)

    return both


@pytest.mark.parametrize(
    ("damage", "parts"),
    [
        (shutil.rmtree, ["no such folder", "--model takes"]),
        (without("model.bin"), ["no model.bin", "--model takes"]),
        (damaged("model.bin", lambda data: data[:1000]), ["model.bin", "damaged", "install it again"]),
        (damaged("model.bin", flipped), ["model.bin", "damaged", "install it again"]),
        (unchecked(damaged("model.bin", lambda data: data[:1_000_000])), ["cannot load it"]),
        (unchecked(damaged("model.bin", lambda data: b"")), ["cannot load it"]),
        (without("shared_vocabulary.json"), ["no vocabulary", "convert the model again"]),
        (unchecked(damaged("shared_vocabulary.json", lambda data: data[:100])), []),
        (without("sentencepiece.model"), ["no SentencePiece model", "copy the one"]),
        (unchecked(damaged("sentencepiece.model", lambda data: data[:100])), ["sentencepiece.model"]),
        (unchecked(damaged("config.json", lambda data: b"{")), ["config.json", "cannot be read"]),
        (unchecked(damaged("config.json", lambda data: b"[]")), ["config.json"]),
    ],
    ids=[
        *("no-folder", "no-model", "truncated", "flipped", "truncated-unchecked", "empty-unchecked"),
        *("no-vocabulary", "broken-vocabulary", "no-pieces", "broken-pieces", "broken-config", "odd-config"),
    ],
)
def test_models_that_are_none(folder: Path, tmp_path: Path, damage: Callable[[Path], None], parts: list[str]):
    model = tmp_path / "model"
    shutil.copytree(EMBEDDED, model)
    damage(model)
    done = kamertolk("letter", "brief.md", "-o", "out.md", "--model", model, folder=folder)
    assert refused(done, MODEL, str(model), *parts)
    assert names_in(folder) == ["brief.md"]


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("nergens/out.md", "no such file or directory"),
        ("brief.md/out.md", "not a directory"),
        ("map", "is a folder"),
        (".", "is a folder"),
        (os.devnull, "is a device"),
    ],
    ids=["no-folder", "file-as-folder", "folder", "dot", "device"],
)
def test_places_that_cannot_be_written(folder: Path, output: str, reason: str):
    (folder / "map").mkdir()
    begin = time.perf_counter()
    done = kamertolk("letter", "brief.md", "-o", output, "--report", "html", folder=folder)
    assert refused(done, UNWRITABLE, output, reason, "--output")
    assert names_in(folder) == ["brief.md", "map"]
    assert time.perf_counter() - begin < 20
    assert not Path(os.devnull).is_file()


def test_a_report_that_cannot_be_written_stops_the_english_too(folder: Path):
    (folder / "out.report.html").mkdir()
    done = kamertolk("letter", "brief.md", "-o", "out.md", "--report", "html", folder=folder)
    assert refused(done, UNWRITABLE, "out.report.html", "is a folder")
    assert names_in(folder) == ["brief.md", "out.report.html"]


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is there on Linux only")
def test_a_full_disk_behind_standard_output_is_one_line(folder: Path):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [SCRIPT, "letter", "brief.md", "-q"],
            cwd=folder,
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(folder.parent / "home"),
            check=False,
            text=True,
        )
    assert refused(
        Finished(done.returncode, "", done.stderr), UNWRITABLE, "standard output", "no space left", "--output"
    )


def broken_database(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)


def foreign_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()


@pytest.mark.parametrize(
    ("make", "code", "parts"),
    [
        (lambda path: None, UNREADABLE, ["No such file"]),
        (lambda path: path.mkdir(), UNREADABLE, []),
        (lambda path: path.write_bytes(b""), UNREADABLE, []),
        (lambda path: path.write_text("<tbx><text>"), UNREADABLE, ["line 1"]),
        (lambda path: path.write_text("<html></html>"), UNREADABLE, []),
        (lambda path: path.write_bytes(b"\x89PNG\r\n"), UNREADABLE, []),
        (broken_database, DATABASE, []),
        (foreign_database, DATABASE, []),
    ],
    ids=[
        "missing",
        "folder",
        "empty",
        "cut-off",
        "other-xml",
        "binary",
        "broken-database",
        "foreign-database",
    ],
)
def test_termbases_that_are_none(
    folder: Path, tmp_path: Path, make: Callable[[Path], object], code: int, parts: list[str]
):
    path = tmp_path / "terms.tbx"
    make(path)
    done = kamertolk("letter", "brief.md", "-o", "out.md", "--termbase", path, folder=folder)
    assert refused(done, code, str(path), *parts)
    assert names_in(folder) == ["brief.md"]


def test_a_database_that_cannot_be_reached(folder: Path):
    url = "sqlite:///brief.md/x.sqlite3"
    done = kamertolk("letter", "brief.md", "-o", "out.md", "--termbase", url, folder=folder)
    assert refused(done, DATABASE, "brief.md/x.sqlite3")
    assert names_in(folder) == ["brief.md"]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["-", "--report", "html"], "a report needs --output"),
        (["brief.md", "--report", "pdf"], "pdf"),
        (["brief.md", "-o", "../work/brief.md"], "is the letter itself"),
        (["brief.md", "--onzin"], "--onzin"),
        ([], "LETTER"),
    ],
    ids=["nameless-report", "unknown-report", "over-the-letter", "unknown-option", "no-letter"],
)
def test_wrong_use(folder: Path, arguments: list[str], reason: str):
    before = (folder / "brief.md").read_bytes()
    done = kamertolk("letter", *arguments, folder=folder)
    assert (done.code, done.out) == (2, "")
    assert reason in done.lines[-1]
    assert "Traceback" not in done.err
    assert (folder / "brief.md").read_bytes() == before
    assert names_in(folder) == ["brief.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_ctrl_c_half_way_leaves_nothing(folder: Path):
    sentences = (
        f"In {year} heeft de minister van Economische Zaken de Kamer geïnformeerd."
        for year in range(1000, 1250)
    )
    (folder / "lang.md").write_text("\n\n".join(sentences), encoding="utf-8")
    with subprocess.Popen(
        [SCRIPT, "letter", "lang.md", "-o", "out.md", "--report", "html"],
        cwd=folder,
        env=environment(folder.parent / "home"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "translating" in line:
                break
        assert any(name.endswith(".part") for name in names_in(folder))
        process.send_signal(signal.SIGINT)
        begin = time.perf_counter()
        out, err = process.communicate(timeout=60)
    assert time.perf_counter() - begin < 5
    assert process.returncode == 130
    assert (out, err) == ("", "kamertolk: interrupted; nothing was written\n")
    assert names_in(folder) == ["brief.md", "lang.md"]
