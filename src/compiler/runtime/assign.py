# Object.assign(target, ...sources).
def _assign(target, *sources):
    for source in sources:
        if source is not None:
            for key, value in _properties(source):
                if isinstance(target, dict) or hasattr(target, "_nodes"):
                    target[key] = value
                    continue
                names = getattr(target, "_fields", None)
                if names is not None and key not in names:
                    target._fields = names + (key,)
                setattr(target, key + "_" if hasattr(target, key + "_") else key, value)
    return target
