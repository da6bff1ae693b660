# What a decorator is told of what it decorates.
class _Context:
    def __init__(self, kind, name, static, private, initializers):
        self.kind = kind
        self.name = name
        self.static = static
        self.private = private
        self.addInitializer = initializers.append
