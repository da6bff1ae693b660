import type { ClassFact, FunctionFact, ModuleFact, ParameterFact, ValueFact } from "./facts.js";

/** Words that TypeScript lets nobody use as the name of a parameter or a function. */
const reserved: ReadonlySet<string> = new Set(
  `arguments break case catch class const continue debugger default delete do else enum eval export extends false finally for function if
   import in instanceof new null return super switch this throw true try typeof var void while with yield let static implements interface
   package private protected public await`.split(/\s+/),
);

const safe = (name: string): string => (reserved.has(name) ? `${name}_` : name);

/** A Python doc string's first paragraph, as a comment; nothing where there is none. */
function comment(text: string | undefined, indent: string, fallback = ""): string {
  const first = (text?.trim().split(/\n\s*\n/)[0] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .trim();
  const said = first === "" || first === "..." ? fallback : first;
  return said === "" ? "" : `${indent}/** ${said.replaceAll("*/", "* /")} */\n`;
}

const listed = (parameters: readonly ParameterFact[]): string[] =>
  parameters.map(({ name, type, isOptional }) => `${safe(name)}${isOptional ? "?" : ""}: ${type}`);
const required = (parameters: readonly ParameterFact[]): string[] =>
  parameters.map(({ name, type }) => `${safe(name)}: ${type}`);

function kwargs(parameters: readonly ParameterFact[], anyKeyword: string | undefined): string {
  const names = parameters.map(({ name, type, isOptional }) => `${name}${isOptional ? "?" : ""}: ${type}`);
  const any =
    anyKeyword === undefined ? [] : [`readonly [name: string]: ${parameters.length > 0 ? "any" : anyKeyword}`];
  return `Kwargs<{ ${[...names, ...any].join("; ")} }>`;
}

/** The parameter lists of a function: one by position, and one for each place at which keywords may begin. */
export function parameterLists(fact: FunctionFact): readonly string[] {
  const all = [...fact.positionalOnly, ...fact.positional];
  const hasKeywords = fact.keywordOnly.length > 0 || fact.anyKeyword !== undefined;
  const keywordsNeeded = fact.keywordOnly.some((parameter) => !parameter.isOptional);
  if (fact.rest !== undefined) return withRest(fact, all, hasKeywords, keywordsNeeded);
  const firstOptional = all.findIndex((parameter) => parameter.isOptional);
  const lists: string[] = [];
  if (!keywordsNeeded) lists.push(listed(all).join(", "));
  for (let count = firstOptional < 0 ? all.length : firstOptional; count <= all.length; count += 1) {
    const byName = all.slice(count).filter((parameter) => fact.positional.includes(parameter));
    const names = [...byName, ...fact.keywordOnly];
    if (names.length > 0 || hasKeywords)
      lists.push([...required(all.slice(0, count)), `kwargs: ${kwargs(names, fact.anyKeyword)}`].join(", "));
  }
  return [...new Set(lists)];
}

function withRest(
  fact: FunctionFact,
  all: readonly ParameterFact[],
  hasKeywords: boolean,
  keywordsNeeded: boolean,
): string[] {
  const rest = /[ |&]|=>/.test(fact.rest ?? "") ? `(${fact.rest ?? ""})[]` : `${fact.rest ?? ""}[]`;
  const plain = [...listed(all), `...args: ${rest}`].join(", ");
  if (!hasKeywords) return [plain];
  const names = kwargs(fact.keywordOnly, fact.anyKeyword);
  const keyed = [...required(all), `...args: [...args: ${rest}, kwargs: ${names}]`].join(", ");
  return keywordsNeeded ? [keyed] : [keyed, plain];
}

function functionText(fact: FunctionFact, head: string, indent: string): string {
  return parameterLists(fact)
    .map(
      (list, index) =>
        `${index === 0 ? comment(fact.comment, indent) : ""}${indent}${head}(${list}): ${fact.returns};\n`,
    )
    .join("");
}

function valueText({ name, type, comment: text, isReadonly, isStatic }: ValueFact): string {
  const modifiers = `${isStatic ? "static " : ""}${isReadonly ? "readonly " : ""}`;
  return `${comment(text, "  ")}  ${modifiers}${name}: ${type};\n`;
}

/** How Python's own methods show in TypeScript: what each is for, from its form in the class. */
const specialMethods: Readonly<Record<string, (fact: FunctionFact, all: ClassFact["special"]) => string>> = {
  __len__: () => "  /** How many items. @python len(self) */\n  readonly length: int;\n",
  __getitem__: (fact, all) => {
    const [key] = [...fact.positionalOnly, ...fact.positional];
    const modifier = all.has("__setitem__") ? "" : "readonly ";
    if (key?.type === "string") return `  /** The value of a key. */\n  ${modifier}[key: string]: any;\n`;
    if (key?.type === "int" || key?.type === "any")
      return `  /** The item at an index. */\n  ${modifier}[index: number]: ${fact.returns};\n`;
    return `  /** The value of a key. @python self[key] */\n  at(key: ${key?.type ?? "any"}): ${fact.returns};\n`;
  },
  __contains__: (fact) =>
    `  /** Whether it is in here. @python item in self */\n  includes(item: ${fact.positional[0]?.type ?? "any"}): boolean;\n`,
  __iter__: (fact) =>
    `  /** Iterates over the items. */\n  [Symbol.iterator](): Iterator<${/^IterableIterator<(.*)>$/.exec(fact.returns)?.[1] ?? "any"}>;\n`,
  __exit__: () => "  /** Called at the end of a `using` block. */\n  [Symbol.dispose](): void;\n",
};

function classText(fact: ClassFact): string {
  const constructors = fact.constructors.flatMap((form) =>
    parameterLists(form).map((list) => `${comment(form.comment, "  ")}  constructor(${list});\n`),
  );
  const special = [...fact.special].flatMap(([name, form]) => specialMethods[name]?.(form, fact.special) ?? []);
  const methods = fact.methods.map((method) =>
    functionText(method, `${method.isStatic ? "static " : ""}${method.name}`, "  "),
  );
  const body = [...fact.values.map(valueText), ...constructors, ...special, ...methods].join("");
  const head = `${comment(fact.comment, "")}export class ${fact.name}${fact.base === undefined ? "" : ` extends ${fact.base}`}`;
  const call = fact.special.get("__call__");
  const callable =
    call === undefined
      ? ""
      : `\nexport interface ${fact.name} {\n${functionText({ ...call, name: fact.name }, "", "  ")}}\n`;
  return `${head} {\n${body}}\n${callable}`;
}

function importText([module, names]: readonly [string, ReadonlySet<string>]): string {
  const [name = module, alias = name] = module.split(" as ");
  return names.size === 0
    ? `import type * as ${alias} from ${JSON.stringify(name)};\n`
    : `import type { ${[...names].sort().join(", ")} } from ${JSON.stringify(module)};\n`;
}

/** The declarations of a module, as the text of a `.d.ts` file. */
export function writeDeclarations(fact: ModuleFact): string {
  const aliased: string[] = [];
  const functions = fact.functions.map((each) => {
    if (!reserved.has(each.name)) return functionText(each, `export function ${each.name}`, "");
    aliased.push(`export { ${each.name}_ as ${each.name} };\n`);
    return functionText(each, `declare function ${each.name}_`, "");
  });
  const values = fact.values.map(
    ({ name, type, comment: text, isReadonly }) =>
      `${comment(text, "")}export ${isReadonly ? "const" : "let"} ${name}: ${type};\n`,
  );
  const parts = [
    `${comment(fact.comment, "", "Declarations made by `tsnow typings`.")}${[...fact.imports].map(importText).join("")}`,
    ...(fact.functions.length + fact.values.length + fact.classes.length === 0 ? ["export {};\n"] : []),
    ...values,
    ...functions,
    ...aliased,
    ...fact.classes.map(classText),
  ];
  return parts.join("\n");
}
