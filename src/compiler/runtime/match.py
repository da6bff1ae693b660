# What a regular expression found: the match and its groups.
class _Match(list):
    pass
