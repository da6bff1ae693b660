# Object.assign(target, ...sources).
def _assign(target, *sources):
    for source in sources:
        if source is not None:
            for key, value in _properties(source):
                if isinstance(target, dict) or hasattr(target, "_nodes"):
                    target[key] = value
                else:
                    setattr(target, key, value)
    return target
