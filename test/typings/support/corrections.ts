import type { FunctionFact, ModuleFact, ParameterFact } from "./inventory.js";

/** A parameter that may be left out, or must not. */
const parameter = (name: string, optional: boolean, more: Partial<ParameterFact> = {}): ParameterFact => ({
  name,
  type: "Any",
  optional,
  keywordOnly: false,
  positionalOnly: true,
  ...more,
});

/** An optional parameter that is given by name only. */
const byName = (name: string): ParameterFact => parameter(name, true, { positionalOnly: false, keywordOnly: true });

/**
 * What the inventory says in a note, or cannot say with one list of parameters: forms that replace the listed one, by function or
 * `Class.method` (a constructor is `__init__`).
 */
const forms: Readonly<
  Record<string, { readonly reason: string; readonly forms: readonly (readonly ParameterFact[])[] }>
> = {
  "aioespnow.AIOESPNow.asend": {
    reason: "with one argument that argument is the message",
    forms: [
      ["mac", "msg", "sync"].map((name, index) => parameter(name, index > 1, { positionalOnly: false })),
      [parameter("msg", false)],
    ],
  },
  "random.randrange": {
    reason: "with one argument it is the end",
    forms: [[parameter("stop", false)], [parameter("start", false), parameter("stop", false), parameter("step", true)]],
  },
  "builtins.range.__init__": {
    reason: "with one argument it is the end",
    forms: [[parameter("stop", false)], [parameter("start", false), parameter("stop", false), parameter("step", true)]],
  },
  "builtins.type.__init__": {
    reason: "one argument is an object, three make a class",
    forms: [[parameter("obj", false)], [parameter("name", false), parameter("bases", false), parameter("dict", false)]],
  },
  ...Object.fromEntries(
    [
      "builtins.dict.__init__",
      "builtins.dict.update",
      "collections.OrderedDict.__init__",
      "collections.OrderedDict.update",
    ].map((name) => [
      name,
      {
        reason: "there is one positional argument at most",
        forms: [[parameter("items", true), parameter("kw", true, { variadic: "kwargs", positionalOnly: false })]],
      },
    ]),
  ),
  "network.LoRa.__init__": {
    reason: "the note: mode is keyword-only",
    forms: [
      [
        parameter("id", true, { positionalOnly: false }),
        ...[
          "mode",
          "frequency",
          "tx_power",
          "bandwidth",
          "sf",
          "preamble",
          "coding_rate",
          "power_mode",
          "tx_iq",
          "rx_iq",
          "adr",
          "public",
        ].map(byName),
        ...["tx_retries", "device_class", "region"].map(byName),
      ],
    ],
  },
  "network.WLAN.country": {
    reason: "the note: keyword-only",
    forms: [["country", "schan", "nchan", "max_tx_pwr", "policy"].map(byName)],
  },
};

/** The forms of a function, method or constructor of a module, with what the inventory's notes say taken in. */
export function correctedForms(path: string, fact: FunctionFact): FunctionFact {
  const found = forms[path];
  if (found === undefined) return fact;
  const [first, ...others] = found.forms.map((params) => ({ ...fact, params }));
  return { ...fact, ...first, overloads: others };
}

/** Corrections that fit nothing any more. */
export function staleCorrections(inventories: readonly ReadonlyMap<string, ModuleFact>[]): readonly string[] {
  return Object.keys(forms).filter((path) => !inventories.some((inventory) => has(inventory, path.split("."))));
}

function has(inventory: ReadonlyMap<string, ModuleFact>, [module = "", name = "", member]: readonly string[]): boolean {
  const fact = inventory.get(module);
  if (fact === undefined) return false;
  if (member === undefined) return Object.hasOwn(fact.functions, name);
  const found = fact.classes[name];
  return (
    found !== undefined && (member === "__init__" ? found.constructor !== null : Object.hasOwn(found.methods, member))
  );
}
