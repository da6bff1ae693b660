# micropython with what the VM leaves out or does by itself, and a scheduler that knows virtual time.
from micropython import *

import _kernel
from _board import line


def kbd_intr(byte):
    line.raw(byte < 0)


def schedule(func, arg):
    # Each call has a number of its own, which goes once the call has been made.
    def run():
        _kernel.unregister(number)
        func(arg)

    number = _kernel.register(run)
    if not _kernel.schedule(number):
        _kernel.unregister(number)
        raise RuntimeError("schedule queue full")


def alloc_emergency_exception_buf(size):
    pass
