// Writes test/fixtures/target-features.json: what the firmware of each target has, by name, from the API facts beside the
// repository (introspected from the firmware). Run it when the facts change: node scripts/target-features.mjs ../shared/api
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const facts = process.argv[2];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (name) => JSON.parse(readFileSync(join(facts, name), "utf8"));

const isOnBoards = (entry) =>
  entry?.ports === undefined || (entry.ports.esp32 !== false && entry.ports.esp32 !== undefined);
const names = (group = {}) => Object.keys(group).filter((name) => isOnBoards(group[name]));
const membersOf = ({ methods, properties, constants }) => [
  ...names(methods),
  ...names(properties),
  ...names(constants),
];
const classesOf = (module) => names(module.classes).map((name) => module.classes[name]);
const sorted = (values) => [...new Set(values)].sort();

/** Methods and attributes of all classes, and the members of each module. */
function describe(family) {
  const modules = Object.entries(family).filter(([name, module]) => name !== "_meta" && isOnBoards(module));
  const members = modules.flatMap(([, module]) => classesOf(module).flatMap(membersOf));
  const byModule = modules
    .filter(([name]) => name !== "builtins")
    .map(([name, module]) => [
      name,
      sorted(["functions", "constants", "classes"].flatMap((group) => names(module[group]))),
    ]);
  return { members: sorted(members), modules: Object.fromEntries(byModule) };
}

const upstream = read("upstream.json");
const pycom = read("pycom.json");
const { builtins } = upstream;
const builtinNames = ["functions", "constants", "classes"].flatMap((group) => names(builtins[group]));
const builtinMembers = classesOf(builtins).flatMap(membersOf);
const missing = new Set(pycom._meta.builtinsMissing.map((name) => name.replace(/^str\./, "")));

const micropython = describe(upstream);
const other = describe(pycom);
const features = {
  micropython: { builtins: sorted(builtinNames), ...micropython },
  pycom: {
    builtins: sorted([...builtinNames, ...pycom._meta.builtinsExtra]).filter((name) => !missing.has(name)),
    members: sorted([...other.members, ...builtinMembers]).filter((name) => !missing.has(name)),
    modules: other.modules,
  },
};
writeFileSync(join(root, "test/fixtures/target-features.json"), `${JSON.stringify(features, null, 1)}\n`);
