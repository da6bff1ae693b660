# new Error(message, { cause }): Python's own exceptions take no attributes, those of a class of ours do.
def _caused(type, message, cause):
    class Error(type):
        pass

    error = Error(message)
    error.name = "Error" if type is Exception else type.__name__
    error.cause = cause
    return error
