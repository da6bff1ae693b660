# errno with the ESP32's numbers (newlib's).
import errno as _vm
import struct
import uctypes

EPERM = 1
ENOENT = 2
EIO = 5
EBADF = 9
EAGAIN = 11
ENOMEM = 12
EACCES = 13
EEXIST = 17
ENODEV = 19
EISDIR = 21
EINVAL = 22
EOPNOTSUPP = 95
EADDRINUSE = 112
ECONNABORTED = 113
ECONNRESET = 104
ENOBUFS = 105
ENOTCONN = 128
ETIMEDOUT = 116
ECONNREFUSED = 111
EHOSTUNREACH = 118
EALREADY = 120
EINPROGRESS = 119

errorcode = {value: name for name, value in globals().items() if name[0] == "E"}


def _patch():
    # The compiler puts the numbers of the VM's own errno in the place of `errno.ETIMEDOUT`: they must be ours, too. Its
    # table is a dict, of which word 3 points to pairs of words: a name and a small integer, shifted by one with the last bit set.
    table = struct.unpack_from("<I", uctypes.bytearray_at(id(_vm.__dict__), 16), 12)[0]
    for i, name in enumerate(_vm.__dict__):
        if name in _numbers:
            value = uctypes.bytearray_at(table + 8 * i + 4, 4)
            if struct.unpack("<I", value)[0] != _vm.__dict__[name] << 1 | 1:
                raise RuntimeError("errno is not where this VM should have it")
            value[:] = struct.pack("<I", _numbers[name] << 1 | 1)


_numbers = {name: value for name, value in globals().items() if name[0] == "E"}
_patch()
