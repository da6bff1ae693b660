# Object.groupBy and Map.groupBy, into a new dict or Map.
def _group_by(groups, items, key_of):
    for x in items:
        key = key_of(x)
        if key not in groups:
            groups[key] = []
        groups[key].append(x)
    return groups
