# A property's name as Node prints it: quoted where it is no identifier.
def _property_name(name):
    name = str(name)
    plain = name and not name[0].isdigit()
    for c in name:
        if not (c.isalpha() and c < "\x7f" or c.isdigit() or c in "_"):
            plain = False
    return name if plain else _quote(name)
