# As _contents, of a typed array; only its text tells what it holds.
def _array_contents(value):
    names = {"b": "Int8", "B": "Uint8", "h": "Int16", "H": "Uint16", "i": "Int32", "I": "Uint32", "f": "Float32", "d": "Float64"}
    name = names[repr(value)[7]] + "Array"
    return name, "%s(%d) " % (name, len(value)), "[]", [(x,) for x in value]
