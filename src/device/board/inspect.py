# Runs on the board. Tells what an earlier flash left, and stops the exchange with an exception unless all is as wanted.
# `wanted`, put in front of this text: each file's SHA-256 and size by path.
import json
import os


def _size(path):
    try:
        return os.stat(path)[6]
    except OSError:
        return -1


def _free():
    try:
        space = os.statvfs(os.getcwd())
        return space[0] * space[3]
    except (AttributeError, OSError):
        return -1


try:
    with open(".tsnow.json") as _file:
        _there = json.load(_file)
except (OSError, ValueError):
    _there = {}
if not isinstance(_there, dict):
    _there = {}
_changed = [_path for _path in wanted if _there.get(_path) != wanted[_path][0] or _size(_path) != wanted[_path][1]]
_stale = [_path for _path in _there if _path not in wanted]
print("tsnow:" + json.dumps({"changed": _changed, "stale": _stale, "free": _free()}))
if _changed or _stale:
    raise Exception("tsnow: there is something to do")
