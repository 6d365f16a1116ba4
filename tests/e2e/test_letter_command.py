"""What a user asks of `kamertolk letter`, and what comes back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from tests.e2e.command import SCRIPT, environment, kamertolk, names_in
from tests.translate.report.test_json_report import SCHEMA

DUTCH = b"De Tweede Kamer heeft de motie op 1 april 2026 aangenomen.\n"


def test_standard_input_to_standard_output(folder: Path):
    done = kamertolk("letter", "-", folder=folder, stdin=DUTCH)
    assert done.code == 0
    assert "House of Representatives" in done.out
    assert "1 April 2026" in done.out
    assert done.out.endswith(".\n")
    assert done.out.count("\n") == 1
    assert done.lines[0].endswith("…")
    assert any(line.startswith("standard input: 1 segment") for line in done.lines)
    assert names_in(folder) == ["brief.md"]


def test_output_does_not_depend_on_the_encoding_of_the_terminal(folder: Path):
    dutch = "De motie is aangenomen.\n\n    Čaputová – ≥ 1\n".encode()  # indented code is copied
    done = kamertolk("letter", "-", "-q", folder=folder, stdin=dutch, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.out.endswith("\n\n    Čaputová – ≥ 1\n")
    assert done.err == ""


def test_json_is_the_summary_and_holds_the_text(folder: Path):
    done = kamertolk("letter", "brief.md", "--json", "--report", "json", folder=folder)
    result = json.loads(done.out)
    text = result.pop("text")
    assert result.pop("output") is None
    assert result.pop("reports") == ["brief.en.report.json"]
    schema = SCHEMA["$defs"]["summary"] | {"$defs": SCHEMA["$defs"]}
    jsonschema.Draft202012Validator(schema).validate(result)
    report = json.loads((folder / "brief.en.report.json").read_text(encoding="utf-8"))
    assert report["summary"] == result
    assert report["segments"][0]["target"]["text"] == text.strip()


def test_quiet_says_nothing(folder: Path):
    done = kamertolk("letter", "brief.md", "--quiet", "-o", "out.md", folder=folder)
    assert (done.code, done.out, done.err) == (0, "", "")
    assert names_in(folder) == ["brief.md", "out.md"]


def test_report_without_an_output_name_goes_to_the_working_folder(folder: Path, tmp_path: Path):
    (folder / "brief.md").rename(tmp_path / "brief.txt")
    done = kamertolk("letter", tmp_path / "brief.txt", "--report", "html", "--report", "html", folder=folder)
    assert done.code == 0
    assert "House of Representatives" in done.out
    assert names_in(folder) == ["brief.en.report.html"]


def test_termbase_file_is_obeyed(folder: Path, invented: Path):
    done = kamertolk("letter", "brief.md", "--termbase", invented, folder=folder)
    assert done.code == 0
    assert "zorblax paper" in done.out


def test_without_enforcement_a_missed_term_blocks_and_the_english_is_written(folder: Path, invented: Path):
    done = kamertolk(
        *("letter", "brief.md", "--termbase", invented, "--no-enforce", "-o", "out.md", "--report", "json"),
        folder=folder,
    )
    assert done.code == 1
    assert "1 missed" in done.err
    assert "zorblax" not in (folder / "out.md").read_text(encoding="utf-8")
    report = json.loads((folder / "out.report.json").read_text(encoding="utf-8"))
    assert report["summary"]["mandatory"]["met"] < report["summary"]["mandatory"]["occurrences"]
    (segment,) = report["segments"]
    assert ("missing-term", "error") in [(one["check"], one["severity"]) for one in segment["issues"]]


def test_imported_terms_are_obeyed_from_then_on(folder: Path, invented: Path):
    database = folder.parent / "terms.sqlite3"
    done = kamertolk("terms", "import", invented, "--database", database, folder=folder)
    assert done.code == 0, done.err
    by_variable = kamertolk("letter", "brief.md", "-q", folder=folder, KAMERTOLK_DATABASE=str(database))
    by_option = kamertolk("letter", "brief.md", "-q", "--termbase", database, folder=folder)
    assert by_variable.out == by_option.out
    assert "zorblax paper" in by_option.out


def test_an_output_that_is_there_is_replaced_and_a_link_is_followed(folder: Path):
    (folder / "old.md").write_text("old", encoding="utf-8")
    (folder / "link.md").symlink_to("old.md")
    done = kamertolk("letter", "brief.md", "-q", "-o", "link.md", folder=folder)
    assert done.code == 0
    assert (folder / "link.md").is_symlink()
    assert "House of Representatives" in (folder / "old.md").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux only")
def test_a_name_that_is_no_utf8_is_no_obstacle(folder: Path):
    name = os.fsencode(folder) + b"/caf\xe9.md"
    Path(os.fsdecode(name)).write_bytes(DUTCH)
    done = kamertolk("letter", name, "--json", "--report", "html", "--report", "json", folder=folder)
    assert done.code == 0, done.err
    assert json.loads(done.out)["letter"] == "caf\ufffd.md"


def test_version_and_module():
    script = subprocess.run([SCRIPT, "--version"], capture_output=True, text=True, check=True)
    module = subprocess.run(
        [sys.executable, "-m", "tui", "--version"], capture_output=True, text=True, check=True
    )
    assert script.stdout == module.stdout
    assert script.stdout.startswith("kamertolk 0.")


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminal there")
def test_a_terminal_sees_one_line_of_progress_and_it_is_wiped(folder: Path):
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [SCRIPT, "letter", "brief.md", "-o", "out.md"],
        cwd=folder,
        env=environment(folder.parent / "home"),
        stderr=theirs,
        stdin=subprocess.DEVNULL,
    ) as process:
        os.close(theirs)
        seen = b""
        try:
            while chunk := os.read(ours, 4096):
                seen += chunk
        except OSError:  # Linux says so when the other side is closed
            pass
        assert process.wait(60) == 0
    os.close(ours)
    shown = seen.decode("utf-8")
    assert "\r\x1b[Ktranslating 0/1 segments" in shown
    assert "\r\x1b[Kbrief.md: 1 segment" in shown
