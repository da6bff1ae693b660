# Streams over objects that can be polled, such as a UART.
from . import core


class Stream:
    def __init__(self, s, e=None):
        self.s = s
        self.e = {} if e is None else e
        self.out_buf = b""

    def get_extra_info(self, v):
        return self.e[v]

    def close(self):
        pass

    async def wait_closed(self):
        self.s.close()

    async def read(self, n=-1):
        result = b""
        while True:
            await core._io_queue.queue_read(self.s)
            part = self.s.read(n)
            if part is not None:
                result += part
                if n >= 0 or not part:
                    return result

    async def readinto(self, buf):
        await core._io_queue.queue_read(self.s)
        return self.s.readinto(buf)

    async def readexactly(self, n):
        result = b""
        while n:
            await core._io_queue.queue_read(self.s)
            part = self.s.read(n)
            if part is not None:
                if not part:
                    raise EOFError
                result += part
                n -= len(part)
        return result

    async def readline(self):
        line = b""
        while not line.endswith(b"\n"):
            await core._io_queue.queue_read(self.s)
            part = self.s.readline()
            if part is not None:
                if not part:
                    break
                line += part
        return line

    def write(self, buf):
        self.out_buf += buf

    async def drain(self):
        if not self.out_buf:
            return await core.sleep_ms(0)
        out, self.out_buf = self.out_buf, b""
        sent = 0
        while sent < len(out):
            await core._io_queue.queue_write(self.s)
            count = self.s.write(out[sent:])
            if count is not None:
                sent += count


StreamReader = Stream
StreamWriter = Stream
