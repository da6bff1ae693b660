# The text that console.log makes of a first text with directives, and more values.
def _format(text, *values):
    result = ""
    i = 0
    n = 0
    while i < len(text):
        c = text[i]
        directive = text[i + 1 : i + 2] if c == "%" else ""
        if directive == "%":
            result += "%"
        elif directive and directive in "sdifjoOc" and n < len(values):
            result += _directive(directive, values[n])
            n += 1
        else:
            result += c
            i -= 1
        i += 2
    return " ".join([result] + [x if isinstance(x, str) else _inspect(x) for x in values[n:]])
