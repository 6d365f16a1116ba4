from pathlib import Path

import pytest

from tui.config import ConfigError, TuiConfig, read_config
from tui.keymap import ALL_ACTIONS, Place, bindings, keymap_of, keys_of, list_bindings
from tui.screens.letters import LettersScreen
from tui.screens.review import ReviewScreen

UNSENDABLE = ("ctrl+enter", "ctrl+i", "ctrl+m", "ctrl+j", "ctrl+shift+", "ctrl+1", "ctrl+comma")


def test_ids_are_unique():
    ids = [action.id for action in ALL_ACTIONS]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("action", ALL_ACTIONS, ids=lambda action: action.id)
def test_first_key_can_be_sent_by_every_terminal(action):
    first = action.keys.split(",")[0]
    assert first.startswith(("f", "alt+", "ctrl+"))
    assert not first.startswith(UNSENDABLE)


@pytest.mark.parametrize("place", [Place.LETTERS, Place.REVIEW])
def test_no_key_has_two_actions(place):
    taken = {}
    for action in ALL_ACTIONS:
        if action.place in (place, Place.EVERYWHERE):
            for key in keys_of(action, {}):
                assert taken.setdefault(key, action.id) == action.id


@pytest.mark.parametrize(
    ("screen", "place"),
    [(LettersScreen, Place.LETTERS), (ReviewScreen, Place.REVIEW)],
    ids=["letters", "review"],
)
def test_every_action_is_there(screen, place):
    for binding in (*bindings(place), *list_bindings(place)):
        name = binding.action.removeprefix("screen.").split("(")[0]
        assert callable(getattr(screen, f"action_{name}", None)), binding


def test_chosen_keys_replace_the_kind_that_is_given():
    keymap = keymap_of({"confirm-next": "f10, ctrl+s", "merge": "M"})
    assert keymap == {"confirm-next": "f10,ctrl+s", "merge:list": "M"}
    merge = next(action for action in ALL_ACTIONS if action.id == "merge")
    assert keys_of(merge, keymap) == ["alt+m", "M"]


def test_two_actions_may_swap_keys():
    assert keymap_of({"next": "p", "previous": "n"}) == {"next:list": "p", "previous:list": "n"}


@pytest.mark.parametrize(
    ("chosen", "reason"),
    [
        ({"confirm-nxt": "f10"}, "confirm-nxt: no such action; did you mean confirm-next?"),
        ({"confirm-next": "f9"}, "confirm-next: the key f9 belongs to next-issue"),
        ({"merge": "s"}, "merge: the key s belongs to split"),
        ({"merge": "?"}, "merge: the key question_mark belongs to help"),
        ({"merge": " , "}, "merge: names no key"),
    ],
    ids=["unknown", "taken", "letter-taken", "taken-everywhere", "empty"],
)
def test_unusable_keys_are_refused(chosen, reason):
    with pytest.raises(ConfigError, match=reason.replace("?", r"\?")):
        keymap_of(chosen)


class TestConfig:
    def write(self, folder: Path, text: str) -> Path:
        path = folder / "config.toml"
        path.write_text(text, encoding="utf-8")
        return path

    def test_reads_theme_and_keys(self, tmp_path):
        path = self.write(tmp_path, '[tui]\ntheme = "light"\n[tui.keymap]\nconfirm-next = "f10,ctrl+s"\n')
        assert read_config(path) == TuiConfig("light", {"confirm-next": "f10,ctrl+s"})

    def test_other_tables_are_left_alone(self, tmp_path):
        assert read_config(self.write(tmp_path, "[translate]\nthreads = 2\n")) == TuiConfig()

    def test_none_is_needed(self, monkeypatch):
        monkeypatch.delenv("KAMERTOLK_CONFIG", raising=False)
        assert read_config() == TuiConfig()

    def test_environment_names_the_file(self, tmp_path, monkeypatch):
        path = self.write(tmp_path, '[tui]\ntheme = "high-contrast"\n')
        monkeypatch.setenv("KAMERTOLK_CONFIG", str(path))
        assert read_config().theme == "high-contrast"

    def test_named_file_must_be_there(self, tmp_path, monkeypatch):
        monkeypatch.setenv("KAMERTOLK_CONFIG", str(tmp_path / "none.toml"))
        with pytest.raises(ConfigError, match="there is no such file"):
            read_config()

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("[tui]\nthem = 1\n", "them: no such setting; did you mean theme"),
            ('[tui]\ntheme = "blue"\n', "no theme 'blue'; there are dark, light, high-contrast"),
            ("[tui.keymap]\nnext = 3\n", "is a table of strings"),
            ("tui = 3\n", "is a table"),
            ("[tui\n", "Expected"),
        ],
        ids=["unknown", "theme", "keymap", "table", "toml"],
    )
    def test_unusable_is_refused(self, tmp_path, text, reason):
        path = self.write(tmp_path, text)
        with pytest.raises(ConfigError, match=reason) as refused:
            read_config(path)
        assert str(path) in str(refused.value)
