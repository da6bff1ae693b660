# An error's message: what the program set, or its text.
def _message(error):
    message = getattr(error, "message", None)
    return str(error) if message is None else message
