# When the stop-watches of console.time were started.
_watches = {}
