"""Tells what each Python file given uses that a board may lack: one line per finding."""
import ast
import sys

# Syntax that the firmware of Pycom (MicroPython 1.11) has.
SYNTAX = {
    "Module", "Expr", "Assign", "AugAssign", "Return", "If", "While", "For", "Break", "Continue", "Pass", "Raise", "Try", "ExceptHandler", "FunctionDef",
    "ClassDef", "Nonlocal", "Delete", "arguments", "arg", "Name", "Load", "Store", "Del", "Attribute", "Subscript", "Slice", "Call", "keyword", "Starred",
    "Constant", "Tuple", "List", "Dict", "Set", "BinOp", "UnaryOp", "BoolOp", "Compare", "IfExp", "Lambda", "ListComp", "GeneratorExp", "comprehension",
    "Yield", "YieldFrom", "AsyncFunctionDef", "Await", "Add", "Sub", "Mult", "Div", "FloorDiv", "Mod", "Pow", "LShift", "RShift", "BitAnd", "BitOr", "BitXor",
    "USub", "UAdd", "Invert", "Not", "And", "Or", "Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn", "Global",
}
BUILTINS = {
    "abs", "all", "any", "bool", "bytearray", "bytes", "callable", "chr", "dict", "enumerate", "float", "getattr", "hasattr", "id", "int", "isinstance", "iter",
    "len", "list", "max", "memoryview", "min", "next", "ord", "print", "range", "repr", "reversed", "set", "setattr", "sorted", "str", "sum", "super", "tuple",
    "type", "zip", "map", "filter", "Exception", "ValueError", "TypeError", "IndexError", "KeyError", "OverflowError", "SyntaxError", "StopIteration",
    "AttributeError", "ZeroDivisionError", "NotImplementedError", "RuntimeError", "OSError",
}
# Methods and attributes of Python's own types; what helpers define themselves begins with an underscore or is a name of JavaScript.
METHODS = {
    "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort", "get", "items", "keys", "setdefault", "update",
    "values", "add", "discard", "decode", "encode", "endswith", "find", "isalpha", "isdigit", "isspace", "join", "lower", "lstrip", "replace", "rfind",
    "rstrip", "split", "startswith", "strip", "upper", "send", "throw", "close", "format", "group", "match", "search", "args", "value",
}
MODULES = {
    "math": {"floor", "ceil", "sqrt", "log", "fmod", "copysign", "pi", "atanh", "sinh"},
    "os": {"urandom"}, "json": {"loads"}, "struct": {"pack", "unpack", "pack_into", "unpack_from", "calcsize"},
    "time": {"ticks_ms", "ticks_us", "ticks_diff", "ticks_add", "time", "time_ns", "gmtime", "sleep_ms"},
    "asyncio": {"create_task", "sleep_ms", "Event", "run", "get_event_loop", "current_task", "CancelledError", "sleep"},
    "binascii": {"b2a_base64", "a2b_base64", "hexlify"}, "array": {"array"}, "re": {"compile"},
}


def check(path):
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    defined = {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef))}
    defined |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del))}
    defined |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
    for node in ast.walk(tree):
        kind = type(node).__name__
        line = getattr(node, "lineno", 0)
        if kind not in SYNTAX:
            yield line, kind
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)) and isinstance(node.ctx if hasattr(node, "ctx") else None, ast.Load):
            if any(isinstance(each, ast.Starred) for each in node.elts):
                yield line, "a star in a display"
        if isinstance(node, ast.arguments) and node.posonlyargs:
            yield line, "positional-only parameters"
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and not node.id.startswith("_"):
            if node.id not in defined | BUILTINS | set(MODULES) | {"RangeError", "ReferenceError", "AggregateError"}:
                yield line, node.id
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and not node.attr.startswith("_"):
            module = node.value.id if isinstance(node.value, ast.Name) and node.value.id not in defined else None
            known = MODULES.get(module, METHODS | attributes | defined | JAVASCRIPT)
            if node.attr not in known:
                yield line, "." + node.attr


JAVASCRIPT = {"toString", "toJSON", "toISOString", "raw", "then", "next", "done", "errors", "name", "message", "cause", "resolve", "reject"}

for path in sys.argv[1:]:
    for line, what in check(path):
        print("%s:%d: %s" % (path, line, what))
