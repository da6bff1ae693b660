# Date.UTC(year, month, day, hours, minutes, seconds, ms).
def _utc(year, month=0, day=1, hours=0, minutes=0, seconds=0, ms=0):
    if 0 <= year <= 99:
        year += 1900
    year += month // 12
    month = month % 12 + 1
    y = year - 1 if month <= 2 else year
    era = y // 400
    of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5
    of_era = y % 400 * 365 + y % 400 // 4 - y % 400 // 100 + of_year
    days = era * 146097 + of_era - 719468 + day - 1
    return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + ms
