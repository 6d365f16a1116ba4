"""Opening an engine, once per process."""

import os
from pathlib import Path

from translate.engine.ctranslate2_engine import CTranslate2Engine
from translate.models.folder import EMBEDDED, open_model_folder


def open_engine(model: Path | None = None, *, threads: int | None = None) -> CTranslate2Engine:
    """Open the model of a folder, or the embedded one.

    Args:
        model: A model folder; None for the embedded model.
        threads: Processor cores to use; None for all that this process may use, at most 8.

    Raises:
        ModelError: The folder is no model, or is broken.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return CTranslate2Engine(open_model_folder(model or EMBEDDED), threads=threads or min(cores, 8))
