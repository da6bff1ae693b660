# What waits to run, as (function, value), in the order of its arrival.
_jobs = []
