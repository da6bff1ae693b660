# An object whose properties are not known before: one that is absent is None.
class _Record:
    def __getattr__(self, name):
        return None
