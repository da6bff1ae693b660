# Date.parse(text) of ISO 8601; NaN where it is none.
def _parse_date(text):
    try:
        date, time = text.split("T") if "T" in text else (text, "")
        fields = [int(field) for field in date.split("-")]
        if date[:1] in "+-" or len(fields) > 3 or len(date) not in (4, 7, 10):
            return float("nan")
        fields += [1] * (3 - len(fields))
        shift = 0
        if time[-1:] == "Z":
            time = time[:-1]
        elif time[-6:-5] in ("+", "-"):
            shift = int(time[-6] + "1") * (int(time[-5:-3]) * 60 + int(time[-2:]))
            time = time[:-6]
        clock = [float(field) for field in time.split(":")] if time else [0.0]
        clock += [0.0] * (3 - len(clock))
        valid = 1 <= fields[1] <= 12 and 1 <= fields[2] <= 31 and clock[0] <= 24 and clock[1] < 60 and clock[2] < 60
        if not valid:
            return float("nan")
        seconds = time.split(":")[2] if time.count(":") > 1 else "0"
        ms = int((seconds.split(".")[1] + "00")[:3]) if "." in seconds else 0
        return _utc(fields[0], fields[1] - 1, fields[2], int(clock[0]), int(clock[1]) - shift, int(clock[2]), ms)
    except (ValueError, IndexError):
        return float("nan")
