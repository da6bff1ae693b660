# How far console.group has indented.
_indent = [""]
