# reduce and reduceRight with a callback that takes the index.
def _reduce_indexed(function, items, indexes, value):
    for i in indexes:
        value = function(value, items[i], i)
    return value
