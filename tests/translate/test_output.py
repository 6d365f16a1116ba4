from pathlib import Path

import pytest

from translate.errors import OutputError
from translate.output import AtomicOutputs


def test_all_outputs_appear_together(tmp_path: Path):
    one, two = tmp_path / "one", tmp_path / "two"
    with AtomicOutputs([one, two]) as outputs:
        outputs.write(one, b"1")
        outputs.write(two, b"2")
        assert not one.exists()
        outputs.commit()
    assert (one.read_bytes(), two.read_bytes()) == (b"1", b"2")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_nothing_is_left_when_the_work_fails(tmp_path: Path, error: type[BaseException]):
    old = tmp_path / "old"
    old.write_bytes(b"before")
    with pytest.raises(error), AtomicOutputs([old, tmp_path / "new"]) as outputs:  # noqa: PT012
        outputs.write(old, b"after")
        raise error
    assert old.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize("place", ["missing/x.md", "folder"], ids=["no-such-folder", "is-a-folder"])
def test_an_unwritable_place_is_known_before_the_work(tmp_path: Path, place: str):
    (tmp_path / "folder").mkdir()
    with (
        pytest.raises(OutputError, match="cannot be written"),
        AtomicOutputs([tmp_path / "a", tmp_path / place]),
    ):
        pytest.fail("the work began")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
