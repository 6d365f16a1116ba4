"""Errors of the translator, each for a decision that a caller makes.

TranslateError
├── DocumentError
│   ├── UnreadableDocumentError    the file cannot be read as text of its format; names file, place, reason
│   └── UnsupportedFormatError     no reader or writer for this kind of file
├── ModelError
│   ├── ModelNotFoundError         no model in that folder
│   └── ModelMismatchError         the folder is broken, or lacks a part that translation needs
├── EngineError                    the engine failed while it ran
└── OutputError                    a result cannot be written

Bad *text* is never an error: a lost number or a missed term is an `Issue` or an `Enforcement` on its segment.
"""

from pathlib import Path


class TranslateError(Exception):
    """Root of everything that the translator raises on purpose."""


class DocumentError(TranslateError):
    """A document cannot be read."""


class UnreadableDocumentError(DocumentError):
    """The file is there but is not readable text of its format.

    Attributes:
        path: The file, or its display name for standard input.
        reason: Place, reason and way out in one line.
    """

    def __init__(self, path: Path | str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(f"{path}: {reason}")


class UnsupportedFormatError(DocumentError):
    """No reader or writer is registered for this kind of file."""


class ModelError(TranslateError):
    """The translation model cannot be used."""


class ModelNotFoundError(ModelError):
    """There is no model in that folder."""


class ModelMismatchError(ModelError):
    """The model folder is broken, or lacks a part that translation needs."""


class EngineError(TranslateError):
    """The engine failed while it ran; the message names the model folder."""


class OutputError(TranslateError):
    """A result cannot be written; nothing half-written is left behind."""
