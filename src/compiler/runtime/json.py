# JSON.stringify(value, names, indent).
# Nothing is written as `nothing`: "null", or "" where it stands for undefined and a property is left out.
def _json(value, names=None, indent="", nothing="null", margin="\n"):
    if hasattr(value, "toJSON"):
        value = value.toJSON()
    if value is None:
        return nothing
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _json_quote(value)
    if isinstance(value, (int, float)):
        return _num(value) if value - value == 0 else "null"
    inner = margin + indent
    if isinstance(value, (list, tuple)):
        parts = [_json(x, names, indent, "null", inner) for x in value]
        brackets = "[]"
    else:
        parts = []
        for key, x in _properties(value):
            text = _json(x, names, indent, nothing, inner) if names is None or key in names else ""
            if text:
                parts.append(_json_quote(key) + (": " if indent else ":") + text)
        brackets = "{}"
    if not indent or not parts:
        return brackets[0] + ",".join(parts) + brackets[1]
    return brackets[0] + inner + ("," + inner).join(parts) + margin + brackets[1]
