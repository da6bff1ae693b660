interface JSON {
  /** The value that a JSON text describes; throws a `SyntaxError` where it is none. Say with `as` what it is. */
  parse(text: string): any;
  /**
   * The value as JSON text.
   * @param replacer The names of the properties to write; all where it is `null` or absent.
   * @param space How far to indent, in spaces, or what to indent with.
   */
  stringify(value: unknown, replacer?: readonly (string | number)[] | null, space?: int | string): string;
}
declare const JSON: JSON;
