"""Runs the installed `kamertolk` command as a user does."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(sys.executable).parent / ("kamertolk.exe" if os.name == "nt" else "kamertolk")
TIME_LIMIT_S = 120


@dataclass(frozen=True)
class Finished:
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """Lines on standard error."""
        return self.err.splitlines()


def environment(home: Path) -> dict[str, str]:
    """The environment without anything of the user's."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "USERPROFILE", "LOCALAPPDATA")
    return kept | {name: str(home) for name in names} | {"LANG": "C.UTF-8"}


def kamertolk(
    *arguments: str | Path | bytes,
    folder: Path,
    stdin: bytes = b"",
    **variables: str,
) -> Finished:
    """Run the command in a folder; `home`, beside it, stands for the user's."""
    done = subprocess.run(
        [SCRIPT, *arguments],
        cwd=folder,
        input=stdin,
        capture_output=True,
        env=environment(folder.parent / "home") | variables,
        timeout=TIME_LIMIT_S,
        check=False,
    )
    return Finished(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def names_in(folder: Path) -> list[str]:
    """What is in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())
