# _group_by with a callback that takes the index.
def _group_by_index(groups, items, key_of):
    for i, x in enumerate(items):
        key = key_of(x, i)
        if key not in groups:
            groups[key] = []
        groups[key].append(x)
    return groups
