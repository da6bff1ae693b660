"""Answers questions about Python source, one JSON request per line: the tree, its positions, comments, needless parentheses."""

import ast
import io
import json
import struct
import sys
import tokenize

BINARY = {
    "Add": "+", "Sub": "-", "Mult": "*", "Div": "/", "FloorDiv": "//", "Mod": "%", "Pow": "**",
    "LShift": "<<", "RShift": ">>", "BitAnd": "&", "BitOr": "|", "BitXor": "^",
}  # fmt: skip
COMPARE = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=",
    "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in",
}  # fmt: skip
UNARY = {"USub": "-", "UAdd": "+", "Invert": "~", "Not": "not"}
FORMS = {"ListComp": "list", "SetComp": "set", "GeneratorExp": "generator"}


class Reader:
    """Writes a tree as nested lists, and notes where each node starts, in the same order."""

    def __init__(self, text):
        self.lines = text.splitlines(keepends=True)
        self.positions = []

    def start(self, node):
        line = self.lines[node.lineno - 1].encode()
        column = len(line[: node.col_offset].decode().encode("utf-16-le")) // 2
        self.positions.append([node.lineno, column])

    def read(self, node):
        if node is None:
            return None
        if isinstance(node, list):
            return [self.read(each) for each in node]
        name = type(node).__name__
        if hasattr(node, "lineno"):
            if getattr(node, "decorator_list", None):
                self.positions.append(None)
            else:
                self.start(node)
        return getattr(self, "read_" + name, self.missing)(node)

    def missing(self, node):
        raise NotImplementedError(type(node).__name__)

    def read_Module(self, node):
        return ["Module", self.read(node.body)]

    def read_Name(self, node):
        return ["Name", node.id]

    def read_Constant(self, node):
        value = node.value
        if value is None or value is Ellipsis or isinstance(value, bool):
            return ["Constant", "Ellipsis" if value is Ellipsis else str(value)]
        if isinstance(value, int):
            return ["Int", str(value)]
        if isinstance(value, float):
            return ["Float", struct.pack(">d", value).hex()]
        if isinstance(value, bytes):
            return ["Bytes", value.hex()]
        return ["String", value]

    def read_Tuple(self, node):
        return ["Tuple", self.read(node.elts)]

    def read_List(self, node):
        return ["List", self.read(node.elts)]

    def read_Set(self, node):
        return ["Set", self.read(node.elts)]

    def read_Dict(self, node):
        return ["Dict", [[self.read(key), self.read(value)] for key, value in zip(node.keys, node.values)]]

    def read_Attribute(self, node):
        return ["Attribute", self.read(node.value), node.attr]

    def read_Subscript(self, node):
        return ["Subscript", self.read(node.value), self.read(node.slice)]

    def read_Slice(self, node):
        return ["Slice", self.read(node.lower), self.read(node.upper), self.read(node.step)]

    def read_Starred(self, node):
        return ["Star", self.read(node.value)]

    def read_Call(self, node):
        callee = self.read(node.func)
        args = []
        for each in node.args:
            if isinstance(each, ast.Starred):
                args.append(["Star", self.read(each.value)])
            else:
                args.append(["Positional", self.read(each)])
        for each in node.keywords:
            args.append(["Keyword", each.arg, self.read(each.value)] if each.arg else ["DoubleStar", self.read(each.value)])
        return ["Call", callee, args]

    def read_UnaryOp(self, node):
        return ["Unary", UNARY[type(node.op).__name__], self.read(node.operand)]

    def read_BinOp(self, node):
        return ["Binary", BINARY[type(node.op).__name__], self.read(node.left), self.read(node.right)]

    def read_BoolOp(self, node):
        return ["Bool", type(node.op).__name__.lower(), self.read(node.values)]

    def read_Compare(self, node):
        left = self.read(node.left)
        pairs = zip(node.ops, node.comparators)
        return ["Compare", left, [[COMPARE[type(op).__name__], self.read(right)] for op, right in pairs]]

    def read_IfExp(self, node):
        return ["Conditional", self.read(node.test), self.read(node.body), self.read(node.orelse)]

    def read_Lambda(self, node):
        return ["Lambda", self.parameters(node.args), self.read(node.body)]

    def read_Await(self, node):
        return ["Await", self.read(node.value)]

    def read_Yield(self, node):
        return ["Yield", self.read(node.value)]

    def read_YieldFrom(self, node):
        return ["YieldFrom", self.read(node.value)]

    def clauses(self, generators):
        return [[self.read(each.target), self.read(each.iter), self.read(each.ifs)] for each in generators]

    def comprehension(self, node):
        return ["Comprehension", FORMS[type(node).__name__], self.read(node.elt), self.clauses(node.generators)]

    read_ListComp = read_SetComp = read_GeneratorExp = comprehension

    def read_DictComp(self, node):
        return ["DictComprehension", self.read(node.key), self.read(node.value), self.clauses(node.generators)]

    def read_NamedExpr(self, node):
        return ["Named", node.target.id, self.read(node.value)]

    def parameters(self, args):
        plain = args.posonlyargs + args.args
        defaults = [None] * (len(plain) - len(args.defaults)) + args.defaults
        found = [["Plain", arg.arg, self.read(default)] for arg, default in zip(plain, defaults)]
        if args.vararg:
            found.append(["Rest", args.vararg.arg])
        elif args.kwonlyargs:
            found.append(["Marker"])
        found += [["Plain", arg.arg, self.read(default)] for arg, default in zip(args.kwonlyargs, args.kw_defaults)]
        if args.kwarg:
            found.append(["KeywordRest", args.kwarg.arg])
        return found

    def read_Expr(self, node):
        return ["Expression", self.read(node.value)]

    def read_Assign(self, node):
        return ["Assign", self.read(node.targets), self.read(node.value)]

    def read_AugAssign(self, node):
        return ["Augmented", self.read(node.target), BINARY[type(node.op).__name__], self.read(node.value)]

    def read_Return(self, node):
        return ["Return", self.read(node.value)]

    def read_If(self, node):
        return ["If", self.read(node.test), self.read(node.body), self.read(node.orelse)]

    def read_While(self, node):
        return ["While", self.read(node.test), self.read(node.body), self.read(node.orelse)]

    def loop(self, node):
        parts = [self.read(node.target), self.read(node.iter), self.read(node.body), self.read(node.orelse)]
        return ["For", isinstance(node, ast.AsyncFor)] + parts

    read_For = read_AsyncFor = loop

    def word(self, node):
        return [type(node).__name__]

    read_Break = read_Continue = read_Pass = word

    def read_Raise(self, node):
        return ["Raise", self.read(node.exc)]

    def read_Try(self, node):
        body = self.read(node.body)
        handlers = []
        for each in node.handlers:
            self.start(each)
            handlers.append([self.read(each.type), each.name, self.read(each.body)])
        return ["Try", body, handlers, self.read(node.orelse), self.read(node.finalbody)]

    def context(self, node):
        items = [[self.read(each.context_expr), self.read(each.optional_vars)] for each in node.items]
        return ["With", isinstance(node, ast.AsyncWith), items, self.read(node.body)]

    read_With = read_AsyncWith = context

    def function(self, node):
        decorators = self.read(node.decorator_list)
        parameters = self.parameters(node.args)
        is_async = isinstance(node, ast.AsyncFunctionDef)
        return ["Function", is_async, node.name, decorators, parameters, self.read(node.body)]

    read_FunctionDef = read_AsyncFunctionDef = function

    def read_ClassDef(self, node):
        return ["Class", node.name, self.read(node.decorator_list), self.read(node.bases), self.read(node.body)]

    def read_Import(self, node):
        return ["Import", node.names[0].name, node.names[0].asname]

    def read_ImportFrom(self, node):
        names = [] if node.names[0].name == "*" else [[each.name, each.asname] for each in node.names]
        return ["ImportFrom", "." * node.level + (node.module or ""), names]

    def read_Global(self, node):
        return ["Global", node.names]

    def read_Nonlocal(self, node):
        return ["Nonlocal", node.names]

    def read_Delete(self, node):
        return ["Delete", self.read(node.targets)]


