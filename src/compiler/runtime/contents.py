# What a value is called, how that is written in front of it, its brackets, and its entries: (item,), (key, value) of an
# object, (key, None, value) of a Map.
def _contents(value):
    name = type(value).__name__
    if isinstance(value, (list, tuple)):
        return "Array", "", "[]", [(x,) for x in value]
    if isinstance(value, (bytearray, memoryview)):
        return "Uint8Array", "Uint8Array(%d) " % len(value), "[]", [(x,) for x in value]
    if name == "array":
        return _array_contents(value)
    if isinstance(value, set) or hasattr(value, "_nodes") and hasattr(value, "discard"):
        return "Set", "Set(%d) " % len(value), "{}", [(x,) for x in value]
    if hasattr(value, "_nodes") and name == "_Map":
        return "Map", "Map(%d) " % len(value), "{}", [(key, None, x) for key, x in value.items()]
    entries = [(_property_name(key) + ":", x) for key, x in _properties(value)]
    if isinstance(value, dict) or name[0] == "_" or hasattr(value, "_fields"):
        return "Object", "", "{}", entries
    return name, name + " ", "{}", entries
