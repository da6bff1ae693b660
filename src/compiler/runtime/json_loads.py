# The value of a JSON text, with objects as dictionaries. Throws a SyntaxError where it is none.
def _json_loads(text):
    try:
        return _integral(json.loads(text))
    except ValueError:
        raise SyntaxError("Unexpected token in JSON")
