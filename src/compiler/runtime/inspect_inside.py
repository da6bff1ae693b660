# What has parts, as Node prints it.
def _inspect_inside(value, nothing, indent, state):
    outer = state[0]
    kind, label, brackets, entries = _contents(value)
    if not entries:
        return label + brackets
    if len(outer) > 2:
        return "[" + kind + "]"
    outer.append(id(value))
    state[1] = depth = len(outer)
    shown = []
    for entry in entries[:100]:
        text = _inspect(entry[-1], nothing, indent + 2, state)
        if len(entry) > 1:
            key = entry[0] if len(entry) == 2 else _inspect(entry[0], nothing, indent + 2, state) + " =>"
            text = key + " " + text
        shown.append(text)
    outer.pop()
    more = len(entries) - 100
    if more > 0:
        shown.append("... %d more item%s" % (more, "s" if more > 1 else ""))
    count = len(shown)
    if count > 6 and brackets == "[]":
        shown = _columns(shown, indent, all([type(entry[0]) in (int, float) for entry in entries]), count - (more > 0))
    opening = label + brackets[0]
    if id(value) in state[2]:
        opening = "<ref *%d> %s" % (state[2].index(id(value)) + 1, opening)
    start = count + indent + len(opening) + 10
    if state[1] - depth < 3 and count == len(shown) and sum([len(x) for x in shown]) + count + start <= 80:
        if not any(["\n" in x for x in shown]):
            return opening + " " + ", ".join(shown) + " " + brackets[1]
    line = "\n" + " " * indent
    return opening + line + "  " + (("," + line + "  ").join(shown)) + line + brackets[1]
