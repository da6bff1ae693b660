# An object used as a dictionary that the program enumerates: in JavaScript's order, integers first.
class _Dict(_Map):
    def _walk(self):
        integers = [key for key in self._nodes if isinstance(key, int) or (key.isdigit() and key == str(int(key)))]
        for key in sorted(integers, key=int):
            yield self._nodes[key]
        for node in super()._walk():
            if node[0] not in integers:
                yield node
