# Several errors in one.
class AggregateError(Exception):
    def __init__(self, errors, message=""):
        super().__init__(message)
        self.errors = list(errors)
