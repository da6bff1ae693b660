# Swaps, spreads and
# takes apart.
class Pair:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def swap(self):
        self.left, self.right = self.right, self.left

    def toText(self):
        return self.left + "-" + self.right


pair = Pair("a", "b")
pair.swap()
print(pair.toText())

_value = ["x", "y", "z"]
first = _value[0]
others = _value[1:]
print(first)
for name in others:
    if name == "y":
        continue
    print(name)
