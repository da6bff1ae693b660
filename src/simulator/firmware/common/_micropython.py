# The module micropython with what the VM leaves out or does by itself.
from micropython import *

from _board import line


def kbd_intr(byte):
    line.raw(byte < 0)


def alloc_emergency_exception_buf(size):
    pass
