# crypto.getrandbits; ciphers are not simulated.
from _board import random


def getrandbits(bits):
    # Whole words of 32 bits, as the firmware gives them.
    return bytes([random.next() & 255 for _ in range((bits + 31) // 32 * 4)])


def __getattr__(name):
    raise NotImplementedError("crypto." + name + " is not simulated")
