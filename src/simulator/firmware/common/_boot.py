# Starts the board: the first of our modules that runs.
import gc

import _kernel

heap = gc.mem_alloc
dispatch = _kernel.dispatch
