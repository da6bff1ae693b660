# Runs on the board after an upload: checks every file, and only then puts them in place, main.py last.
# Put in front of this text: `uploads`, the SHA-256 by path of what was uploaded; `stale`, the files to remove; `manifest`,
# the SHA-256 by path of all files of the program.
import json
import os

try:
    import binascii
    import hashlib
except ImportError:
    import ubinascii as binascii
    import uhashlib as hashlib


def _hash(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while True:
            piece = file.read(512)
            if not piece:
                return binascii.hexlify(digest.digest()).decode()
            digest.update(piece)


def _replace(path, text):
    with open(path + ".tsnow", "w") as file:
        file.write(text)
    _rename(path)


def _rename(path):
    try:
        os.rename(path + ".tsnow", path)
    except OSError:
        # FAT does not rename over a file that is there.
        os.remove(path)
        os.rename(path + ".tsnow", path)


def _remove(path):
    try:
        os.remove(path)
        while "/" in path:
            path = path.rsplit("/", 1)[0]
            # Only an empty folder goes.
            os.rmdir(path)
    except OSError:
        pass


for _path in uploads:
    if _hash(_path + ".tsnow") != uploads[_path]:
        print("tsnow:" + json.dumps({"damaged": _path}))
        raise Exception("tsnow: a file arrived damaged")
# From here to the end the manifest vouches for nothing that is being replaced.
_pending = dict(manifest)
for _path in list(uploads) + stale:
    _pending[_path] = ""
_replace(".tsnow.json", json.dumps(_pending))
for _path in sorted(uploads, key=lambda path: path == "main.py"):
    _rename(_path)
for _path in stale:
    _remove(_path)
_replace(".tsnow.json", json.dumps(manifest))
