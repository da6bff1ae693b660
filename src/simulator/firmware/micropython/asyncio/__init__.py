# MicroPython's asyncio on virtual time: one loop, tasks in order of their times.
from . import core
from .core import (
    CancelledError,
    IOQueue,
    Loop,
    Task,
    TaskQueue,
    TimeoutError,
    create_task,
    current_task,
    get_event_loop,
    new_event_loop,
    run,
    run_until_complete,
    sleep,
    sleep_ms,
)
from .funcs import gather, wait_for, wait_for_ms
from .sync import Event, Lock, ThreadSafeFlag
from .stream import Stream, StreamReader, StreamWriter
from time import ticks_add, ticks_diff, ticks_ms as ticks


def __getattr__(name):
    if name == "cur_task":
        return core.cur_task
    raise AttributeError(name)
