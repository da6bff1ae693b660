# console.table(rows).
def _table(rows):
    if not _has_parts(rows):
        print(_show(rows))
        return
    columns = []
    lines = []
    single = False
    for index, row in _table_rows(rows):
        cells = dict(_table_rows(row)) if _has_parts(row) else None
        if cells is None:
            single = True
        lines.append((index, cells, row))
        for name, _ in _table_rows(row) if cells is not None else []:
            if name not in columns:
                columns.append(name)
    header = ["(index)"] + columns + (["Values"] if single else [])
    table = [header]
    for index, cells, row in lines:
        line = [index]
        for name in columns:
            line.append(_inspect(cells[name]) if cells is not None and name in cells else "")
        if single:
            line.append(_inspect(row) if cells is None else "")
        table.append(line)
    _print_table(table)
