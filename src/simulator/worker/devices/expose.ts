/**
 * A device's methods as plain functions: Python looks them up by name and calls them without a receiver. Names that
 * Python calls are written as Python writes names.
 */
export function expose(device: object): Readonly<Record<string, unknown>> {
  const exposed: Record<string, unknown> = {};
  // Methods live on the class, which types know as a bare object.
  const prototype = Object.getPrototypeOf(device) as object;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const value: unknown = Reflect.get(device, name);
    if (name !== "constructor" && typeof value === "function") exposed[name] = value.bind(device);
  }
  return exposed;
}
