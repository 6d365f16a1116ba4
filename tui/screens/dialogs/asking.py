"""How a dialog asks the session, which does one thing at a time, without making the screen wait."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

T = TypeVar("T")


class Ask(Protocol):
    """Does some work with the session in the thread that the session belongs to."""

    def __call__(self, work: Callable[[], T], /) -> Awaitable[T]:
        """Do the work in its turn; work that is cancelled before its turn is not done."""
        ...


class OwnThread:
    """An `Ask` with a thread of its own, for a session that nobody else uses meanwhile."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="dialog")

    async def __call__(self, work: Callable[[], T], /) -> T:
        """Do the work after what was asked before it."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def close(self) -> None:
        """Take no more work, and drop what has not begun."""
        self._executor.shutdown(wait=False, cancel_futures=True)
