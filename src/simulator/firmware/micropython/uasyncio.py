# The old name.
from asyncio import *
