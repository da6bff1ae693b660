# What a map has no value for.
heard = {}
heard["a"] = 0
print("%d %d" % (heard.get("a", 5), heard.get("b", -1)))

noted = {"x": None}
_value = noted.get("x")
print(_value if _value is not None else "none")


def ask():
    print("asked")
    return 3


_value2 = heard.get("a")
print(_value2 if _value2 is not None else ask())
