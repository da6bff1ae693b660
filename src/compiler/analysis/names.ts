import { ts } from "../ts.js";
import type { Binding, FunctionScope } from "./scopes.js";

/** Python's keywords, as MicroPython's grammar has them (`match` and `type` are none there). */
const keywords: ReadonlySet<string> = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in is
   lambda nonlocal not or pass raise return try while with yield __debug__`.split(/\s+/),
);

/** Builtins that lowered code may call: a user's name of this kind would hide them. */
const builtinsInUse: ReadonlySet<string> = new Set(
  `ArithmeticError AssertionError AttributeError BaseException Exception IndexError KeyError NotImplementedError OSError RuntimeError
   StopIteration StopAsyncIteration SyntaxError TypeError ValueError ZeroDivisionError abs all any bool bytearray bytes callable chr dict
   divmod enumerate filter float getattr hasattr int isinstance iter len list map max memoryview min next object open ord pow print property
   range repr reversed round set setattr sorted staticmethod classmethod str sum super tuple type zip const self`.split(
    /\s+/,
  ),
);

/** A name that Python lets a program use as an attribute: keywords get a trailing underscore. */
export function attributeName(name: string): string {
  const plain = name
    .replace(/^#/, "_")
    .replace(/\$/g, "_S_")
    .replace(/^(?=\d)/, "_")
    .replace(/[^\w\u0080-\uffff]/g, "_");
  return keywords.has(plain) || namesInClasses.test(plain) ? `${plain}_` : plain;
}

/** What Python itself looks for in an object or class, and what the body of a class uses. */
const namesInClasses = /^(__\w+__|property|staticmethod|classmethod)$/;

/** Letters that Python's grammar does not know in a name. MicroPython takes ASCII letters and any byte above 127. */
function legal(name: string): string {
  return name.replace(/\$/g, "_S_");
}

/** The Python name of every binding, and the names that are taken. */
export interface Names {
  nameOf(binding: Binding): string;
  /** Whether a name is used anywhere in the module, so that a new one would hide it. */
  isTaken(name: string): boolean;
  /** Reserves a name of the compiler's own for the module's top level. */
  reserve(wanted: string): string;
}

/** Two variables of one function may share a name when they never live together. */
function mayShare(first: Binding, second: Binding): boolean {
  if (first.isCaptured || second.isCaptured) return false;
  return !contains(first.block, second.block) && !contains(second.block, first.block);
}

function contains(outer: Binding["block"], inner: Binding["block"]): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end;
}

/** The Python name of something imported from `builtins`, which is there without an import and under that name only. */
function builtinName({ declaration }: Binding): string | undefined {
  if (!ts.isImportSpecifier(declaration)) return undefined;
  const { moduleSpecifier } = declaration.parent.parent.parent;
  return ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === "builtins"
    ? (declaration.propertyName ?? declaration.name).text
    : undefined;
}

/** Gives names to the bindings of a module: the user's own wherever Python means the same by them. `reserved` are never given. */
export function nameBindings(root: FunctionScope, reserved: ReadonlySet<string> = new Set()): Names {
  const names = new Map<Binding, string>();
  const taken = new Set<string>(reserved);

  const nameScope = (scope: FunctionScope): void => {
    const outer = new Set<string>();
    for (const binding of scope.outerUses) outer.add(names.get(binding) ?? binding.sourceName);
    const own = new Map<string, Binding[]>();
    for (const binding of scope.bindings) {
      const builtin = builtinName(binding);
      if (builtin !== undefined) {
        names.set(binding, builtin);
        taken.add(builtin);
        continue;
      }
      const wanted = legal(binding.sourceName);
      const base = keywords.has(wanted) || builtinsInUse.has(wanted) || reserved.has(wanted) ? `${wanted}_` : wanted;
      let candidate = base;
      for (let count = 2; ; count += 1) {
        const rivals = own.get(candidate) ?? [];
        if (!outer.has(candidate) && rivals.every((rival) => mayShare(rival, binding))) break;
        candidate = `${base}_${count}`;
      }
      names.set(binding, candidate);
      taken.add(candidate);
      own.set(candidate, [...(own.get(candidate) ?? []), binding]);
    }
    scope.children.forEach(nameScope);
  };
  nameScope(root);

  return {
    nameOf: (binding) => names.get(binding) ?? binding.sourceName,
    isTaken: (name) => taken.has(name) || keywords.has(name) || builtinsInUse.has(name),
    reserve: (wanted) => {
      let candidate = wanted;
      for (let count = 2; taken.has(candidate) || keywords.has(candidate); count += 1) candidate = `${wanted}_${count}`;
      taken.add(candidate);
      return candidate;
    },
  };
}
