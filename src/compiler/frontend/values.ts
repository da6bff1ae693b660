import { ts } from "../ts.js";
import { isDeclaration } from "./typed-program.js";

/** How a value of a type is represented in Python (DESIGN, section 2). */
export type Representation =
  | "number"
  | "string"
  | "boolean"
  | "bigint"
  | "nothing"
  | "list"
  | "tuple"
  | "bytes"
  | "bytearray"
  | "buffer"
  | "dict"
  | "map"
  | "set"
  | "function"
  | "object"
  | "promise"
  | "regexp"
  | "symbol"
  | "unknown";

/** What the compiler asks of a type, answered once per type. */
export interface ValueFacts {
  /** Every representation that a value may have; `nothing` among them when it may be absent. */
  readonly representations: ReadonlySet<Representation>;
  readonly mayBeUndefined: boolean;
  readonly mayBeNull: boolean;
}

/** Interfaces of the declarations that have a representation of their own. */
const wellKnown: ReadonlyMap<string, Representation> = new Map([
  ["Array", "list"],
  ["ReadonlyArray", "list"],
  ["ConcatArray", "list"],
  ["ArrayLike", "list"],
  ["TemplateStringsArray", "list"],
  ["Map", "map"],
  ["ReadonlyMap", "map"],
  ["WeakMap", "map"],
  ["Set", "set"],
  ["ReadonlySet", "set"],
  ["WeakSet", "set"],
  ["dict", "dict"],
  ["bytes", "bytes"],
  ["bytearray", "bytearray"],
  ["memoryview", "buffer"],
  ["Uint8Array", "bytearray"],
  ["RegExpMatchArray", "list"],
  ["RegExpExecArray", "list"],
  ["Int8Array", "buffer"],
  ["Int16Array", "buffer"],
  ["Uint16Array", "buffer"],
  ["Int32Array", "buffer"],
  ["Uint32Array", "buffer"],
  ["Float32Array", "buffer"],
  ["Float64Array", "buffer"],
  ["ArrayBuffer", "bytearray"],
  ["DataView", "buffer"],
  ["Promise", "promise"],
  ["PromiseLike", "promise"],
  ["RegExp", "regexp"],
  ["String", "string"],
  ["Number", "number"],
  ["Boolean", "boolean"],
  ["BigInt", "bigint"],
  ["Symbol", "symbol"],
  ["Function", "function"],
  ["CallableFunction", "function"],
  ["NewableFunction", "function"],
]);

/** Answers about types, each worked out once. */
export interface Values {
  facts(type: ts.Type): ValueFacts;
  /** The one representation of a type apart from `nothing`; undefined when there are several. */
  single(type: ts.Type): Representation | undefined;
}

/** The declaration-file name of a type's symbol, for interfaces of the package's own typings. */
export function typingName(type: ts.Type): string | undefined {
  const symbol = type.symbol as ts.Symbol | undefined;
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
  return symbol !== undefined && file !== undefined && isDeclaration(file) ? symbol.name : undefined;
}

/** An instance of a class, or an enum itself. */
function isClassOrEnum(type: ts.Type): boolean {
  const symbol = type.symbol as ts.Symbol | undefined;
  return symbol !== undefined && (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Enum)) !== 0;
}

/** `Record<"a" | "b", T>`, and `Partial` or `Readonly` of one. */
function isRecord(type: ts.Type): boolean {
  const { aliasSymbol, aliasTypeArguments } = type;
  if (aliasSymbol?.declarations?.[0]?.getSourceFile().isDeclarationFile !== true) return false;
  if (aliasSymbol.name === "Record") return true;
  const [inner] = aliasTypeArguments ?? [];
  return /^(Partial|Readonly|Required)$/.test(aliasSymbol.name) && inner !== undefined && isRecord(inner);
}

const primitives: readonly (readonly [ts.TypeFlags, Representation])[] = [
  [ts.TypeFlags.NumberLike, "number"],
  [ts.TypeFlags.StringLike, "string"],
  [ts.TypeFlags.BooleanLike, "boolean"],
  [ts.TypeFlags.BigIntLike, "bigint"],
  [ts.TypeFlags.ESSymbolLike, "symbol"],
  [ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void, "nothing"],
];

export function describeValues(checker: ts.TypeChecker): Values {
  const known = new WeakMap<ts.Type, ValueFacts>();

  /** Whether the program sees keys rather than names: an index signature, a `Record`, names that no attribute can have. */
  const hasKeys = (type: ts.Type): boolean =>
    checker.getIndexInfosOfType(type).length > 0 ||
    isRecord(type) ||
    type.getProperties().some((property) => !/^(__@|[A-Za-z_$#])/.test(property.name) || /[^\w$@]/.test(property.name));

  const ofObject = (type: ts.Type): Representation => {
    if (checker.isTupleType(type)) {
      // A TypeReference to a tuple has its TupleType as target; the checker's predicate just said so.
      return ((type as ts.TypeReference).target as ts.TupleType).readonly ? "tuple" : "list";
    }
    const name = typingName(type);
    const special = name === undefined ? undefined : wellKnown.get(name);
    if (special !== undefined) return special;
    if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0)
      return name === undefined || type.getProperties().length === 0 ? "function" : "object";
    if (isClassOrEnum(type)) return "object";
    // A subscript of a declared device object (`np[0]`) makes no dict of it.
    const isDeclared =
      name !== undefined && name !== "__type" && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) === 0;
    return !isDeclared && hasKeys(type) ? "dict" : "object";
  };

  const collect = (type: ts.Type, into: Set<Representation>): void => {
    if (type.isUnion()) {
      for (const member of type.types) collect(member, into);
      return;
    }
    const primitive = primitives.find(([flags]) => (type.flags & flags) !== 0);
    if (primitive !== undefined) into.add(primitive[1]);
    else if (type.flags & ts.TypeFlags.Never) return;
    else if (type.flags & ts.TypeFlags.Object) into.add(ofObject(type));
    else if (type.isIntersection()) {
      const parts = new Set<Representation>();
      for (const member of type.types) collect(member, parts);
      const [first] = [...parts].filter((part) => part !== "object");
      into.add(first ?? "object");
    } else if (type.flags & ts.TypeFlags.Instantiable) {
      const constraint = checker.getBaseConstraintOfType(type);
      if (constraint === undefined || constraint === type || constraint.flags & ts.TypeFlags.Unknown)
        into.add("unknown");
      else collect(constraint, into);
    } else into.add("unknown");
  };

  const facts = (type: ts.Type): ValueFacts => {
    let answer = known.get(type);
    if (answer === undefined) {
      const representations = new Set<Representation>();
      collect(type, representations);
      const members = type.isUnion() ? type.types : [type];
      const open = representations.has("unknown");
      answer = {
        representations,
        mayBeUndefined:
          open || members.some((member) => (member.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0),
        mayBeNull: open || members.some((member) => (member.flags & ts.TypeFlags.Null) !== 0),
      };
      known.set(type, answer);
    }
    return answer;
  };

  return {
    facts,
    single: (type) => {
      const present = [...facts(type).representations].filter((representation) => representation !== "nothing");
      return present.length === 1 ? present[0] : undefined;
    },
  };
}
