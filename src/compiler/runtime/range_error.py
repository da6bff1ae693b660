# A value is outside what is allowed.
class RangeError(Exception):
    pass
