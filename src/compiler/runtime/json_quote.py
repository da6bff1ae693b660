# A text as JSON writes it.
def _json_quote(text):
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
    return '"' + "".join([escapes.get(c) or (c if c >= " " else "\\u%04x" % ord(c)) for c in text]) + '"'
