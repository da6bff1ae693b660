# Dates from seconds and back, in the proleptic Gregorian calendar.

_DAYS_TO_1970 = 719468
_DAY = 86400


def to_date(seconds):
    """The date of so many seconds after 1970: year, month, day, hour, minute, second, weekday (Monday 0), day of the year."""
    days = seconds // _DAY
    rest = seconds % _DAY
    # Years begin in March here, so that the leap day comes last.
    shifted = days + _DAYS_TO_1970
    era = shifted // 146097
    day_of_era = shifted % 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_from_march = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month_from_march + 2) // 5 + 1
    month = month_from_march + 3 if month_from_march < 10 else month_from_march - 9
    year = year_of_era + era * 400 + (1 if month <= 2 else 0)
    first = to_seconds((year, 1, 1, 0, 0, 0)) // _DAY
    return (year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, days - first + 1)


def to_seconds(date):
    """Seconds after 1970 of a date; fields may lie outside their ranges."""
    year, month, day, hour, minute, second = date[:6]
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    if month <= 2:
        year -= 1
    era = year // 400
    year_of_era = year % 400
    day_of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    days = era * 146097 + day_of_era - _DAYS_TO_1970
    return days * _DAY + hour * 3600 + minute * 60 + second
