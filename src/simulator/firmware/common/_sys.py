# sys as the board shows it; what it shares with the VM's own are the same objects.
from collections import namedtuple
from sys import argv, byteorder, exit, maxsize, modules, path, stderr, version
import sys as _vm

from _console import stdin, stdout
from _kernel import print_exception
from _target import MACHINE, PLATFORM

ps1 = ">>> "
ps2 = "... "
platform = PLATFORM
implementation = namedtuple("implementation", ("name", "version", "_machine", "_mpy", "_build"))(
    "micropython", _vm.implementation.version, MACHINE, _vm.implementation._mpy, PLATFORM
)
version_info = (3, 4, 0)
