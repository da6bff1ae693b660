# Failed promises that nobody has asked yet.
_unhandled = []
