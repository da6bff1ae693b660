# text.charAt(index): "" outside.
def _char_at(text, index):
    return text[index] if 0 <= index < len(text) else ""
