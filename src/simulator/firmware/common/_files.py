# The board's files: littlefs's behaviour and error numbers over the simulator's store, which outlives the interpreter.
import io
import os
import vfs

from _board import files
from uctypes import addressof

_FOLDER = 0x4000
_FILE = 0x8000
_VALUE_ERROR = -1000


def _checked(result):
    if result >= 0:
        return result
    if result == _VALUE_ERROR:
        raise ValueError
    raise OSError(-result)


class _File(io.IOBase):
    # The stream protocol comes through readinto, write and ioctl; the rest is what a program calls.
    def __init__(self, path, mode):
        self._number = -1
        self._number = _checked(files.open(path, mode))

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        if self._number >= 0:
            number = self._number
            self._number = -1
            _checked(files.close(number))

    def flush(self):
        _checked(files.flush(self._number))

    def seek(self, offset, whence=0):
        return _checked(files.seek(self._number, offset, whence))

    def tell(self):
        return self.seek(0, 1)

    def write(self, data):
        data = memoryview(data)
        return _checked(files.write(self._number, addressof(data), len(data) * _item_size(data)))

    def readinto(self, buffer, limit=-1):
        view = memoryview(buffer)
        size = len(view) * _item_size(view)
        if 0 <= limit < size:
            size = limit
        return _checked(files.read(self._number, addressof(buffer), size))

    def readlines(self):
        return list(self)

    def ioctl(self, request, argument):
        if request == 1:  # flush
            self.flush()
        elif request == 4:  # close
            self.close()
        elif request == 11:  # the size of an import's buffer
            return 240
        else:
            return -22
        return 0

    def _take(self, size):
        buffer = bytearray(size)
        count = _checked(files.read(self._number, addressof(buffer), size))
        return buffer if count == size else buffer[:count]


class _BinaryFile(_File):
    def read(self, size=-1):
        left = _checked(files.left(self._number))
        if size is None or size < 0 or size > left:
            size = left
        return bytes(self._take(size))

    def readline(self, limit=-1):
        return bytes(self._take(_checked(files.line(self._number, _limit(limit)))))


class _TextFile(_File):
    def read(self, size=-1):
        if size is None or size < 0:
            size = _checked(files.left(self._number))
        return str(self._take(_checked(files.characters(self._number, size))), "utf-8")

    def readline(self, limit=-1):
        return str(self._take(_checked(files.line(self._number, _limit(limit)))), "utf-8")


def _limit(limit):
    return 0x3FFFFFFF if limit is None or limit < 0 else limit


def _item_size(view):
    return 1 if not len(view) else len(bytes(view[:1]))


class _FileSystem:
    # Relative paths start at the folder that chdir named. The firmware's modules are found under a path that no listing
    # shows; a mount of their own would be listed.
    def __init__(self, firmware):
        self._folder = "/"
        self._firmware_path = firmware + "/"
        self._firmware = vfs.VfsPosix(firmware)

    def _path(self, path):
        return path if path[:1] == "/" else self._folder + path

    def _in_firmware(self, path):
        return path[len(self._firmware_path) - 1 :] if path.startswith(self._firmware_path) else None

    def mount(self, readonly, make):
        pass

    def umount(self):
        pass

    def open(self, path, mode):
        inner = self._in_firmware(path)
        if inner:
            return self._firmware.open(inner, mode)
        return (_BinaryFile if "b" in mode else _TextFile)(self._path(path), mode)

    def chdir(self, path):
        path = self._path(path)
        if _checked(files.stat(path)) != 1:
            raise OSError(2)
        parts = []
        for part in path.split("/"):
            if part == "..":
                if parts:
                    parts.pop()
            elif part and part != ".":
                parts.append(part)
        self._folder = "/" + "".join([part + "/" for part in parts])

    def getcwd(self):
        return self._folder if self._folder == "/" else self._folder[:-1]

    def ilistdir(self, path):
        entries = [files.entry(i) for i in range(_checked(files.list(self._path(path))))]
        return (_entry(*entry.split("/")) for entry in entries)

    def stat(self, path):
        inner = self._in_firmware(path)
        if inner:
            return self._firmware.stat(inner)
        mode = _FOLDER if _checked(files.stat(self._path(path))) else _FILE
        time = files.time()
        return (mode, 0, 0, 0, 0, 0, files.size(), time, time, time)

    def statvfs(self, path):
        size, blocks, free = files.block_bytes(), files.blocks(), files.free_blocks()
        return (size, size, blocks, free, free, 0, 0, 0, 0, 255)

    def mkdir(self, path):
        _checked(files.mkdir(self._path(path)))

    def remove(self, path):
        _checked(files.remove(self._path(path)))

    rmdir = remove

    def rename(self, old, new):
        _checked(files.rename(self._path(old), self._path(new)))


def _entry(name, size):
    return (name, _FILE, 0, int(size)) if size else (name, _FOLDER, 0, 0)


def mount(firmware, folder):
    """Puts the board's files in place of the VM's own file system, of which only the firmware's modules can be imported."""
    vfs.umount("/")
    vfs.mount(_FileSystem(firmware), "/")
    os.chdir(folder)
