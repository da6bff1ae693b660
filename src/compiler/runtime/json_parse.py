# JSON.parse(text), with objects that have attributes.
def _json_parse(text):
    try:
        value = json.loads(text)
    except ValueError:
        raise SyntaxError("Unexpected token in JSON")
    return _with_attributes(value)
