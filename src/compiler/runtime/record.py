# An object whose properties are not known before: one that is absent is None, but for those that helpers ask for.
class _Record:
    def __getattr__(self, name):
        if name[0] == "_" or name in ("toJSON", "toString", "toISOString", "then", "next"):
            raise AttributeError(name)
        return self.__dict__.get(name[:-1]) if name[-1] == "_" else None
