# A replacement with its $-patterns filled in.
def _template(replacement, text, index, groups):
    pieces = replacement.split("$")
    result = pieces[0]
    i = 1
    while i < len(pieces):
        piece = pieces[i]
        if not piece and i + 1 < len(pieces):
            i += 1
            result += "$" + pieces[i]
        elif piece[:1] == "&":
            result += groups[0] + piece[1:]
        elif piece[:1] == "`":
            result += text[:index] + piece[1:]
        elif piece[:1] == "'":
            result += text[index + len(groups[0]) :] + piece[1:]
        else:
            result += _template_group(piece, groups)
        i += 1
    return result
