import { relative, resolve, sep } from "node:path";

/** A path as a person in the current folder would write it: what messages show, and editors can open. */
export function displayed(path: string): string {
  const short = relative(resolve("."), path);
  return short === "" ? "." : slashed(short);
}

/** A path with forward slashes, as the compiler and boards take them. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** Whether a path lies in a folder, or is that folder. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!way.startsWith(`..${sep}`) && way !== ".." && resolve(folder, way) === resolve(path));
}
