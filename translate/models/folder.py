"""Model folders: what must be in one, which parts are there, and a digest to name it by."""

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from termbase.model import DUTCH_ENGLISH, LanguagePair
from translate.errors import ModelMismatchError, ModelNotFoundError

EMBEDDED = Path(__file__).parent / "nl-en"
"""The folder of the model that comes with the program."""

_JOINT = ("sentencepiece.model", "spiece.model", "sentencepiece.bpe.model")
_SEPARATE = ("source.spm", "target.spm")
_VOCABULARIES = ("shared_vocabulary.json", "shared_vocabulary.txt", "source_vocabulary.json")


@dataclass(frozen=True)
class ModelFolder:
    """A CTranslate2 sequence-to-sequence model with its SentencePiece model or models."""

    path: Path
    source_pieces: Path
    """SentencePiece model of the source language."""
    target_pieces: Path
    """SentencePiece model of the target language; the same file for a joint model."""
    adds_source_end: bool
    """True when CTranslate2 appends `</s>` to the source by itself."""
    pair: LanguagePair = DUTCH_ENGLISH

    @cached_property
    def digest(self) -> str:
        """SHA-256 of `model.bin`, in hexadecimal."""
        with (self.path / "model.bin").open("rb") as weights:
            return hashlib.file_digest(weights, "sha256").hexdigest()

    @property
    def name(self) -> str:
        """Name and short digest (`nl-en@1a2b3c4d`)."""
        return f"{self.path.name}@{self.digest[:8]}"


def open_model_folder(path: Path) -> ModelFolder:
    """Look at a model folder before the engine loads it.

    Args:
        path: The folder.

    Raises:
        ModelNotFoundError: There is no such folder, or no `model.bin` in it.
        ModelMismatchError: A part is missing or broken, or differs from the folder's `SHA256SUMS`.
    """
    if not (path / "model.bin").is_file():
        what = "no model.bin in it" if path.is_dir() else "no such folder"
        raise ModelNotFoundError(f"{path}: {what}; --model takes the folder of a CTranslate2 model")
    try:
        config = json.loads((path / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelMismatchError(
            f"{path / 'config.json'}: cannot be read ({error}); convert the model again"
        ) from error
    if not isinstance(config, dict):
        raise ModelMismatchError(
            f"{path / 'config.json'}: not the configuration of a model; convert it again"
        )
    if not any((path / name).is_file() for name in _VOCABULARIES):
        raise ModelMismatchError(f"{path}: no vocabulary beside model.bin; convert the model again")
    source, target = _pieces(path)
    folder = ModelFolder(path, source, target, adds_source_end=bool(config.get("add_source_eos", False)))
    _verify(path)
    return folder


def _pieces(path: Path) -> tuple[Path, Path]:
    for name in _JOINT:
        if (path / name).is_file():
            return path / name, path / name
    source, target = (path / name for name in _SEPARATE)
    if source.is_file() and target.is_file():
        return source, target
    raise ModelMismatchError(
        f"{path}: no SentencePiece model beside model.bin; "
        f"copy the one it was trained with there as {_JOINT[0]}, or as {' and '.join(_SEPARATE)}"
    )


def _verify(path: Path) -> None:
    """Compare the folder with its `SHA256SUMS` (as `sha256sum` writes it), where it has one."""
    sums = path / "SHA256SUMS"
    if not sums.is_file():
        return
    for line in sums.read_text(encoding="utf-8").splitlines():
        expected, name = line.split(maxsplit=1)
        try:
            with (path / name.lstrip("*")).open("rb") as file:
                actual = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise ModelMismatchError(
                f"{path / name}: cannot be read ({error.strerror}); install it again"
            ) from error
        if actual != expected:
            raise ModelMismatchError(
                f"{path / name}: damaged (its SHA-256 is not the one in SHA256SUMS); install it again"
            )
