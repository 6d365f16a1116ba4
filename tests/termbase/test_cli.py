import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from termbase.cli import app
from termbase.db import open_database
from termbase.exchange import read_tbx, write_tbx
from tests.contracts.repository import CHIP, INDUSTRY, LID
from tests.termbase.exchange.tbx_files import entry, tbx, term, written


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A termbase of three concepts that is the default one."""
    path = tmp_path / "data" / "termbase.sqlite3"
    open_database(path, seed=lambda: [LID, CHIP, INDUSTRY]).close()
    monkeypatch.setenv("KAMERTOLK_DATABASE", str(path))
    return path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_import_counts_and_does_nothing_the_second_time(database: Path, tmp_path: Path):
    path = written(tmp_path, tbx(entry("lid", nl=term("lid")), entry("wet", nl=term("wet"), de=term("x"))))
    first = run("import", path)
    assert (first.exit_code, first.stdout) == (0, "1 new, 1 updated, 0 unchanged\n")
    assert first.stderr == f"{path}: not kept: terms in de (1)\n"
    second = run("import", path, "--json")
    assert json.loads(second.stdout) == {
        "file": str(path),
        "database": str(database),
        "new": 0,
        "updated": 0,
        "unchanged": 2,
        "not_kept": {"terms in de": 1},
    }


def test_import_is_all_or_nothing(database: Path, tmp_path: Path):
    path = written(tmp_path, tbx(entry("wet", nl=term("wet")), entry("x", nl=term(""))))
    result = run("import", path)
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == f"error: {path}: line 5: a term is empty; fill it in or remove it\n"
    assert json.loads(run("status", "--json").stdout)["concepts"] == 3


def test_export_then_import_into_another_database(database: Path, tmp_path: Path):
    path, other = tmp_path / "out.tbx", tmp_path / "other.sqlite3"
    open_database(other).close()
    assert run("export", path).stdout == f"3 concepts written to {path}\n"
    assert run("import", path, "--database", other).stdout == "3 new, 0 updated, 0 unchanged\n"
    again = tmp_path / "again.tbx"
    assert json.loads(run("export", again, "--database", other, "--json").stdout)["concepts"] == 3
    assert again.read_bytes() == path.read_bytes()


def test_export_to_standard_output(database: Path, tmp_path: Path):
    result = run("export", "-")
    assert [concept.id for concept in read_tbx(written(tmp_path, result.stdout))] == [
        CHIP.id,
        INDUSTRY.id,
        LID.id,
    ]


def test_export_to_a_place_that_cannot_be_written(database: Path, tmp_path: Path):
    result = run("export", tmp_path / "missing" / "out.tbx")
    assert result.exit_code == 3
    assert result.stderr.count("\n") == 1
    assert "cannot be written: No such file" in result.stderr


def test_search(database: Path):
    result = run("search", "GELEIDER")
    assert result.stdout.splitlines() == [
        "halfgeleider\thalfgeleider\tsemiconductor",
        "halfgeleiderindustrie\thalfgeleiderindustrie\tsemiconductor industry",
    ]
    limited = run("search", "geleider", "--limit", 1)
    assert limited.stdout.count("\n") == 1
    assert limited.stderr == "1 more; raise --limit to see them\n"
    assert [found["id"] for found in json.loads(run("search", "semi", "--json").stdout)] == [
        CHIP.id,
        INDUSTRY.id,
    ]
    assert run("search", "lid").stdout == "lid\tlid; lidmaat (obsolete)\tmember; fellow (deprecated)\n"


def test_search_that_finds_nothing(database: Path):
    result = run("search", "semi", "--language", "nl")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "nothing found for semi\n")
    assert run("search", "semi", "--language", "nl", "--json").stdout == "[]\n"


def test_show(database: Path):
    text = run("show", "lid").stdout
    for piece in ("parliament", "forms: leden, ledens", "capitals as written", "compound form: member"):
        assert piece in text
    shown = json.loads(run("show", "lid", "--json").stdout)
    assert shown["terms"][0]["forms"] == ["leden", "ledens"]
    assert shown["obligation"] == "recommended"


def test_show_of_an_unknown_id(database: Path):
    result = run("show", "nope")
    assert (result.exit_code, result.stderr) == (1, "error: there is no concept nope\n")


def test_status(database: Path):
    assert run("status").stdout.splitlines()[:2] == [f"database\t{database}", "concepts\t3"]
    assert json.loads(run("status", "--json").stdout) == {
        "database": str(database),
        "concepts": 3,
        "terms": {"en": 4, "nl": 4},
        "statuses": {"preferred": 6, "deprecated": 1, "obsolete": 1},
        "obligations": {"mandatory": 2, "recommended": 1},
        "domains": {"(none)": 2, "parliament": 1},
    }


def test_a_new_database_begins_with_the_starter_termbase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    starter = tmp_path / "starter.tbx"
    write_tbx(starter, [CHIP])
    monkeypatch.setattr("termbase.starter.STARTER_PATH", starter)
    path = tmp_path / "new" / "termbase.sqlite3"
    result = run("search", "chip", "--database", path)
    assert result.stderr.splitlines()[0] == f"{path}: created, with the starter termbase"
    assert run("status", "--database", path).stderr == ""
    assert json.loads(run("status", "--json", "--database", path).stdout)["concepts"] == 1


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        pytest.param(["import", "missing.tbx"], 3, "missing.tbx: cannot be read", id="missing file"),
        pytest.param(["status", "--database", "FILE"], 5, "is not a termbase database", id="no database"),
        pytest.param(["status", "--database", "x://y"], 5, "no driver", id="unknown database"),
    ],
)
def test_errors_are_one_line(database: Path, tmp_path: Path, arguments: list[str], code: int, message: str):
    file = written(tmp_path, "x" * 200)
    result = run(*(str(file) if argument == "FILE" else argument for argument in arguments))
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (code, "", 1)
    assert result.stderr.startswith("error: ")
    assert message in result.stderr


@pytest.mark.parametrize("arguments", [["import"], ["nonsense"], ["search", "x", "--limit", "0"]])
def test_usage_errors(arguments: list[str]):
    assert run(*arguments).exit_code == 2


def test_help_loads_neither_database_nor_xml():
    program = (
        "import sys; from typer.testing import CliRunner; from termbase.cli import app\n"
        "result = CliRunner().invoke(app, ['--help']); assert result.exit_code == 0, result.output\n"
        "print({'sqlalchemy', 'alembic', 'lxml'} & set(sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout == "set()\n"


def test_a_database_that_is_up_to_date_is_opened_without_alembic(database: Path):
    program = (
        f"import sys; from termbase.db import open_database; open_database({str(database)!r}).close()\n"
        "print('alembic' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout == "False\n"