def tokens_of(text):
    return list(tokenize.generate_tokens(io.StringIO(text).readline))


def wanted_anyway(tree):
    """Where parentheses are a matter of style (tuples) or wanted by MicroPython's grammar (numbers, named expressions)."""
    tuples, inner = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple):
            tuples.add((node.lineno, node.col_offset))
        elif isinstance(node, ast.NamedExpr):
            inner.add((node.lineno, node.col_offset))
        elif isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
            inner.add((node.lineno, node.col_offset))
    return tuples, inner


def needless_parentheses(text):
    """Positions of the parentheses that could be blanked out in pairs without changing the tree."""
    tree = ast.parse(text)
    before = ast.dump(tree)
    tuples, inner = wanted_anyway(tree)
    lines = text.splitlines(keepends=True)
    open_parentheses, found = [], []
    tokens = [token for token in tokens_of(text) if token.type not in (tokenize.NL, tokenize.COMMENT)]

    def in_bytes(place):
        row, column = place
        return row, len(lines[row - 1][:column].encode())

    for token, following in zip(tokens, tokens[1:]):
        if token.type != tokenize.OP:
            continue
        if token.string == "(":
            open_parentheses.append((token.start, following.start))
        elif token.string == ")":
            start, content = open_parentheses.pop()
            if in_bytes(start) in tuples or in_bytes(content) in inner:
                continue
            if without(lines, start, token.start) == before:
                found.append(start)
    return found


def without(lines, *places):
    changed = list(lines)
    for row, column in places:
        line = changed[row - 1]
        changed[row - 1] = line[:column] + " " + line[column + 1 :]
    try:
        return ast.dump(ast.parse("".join(changed)))
    except SyntaxError:
        return None


def answer(request):
    text = request["text"]
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        return {"error": str(error)}
    reader = Reader(text)
    comments = [token.string for token in tokens_of(text) if token.type == tokenize.COMMENT]
    return {
        "tree": reader.read(tree),
        "positions": reader.positions,
        "comments": comments,
        "needless": needless_parentheses(text) if request["needless"] else [],
    }


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
