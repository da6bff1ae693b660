# Keys in JavaScript's order for objects: integers ascending, then texts as they came.
def _integer_first(keys):
    texts = [key if isinstance(key, str) else str(key) for key in keys]
    numbers = [int(text) for text in texts if text.isdigit() and (text == "0" or text[0] != "0")]
    if not numbers:
        return texts
    numbers = [str(n) for n in sorted(numbers)]
    return numbers + [text for text in texts if text not in numbers]
