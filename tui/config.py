"""The configuration of the workbench: the table `[tui]` of `config.toml`, read once into a frozen value."""

import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

CONFIG_VARIABLE = "KAMERTOLK_CONFIG"
"""Environment variable with the path of the configuration file."""

THEMES = ("dark", "light", "high-contrast")
"""Names of the themes; the first is the default."""


class ConfigError(Exception):
    """The configuration cannot be used; the message names the file or the key, and the way out."""


@dataclass(frozen=True, slots=True)
class TuiConfig:
    """What a user has set."""

    theme: str = THEMES[0]
    """One of `THEMES`."""
    keymap: Mapping[str, str] = field(default_factory=dict)
    """Keys by action id, as written: `{"confirm-next": "f10,ctrl+s"}`."""


def config_path() -> Path:
    """Where the configuration is: `KAMERTOLK_CONFIG`, or `config.toml` in the user's configuration folder."""
    if given := os.environ.get(CONFIG_VARIABLE):
        return Path(given)
    from platformdirs import user_config_path

    return user_config_path("kamertolk", appauthor=False) / "config.toml"


def read_config(path: Path | None = None) -> TuiConfig:
    """Read the configuration.

    Args:
        path: The file; None for the usual place, where it may be missing.

    Raises:
        ConfigError: It cannot be read, has a key that is not known, or a value that is none.
    """
    place = path or config_path()
    try:
        text = place.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        if path is None and CONFIG_VARIABLE not in os.environ:
            return TuiConfig()
        raise ConfigError(f"{place}: there is no such file") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{place}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
    try:
        return _config_of(tomllib.loads(text).get("tui", {}))
    except (tomllib.TOMLDecodeError, ConfigError) as error:
        raise ConfigError(f"{place}: {error}") from error


def _config_of(table: Any) -> TuiConfig:
    if not isinstance(table, dict):
        raise ConfigError("tui: is a table: write [tui]")
    for key in table:
        if key not in ("theme", "keymap"):
            raise ConfigError(f"tui: {key}: no such setting{nearest(key, ('theme', 'keymap'))}")
    theme, keymap = table.get("theme", THEMES[0]), table.get("keymap", {})
    if theme not in THEMES:
        raise ConfigError(f"tui: theme: no theme {theme!r}; there are {', '.join(THEMES)}")
    if not isinstance(keymap, dict) or not all(isinstance(keys, str) for keys in keymap.values()):
        raise ConfigError('tui: keymap: is a table of strings: confirm-next = "f10,ctrl+s"')
    return TuiConfig(theme, dict(keymap))


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint at the nearest known name, to end a message with; empty when none is near."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"; did you mean {near[0]}?" if near else ""
