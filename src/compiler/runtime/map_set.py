# map.set(key, value), for its value.
def _map_set(map, key, value):
    map[key] = value
    return map
