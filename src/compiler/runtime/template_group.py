# What stands behind a $ that names a group, with the group filled in.
def _template_group(piece, groups):
    for digits in (2, 1):
        number = piece[:digits]
        if len(number) == digits and number.isdigit() and 0 < int(number) < len(groups):
            return (groups[int(number)] or "") + piece[digits:]
    return "$" + piece
