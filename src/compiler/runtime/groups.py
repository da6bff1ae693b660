# match.groups: the named groups.
def _groups(match):
    groups = {}
    for name in match.names:
        groups[name] = match[match.names[name]]
    return groups
