# Starts the board: the first of our modules that runs.
import gc
import sys

import _files
import _kernel
import _micropython

heap = gc.mem_alloc
dispatch = _kernel.dispatch
mount = _files.mount

sys.modules["micropython"] = _micropython
