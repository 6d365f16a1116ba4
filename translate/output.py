"""Results on disk: all of them whole, or none."""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from translate.errors import OutputError


class AtomicOutputs:
    """Several files that appear together when the work is done, and not at all when it is not.

    Used as a `with` block: entering it proves that every folder can be written, before any time is spent on the
    work; leaving it without `commit` removes what was begun.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = tuple(dict.fromkeys(paths))
        self._begun: dict[Path, Path] = {}

    def __enter__(self) -> "AtomicOutputs":
        """Begin a file beside each of the outputs.

        Raises:
            OutputError: A folder is missing or cannot be written, or a path is no ordinary file.
        """
        for path in self._paths:
            try:
                if path.is_dir():
                    raise IsADirectoryError(None, "is a folder")
                if path.exists() and not path.is_file():
                    # Putting a file in the place of /dev/null would harm the whole system.
                    raise OSError(None, "is a device, not a file")
                real = path.resolve()  # the file behind a link is replaced, not the link
                handle, name = tempfile.mkstemp(prefix=f".{real.name}.", suffix=".part", dir=real.parent)
            except OSError as error:
                self._discard()
                raise _unwritable(path, error) from error
            os.close(handle)
            self._begun[path] = Path(name)
        return self

    def write(self, path: Path, data: bytes) -> None:
        """Write one of the outputs, out of sight.

        Raises:
            OutputError: The disk is full, or failed.
        """
        try:
            self._begun[path].write_bytes(data)
        except OSError as error:
            raise _unwritable(path, error) from error

    def commit(self) -> None:
        """Put every output in its place.

        Raises:
            OutputError: A file cannot be put there.
        """
        umask = os.umask(0)
        os.umask(umask)
        for path in self._paths:
            try:
                self._begun[path].chmod(0o666 & ~umask)
                self._begun[path].replace(path.resolve())
            except OSError as error:
                raise _unwritable(path, error) from error
            del self._begun[path]

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Remove what was begun and not committed."""
        self._discard()

    def _discard(self) -> None:
        for part in self._begun.values():
            part.unlink(missing_ok=True)
        self._begun.clear()


def write_standard_output(text: str) -> None:
    """Write to standard output, in UTF-8 whatever the terminal's encoding: what is redirected is a file.

    Raises:
        OutputError: The disk behind it is full, or failed.
        BrokenPipeError: The reader has left.
    """
    try:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What is still in the buffer would fail once more, loudly, when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        reason = (error.strerror or str(error)).lower()
        raise OutputError(
            f"standard output: cannot be written ({reason}); name a file with --output"
        ) from error


def _unwritable(path: Path, error: OSError) -> OutputError:
    reason = (error.strerror or str(error)).lower()
    return OutputError(f"{path}: cannot be written ({reason}); choose another place with --output")
