# crypto.getRandomValues(array).
def _random_values(array):
    for i, byte in enumerate(os.urandom(len(array))):
        array[i] = byte
    return array
