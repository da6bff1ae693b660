class Circle:
    def __init__(self, kind, r):
        self.kind = kind
        self.r = r


class Rect:
    def __init__(self, kind, w, h):
        self.kind = kind
        self.w = w
        self.h = h


class Rest:
    def __init__(self, value, unit=None):
        self.value = value
        self.unit = unit


# A reading of a sensor; the unit is left out where it goes without saying.
class Reading:
    def __init__(self, sensor, value, unit=None):
        self.sensor = sensor
        self.value = value
        self.unit = unit


first = Reading("t1", 21)
second = Reading("h1", 40, "%")
calibrated = Reading(first.sensor, first.value + 1, first.unit)
_value = second.unit
print("%s: %d %s" % (calibrated.sensor, calibrated.value, _value if _value is not None else "C"))

# What is looked up by key is a dict.
counts = {}
for name in ["t1", "h1", "t1"]:
    counts[name] = counts.get(name, 0) + 1
counts.pop("h1", None)
print("true" if "h1" in counts else "false")


def area(shape):
    return 3 * shape.r * shape.r if shape.kind == "circle" else shape.w * shape.h


print("%d %d" % (area(Circle("circle", 2)), area(Rect("rect", 2, 5))))


# Methods that use `this` make a class.
class Lamp:
    def __init__(self, level):
        self.level = level

    def brighten(self, by):
        self.level += by
        return self

    @property
    def isOn(self):
        return self.level > 0


lamp = Lamp(0)
print("%d %s" % (lamp.brighten(3).level, "true" if lamp.isOn else "false"))

sensor = second.sensor
rest = Rest(second.value, second.unit)
print("%s %d" % (sensor, rest.value))
