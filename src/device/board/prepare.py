# Runs on the board before an upload: makes the folders, and removes what an interrupted flash left.
# `paths`, put in front of this text: the files to come, under their final names.
import os

for _path in paths:
    _parts = _path.split("/")[:-1]
    for _end in range(1, len(_parts) + 1):
        try:
            os.mkdir("/".join(_parts[:_end]))
        except OSError:
            pass
    try:
        os.remove(_path + ".tsnow")
    except OSError:
        pass
