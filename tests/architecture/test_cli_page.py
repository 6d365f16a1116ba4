import runpy

from tests.architecture.source import ROOT


def test_the_page_of_the_command_line_is_up_to_date():
    written = runpy.run_path(str(ROOT / "scripts" / "write_cli_page.py"))
    assert written["PAGE"].read_text(encoding="utf-8") == written["page"](), "run `make docs`"


def test_the_page_has_every_command_and_option():
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    for command in ("letter", "terms import", "terms export", "terms search", "terms show", "terms status"):
        assert f"\n## `kamertolk {command}`\n" in page
    for option in (
        "--output FILE",
        "--report html\\|json",
        "--no-enforce",
        "--termbase PLACE",
        "--model DIR",
    ):
        assert f"`{option}`" in page
