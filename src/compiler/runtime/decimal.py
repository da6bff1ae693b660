# The value of a decimal number's text: an int where it has no fraction.
def _decimal(text):
    try:
        return int(text) or float(text + ".0") if text[0] == "-" else int(text)
    except ValueError:
        value = float(text.replace("Infinity", "inf"))
    return int(value) if -1e15 < value < 1e15 and value == int(value) and text[0] != "-" else value
