# What `raise` takes: an exception, or one that carries any other value.
class _Thrown(Exception):
    pass


def _thrown(value):
    return value if isinstance(value, BaseException) else _Thrown(value)
