# The serial line as a program sees it: sys.stdin, sys.stdout's buffer, and input().
import io
import sys

from _board import clock, line
from _kernel import wait
from uctypes import addressof

_POLL = 3
_IN = 1
_OUT = 4


class _Bytes(io.IOBase):
    # What is typed, as bytes; what is written goes out unchanged, where print makes CR LF of newlines.
    def readinto(self, buffer, size=-1):
        view = memoryview(buffer)
        size = len(view) if size < 0 else min(size, len(view))
        done = 0
        while done < size:
            _await_byte()
            done += line.read(addressof(view[done:]), size - done)
        return done

    def read(self, size=-1):
        if size < 0:
            # A line has no end: only Ctrl-C leads out.
            while True:
                self.read(1)
        buffer = bytearray(size)
        self.readinto(buffer)
        return bytes(buffer)

    def readline(self):
        found = b""
        while not found.endswith(b"\n"):
            found += self.read(1)
        return found

    def write(self, data, size=-1):
        view = memoryview(data)
        size = len(view) if size < 0 else min(size, len(view))
        line.write(addressof(data), size)
        return size

    def ioctl(self, request, flags):
        if request == _POLL:
            return flags & (_OUT | (_IN if line.available() else 0))
        return 0

    def flush(self):
        pass


class _Text(_Bytes):
    # The same as text: Enter, which sends CR, ends a line.
    buffer = _Bytes()

    def read(self, size=-1):
        text = ""
        while size < 0 or len(text) < size:
            text += self._character()
        return text

    def readline(self):
        text = ""
        while not text.endswith("\n"):
            text += self._character()
        return text

    def _character(self):
        data = self.buffer.read(1)
        for first, more in ((0xF0, 3), (0xE0, 2), (0xC0, 1)):
            if data[0] >= first:
                data += self.buffer.read(more)
                break
        return "\n" if data == b"\r" else str(data, "utf-8")

    def write(self, text):
        _vm_stdout.write(text)
        return len(text)


def _await_byte():
    # Waiting lets callbacks run; the loop's jump is where Ctrl-C raises.
    deadline = -1
    while not line.available():
        if deadline < 0:
            deadline = clock.deadline_ms(-1)
        wait(deadline)
    if deadline >= 0:
        clock.drop(deadline)


def input(prompt=""):
    print(prompt, end="")
    text = ""
    while True:
        letter = stdin._character()
        if letter == "\n":
            print()
            return text
        if letter == "\x04" and not text:
            raise EOFError
        if letter in "\b\x7f":
            if text:
                text = text[:-1]
                print("\b \b", end="")
        elif letter >= " ":
            text += letter
            print(letter, end="")


_vm_stdout = sys.stdout
stdin = _Text()
stdout = _Text()
