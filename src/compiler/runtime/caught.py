# What `catch` gets: the value that was thrown.
def _caught(error):
    return error.args[0] if isinstance(error, _Thrown) else error
