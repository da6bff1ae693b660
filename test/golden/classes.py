# An error's message: what the program set, or its text.
def _message(error):
    message = getattr(error, "message", None)
    return str(error) if message is None else message


# Counts what each lamp does.
class Lamp:
    count = 0
    limit = 10

    def __init__(self, name, step=1):
        self._level = 0
        self.log = []
        self.name = name
        self.step = step
        Lamp.count += 1

    @classmethod
    def make(cls, name):
        return cls(name)

    @property
    def level(self):
        return self._level

    @level.setter
    def level(self, value):
        self._level = min(value, Lamp.limit)

    def brighten(self):
        self.level += self.step  # by the setter
        self.log.append("%s %d" % (self.name, self._level))
        return self

    def toString(self):
        return ", ".join(self.log)


class Spot(Lamp):
    def __init__(self, *args):
        super().__init__(*args)
        self.angle = 30

    def brighten(self):
        super().brighten()
        return self


class LampError(Exception):
    def __init__(self, lamp, message):
        super().__init__(message)
        self.lamp = lamp


spot = Spot("spot", 4).brighten().brighten().brighten()
print("%s %d %s %d" % (spot.toString(), spot.angle, Lamp.make("hall").name, Lamp.count))
try:
    raise LampError(spot, "too hot")
except LampError as error:
    print("%s %s" % (error.lamp.name, _message(error)))
