# String.raw(template, ...values).
def _raw(template, *values):
    text = template.raw[0]
    for i in range(1, len(template.raw)):
        text += (_str(values[i - 1]) if i <= len(values) else "") + template.raw[i]
    return text
