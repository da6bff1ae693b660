import * as build from "../../python/builders.js";
import type { Owner } from "../owner.js";
import { change } from "./change.js";
import { copy } from "./copy.js";
import { iterate } from "./iterate.js";
import { search } from "./search.js";
import { sorting } from "./sort.js";

/** `Array` on Python's list; `ReadonlyArray` on a list or a tuple. */
export const array: Owner = {
  properties: { length: (context, node) => build.call("len", context.expression(node.expression)) },
  calls: { ...search, ...iterate, ...change, ...sorting, ...copy },
};
