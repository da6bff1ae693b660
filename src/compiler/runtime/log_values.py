# console.log of values whose number is not known.
def _log_values(*values):
    print(" ".join([_show(x) for x in values]))
