# os as the board has it: files are the VM's, the rest is ours.
from collections import namedtuple
from os import chdir, getcwd, ilistdir, listdir, mkdir, mount, remove, rename, rmdir, stat, statvfs, umount, unlink

from _board import random
from _target import MACHINE, PLATFORM

_Uname = namedtuple("uname", ("sysname", "nodename", "release", "version", "machine"))


def uname():
    return _Uname(PLATFORM, PLATFORM, "1.27.0", "v1.27.0 on a simulated board", MACHINE)


def urandom(n):
    return bytes([random.next() & 255 for _ in range(n)])


def sync():
    pass


def dupterm(stream, index=0):
    return None
