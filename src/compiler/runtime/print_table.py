# Prints rows of texts in boxes, as Node does.
def _print_table(rows):
    widths = [max([len(row[i]) for row in rows]) + 2 for i in range(len(rows[0]))]
    bars = ["─" * width for width in widths]
    print("┌" + "┬".join(bars) + "┐")
    for n, row in enumerate(rows):
        cells = []
        for i, text in enumerate(row):
            cells.append(" " + text + " " * (widths[i] - len(text) - 1))
        print("│" + "│".join(cells) + "│")
        if n == 0:
            print("├" + "┼".join(bars) + "┤")
    print("└" + "┴".join(bars) + "┘")
