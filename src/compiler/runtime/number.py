# Number(x).
def _number(x, nothing=float("nan")):
    if x is None:
        return nothing
    if isinstance(x, bool):
        return 1 if x else 0
    if not isinstance(x, str):
        return x
    text = x.strip()
    if not text:
        return 0
    base = {"0x": 16, "0o": 8, "0b": 2}.get(text[:2].lower())
    if base:
        try:
            return int(text[2:], base) if "_" not in text and text[2:3] not in "+- " else float("nan")
        except ValueError:
            return float("nan")
    return _decimal(text) if _number_prefix(text) == len(text) else float("nan")
