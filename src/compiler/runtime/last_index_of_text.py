# text.lastIndexOf(search, start).
def _last_index_of_text(text, search, start):
    return text.rfind(search, 0, max(start, 0) + len(search))
