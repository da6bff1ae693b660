# generator.throw(error).
def _generator_throw(generator, error):
    try:
        return _Result(generator.throw(error), False)
    except StopIteration as end:
        return _Result(end.value, True)
