# Many short items side by side, as Node prints an array of more than six; what is behind `count` stays as it is.
def _columns(shown, indent, numbers, count):
    widths = [len(x) + 2 for x in shown[:count]]
    widest = max(widths)
    total = sum(widths)
    if widest * 3 + indent >= 80 or not (total / widest > 5 or widest <= 8):
        return shown
    biased = max(widest - 3 - math.sqrt(widest - total / len(shown)), 1)
    columns = min(
        math.floor(math.sqrt(2.5 * biased * count) / biased + 0.5),
        (80 - indent) // widest,
        12,
    )
    if columns <= 1:
        return shown
    sizes = [max(widths[i::columns]) for i in range(min(columns, count))]
    lines = []
    for start in range(0, count, columns):
        line = ""
        row = shown[start : min(start + columns, count)]
        for i in range(len(row)):
            last = i == len(row) - 1
            text = row[i] if last else row[i] + ", "
            space = " " * (sizes[i] - len(text) - (2 if last else 0))
            line += space + text if numbers else text if last else text + space
        lines.append(line)
    return lines + shown[count:]
