# An error's name: what the program set, or its class.
def _error_name(error):
    name = getattr(error, "name", None)
    if name is None:
        name = type(error).__name__
    return "Error" if name == "Exception" else name
