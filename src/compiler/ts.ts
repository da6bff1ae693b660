/** TypeScript's own API, as ts-morph brings it: one version for everybody. */
export { ts } from "ts-morph";
