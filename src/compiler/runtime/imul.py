# Math.imul(a, b).
def _imul(a, b):
    return _int32(_int32(a) * _int32(b))
