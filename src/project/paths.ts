import { relative, resolve, sep } from "node:path";

/** A path as a person in the current folder would write it: what messages show, and editors can open. Far away, the absolute path is shorter. */
export function displayed(path: string): string {
  const near = relative(resolve("."), path) || ".";
  const far = resolve(path);
  return slashed(near.startsWith("..") && far.length < near.length ? far : near);
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
