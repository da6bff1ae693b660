"""Tells what Python files use that the boards of a target lack. Standard input: {"features": …, "files": {path: text}}; output: a list of findings."""

import ast
import json
import sys

# TARGET-FEATURES of the design: syntax that no target has. What is not listed here or below is allowed.
NOWHERE = {
    "Match": "match statement",
    "TryStar": "except*",
    "AnnAssign": "annotation",
    "MatMult": "@ operator",
    "JoinedStr": "f-string (strings are formatted with % on every target)",
    "TypeAlias": "type statement",
    "TemplateStr": "t-string",
}
ON_PYCOM = {"NamedExpr": "walrus"}
# Special methods that MicroPython never calls.
DEAD_METHODS = {
    "__index__", "__format__", "__missing__", "__slots__", "__init_subclass__", "__class_getitem__", "__set_name__", "__traceback__",
    "__cause__", "__context__", "__annotations__", "__code__", "__doc__", "__module__", "__mro__", "__subclasses__",
}  # fmt: skip
DEAD_ON_PYCOM = {
    "__radd__", "__rsub__", "__rmul__", "__rtruediv__", "__rfloordiv__", "__rmod__", "__rpow__", "__rand__", "__ror__", "__rxor__",
    "__rlshift__", "__rrshift__", "__setattr__", "__delattr__", "__get__", "__set__", "__delete__",
}  # fmt: skip
# Of every object or module; `send` and the like of generators; `group` of what `re` finds.
EVERYWHERE = {"group", "send", "throw", "close", "__name__", "__class__", "__dict__", "__init__", "__main__", "__file__", "__getattr__", "__new__"}


class Checker(ast.NodeVisitor):
    def __init__(self, features, target, program, tree):
        self.features = features
        self.target = target
        self.program = program
        self.found = []
        self.modules = {}
        # A parameter or variable may have a module's name.
        self.bound = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
        self.bound |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
        self.visit(tree)

    def report(self, node, what):
        self.found.append("line %d: %s" % (getattr(node, "lineno", 0), what))

    def generic_visit(self, node):
        kind = type(node).__name__
        if kind in NOWHERE:
            self.report(node, NOWHERE[kind])
        if self.target == "pycom" and kind in ON_PYCOM:
            self.report(node, ON_PYCOM[kind])
        super().generic_visit(node)

    def visit_Constant(self, node):
        if isinstance(node.value, complex):
            self.report(node, "complex number")

    def visit_arguments(self, node):
        if node.posonlyargs:
            self.report(node.posonlyargs[0], "positional-only parameter")
        for each in node.args + node.kwonlyargs:
            if each.annotation:
                self.report(each, "annotation")
        self.generic_visit(node)

    def display(self, node):
        if isinstance(node.ctx if hasattr(node, "ctx") else ast.Load(), ast.Load):
            if any(isinstance(each, ast.Starred) for each in node.elts):
                self.report(node, "star in a display")
        self.generic_visit(node)

    visit_List = visit_Tuple = visit_Set = display

    def visit_Dict(self, node):
        if None in node.keys:
            self.report(node, "** in a display")
        self.generic_visit(node)

    def visit_comprehension(self, node):
        if node.is_async:
            self.report(node.target, "async comprehension")
        self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node):
        if any(isinstance(each, (ast.Yield, ast.YieldFrom)) for each in own_nodes(node)):
            self.report(node, "async generator")
        self.generic_visit(node)

    def visit_ClassDef(self, node):
        for each in node.keywords:
            self.report(node, "keyword %s of a class" % each.arg)
        self.generic_visit(node)

    def visit_Raise(self, node):
        if node.cause:
            self.report(node, "raise … from")
        self.generic_visit(node)

    def visit_FunctionDef(self, node):
        self.check_special(node, node.name)
        self.generic_visit(node)

    def check_special(self, node, name):
        if name in DEAD_METHODS or (self.target == "pycom" and name in DEAD_ON_PYCOM):
            self.report(node, name)

    def visit_Subscript(self, node):
        if isinstance(node.slice, ast.Slice) and node.slice.step and not isinstance(node.ctx, ast.Load):
            self.report(node, "assignment to a slice with a step")
        self.generic_visit(node)

    def visit_Import(self, node):
        for each in node.names:
            if self.check_module(node, each.name) and each.name in self.features["modules"]:
                self.modules[each.asname or each.name.split(".")[0]] = each.name

    def visit_ImportFrom(self, node):
        if node.level or not self.check_module(node, node.module) or node.module in self.program["modules"]:
            return
        for each in node.names:
            if each.name not in self.features["modules"][node.module]:
                self.report(node, "%s.%s" % (node.module, each.name))

    def check_module(self, node, name):
        if name in self.program["modules"] or name in self.features["modules"]:
            return True
        self.report(node, "module %s" % name)
        return False

    def visit_Name(self, node):
        known = node.id in self.program["names"] or node.id in self.features["builtins"] or node.id.startswith("__")
        if isinstance(node.ctx, ast.Load) and not known:
            self.report(node, "name %s" % node.id)

    def visit_Attribute(self, node):
        is_module = isinstance(node.value, ast.Name) and node.value.id not in self.bound
        module = self.modules.get(node.value.id) if is_module else None
        if module is not None:
            if node.attr not in self.features["modules"][module]:
                self.report(node, "%s.%s" % (module, node.attr))
        elif isinstance(node.ctx, ast.Load):
            self.check_special(node, node.attr)
            if node.attr not in self.features["members"] and node.attr not in self.program["attributes"] | EVERYWHERE:
                self.report(node, ".%s" % node.attr)
        self.generic_visit(node)


def own_nodes(function):
    """The nodes of a function, without those of functions inside."""
    todo = list(function.body)
    while todo:
        node = todo.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            todo.extend(ast.iter_child_nodes(node))


def describe(trees, modules):
    """What a program defines itself: its modules, every name it binds, every attribute it sets or gives to a class."""
    names, attributes = set(), set()
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                names.add(node.name)
                attributes.add(node.name)
            elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
                names.add(node.id)
                attributes.add(node.id)
            elif isinstance(node, ast.arg):
                names.add(node.arg)
            elif isinstance(node, ast.ExceptHandler) and node.name:
                names.add(node.name)
            elif isinstance(node, (ast.Import, ast.ImportFrom)):
                names.update((each.asname or each.name).split(".")[0] for each in node.names)
                attributes.update((each.asname or each.name).split(".")[0] for each in node.names)
            elif isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
                attributes.add(node.attr)
    packages = {name.rsplit(".", 1)[0] for name in modules if "." in name}
    return {"names": names, "attributes": attributes, "modules": set(modules) | packages}


def check(request):
    trees = {path: ast.parse(text) for path, text in request["files"].items()}
    modules = [path[: -len(".py")].replace("/", ".") for path in request["files"]]
    program = describe(trees.values(), modules)
    for name in request.get("names", ()):
        program["names"].add(name)
    for name in request.get("attributes", ()):
        program["attributes"].add(name)
    features = {key: value if key == "modules" else set(value) for key, value in request["features"].items()}
    return [
        "%s: %s" % (path, finding)
        for path, tree in trees.items()
        for finding in Checker(features, request["target"], program, tree).found
    ]


for line in sys.stdin:
    print(json.dumps(check(json.loads(line))), flush=True)
