# A text in quotes, as Node prints it inside arrays and objects.
def _quote(text):
    quote = "'"
    if "'" in text:
        quote = '"' if '"' not in text else "`" if "`" not in text and "${" not in text else "'"
    escapes = {"\n": "\\n", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\r": "\\r", "\x0b": "\\v", "\\": "\\\\", quote: "\\" + quote}
    return quote + "".join([escapes.get(c) or (c if c >= " " and c != "\x7f" else "\\x%02X" % ord(c)) for c in text]) + quote
