# A Date: milliseconds since 1970, in UTC; NaN where it is none.
class _Date:
    def __init__(self, ms):
        self.ms = ms

    def part(self, index):
        return _date_parts(self.ms)[index] if self.ms == self.ms else self.ms

    def toISOString(self):
        if self.ms != self.ms:
            raise RangeError("Invalid time value")
        year, month, day, hours, minutes, seconds, ms, _ = _date_parts(self.ms)
        text = "%04d" % year if 0 <= year <= 9999 else "%s%06d" % ("-" if year < 0 else "+", abs(year))
        return "%s-%02d-%02dT%02d:%02d:%02d.%03dZ" % (text, month + 1, day, hours, minutes, seconds, ms)

    def toJSON(self):
        return self.toISOString() if self.ms == self.ms else None
