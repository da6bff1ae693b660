# Callbacks and waiting. A callback runs as on the ESP32: between bytecodes of the main program and whenever it waits,
# never inside another callback.
import io
import sys

import micropython
from _board import callbacks, clock

_JUMPS_PER_STEP = 16

_handlers = {}
_next = 0
_busy = False
_jumps = _JUMPS_PER_STEP
_step = clock.step
_wait = clock.wait
_take = callbacks.take
schedule = callbacks.schedule
_pending = callbacks.pending
_vm_schedule = micropython.schedule
_vm_print_exception = sys.print_exception


def register(handler):
    """Gives a handler without arguments the number by which the hardware calls it."""
    global _next
    _next += 1
    _handlers[_next] = handler
    return _next


def unregister(number):
    _handlers.pop(number, None)


def lock():
    """Holds callbacks back; gives what `unlock` needs."""
    global _busy
    before = _busy
    _busy = True
    return before


def unlock(before):
    global _busy
    _busy = before


def print_exception(error, file=sys.stdout):
    """Prints a traceback without the frames of our modules, which are C on a board."""
    text = io.StringIO()
    _vm_print_exception(error, text)
    for line in text.getvalue().split("\n")[:-1]:
        if not line.startswith('  File "/.firmware/'):
            file.write(line + "\n")


def report(error):
    """Shows an exception that a callback let through; the program goes on."""
    print_exception(error)


def dispatch():
    """Runs the callbacks that are due."""
    global _busy
    if _busy or not _pending():
        return
    _busy = True
    try:
        while True:
            number = _take()
            if number < 0:
                return
            handler = _handlers.get(number)
            if handler is None:
                continue
            try:
                handler()
            except Exception as error:
                report(error)
    finally:
        _busy = False


def wait(deadline, patient=False):
    """Waits a little: until the deadline (then true) or until something has happened."""
    passed = _wait(deadline, patient)
    dispatch()
    return passed


def sleep_until(deadline):
    while not wait(deadline):
        pass


def _between_bytecodes(_):
    # The VM calls this at each jump, since it queues itself again each time.
    global _jumps
    _jumps -= 1
    if not _jumps:
        _jumps = _JUMPS_PER_STEP
        if _step():
            dispatch()
    _vm_schedule(_between_bytecodes, None)


_vm_schedule(_between_bytecodes, None)
