import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The two firmware families that there are declarations for. */
export type Target = "micropython" | "pycom";

/** A parameter of the firmware's. */
export interface ParameterFact {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly keywordOnly: boolean;
  readonly positionalOnly?: boolean;
  readonly variadic?: "args" | "kwargs";
}

/** One form of a function or method. */
export interface FunctionFact {
  readonly params: readonly ParameterFact[];
  readonly returns?: string;
  readonly async?: boolean;
  readonly kind?: "static" | "class";
  readonly note?: string;
  readonly overloads?: readonly FunctionFact[];
}

/** A constant, a property, or a module's variable. */
export interface ValueFact {
  readonly type: string;
  readonly value?: unknown;
}

/** A class, or (`moduleObject`) a module inside a module that is written like one. */
export interface ClassFact {
  readonly bases: readonly string[];
  readonly protocols: readonly string[];
  readonly constructor: FunctionFact | null;
  readonly methods: Readonly<Record<string, FunctionFact>>;
  readonly properties: Readonly<Record<string, ValueFact>>;
  readonly constants: Readonly<Record<string, ValueFact>>;
  readonly exported?: boolean;
  readonly aliasOf?: string;
  readonly moduleObject?: boolean;
}

/** A module. */
export interface ModuleFact {
  readonly functions: Readonly<Record<string, FunctionFact>>;
  readonly constants: Readonly<Record<string, ValueFact>>;
  readonly classes: Readonly<Record<string, ClassFact>>;
}

const fileNames: Readonly<Record<Target, string>> = { micropython: "upstream.json", pycom: "pycom.json" };

/** What a firmware family has, by module. */
export function inventoryOf(target: Target): ReadonlyMap<string, ModuleFact> {
  const text = readFileSync(join(__dirname, "..", "inventory", fileNames[target]), "utf8");
  // The file is ours, and the shape above describes it.
  const facts = JSON.parse(text) as Record<string, ModuleFact>;
  return new Map(Object.entries(facts).filter(([name]) => name !== "_meta"));
}
