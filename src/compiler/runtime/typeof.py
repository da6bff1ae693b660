# typeof x.
def _typeof(x, nothing="undefined"):
    if x is None:
        return nothing
    if isinstance(x, bool):
        return "boolean"
    if isinstance(x, (int, float)):
        return "number"
    if isinstance(x, str):
        return "string"
    return "function" if callable(x) else "object"
