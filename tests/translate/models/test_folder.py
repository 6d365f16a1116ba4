import json
import shutil
from pathlib import Path

import pytest

from translate.engine.factory import open_engine
from translate.errors import ModelError, ModelMismatchError, ModelNotFoundError
from translate.models.folder import EMBEDDED, open_model_folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EMBEDDED, tmp_path / "model"))


def test_embedded_model_is_whole():
    folder = open_model_folder(EMBEDDED)
    assert folder.adds_source_end
    assert folder.name == f"nl-en@{folder.digest[:8]}"
    assert (EMBEDDED / "MODEL_CARD.md").is_file()


def test_missing_folder_is_said_to_be_missing(tmp_path: Path):
    with pytest.raises(ModelNotFoundError, match=r"nowhere: no such folder; --model takes"):
        open_model_folder(tmp_path / "nowhere")


def test_folder_without_model_is_said_to_have_none(tmp_path: Path):
    with pytest.raises(ModelNotFoundError, match=r"no model\.bin in it"):
        open_model_folder(tmp_path)


@pytest.mark.parametrize("name", ["model.bin", "sentencepiece.model", "shared_vocabulary.json"])
def test_damaged_part_is_named(copy: Path, name: str):
    data = bytearray((copy / name).read_bytes())
    data[len(data) // 2] ^= 1
    (copy / name).write_bytes(data)
    with pytest.raises(ModelMismatchError, match=rf"{name}: damaged"):
        open_model_folder(copy)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("sentencepiece.model", "no SentencePiece model"),
        ("shared_vocabulary.json", "no vocabulary"),
        ("config.json", "cannot be read"),
    ],
)
def test_missing_part_is_named(copy: Path, name: str, reason: str):
    (copy / name).unlink()
    with pytest.raises(ModelMismatchError, match=reason):
        open_model_folder(copy)


@pytest.mark.parametrize("cut", [0, 100, 5_000_000])
def test_truncated_model_without_sums_is_refused_by_the_engine(copy: Path, cut: int):
    (copy / "SHA256SUMS").unlink()
    (copy / "model.bin").write_bytes((EMBEDDED / "model.bin").read_bytes()[:cut])
    with pytest.raises(ModelError) as caught:
        open_engine(copy)
    assert str(copy) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_model_with_two_sentencepiece_models_works(copy: Path):
    shutil.copy(copy / "sentencepiece.model", copy / "source.spm")
    (copy / "sentencepiece.model").rename(copy / "target.spm")
    (copy / "SHA256SUMS").unlink()
    engine = open_engine(copy, threads=1)
    assert engine.encode_source("De motie").tokens == open_engine(threads=1).encode_source("De motie").tokens


def test_a_model_that_does_not_add_the_end_mark_gets_it_from_us(copy: Path):
    config = json.loads((copy / "config.json").read_text())
    (copy / "config.json").write_text(json.dumps(config | {"add_source_eos": False}))
    (copy / "SHA256SUMS").unlink()
    from translate.engine.engine import DecodingOptions

    engine, embedded = open_engine(copy, threads=1), open_engine(threads=1)
    source = engine.encode_source("De motie is aangenomen.")
    ours, theirs = (one.translate_batch([source], DecodingOptions())[0][0] for one in (engine, embedded))
    assert ours.text == theirs.text
    assert ours.attention.shape == theirs.attention.shape
