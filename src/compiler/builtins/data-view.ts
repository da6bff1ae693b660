import type { Context } from "../lower/context.js";
import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { CallLowering, Owner } from "./owner.js";
import { viewOf } from "./typed-array.js";

/** What `struct` calls each kind of number. */
const codes: Readonly<Record<string, string>> = {
  Int8: "b",
  Uint8: "B",
  Int16: "h",
  Uint16: "H",
  Int32: "i",
  Uint32: "I",
  Float32: "f",
  Float64: "d",
};

/** `">H"`, or `"<H"` where little-endian order is asked for. */
function formatOf(code: string, littleEndian: py.Expression | undefined): py.Expression {
  if (littleEndian === undefined) return build.string(`>${code}`);
  if (littleEndian.kind === "Constant") return build.string(littleEndian.value === "True" ? `<${code}` : `>${code}`);
  return build.conditional(littleEndian, build.string(`<${code}`), build.string(`>${code}`));
}

const struct = (context: Context, name: string): py.Expression => build.attribute(context.pythonModule("struct"), name);

const getter =
  (code: string): CallLowering =>
  (context, { receiver, args }) => {
    const [view = build.none(), offset = build.none(), littleEndian] = lowerOrdered(context, [receiver, ...args]);
    if (code === "B") return build.subscript(view, offset);
    const values = build.call(struct(context, "unpack_from"), formatOf(code, littleEndian), view, offset);
    return build.subscript(values, build.int(0));
  };

const setter =
  (code: string): CallLowering =>
  (context, { receiver, args, node }) => {
    const [view = build.none(), offset = build.none(), value = build.none(), littleEndian] = lowerOrdered(context, [
      receiver,
      ...args,
    ]);
    if (code !== "B")
      return build.call(struct(context, "pack_into"), formatOf(code, littleEndian), view, offset, value);
    context.emit(build.withOrigin(build.assign(build.subscript(view, offset), value), context.origin(node)));
    return build.none();
  };

/** `DataView` on the buffer itself, or a window on it. */
export const dataView: Owner = {
  properties: { byteLength: (context, node) => build.call("len", context.expression(node.expression)) },
  calls: Object.fromEntries(
    Object.entries(codes).flatMap(([kind, code]) => [
      [`get${kind}`, getter(code)],
      [`set${kind}`, setter(code)],
    ]),
  ),
};

export const dataViewConstructor: Owner = {
  construct: (context, node) => {
    const [buffer, ...bounds] = node.arguments ?? [];
    return buffer === undefined ? build.none() : viewOf(context, buffer, bounds);
  },
};
