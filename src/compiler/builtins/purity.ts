import type * as py from "../python/nodes.js";
import { someNode } from "../python/traverse.js";

/** Builtins of Python that change nothing. */
const pureFunctions: ReadonlySet<string> = new Set(
  `abs all any bool chr enumerate float getattr hasattr int isinstance iter len list max min next ord range reversed sorted str sum
   tuple`.split(/\s+/),
);

/** Methods of Python's own types that change nothing. */
const pureMethods: ReadonlySet<string> = new Set(
  "endswith find get index items join keys lower lstrip replace rfind rstrip split startswith strip upper values".split(
    " ",
  ),
);

/** Helpers that change what they are given. */
const changers: ReadonlySet<string> = new Set(
  `_assign _copy_within _count _fill _map_delete _map_set _pop _push _reverse _set_add _set_delete _shift _sort _splice
   _unshift`.split(/\s+/),
);

/** Whether evaluating a lowered expression may change what another one shows. */
export function mayChangeThings(expression: py.Expression): boolean {
  return someNode(expression, (node) => {
    if (node.kind === "Await" || node.kind === "Yield" || node.kind === "YieldFrom" || node.kind === "Lambda")
      return true;
    return node.kind === "Call" && !isPure(node.callee);
  });
}

/** `math.sin`: functions of numbers. */
function isOfModule(object: py.Expression): boolean {
  return object.kind === "Name" && object.id === "math";
}

function isPure(callee: py.Expression): boolean {
  if (callee.kind === "Attribute") return pureMethods.has(callee.name) || isOfModule(callee.object);
  if (callee.kind !== "Name") return false;
  return pureFunctions.has(callee.id) || (callee.id.startsWith("_") && !changers.has(callee.id));
}
