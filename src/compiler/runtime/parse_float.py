# parseFloat(text).
def _parse_float(text):
    text = text.strip()
    end = _number_prefix(text)
    return _decimal(text[:end]) if end else float("nan")
