# text.codePointAt(index): None outside.
def _code_point_at(text, index):
    return ord(text[index]) if 0 <= index < len(text) else None
