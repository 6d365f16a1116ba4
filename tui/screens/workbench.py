"""What all screens share: the session, and the two threads in which it works."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

from termbase.model import LetterId
from tui.session import Filter, ReviewSession, UnitView

T = TypeVar("T")


class SerialThread:
    """A thread that does one thing after another, in the order in which they were asked for.

    It never keeps the program alive: what was asked for last is lost when the program ends before it is awaited.
    """

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._is_working = False
        Thread(target=self._run, name=name, daemon=True).start()

    async def call(self, work: Callable[[], T]) -> T:
        """Do something in the thread and wait for its result, or for what it raises.

        A caller that is cancelled before its turn has come leaves nothing to do.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def settle(result: T | None, error: BaseException | None) -> None:
            if future.done():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type]

        def job() -> None:
            if future.cancelled():
                return
            result, problem = None, None
            try:
                result = work()
            except BaseException as error:
                problem = error
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle, result, problem)

        self._jobs.put(job)
        return await future

    def _run(self) -> None:
        while True:
            job = self._jobs.get()
            self._is_working = True
            try:
                job()
            finally:
                self._is_working = False

    @property
    def is_working(self) -> bool:
        """Something is being done."""
        return self._is_working


class Workbench:
    """The session and its threads: one for what is quick and must keep its order, one for the engine."""

    def __init__(
        self, session: ReviewSession, *, user: str, warm_up: Callable[[], object] | None = None
    ) -> None:
        """Set it up.

        Args:
            session: Used by nobody else.
            user: Who works.
            warm_up: Opens the engine ahead of its first use.
        """
        self.session = session
        self.user = user
        self._warm_up = warm_up
        self._desk = SerialThread("session")
        self._engine = SerialThread("engine")

    async def ask(self, work: Callable[[], T]) -> T:
        """Do something with the session."""
        return await self._desk.call(work)

    async def draft(self, work: Callable[[], T]) -> T:
        """Do something with the session that makes the engine work, and leaves the session as it is."""
        return await self._engine.call(work)

    @property
    def is_working(self) -> bool:
        """The engine, or the session, is in the middle of something."""
        return self._desk.is_working or self._engine.is_working

    async def warm_up(self) -> None:
        """Open the engine, so that its first use is quick."""
        if self._warm_up is not None:
            await self._engine.call(self._warm_up)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a screen shows of the session: taken in the session's thread, looked at in the screen's."""

    letter_id: LetterId
    name: str
    views: Sequence[UnitView]
    """All units by position; goes on living in the session, so that 10,000 are not copied with every key."""
    visible: Sequence[int]
    """Indices into `views` that the filter lets through."""
    current: int
    """Index into `views`."""
    view: UnitView | None
    """The current unit; None in a letter without any."""
    filter: Filter

    @staticmethod
    def of(session: ReviewSession) -> "Snapshot":
        """The session as it is now, with a letter open."""
        letter = session.letter
        if letter is None:
            raise ValueError("no letter is open")
        views = session.views
        return Snapshot(
            letter_id=letter.id,
            name=letter.name,
            views=views,
            visible=session.visible,
            current=session.current,
            view=session.view if views else None,
            filter=session.filter,
        )
