# The significant digits of a positive number's text, and how many of them stand before the point.
def _digits(text):
    exponent = 0
    if "e" in text:
        text, exponent = text.split("e")
    point = text.find(".")
    if point < 0:
        point = len(text)
    digits = text.replace(".", "")
    leading = len(digits) - len(digits.lstrip("0"))
    return digits.strip("0"), point + int(exponent) - leading
