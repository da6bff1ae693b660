# parseInt(text, radix).
def _parse_int(text, radix=0):
    text = text.strip().lower()
    sign = 1
    if text[:1] in ("-", "+"):
        sign = -1 if text[0] == "-" else 1
        text = text[1:]
    if text[:2] == "0x" and radix in (0, 16):
        text = text[2:]
        radix = 16
    radix = radix or 10
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[:radix]
    end = 0
    while end < len(text) and text[end] in digits:
        end += 1
    return sign * int(text[:end], radix) if end and 2 <= radix <= 36 else float("nan")
