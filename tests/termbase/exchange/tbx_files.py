"""Small TBX files to read in tests."""

from pathlib import Path

NAMESPACE = "urn:iso:std:iso:30042:ed-2"


def tbx(*entries: str, dialect: str = "TBX-Basic", prolog: str = "") -> str:
    """A TBX v3 file; each entry begins on a line of its own, the first on line 4 (one more for a prolog)."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        *([prolog] if prolog else []),
        f'<tbx type="{dialect}" style="dca" xml:lang="en" xmlns="{NAMESPACE}">',
        "<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>",
        *entries,
        "</body></text></tbx>",
    ]
    return "\n".join(lines)


def entry(concept_id: str, inside: str = "", **sections: str) -> str:
    """An entry; `sections` are the insides of language sections, `nl_BE` for nl-BE."""
    written = "".join(
        f'<langSec xml:lang="{tag.replace("_", "-")}">{terms}</langSec>' for tag, terms in sections.items()
    )
    return f'<conceptEntry id="{concept_id}">{inside}{written}</conceptEntry>'


def term(text: str, inside: str = "", status: str | None = None) -> str:
    """A term section."""
    note = f'<termNote type="administrativeStatus">{status}</termNote>' if status else ""
    return f"<termSec><term>{text}</term>{note}{inside}</termSec>"


def written(folder: Path, content: str | bytes, name: str = "file.tbx") -> Path:
    """The file with that content."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path
