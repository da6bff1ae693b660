# An object whose properties are not known before: one that is absent is None.
class _Record:
    def __getattr__(self, name):
        return self.__dict__.get(name[:-1]) if name[-1] == "_" else None
