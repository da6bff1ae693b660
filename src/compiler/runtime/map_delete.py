# map.delete(key): whether it was there.
def _map_delete(map, key):
    found = key in map
    map.pop(key, None)
    return found
