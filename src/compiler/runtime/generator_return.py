# generator.return(value).
def _generator_return(generator, value=None):
    generator.close()
    return _Result(value, True)
