# Pycom's firmware hands out addresses and keys as str objects that hold raw bytes, which no Python code can make.
import binascii
import struct

import uctypes

# Where a str object of this VM keeps its hash and the address of its bytes.
_HASH = 4
_DATA = 12


def raw_str(digits):
    """A str object with the bytes that these hexadecimal digits stand for."""
    data = binascii.unhexlify(digits)
    text = "\x01" * len(data)
    fields = uctypes.bytearray_at(id(text), 16)
    uctypes.bytearray_at(struct.unpack_from("<I", fields, _DATA)[0], len(data))[:] = data
    # 0 makes the VM compute it anew.
    fields[_HASH : _HASH + 4] = bytes(4)
    return text
