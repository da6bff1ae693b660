# Prints text at the indentation of console.group.
def _print_grouped(text):
    print(_indent[0] + text.replace("\n", "\n" + _indent[0]))
