# Stand-ins for modules and objects: they write down what is done with them, and answer with more of their kind.
import sys

log = []


class Recorder:
    def __init__(self, path):
        self._path = path

    def __getattr__(self, name):
        return Recorder(self._path + "." + name)

    def __call__(self, *args, **kwargs):
        return self._record("call", args, sorted(kwargs.items()))

    def __getitem__(self, key):
        return self._record("get", str(key))

    def __setitem__(self, key, value):
        self._record("set", str(key), value)

    def __delitem__(self, key):
        self._record("delete", str(key))

    def __contains__(self, key):
        self._record("contains", key)
        return True

    def __len__(self):
        self._record("len")
        return 1

    def __add__(self, other):
        return self._record("add", other)

    def __mul__(self, other):
        return self._record("multiply", other)

    # A recorder can be awaited; it does not make anybody wait.
    def __iter__(self):
        return iter(())

    def _record(self, *what):
        log.append((self._path,) + what)
        return Recorder(self._path + "()")


def run(source, module, objects):
    """What the functions of a program have done with a module, one line each; those with an "o" get an object."""
    hidden = {}
    parts = module.split(".")
    for count in range(len(parts)):
        name = ".".join(parts[: count + 1])
        hidden[name] = sys.modules.get(name)
        sys.modules[name] = Recorder(name)
    program = {"__name__": "program"}
    exec(source, program)
    for name, loaded in hidden.items():
        if loaded is None:
            sys.modules.pop(name)
        else:
            sys.modules[name] = loaded
    return [line_of(program["call%d" % index], kind) for index, kind in enumerate(objects)]


def line_of(function, kind):
    log.clear()
    try:
        made = function(Recorder("o")) if kind == "o" else function()
        if hasattr(made, "send"):
            finish(made)
        return repr(log)
    except Exception as error:
        return "%r raised %r" % (log, error)


def finish(coroutine):
    try:
        coroutine.send(None)
    except StopIteration:
        pass
