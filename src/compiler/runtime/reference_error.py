# A name is not there, or not yet.
class ReferenceError(Exception):
    pass
