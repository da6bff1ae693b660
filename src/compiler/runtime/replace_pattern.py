# text.replace(pattern, replacement).
def _replace_pattern(text, pattern, replacement, arity=9):
    result = ""
    end = 0
    found = list(_matches(text, pattern)) if "g" in pattern.flags else [pattern.exec(text)]
    for match in found:
        if match is not None:
            result += text[end : match.at]
            if callable(replacement):
                args = list(match) + [match.at, text]
                result += replacement(*args[:arity])
            else:
                result += _template(replacement, text, match.at, match)
            end = match.at + len(match[0])
    return result + text[end:]
