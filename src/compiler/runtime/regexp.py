# A regular expression. `compiled` has two groups before those of the pattern: what is skipped, and the match.
class _RegExp:
    def __init__(self, pattern, source, flags, count, names):
        self.compiled = re.compile("(.*?)(" + pattern + ")")
        self.source = source
        self.flags = flags
        self.count = count
        self.names = names
        self.lastIndex = 0

    def exec(self, text):
        isGlobal = "g" in self.flags
        start = self.lastIndex if isGlobal else 0
        found = None
        if start <= len(text) and not (start > 0 and self.source[:1] == "^"):
            found = self.compiled.match(text[start:])
        if found is None:
            if isGlobal:
                self.lastIndex = 0
            return None
        match = _Match([found.group(i) for i in range(2, self.count + 3)])
        match.at = start + len(found.group(1))
        match.input = text
        match.names = self.names
        if isGlobal:
            self.lastIndex = match.at + len(match[0])
        return match

    def __str__(self):
        return "/" + self.source + "/" + self.flags
