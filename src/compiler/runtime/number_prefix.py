# How many characters at the start of a text are a decimal number.
def _number_prefix(text):
    i = 1 if text[:1] in ("-", "+") else 0
    if text[i : i + 8] == "Infinity":
        return i + 8
    digits = 0
    end = 0
    while i < len(text):
        c = text[i]
        if "0" <= c <= "9":
            digits += 1
            end = i + 1
        elif c == "." and "." not in text[:i]:
            end = i + 1 if digits else end
        elif c in "eE" and digits:
            j = i + 2 if text[i + 1 : i + 2] in ("-", "+") else i + 1
            k = j
            while k < len(text) and "0" <= text[k] <= "9":
                k += 1
            return k if k > j else i
        else:
            break
        i += 1
    return end if digits else 0
