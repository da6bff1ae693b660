# select on virtual time. An object can be polled when it answers ioctl(3, flags).
import _kernel
from _board import clock

POLLIN = 1
POLLOUT = 4
POLLERR = 8
POLLHUP = 16

_POLL = 3
_ENOENT = 2
_EINVAL = 22


class _Poll:
    def __init__(self):
        self._entries = {}

    def register(self, obj, eventmask=POLLIN | POLLOUT):
        if not hasattr(obj, "ioctl"):
            raise OSError(_EINVAL, "stream operation not supported")
        self._entries[id(obj)] = [obj, eventmask]

    def unregister(self, obj):
        self._entries.pop(id(obj), None)

    def modify(self, obj, eventmask):
        entry = self._entries.get(id(obj))
        if entry is None:
            raise OSError(_ENOENT)
        entry[1] = eventmask

    def _ready(self, one_shot):
        found = []
        for entry in self._entries.values():
            flags = entry[0].ioctl(_POLL, entry[1]) if entry[1] else 0
            if flags:
                found.append((entry[0], flags))
                if one_shot:
                    entry[1] = 0
        return found

    def poll(self, timeout=-1, flags=0):
        found = self._ready(flags & 1)
        if found or timeout == 0:
            _kernel.dispatch()
            clock.step()
            return found
        deadline = clock.deadline_ms(-1 if timeout is None else timeout)
        passed = False
        while not found and not passed:
            passed = _kernel.wait(deadline)
            found = self._ready(flags & 1)
        if not passed:
            clock.drop(deadline)
        return found

    def ipoll(self, timeout=-1, flags=0):
        return iter(self.poll(timeout, flags))


def poll():
    return _Poll()


def select(rlist, wlist, xlist, timeout=None):
    poller = _Poll()
    for objects, mask in ((rlist, POLLIN), (wlist, POLLOUT), (xlist, POLLERR)):
        for obj in objects:
            known = poller._entries.get(id(obj))
            poller.register(obj, mask | (known[1] if known else 0))
    found = poller.poll(-1 if timeout is None else int(timeout * 1000))
    return tuple([[obj for obj, flags in found if flags & mask] for mask in (POLLIN, POLLOUT, POLLERR)])
