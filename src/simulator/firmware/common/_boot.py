# Starts the board: the first of our modules that runs.
import builtins
import sys

import _console
import _files
import _kernel
import _target

dispatch = _kernel.dispatch
mount = _files.mount

builtins.input = _console.input

for name, file in _target.REPLACED.items():
    sys.modules[name] = __import__(file)
for name, exception in _target.EXCEPTIONS.items():
    setattr(builtins, name, exception)
