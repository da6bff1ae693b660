# A Map that keeps the order of insertion, and answers as a dict does.
# A node is [key, value, node before, node behind]. A removed node has no node behind, and keeps the one before.
class _Map:
    def __init__(self, entries=()):
        self._nodes = {}
        self._end = end = [None, None, None, None]
        end[2] = end[3] = end
        for key, value in entries:
            self[key] = value

    def __len__(self):
        return len(self._nodes)

    def __contains__(self, key):
        return key in self._nodes

    def __getitem__(self, key):
        return self._nodes[key][1]

    def get(self, key, default=None):
        node = self._nodes.get(key)
        return default if node is None else node[1]

    def __setitem__(self, key, value):
        node = self._nodes.get(key)
        if node is None:
            end = self._end
            end[2][3] = end[2] = self._nodes[key] = [key, value, end[2], end]
        else:
            node[1] = value

    def pop(self, key, default=None):
        node = self._nodes.pop(key, None)
        if node is None:
            return default
        node[2][3] = node[3]
        node[3][2] = node[2]
        node[3] = None
        return node[1]

    def __delitem__(self, key):
        self.pop(key)

    def clear(self):
        for key in list(self._nodes):
            self.pop(key)

    def _walk(self):
        node = self._end[3]
        while node is not self._end:
            yield node
            while node[3] is None:
                node = node[2]
            node = node[3]

    def __iter__(self):
        return self.keys()

    def keys(self):
        for node in self._walk():
            yield node[0]

    def values(self):
        for node in self._walk():
            yield node[1]

    def items(self):
        for node in self._walk():
            yield node[0], node[1]
