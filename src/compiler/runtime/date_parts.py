# Year, month (from 0), day, hours, minutes, seconds, milliseconds and weekday of milliseconds since 1970.
def _date_parts(ms):
    days = ms // 86400000
    rest = ms % 86400000
    z = days + 719468
    era = z // 146097
    of_era = z % 146097
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    day = of_year - (153 * month + 2) // 5 + 1
    year += era * 400
    if month > 9:
        year += 1
    month = (month + 2) % 12
    return year, month, day, rest // 3600000, rest // 60000 % 60, rest // 1000 % 60, rest % 1000, (days + 4) % 7
