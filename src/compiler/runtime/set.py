# A Set that keeps the order of insertion, and answers as Python's set does.
class _Set(_Map):
    def __init__(self, values=()):
        super().__init__()
        for value in values:
            self[value] = value

    def add(self, value):
        self[value] = value

    def discard(self, value):
        self.pop(value)
