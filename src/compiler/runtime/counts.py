# How often console.count was called with each label.
_counts = {}
